import { findQuestion } from "@greenroom/interviewer";
import type { Meanings } from "@greenroom/metrics";
import type { Review, ReviewTurn } from "@greenroom/protocol";
import { applyMarks } from "../review/apply-marks.ts";
import type { Measure } from "../review/measure.ts";
import { readQuestions } from "../review/question-readings.ts";
import { structureOf } from "../review/structure.ts";
import type { StoredTake } from "./stored-take.ts";

/**
 * A session's takes: of each main question the first answer to it, read by itself. A follow-up asks for
 * what that answer lacked, so with follow-ups no two takes could be compared. What the person found in
 * it by hand counts.
 */
export function takesOf(
  { session, turns, annotations }: Pick<Review, "session" | "turns" | "annotations">,
  measure: Pick<Measure, "read" | "structure">,
  meanings: Meanings | null,
  only?: ReadonlySet<string>,
): StoredTake[] {
  // A talk with somebody who is played begins with a greeting, and has no first answer.
  if (session.options.format === "role-play") return [];
  const ids = new Set(turns.map(({ question }) => question.id));
  return [...ids].flatMap((questionId): StoredTake[] => {
    if (only && !only.has(questionId)) return [];
    // An invitation to any story is answered with another one each time.
    if (findQuestion(questionId)?.occasion === "story") return [];
    const answer = firstAnswer(turns.filter(({ question }) => question.id === questionId));
    if (!answer) return [];
    const { span, words, figures } = answer;
    const read = structureOf(readQuestions([answer], measure, meanings), measure);
    const [structure] = applyMarks(read, [answer], annotations.elementMarks);
    const { id: sessionId, startedAt } = session;
    const elements = structure?.elements ?? [];
    return [{ sessionId, startedAt, questionId, span, words, figures, elements }];
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
