import type { QuestionForm, StructureElement } from "@greenroom/protocol";
import type { AnswerReading, SignalId } from "./reading.ts";

type Described = readonly [id: SignalId, name: string, meaning: string];

/** What each form of question is read for, in the order in which a good answer mostly has it. */
export const elementsByForm: Record<QuestionForm, readonly Described[]> = {
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
  ],
  approach: [
    ["method", "Method", "The steps you really take."],
    ["example", "One case", "A time when you did it, so that it can be believed."],
    ["measure", "Measure", "How you know that it works."],
    ["trade-off", "Trade-off", "What your way costs."],
    ["limits", "Limits", "Where it does not work."],
  ],
  vision: [
    ["ask", "Headline", "What you want, in the first sentences."],
    ["cost", "Cost", "What it takes, in people or money."],
    ["date", "Date", "When it starts, and when it pays."],
    ["stakeholders", "Who is touched", "Who has to agree, and who loses something."],
    ["trade-off", "Trade-off", "What would not be done for it."],
    ["risk", "Risk", "What may go wrong, and what would make you stop."],
  ],
  design: [
    ["requirements", "Requirements", "The problem framed, with numbers, before its solution."],
    ["decision", "Decision", "What you choose, said as a choice."],
    ["trade-off", "Trade-off", "What the choice costs, and what you turned down."],
    ["risk", "Failure", "How it breaks, and what happens then."],
    ["operations", "Operations", "How it is watched, rolled out and rolled back."],
  ],
};

/** The elements of an answer as the review shows them, each with the words that show it. */
export function structureElements(reading: AnswerReading): StructureElement[] {
  return elementsByForm[reading.form].map(([id, name, meaning]) => {
    const { verdict, evidence } = reading.signals[id];
    const quotes = evidence.map(({ startSample, endSample, text }) => ({
      startSample,
      endSample,
      text,
    }));
    return { id, name, verdict, meaning, quotes };
  });
}
