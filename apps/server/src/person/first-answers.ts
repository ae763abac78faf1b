import { findQuestion } from "@greenroom/interviewer";
import type { Review, ReviewTurn } from "@greenroom/protocol";
import { applyMarks } from "../review/apply-marks.ts";
import type { Measure } from "../review/measure.ts";
import { meaningsOfTurns, readQuestions } from "../review/question-readings.ts";
import { structureOf } from "../review/structure.ts";
import type { StoredTake } from "./stored-take.ts";

/**
 * A session's takes: of each main question the first answer to it, read by itself. A follow-up asks for
 * what that answer lacked, so with follow-ups no two takes could be compared. What the person found in
 * it by hand counts.
 */
export async function takesOf(
  { session, turns, annotations }: Pick<Review, "session" | "turns" | "annotations">,
  measure: Pick<Measure, "read" | "structure" | "meaningsOf">,
  only?: ReadonlySet<string>,
): Promise<StoredTake[]> {
  // A talk with somebody who is played begins with a greeting, and has no first answer.
  if (session.options.format === "role-play") return [];
  const ids = new Set(turns.map(({ question }) => question.id));
  const answers = [...ids].flatMap((questionId) => {
    if (only && !only.has(questionId)) return [];
    // An invitation to any story is answered with another one each time.
    if (findQuestion(questionId)?.occasion === "story") return [];
    return firstAnswer(turns.filter(({ question }) => question.id === questionId)) ?? [];
  });
  const meanings = await meaningsOfTurns(answers, measure);
  const { id: sessionId, startedAt } = session;
  return answers.map((answer): StoredTake => {
    const { question, span, words, figures } = answer;
    const read = structureOf(readQuestions([answer], measure, meanings), measure);
    const [structure] = applyMarks(read, [answer], annotations.elementMarks);
    const elements = structure?.elements ?? [];
    return { sessionId, startedAt, questionId: question.id, span, words, figures, elements };
  });
}

/**
 * The fullest of what was answered before a follow-up: where the question was said again, something
 * was said before that, too. None where it was heard badly.
 */
function firstAnswer(turns: readonly ReviewTurn[]): ReviewTurn | undefined {
  const followUp = turns.findIndex(({ asked }) => asked.kind === "follow-up");
  const before = followUp < 0 ? turns : turns.slice(0, followUp);
  return before
    .filter(
      ({ words, figures, heardBadly }) => words.length > 0 && figures.length > 0 && !heardBadly,
    )
    .toSorted((a, b) => b.words.length - a.words.length)[0];
}
