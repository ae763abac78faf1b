import { findQuestion, type Question } from "@greenroom/interviewer";
import type { AnswerReading, Meanings } from "@greenroom/metrics";
import type { QuestionSummary, ReviewTurn } from "@greenroom/protocol";
import type { Measure } from "./measure.ts";

/** One main question, with what was answered to it and its follow-ups read as one answer. */
export interface QuestionReading {
  readonly question: Question;
  readonly summary: QuestionSummary;
  /** The turns that were read: what was heard badly is not judged. */
  readonly turns: readonly ReviewTurn[];
  /** `null` where nothing was left to read, or it is not read as an answer. */
  readonly reading: AnswerReading | null;
}

/**
 * What was said to each main question, in the order of asking. A follow-up asks for what the first
 * answer lacked, so all answers to one question are read as one.
 */
export function readQuestions(
  turns: readonly ReviewTurn[],
  measure: Pick<Measure, "read">,
  meanings: Meanings | null,
): QuestionReading[] {
  return [...questionReadings(turns, measure, meanings)];
}

/**
 * What answers mean, each by itself and all of a question together, as they will be read; `null` where
 * they are read by the rules alone.
 */
export async function meaningsOfTurns(
  turns: readonly ReviewTurn[],
  measure: Pick<Measure, "meaningsOf">,
): Promise<Meanings | null> {
  const ids = [...new Set(turns.map(({ question }) => question.id))];
  const answers = ids.flatMap((id) => {
    const read = readable(turns, id).map(({ words }) => words);
    return read.length > 1 ? [...read, read.flat()] : read;
  });
  return (await measure.meaningsOf?.(answers)) ?? null;
}

/** The answers to one question that can be read: questions of one's own answer nothing. */
function readable(turns: readonly ReviewTurn[], questionId: string): readonly ReviewTurn[] {
  return turns.filter(
    ({ question, asked, heardBadly, words }) =>
      question.id === questionId && asked.kind !== "your-turn" && !heardBadly && words.length > 0,
  );
}

/** The same one by one, for who has other things to do in between. */
export function* questionReadings(
  turns: readonly ReviewTurn[],
  measure: Pick<Measure, "read">,
  meanings: Meanings | null,
): Generator<QuestionReading> {
  const summaries = new Map(turns.map(({ question }) => [question.id, question]));
  for (const summary of summaries.values()) {
    const question = findQuestion(summary.id);
    if (!question) continue;
    const read = readable(turns, summary.id);
    const words = read.flatMap((turn) => turn.words);
    const reading = words.length === 0 ? null : measure.read(words, question, meanings);
    yield { question, summary, turns: read, reading };
  }
}
