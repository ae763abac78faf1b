import type { QuestionForm } from "@greenroom/protocol";
import type { Subject } from "./clauses.ts";
import { actionsOf, isAction, rangeOf, takesDecision } from "./deeds.ts";
import { clauseOf, signal, stands } from "./hits.ts";
import { changedHabits } from "./lexicon/endings.ts";
import {
  designChoices,
  lessonMarkers,
  ownDecision,
  placeMarkers,
  taskMarkers,
  timeMarkers,
} from "./lexicon/story.ts";
import type { Range } from "./patterns.ts";
import type { Parsed, Signal } from "./reading.ts";
import { resultsIn } from "./results.ts";
import { awayFromGrief } from "./sensitive.ts";

export type StorySignalId = "situation" | "task" | "action" | "decision" | "result" | "lesson";

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
    result: signal(
      parsed,
      awayFromGrief(parsed, results.strong),
      awayFromGrief(parsed, results.weak),
    ),
    lesson: lesson(parsed),
  };
}

function situation(parsed: Parsed): Signal {
  const time = stands(parsed, timeMarkers, ["fact", "conditional"]);
  const place = stands(parsed, placeMarkers, ["fact"]);
  const scale = parsed.amounts.filter((amount) => amount.kind === "count").length > 0;
  const kinds =
    Number(time.length > 0) + Number(place.length > 0) + Number(place.length > 1 || scale);
  const hits = [...time, ...place].toSorted((a, b) => a.from - b.from).slice(0, 3);
  return kinds > 1 ? signal(parsed, hits, []) : signal(parsed, [], hits);
}

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

/** Lesson words count late in an answer; "I learned that they had left" in its middle is news. */
function lesson(parsed: Parsed): Signal {
  const { tokens, clauses } = parsed;
  const hits = stands(parsed, lessonMarkers, ["fact", "conditional", "hypothetical"]);
  const timely = hits.filter((hit) => tokens.length < 40 || hit.from > tokens.length * 0.45);
  const full = timely.filter((hit) => {
    const sentence = clauseOf(parsed, hit.from)?.sentence;
    const end = clauses.findLast((clause) => clause.sentence === sentence)?.to ?? hit.to;
    return end - hit.to >= 3;
  });
  const own = stands(parsed, changedHabits, ["fact", "conditional", "hypothetical"]).filter(
    (hit) => tokens.length < 40 || hit.from > tokens.length * 0.45,
  );
  return signal(parsed, [...full, ...own], timely);
}
