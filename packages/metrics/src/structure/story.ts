import type { QuestionForm } from "@greenroom/protocol";
import type { Subject } from "./clauses.ts";
import { decisionIn } from "./decision.ts";
import { actionsOf, isAction, rangeOf, takesDecision } from "./deeds.ts";
import type { Event } from "./events.ts";
import { signal, stands, type Hits } from "./hits.ts";
import { lessonIn } from "./lesson.ts";
import { habits } from "./lexicon/lesson.ts";
import { designChoices, ownDecision } from "./lexicon/story.ts";
import { reporting } from "./lexicon/verbs.ts";
import type { Range } from "./patterns.ts";
import type { Parsed, Signal } from "./reading.ts";
import { resultsIn } from "./results.ts";
import { awayFromGrief } from "./sensitive.ts";
import { situationIn } from "./situation.ts";
import { taskIn } from "./task.ts";

export type StorySignalId = "situation" | "task" | "action" | "decision" | "result" | "lesson";

export type StoryHits = Readonly<Record<StorySignalId, Hits>>;

/**
 * Situation, task, action, decision, result and lesson.
 *
 * @param general whether habits or opinions were told instead of a case: nothing of them is shown
 */
export function storyHits(parsed: Parsed, form: QuestionForm, general: boolean): StoryHits {
  const own = actionsOf(parsed, form, "i");
  const deeds = [...own, ...actionsOf(parsed, form, "we")].map(rangeOf);
  const results = resultsIn(parsed, form);
  const full = awayFromGrief(parsed, results.strong);
  const weak = awayFromGrief(parsed, results.weak);
  return {
    situation: situationIn(parsed, general),
    task: taskIn(parsed, general),
    // AC1: one deed is no step after another, whatever it is called.
    action:
      verbsOf(own) > 1 && !general
        ? { full: own.map(rangeOf), weak: deeds }
        : { full: [], weak: [...deeds, ...(general ? habitsOf(parsed) : effortsOf(parsed))] },
    decision:
      form === "past"
        ? decisionIn(parsed, general)
        : { full: ownDecisions(parsed, form), weak: own.map(rangeOf) },
    result: general ? { full: [], weak: [...full, ...weak] } : { full, weak },
    lesson: lessonIn(parsed, general),
  };
}

/** Every part of a story as it is shown, with the words that show it. */
export function storySignals(parsed: Parsed, hits: StoryHits): Record<StorySignalId, Signal> {
  const of = ({ full, weak }: Hits) => signal(parsed, full, weak);
  return {
    situation: of(hits.situation),
    task: of(hits.task),
    action: of(hits.action),
    decision: of(hits.decision),
    result: of(hits.result),
    lesson: of(hits.lesson),
  };
}

/** AC2: what one does every time is a thin action at most. */
const habitsOf = ({ events }: Parsed): Range[] =>
  events
    .filter(
      ({ time, subject, negated, verb }) =>
        time === "present" &&
        subject === "i" &&
        !negated &&
        habits.has(verb) &&
        !reporting.has(verb),
    )
    .map(rangeOf);

/** "We did a bit of work": something was done, and it is not told what. */
const effortsOf = ({ events }: Parsed): Range[] =>
  events
    .filter(
      ({ time, subject, stance, negated, verb }) =>
        time === "past" &&
        (subject === "i" || subject === "we") &&
        stance === "fact" &&
        !negated &&
        /^(did|worked|tried|helped|managed|led|struggled)$/.test(verb),
    )
    .map(rangeOf);

const verbsOf = (events: readonly Event[]) => new Set(events.map(({ verb }) => verb)).size;

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

/** Finding out is a step before the first step. */
const FINDING_OUT = new Set(
  "find figure ask understand learn look measure talk speak sit listen hear investigate check clarify gather dig start begin go".split(
    " ",
  ),
);
