import type { QuestionForm } from "@greenroom/protocol";
import type { Amount } from "./amounts.ts";
import type { Clause, Subject } from "./clauses.ts";
import type { Event } from "./events.ts";
import { clauseOf, signal, stands } from "./hits.ts";
import {
  blandResults,
  changeVerbs,
  measurable,
  noMore,
  outcomePhrases,
  nowMarkers,
  resultMarkers,
  strongChange,
} from "./lexicon/outcome.ts";
import {
  decisionVerbs,
  designChoices,
  habitMarkers,
  lessonMarkers,
  ownDecision,
  placeMarkers,
  storyMarkers,
  taskMarkers,
  timeMarkers,
} from "./lexicon/story.ts";
import { reporting, stative } from "./lexicon/verbs.ts";
import { findAll, type Range } from "./patterns.ts";
import type { Parsed, Signal } from "./reading.ts";

type StorySignalId = "situation" | "task" | "action" | "decision" | "result" | "lesson";

/** Situation, task, action, decision, result and lesson. */
export function storySignals(parsed: Parsed, form: QuestionForm): Record<StorySignalId, Signal> {
  const own = actionsOf(parsed, form, "i");
  const together = actionsOf(parsed, form, "we");
  const decisions = ownDecisions(parsed, form);
  const results = resultsIn(parsed, form);
  return {
    situation: situation(parsed),
    task: signal(parsed, stands(parsed, taskMarkers, ["fact"]), []),
    action:
      own.length > 1
        ? signal(parsed, own.map(rangeOf), [])
        : signal(parsed, [], [...own, ...together].map(rangeOf)),
    decision: signal(parsed, decisions, own.map(rangeOf)),
    result: signal(parsed, results.strong, results.weak),
    lesson: lesson(parsed),
  };
}

const rangeOf = (event: Event): Range => ({ from: event.at, to: event.at + 1 });

function situation(parsed: Parsed): Signal {
  const time = stands(parsed, timeMarkers, ["fact", "conditional"]);
  const place = stands(parsed, placeMarkers, ["fact"]);
  const scale = parsed.amounts.filter((amount) => amount.kind === "count").length > 0;
  const kinds =
    Number(time.length > 0) + Number(place.length > 0) + Number(place.length > 1 || scale);
  const hits = [...time, ...place].toSorted((a, b) => a.from - b.from).slice(0, 3);
  return kinds > 1 ? signal(parsed, hits, []) : signal(parsed, [], hits);
}

/** What "I" or "we" did (past), or would do as well (other forms). */
export function actionsOf({ events }: Parsed, form: QuestionForm, subject: "i" | "we"): Event[] {
  return events.filter((event) => event.subject === subject && isAction(event, form));
}

function isAction(event: Event, form: QuestionForm): boolean {
  if (event.negated || event.passive || stative.has(event.verb)) return false;
  if (event.time === "past") return event.stance === "fact" && !MUSING.has(event.verb);
  if (form === "past") return false;
  return event.stance !== "reported" && event.stance !== "question" && !MUSING_NOW.has(event.verb);
}

/** Saying and thinking that changes nothing by itself; asking, telling and proposing do. */
const ACTS_OF_SPEECH = new Set(
  "asked told tells tell ask argued argue suggested suggest proposed propose insisted insist warned warn".split(
    " ",
  ),
);
const MUSING = new Set([...reporting].filter((verb) => !ACTS_OF_SPEECH.has(verb)));
const MUSING_NOW = new Set([
  ...MUSING,
  ..."know need love like mean understand remember prefer see have am are is be hope try wonder agree care".split(
    " ",
  ),
]);

function ownDecisions(parsed: Parsed, form: QuestionForm): Range[] {
  const stances = form === "past" ? (["fact"] as const) : (["fact", "hypothetical"] as const);
  const said = stands(parsed, ownDecision, stances);
  // Who designs aloud says "we would use" and "you'd put" of choices that are their own.
  const own: readonly Subject[] = form === "past" ? ["i"] : ["i", "we", "you"];
  const taken = parsed.events.filter(
    (event) =>
      own.includes(event.subject) &&
      !event.tentative &&
      isAction(event, form) &&
      (takesDecision(parsed.tokens, event) ||
        (form !== "past" && designChoices.has(event.verb)) ||
        (form === "situational" && !FINDING_OUT.has(event.verb))),
  );
  return [...said, ...taken.map(rangeOf)].toSorted((a, b) => a.from - b.from);
}

/** Whether this verb takes a decision ("picked the queue", but not "picked up the phone"). */
export function takesDecision(tokens: Parsed["tokens"], { verb, at }: Event): boolean {
  return decisionVerbs.has(verb) && tokens[at + 1]?.text !== "up";
}

/** Finding out is a step before the first step. */
const FINDING_OUT = new Set(
  "find figure ask understand learn look measure talk speak sit listen hear investigate check clarify gather dig start begin go".split(
    " ",
  ),
);

/** A verb that carries a change in itself, or gets one from its next words ("got a lot faster"). */
export function isChange(tokens: Parsed["tokens"], { verb, at }: Event): boolean {
  if (strongChange.has(verb)) return true;
  if (!/^(got|went|became|ran|came|turned)$/.test(verb)) return false;
  const next = tokens.slice(at + 1, at + 4).map(({ text }) => text);
  return next.some((text) =>
    /^(down|up|away|from|faster|slower|cheaper|better|worse|stronger|smaller|calmer|safer|quicker|shorter|easier|simpler|quieter)$/.test(
      text,
    ),
  );
}

/** What came of it: a change told as so, after something was done, or marked as the outcome. */
function resultsIn(parsed: Parsed, form: QuestionForm): { strong: Range[]; weak: Range[] } {
  const { events, tokens } = parsed;
  const begun = firstDeedIn(parsed, form);
  const markers = findAll(tokens, resultMarkers);
  const bland = findAll(tokens, blandResults);
  const strong: Range[] = [
    ...stands(parsed, noMore, ["fact"]),
    ...stands(parsed, outcomePhrases, ["fact"]),
  ].filter((hit) => hit.from > begun);
  const weak: Range[] = [];
  for (const event of events) {
    if (event.time !== "past" || event.stance !== "fact" || event.negated) continue;
    const amount = changeNear(parsed, event);
    const intended = tokens[event.at + 1]?.text === "to" || /^(had|did)$/.test(event.verb);
    const marked = markers.some((marker) => marks(marker, event, parsed));
    const byUs = event.subject === "i" || event.subject === "we";
    const headline = byUs && isChange(tokens, event) && amount;
    if (event.at < begun && !marked && !headline) continue;
    const strongly = isChange(tokens, event);
    const changed = strongly || (changeVerbs.has(event.verb) && (!byUs || marked));
    const outcome = marked && (!byUs || changeVerbs.has(event.verb) || event.passive);
    if (!changed && !outcome && !(amount && !byUs && !intended)) continue;
    const isBland = bland.some((hit) => clauseOf(parsed, hit.from) === event.clause) && !amount;
    const full = strongly || marked || amount;
    (full && !isBland ? strong : weak).push(rangeOf(event));
  }
  const today = stands(parsed, nowMarkers, ["fact"]).filter((hit) => {
    const clause = clauseOf(parsed, hit.from);
    return hit.from > begun && clause?.subject === "other" && clause.to - hit.to >= 3;
  });
  return {
    strong: [...strong, ...today],
    weak: [...weak, ...bland.filter((hit) => hit.from > begun)],
  };
}

/** Token of the first deed or decision: what changed before it was the problem, not the result. */
export function firstDeedIn(parsed: Parsed, form: QuestionForm): number {
  if (parsed.goesOn) return -1;
  const deeds = [...actionsOf(parsed, form, "i"), ...actionsOf(parsed, form, "we")];
  return Math.min(...deeds.map((event) => event.at), parsed.tokens.length);
}

function changeNear({ amounts }: Parsed, { clause }: Event): Amount | undefined {
  const inClause = (amount: Amount) => amount.from < clause.to && clause.from < amount.to;
  return amounts.find(
    (amount) => amount.kind !== "moment" && amount.kind !== "count" && inClause(amount),
  );
}

/** A marker counts for the verbs of its own clause, and for the next clause of the sentence. */
function marks(marker: Range, event: Event, parsed: Parsed): boolean {
  const clause = clauseOf(parsed, marker.from);
  if (!clause || clause.sentence !== event.clause.sentence) return false;
  const at = parsed.clauses.indexOf(clause);
  const onlySaysWhen = !parsed.events.some((other) => other.clause === clause);
  return clause === event.clause || (parsed.clauses[at + 1] === event.clause && onlySaysWhen);
}

/** Lesson words count late in an answer; "I learned that they had left" in its middle is news. */
function lesson(parsed: Parsed): Signal {
  const { tokens, clauses } = parsed;
  const hits = stands(parsed, lessonMarkers, ["fact", "conditional", "hypothetical"]);
  const late = hits.filter((hit) => tokens.length < 40 || hit.from > tokens.length * 0.45);
  const full = late.filter((hit) => {
    const sentence = clauseOf(parsed, hit.from)?.sentence;
    const end = clauses.findLast((clause) => clause.sentence === sentence)?.to ?? hit.to;
    return end - hit.to >= 3;
  });
  return signal(parsed, full, late);
}

/** Habits and opinions where one event was asked for. */
export function isGeneric(parsed: Parsed): boolean {
  const { tokens, events } = parsed;
  if (tokens.length < 10) return false;
  const told = events.filter((event) => event.time === "past" && event.stance === "fact").length;
  const event = findAll(tokens, storyMarkers).length > 0;
  const usual = events.filter(
    ({ time, subject, stance }) =>
      time !== "past" &&
      (subject === "i" || subject === "you" || subject === "we") &&
      stance !== "reported",
  ).length;
  const habits = findAll(tokens, habitMarkers).length;
  // A story may be told in the present tense: it has a time or another person in it.
  const present = event || tokens.some(({ text }) => text === "he" || text === "she");
  if (told === 0) return habits > 0 || !present;
  if (event && told >= 3) return false;
  if (event) return habits + usual > told * 2;
  return habits > 0 && habits + usual > told;
}

/** "By a third", "two hundred mismatches": more than "two weeks" and "three of us". */
function saysHowMuch({ tokens }: Parsed, { kind, from, to }: Amount): boolean {
  if (kind === "change") return true;
  const text = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");
  if (/\b(day|week|month|quarter|year|hour|minute|people|engineer|team|time)s?\b/.test(text))
    return false;
  return kind === "measure" || /hundred|thousand|million|\d\d/.test(text);
}

/** Whether a result's size was told, and whether asking for one makes sense. */
export function toldInNumbers(parsed: Parsed): { told: boolean; sensible: boolean } {
  const begun = firstDeedIn(parsed, "past");
  const results = resultsIn(parsed, "past");
  const inResult = (amount: Amount) =>
    [...results.strong, ...results.weak].some((hit) => {
      const sentence: Clause["sentence"] | undefined = clauseOf(parsed, hit.from)?.sentence;
      const same = clauseOf(parsed, amount.from)?.sentence === sentence;
      return same && Math.abs(amount.from - hit.from) <= 20;
    });
  const told = parsed.amounts.some((amount) => {
    const stance = clauseOf(parsed, amount.from)?.stance;
    if (amount.kind === "moment" || stance === "question" || stance === "conditional") return false;
    return (amount.from > begun && saysHowMuch(parsed, amount)) || inResult(amount);
  });
  return { told, sensible: findAll(parsed.tokens, measurable).length > 0 };
}
