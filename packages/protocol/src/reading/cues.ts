import { SAMPLE_RATE_HZ } from "../constants.ts";
import type { Review } from "../review.ts";
import type { Segment, Span, Word } from "../words.ts";

/** What is shown at once of what is being said. */
export interface Cue extends Span {
  readonly who: "interviewer" | "candidate";
  /** Who of several interviewers it is, by name. */
  readonly name?: string;
  readonly text: string;
  /** Empty where words have no times of their own. */
  readonly words: readonly Word[];
}

/** Two lines of 38 characters, as captions have them (BBC subtitle guidelines: 37 to 42 a line). */
const MOST_CHARACTERS = 76;
/** From here on a cue ends where a clause does. */
const ENOUGH_CHARACTERS = 48;
/** After such a silence the next words come by themselves. */
const GAP_SAMPLES = 1.2 * SAMPLE_RATE_HZ;

/** Everything that was said, both voices, cut into pieces that can be read at a glance; in order. */
export function cuesOf(review: Pick<Review, "said" | "turns">): Cue[] {
  const asked = review.said.flatMap(({ heard, text, heardText, name }) =>
    heard
      ? spreadOver(heard, heardText ?? text).map((cue) =>
          name === undefined ? cue : { ...cue, name },
        )
      : [],
  );
  const answered = review.turns.flatMap(({ segments }) => segments.flatMap(segmentCues));
  return [...asked, ...answered].sort((a, b) => a.startSample - b.startSample);
}

function segmentCues(segment: Segment): Cue[] {
  const { startSample, endSample, words, understood } = segment;
  if (words.length > 0) {
    return cut(words, ({ text }) => text, isGap).map((words) => ({
      who: "candidate",
      startSample: words[0].startSample,
      endSample: words.at(-1)?.endSample ?? endSample,
      text: words.map(({ text }) => text).join(" "),
      words,
    }));
  }
  // Without words and understood, it was a click or a breath.
  return understood
    ? []
    : [{ who: "candidate", startSample, endSample, text: "Not understood here.", words }];
}

/** A line without times for its words: each piece takes as long as it has letters. */
function spreadOver({ startSample, endSample }: Span, text: string): Cue[] {
  const pieces = cut(text.split(/\s+/).filter(Boolean), (word) => word).map((p) => p.join(" "));
  const letters = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const samplesALetter = (endSample - startSample) / Math.max(1, letters);
  let at = startSample;
  return pieces.map((text) => {
    const from = at;
    at += text.length * samplesALetter;
    return {
      who: "interviewer",
      startSample: Math.round(from),
      endSample: Math.round(at),
      text,
      words: [],
    };
  });
}

function isGap(before: Word, word: Word): boolean {
  return word.startSample - before.endSample > GAP_SAMPLES;
}

function cut<T>(
  words: readonly T[],
  textOf: (word: T) => string,
  parts: (before: T, word: T) => boolean = () => false,
): [T, ...T[]][] {
  const pieces: [T, ...T[]][] = [];
  let characters = 0;
  let before: T | undefined;
  for (const word of words) {
    const text = textOf(word);
    const open = pieces.at(-1);
    const clauseEnds = before !== undefined && /[.?!,;:]$/.test(textOf(before));
    const full = characters + 1 + text.length > (clauseEnds ? ENOUGH_CHARACTERS : MOST_CHARACTERS);
    if (!open || before === undefined || full || parts(before, word)) {
      pieces.push([word]);
      characters = text.length;
    } else {
      open.push(word);
      characters += 1 + text.length;
    }
    before = word;
  }
  return pieces;
}
