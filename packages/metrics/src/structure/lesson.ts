import type { Stance } from "./clauses.ts";
import { rangeOf } from "./deeds.ts";
import { clauseOf, stands, type Hits } from "./hits.ts";
import { carried, habits, learned, perhapsLesson, platitudes } from "./lexicon/lesson.ts";
import { findAll, type Range } from "./patterns.ts";
import type { Parsed } from "./reading.ts";

/** Regrets go by way of if and would; what others say they learned is theirs. */
const OWN: readonly Stance[] = ["fact", "conditional", "hypothetical"];

/** LE2 (H): lessons come late: "I learned that they had left" in the middle of a story is news. */
const LATE = 0.45;
/** LE2 (H): a truth for everybody may be meant as one only near the end. */
const VERY_LATE = 0.7;
/** LE2: an answer of fewer tokens may be nothing but the lesson. */
const SHORT = 40;
/** LE3 (H): "what I learned" alone says nothing: so many tokens have to follow. */
const LEAST_CONTENT = 2;

/**
 * LE1: what was learned, what would be done another way, or what is done since, in the words of the
 * one who tells. A truth that anybody could tell is thin.
 */
export function lessonIn(parsed: Parsed, general: boolean): Hits {
  const { tokens } = parsed;
  const after = (share: number) => (hit: Range) =>
    tokens.length < SHORT || hit.from > tokens.length * share;
  const told = stands(parsed, learned, OWN).filter(after(LATE));
  const since = stands(parsed, carried, OWN).filter(after(LATE));
  const flat = findAll(tokens, platitudes);
  const isFlat = (hit: Range) =>
    flat.some(({ from }) => from >= hit.from - 2 && from <= endOfSentence(parsed, hit));
  const full = [
    ...told.filter((hit) => endOfSentence(parsed, hit) - hit.to >= LEAST_CONTENT),
    ...since,
  ];
  const practice = general ? [] : [...practised(parsed), ...planned(parsed)];
  const strong = [...[...full, ...practice].filter((hit) => !isFlat(hit)), ...otherWays(parsed)];
  const weak = [...told, ...since, ...findAll(tokens, perhapsLesson).filter(after(VERY_LATE))];
  return { full: strong, weak };
}

/** Where no stop was heard, a sentence goes on for so many tokens at most. */
const LONGEST_SENTENCE = 25;

function endOfSentence(parsed: Parsed, hit: Range): number {
  const sentence = clauseOf(parsed, hit.from)?.sentence;
  const end = parsed.clauses.findLast((clause) => clause.sentence === sentence)?.to ?? hit.to;
  return Math.min(end, hit.to + LONGEST_SENTENCE);
}

/** LE5 (H): so late in a story told in the past, the present is what one does since. */
const LAST_QUARTER = 0.75;
/** LE5 (H): with so many own deeds told in the present before, the story itself is. */
const PRESENT_STORY = 3;

/** "I think", "I know", "I'd say" speak to the listener. */
const SAID = new Set(
  "think know see say tell need want go come get work explain pick do".split(" "),
);

/** LE5: "I look for the readers before I look at the data", at the end of a story. */
function practised({ tokens, events }: Parsed): Range[] {
  const now = events.filter(
    ({ time, subject, stance, verb }) =>
      time === "present" &&
      (subject === "i" || subject === "we") &&
      stance === "fact" &&
      habits.has(verb) &&
      !SAID.has(verb),
  );
  const end = tokens.length * LAST_QUARTER;
  if (tokens.length < SHORT || now.filter(({ at }) => at < end).length >= PRESENT_STORY) return [];
  return now.filter(({ at, negated }) => at > end && !negated).map(rangeOf);
}

/** LE6: "I'd start with one site": at the end of a story, what one would do is what one learned. */
function planned({ tokens, events }: Parsed): Range[] {
  if (tokens.length < SHORT) return [];
  return events
    .filter(
      ({ time, subject, negated, tentative, verb, at }) =>
        time === "plan" &&
        subject === "i" &&
        !negated &&
        !tentative &&
        at > tokens.length * LAST_QUARTER &&
        habits.has(verb) &&
        !SAID.has(verb) &&
        /^(would|'d)$/.test(tokens[at - 1]?.text ?? ""),
    )
    .map(rangeOf);
}

/** LE4: "Differently? I'd put …": said to the question, and then told. */
function otherWays({ tokens, events }: Parsed): Range[] {
  return tokens.flatMap(({ text }, at) => {
    if (!/^different(ly)?$/.test(text)) return [];
    const plan = events.find(
      (event) =>
        event.at > at &&
        event.at - at < 8 &&
        event.time === "plan" &&
        event.subject === "i" &&
        !event.negated &&
        !event.tentative &&
        !/^(say|do|think|change)$/.test(event.verb),
    );
    return plan ? [{ from: plan.at, to: plan.at + 1 }] : [];
  });
}
