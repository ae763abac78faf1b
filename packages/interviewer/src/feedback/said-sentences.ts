import { discourseFillers, disfluencies, prune } from "@greenroom/metrics";
import type { Span, Word } from "@greenroom/protocol";
import { QUOTABLE_CONFIDENCE } from "./find-quote.ts";

/** A sentence as it was said, and what is left of it without fillers, repairs and lead-ins. */
export interface SaidSentence extends Span {
  readonly text: string;
}

/** A sentence that runs on is cut at the next pause of this length, or before the next "and I", once it is this long. */
const LONG_SENTENCE_WORDS = 24;
const PAUSE_SAMPLES = 0.5 * 16_000;
/** Neither part of such a cut is shorter. */
const LEAST_PART_WORDS = 6;
const JOINS = /^(?:and|so|but|then)$/;
/** What begins a clause of its own behind these. */
const BEGINS =
  /^(?:i|we|he|she|they|it|there|what|when|by|after|in|then|so|that|this|the|my|our|i'm|i'd|we'd|it's)$/;
/** Less than this is no sentence: "Yeah.", "Let me think." */
const LEAST_WORDS = 4;
/** More words heard badly than this share, and it is not known what was said. */
const MOST_UNSURE_SHARE = 0.2;

/** What people begin a sentence with, that says nothing where the sentence stands by itself. */
const LEAD_INS = new Set("and so but well okay ok yeah yes right then also now anyway".split(" "));

/**
 * The sentences of an answer, in the order said, each in the candidate's own words: filled pauses,
 * fillers, words said twice, words taken back and lead-ins are left out, nothing is put in. Sentences
 * of a few words, and those in which too much was heard badly, are not there.
 */
export function saidSentences(words: readonly Word[]): SaidSentence[] {
  return cut(words).flatMap((sentence) => {
    const unsure = sentence.filter(({ confidence }) => confidence < QUOTABLE_CONFIDENCE).length;
    const kept = tightened(sentence);
    const [first, last] = [kept[0], kept.at(-1)];
    if (!first || !last || kept.length < LEAST_WORDS) return [];
    if (unsure > sentence.length * MOST_UNSURE_SHARE) return [];
    const text = punctuated(kept.map((word) => word.text).join(" "));
    return [{ startSample: first.startSample, endSample: last.endSample, text }];
  });
}

function cut(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [];
  let open: Word[] = [];
  words.forEach((word, at) => {
    open.push(word);
    const next = words[at + 1];
    const rests = next ? next.startSample - word.endSample >= PAUSE_SAMPLES : true;
    const ends = /[.?!…]["')”]*$/.test(word.text);
    if (!next || ends || (rests && open.length >= LONG_SENTENCE_WORDS)) {
      sentences.push(open);
      open = [];
    }
  });
  return sentences.flatMap((sentence) =>
    sentence.length > LONG_SENTENCE_WORDS ? atJoins(sentence) : [sentence],
  );
}

/** A sentence that runs on, in clauses that can stand by themselves. */
function atJoins(sentence: readonly Word[]): Word[][] {
  const parts: Word[][] = [];
  let open: Word[] = [];
  sentence.forEach((word, at) => {
    const after = sentence[at + 1]?.text.toLowerCase() ?? "";
    const joins = JOINS.test(word.text.toLowerCase()) && BEGINS.test(after);
    const whole = open.length >= LEAST_PART_WORDS && sentence.length - at > LEAST_PART_WORDS;
    if (joins && whole && !JOINS.test(sentence[at - 1]?.text.toLowerCase() ?? "")) {
      parts.push(open);
      open = [];
    }
    open.push(word);
  });
  return [...parts, open];
}

function tightened(sentence: readonly Word[]): Word[] {
  const fillers = discourseFillers(sentence);
  const restarts = disfluencies(sentence).filter(({ kind }) => kind === "restart");
  const kept = prune(sentence).filter(
    (word) =>
      !fillers.some((filler) => within(word, filler)) && !takenBack(sentence, word, restarts),
  );
  const from = kept.findIndex(({ text }) => !LEAD_INS.has(text.toLowerCase().replace(/[,.]/g, "")));
  return from < 0 ? [] : kept.slice(from);
}

const within = (word: Span, span: Span) =>
  word.startSample >= span.startSample && word.endSample <= span.endSample;

/** "On Monday, no wait, on Tuesday": from the last comma before the editing term to its end. */
function takenBack(sentence: readonly Word[], word: Word, restarts: readonly Span[]): boolean {
  return restarts.some((restart) => {
    if (word.startSample >= restart.endSample) return false;
    const before = sentence.filter(({ startSample }) => startSample < restart.startSample);
    const comma = before.slice(0, -1).findLastIndex(({ text }) => /[,;:]$/.test(text));
    const from = before[comma + 1]?.startSample ?? restart.startSample;
    return word.startSample >= from;
  });
}

/** A capital in front and a stop behind; a comma that fillers left is taken away. */
function punctuated(text: string): string {
  const plain = text
    .replace(/[\s,;:–—-]+$/, "")
    .replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  return /[.?!…]["')”]*$/.test(plain) ? plain : `${plain}.`;
}
