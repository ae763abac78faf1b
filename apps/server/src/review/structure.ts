import { findQuestion } from "@greenroom/interviewer";
import type { QuestionStructure, ReviewTurn } from "@greenroom/protocol";
import type { Measure } from "./measure.ts";

/**
 * What was heard to each main question. A follow-up asks for what the first answer lacked, so all
 * answers to one question are read as one; what was heard badly is not judged.
 */
export function structureOf(
  turns: readonly ReviewTurn[],
  measure: Pick<Measure, "structure">,
): QuestionStructure[] {
  const questions = new Map(turns.map(({ question }) => [question.id, question]));
  return [...questions.values()].flatMap((question): QuestionStructure[] => {
    const found = findQuestion(question.id);
    if (!found) return [];
    const answers = turns.filter((turn) => turn.question.id === question.id);
    const read = answers.filter(({ heardBadly, words }) => !heardBadly && words.length > 0);
    const words = read.flatMap((turn) => turn.words);
    const elements = words.length === 0 ? [] : measure.structure(words, found);
    return [{ question, turns: read.map(({ turn }) => turn), elements }];
  });
}
