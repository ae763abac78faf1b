import type { QuestionForm } from "@greenroom/protocol";
import type { Subject } from "./clauses.ts";
import { decisionIn } from "./decision.ts";
import { actionsOf, isAction, rangeOf, takesDecision } from "./deeds.ts";
import type { Event } from "./events.ts";
import { signal, stands } from "./hits.ts";
import { lessonIn } from "./lesson.ts";
import { designChoices, ownDecision } from "./lexicon/story.ts";
import type { Range } from "./patterns.ts";
import type { Parsed, Signal } from "./reading.ts";
import { resultsIn } from "./results.ts";
import { awayFromGrief } from "./sensitive.ts";
import { situationIn } from "./situation.ts";
import { taskIn } from "./task.ts";

export type StorySignalId = "situation" | "task" | "action" | "decision" | "result" | "lesson";

/** Situation, task, action, decision, result and lesson. */
export function storySignals(
  parsed: Parsed,
  form: QuestionForm,
  general: boolean,
): Record<StorySignalId, Signal> {
  const own = actionsOf(parsed, form, "i");
  const together = actionsOf(parsed, form, "we");
  const results = resultsIn(parsed, form);
  const acts =
    verbsOf(own) > 1 && !general
      ? signal(parsed, own.map(rangeOf), [])
      : signal(parsed, [], [...own, ...together].map(rangeOf));
  const strong = awayFromGrief(parsed, results.strong);
  const weak = awayFromGrief(parsed, results.weak);
  return {
    situation: situationIn(parsed, general),
    task: taskIn(parsed, general),
    action: acts,
    decision:
      form === "past"
        ? decisionIn(parsed, general)
        : signal(parsed, ownDecisions(parsed, form), own.map(rangeOf)),
    result: general ? signal(parsed, [], [...strong, ...weak]) : signal(parsed, strong, weak),
    lesson: lessonIn(parsed),
  };
}

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
