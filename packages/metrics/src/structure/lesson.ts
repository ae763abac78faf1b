import type { Stance } from "./clauses.ts";
import { rangeOf } from "./deeds.ts";
import { clauseOf, stands, type Hits } from "./hits.ts";
import {
  carried,
  habits,
  learned,
  perhapsLesson,
  platitudes,
  sinceMarkers,
} from "./lexicon/lesson.ts";
import { findAll, type Range } from "./patterns.ts";
import { withItsContent } from "./near.ts";
import type { Parsed } from "./reading.ts";

/** Regrets go by way of if and would; what others say they learned is theirs. */
const OWN: readonly Stance[] = ["fact", "conditional", "hypothetical"];

/** LE2 (H): lessons come late: "I learned that they had left" in the middle of a story is news. */
const LATE = 0.45;
/** A regret told earlier touches a lesson at least. */
const EARLIEST = 0.2;
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
  const told = stands(parsed, learned, OWN)
    .filter(after(LATE))
    .filter((hit) => !saidByOthers(parsed, hit));
  const since = [...stands(parsed, carried, OWN), ...nowDone(parsed)]
    .filter(after(LATE))
    .filter((hit) => !onlyThinks(parsed, hit));
  const flat = findAll(tokens, platitudes);
  const isFlat = (hit: Range) =>
    flat.some(({ from }) => from >= hit.from - 2 && from <= endOfSentence(parsed, hit));
  const full = [
    ...told.filter((hit) => endOfSentence(parsed, hit) - hit.to >= LEAST_CONTENT),
    ...since,
  ];
  const practice = general ? [] : [...practised(parsed), ...planned(parsed)];
  const strong = [
    ...[...full, ...practice].filter((hit) => !isFlat(hit) && !isUnsure(parsed, hit)),
    ...otherWays(parsed),
  ].map((hit) => withItsContent(parsed, hit));
  const weak = [
    ...stands(parsed, learned, OWN).filter(after(EARLIEST)),
    ...stands(parsed, carried, OWN).filter(after(LATE)),
    ...findAll(tokens, perhapsLesson).filter(after(VERY_LATE)),
  ];
  return { full: strong, weak };
}

/** LE3: "Somebody said I should have brought a lawyer" is somebody else's. */
function saidByOthers({ tokens, clauseAt }: Parsed, { from }: Range): boolean {
  const before = tokens.slice(clauseAt[from]?.from ?? from, from).map(({ text }) => text);
  const says = before.findIndex((text) => /^(said|told|says|tells|thought|thinks)$/.test(text));
  return says >= 0 && before[says - 1] !== "i" && !before.slice(0, says).includes("i");
}

/** LE7: "if I did it again, maybe I'd look at it more": what is only perhaps is thin. */
function isUnsure(parsed: Parsed, hit: Range): boolean {
  const said = parsed.tokens.slice(Math.max(0, hit.from - 3), endOfSentence(parsed, hit) + 1);
  return said.some(({ text }) => /^(maybe|perhaps|possibly)$/.test(text));
}

/** "Since then I think": nothing is done. */
const onlyThinks = ({ tokens }: Parsed, { to }: Range) =>
  /^(i|we)$/.test(tokens[to - 1]?.text ?? "") &&
  /^(think|guess|believe|suppose|feel)$/.test(tokens[to]?.text ?? "");

/** LE8: "these days I sleep on every offer": whatever one does since, told of the present. */
function nowDone(parsed: Parsed): Range[] {
  const { tokens, events } = parsed;
  return findAll(tokens, sinceMarkers).filter(({ to }) =>
    events.some(
      ({ at, time, subject, stance, verb }) =>
        at >= to &&
        at - to < SOON_SAID &&
        time === "present" &&
        (subject === "i" || subject === "we") &&
        stance === "fact" &&
        !/^(think|know|guess|believe|say|see|mean|feel)$/.test(verb),
    ),
  );
}

/** LE8 (H): the deed follows "since then" within so many tokens. */
const SOON_SAID = 6;

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
