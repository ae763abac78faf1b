import type { Advice, ElementMark, Figure, SessionOptions } from "@greenroom/protocol";
import { markedElements } from "./apply-marks.ts";
import type { Measure } from "./measure.ts";
import type { QuestionReading } from "./question-readings.ts";

/** What the person said about it: what they found in answers, and which advice they put aside. */
export interface ByHand {
  readonly marks: readonly ElementMark[];
  readonly retired: ReadonlySet<string>;
}

/** What weighs in beside the session itself. */
export interface Beside extends ByHand {
  /** Ids of what was found in sessions before. */
  readonly before: ReadonlySet<string>;
}

/** What to work on after a session. */
export function adviceOf(
  readings: readonly QuestionReading[],
  session: readonly Figure[],
  { role, format }: Pick<SessionOptions, "role" | "format">,
  measure: Pick<Measure, "advice">,
  { marks, retired, before }: Beside,
): Advice {
  const questions = readings.flatMap(({ summary, turns, reading }) => {
    if (!reading) return [];
    const { id, text, form, pillar, budgetS } = summary;
    const answers = turns.map(({ turn, asked, words, figures }) => {
      return { turn, followUp: asked.kind !== "ask", words, figures };
    });
    const words = turns.flatMap((turn) => turn.words);
    const marked = markedElements(id, words, marks);
    return [{ id, text, form, pillar, budgetS, reading, answers, marked }];
  });
  return measure.advice({ role, format, questions, session, retired, before });
}
