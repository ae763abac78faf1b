import type { Pillar, QuestionForm } from "@greenroom/protocol";
import type { SignalId } from "./reading.ts";

/** What an answer is read for, by a name and a sentence. */
export type Described = readonly [id: SignalId, name: string, meaning: string];

/** What each form of question is read for, in the order in which a good answer mostly has it. */
const byForm: Readonly<Record<QuestionForm, readonly Described[]>> = {
  past: [
    ["situation", "Situation", "When and where it was, and how large."],
    ["task", "Task", "What you were there to do: the goal, the duty, the deadline."],
    ["action", "Action", "What you yourself did, step by step."],
    ["decision", "Own decision", "A choice that was yours, told as yours."],
    ["result", "Result", "What changed because of it, and for whom."],
    ["lesson", "Lesson", "What you carry forward from it."],
  ],
  situational: [
    ["diagnosis", "Finding out", "What you would learn before you change anything."],
    ["other-view", "The other side", "How it looks to the other people in it."],
    ["decision", "First step", "What you would do, and in which order."],
    ["words", "The words", "What you would actually say."],
    ["trade-off", "Trade-off", "What your way costs, and what you would not do."],
    ["risk", "Risk", "How it may go wrong, and what you would do then."],
    ["multiplying", "Multiplying", "What others could do afterwards that they could not before."],
  ],
  approach: [
    ["method", "Method", "The steps you really take."],
    ["example", "One case", "A time when you did it, so that it can be believed."],
    ["measure", "Measure", "How you know that it works."],
    ["trade-off", "Trade-off", "What your way costs."],
    ["limits", "Limits", "Where it does not work."],
  ],
  vision: [
    ["headline", "Headline", "What will be different, and for whom, in the first sentences."],
    ["ask", "Ask", "What you want of the listener: people, money, a yes."],
    ["cost", "Cost", "What it takes, in people or money."],
    ["date", "Date", "When it starts, and when it pays."],
    ["stakeholders", "Who is touched", "Who has to agree, and who loses something."],
    ["trade-off", "Trade-off", "What would not be done for it."],
    ["risk", "Risk", "What may go wrong, and what would make you stop."],
    ["build-or-buy", "Build or buy", "Whether to build, buy or reuse, and why."],
    ["upkeep", "Upkeep", "Who keeps it running afterwards, and whether they can."],
  ],
  design: [
    ["requirements", "Requirements", "The problem framed, with numbers, before its solution."],
    ["decision", "Decision", "What you choose, said as a choice."],
    ["trade-off", "Trade-off", "What the choice costs, and what you turned down."],
    ["risk", "Failure", "How it breaks, and what happens then."],
    ["operations", "Operations", "How it is watched, rolled out and rolled back."],
    ["people", "People", "Who builds or runs it, and in which order it is delivered."],
  ],
};

/** What a pillar adds, where a case, a situation or a way of working was asked for. */
const byPillar: Partial<Record<Pillar, readonly Described[]>> = {
  "cross-functional": [
    ["urgency", "Their urgency", "Why it mattered to the other side, before its scope is argued."],
    ["options", "Options", "More than one way, offered to the other side."],
    ["partner-words", "In their words", "The limit told in money, customers or dates."],
  ],
  hiring: [
    ["criteria", "Criteria", "What was looked for, named before the person."],
    ["evidence", "Evidence", "What was seen or said that shows it, instead of a fit."],
    ["growth", "Growth", "How people were brought in and brought on, and what became of them."],
    ["boundaries", "Boundaries", "Which team owns what, and who moved."],
  ],
};

/** What an answer to a question of this form and pillar is read for, in the order of a good answer. */
export function elementsFor(form: QuestionForm, pillar: Pillar): readonly Described[] {
  const additions = form === "vision" || form === "design" ? [] : (byPillar[pillar] ?? []);
  return [...byForm[form], ...additions];
}

/** Whether an answer to some question of this form is read for it. */
export function isReadFor(form: QuestionForm, id: SignalId): boolean {
  const pillars = form === "vision" || form === "design" ? [] : Object.values(byPillar);
  return [byForm[form], ...pillars].some((list) => list.some(([element]) => element === id));
}
