import type { Advice, Figure, Role } from "@greenroom/protocol";
import type { Measure } from "./measure.ts";
import type { QuestionReading } from "./question-readings.ts";

/** What to work on after a session. */
export function adviceOf(
  readings: readonly QuestionReading[],
  session: readonly Figure[],
  role: Role,
  measure: Pick<Measure, "advice">,
): Advice {
  const questions = readings.flatMap(({ summary, turns, reading }) => {
    if (!reading) return [];
    const { id, text, form, budgetS } = summary;
    const answers = turns.map(({ turn, asked, words, figures }) => {
      return { turn, followUp: asked.kind !== "ask", words, figures };
    });
    return [{ id, text, form, budgetS, reading, answers }];
  });
  return measure.advice({ role, questions, session });
}
