import type { QuestionSummary, Review, ReviewTurn } from "@greenroom/protocol";

export interface AnswerToKeep {
  readonly question: QuestionSummary;
  /** The answer before any follow-up: what would be told again. */
  readonly answer: ReviewTurn;
}

/** Fewer are the beginning of an answer, words. */
const LEAST_WORDS = 25;

/**
 * Answers that may be kept as stories: of each question the fullest one before its first follow-up,
 * where something that happened is told, or where the session was held to tell something.
 */
export function answersToKeep(review: Review): AnswerToKeep[] {
  const { session, turns, structure } = review;
  if (session.sample || session.state === "live") return [];
  const chosen = session.options.questions;
  return structure.flatMap(({ question, kind }) => {
    const past = question.form === "past";
    const tells = kind === "story" || (past && kind === "example");
    // Held to tell something: whatever was told, also where the rules heard no story.
    const toTell = chosen?.includes(question.id) && (past || question.id === chosen[0]);
    if (!tells && !toTell) return [];
    const answer = firstAnswer(turns.filter((turn) => turn.question.id === question.id));
    return answer ? [{ question, answer }] : [];
  });
}

function firstAnswer(turns: readonly ReviewTurn[]): ReviewTurn | undefined {
  const followUp = turns.findIndex(({ asked }) => asked.kind === "follow-up");
  return (followUp < 0 ? turns : turns.slice(0, followUp))
    .filter(
      ({ words, heardBadly, asked }) =>
        words.length >= LEAST_WORDS && !heardBadly && asked.kind !== "your-turn",
    )
    .toSorted((a, b) => b.words.length - a.words.length)[0];
}
