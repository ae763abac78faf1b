import { findQuestion, ownQuestion, ownQuestionId } from "@greenroom/interviewer";
import { ProblemError, type OwnQuestion, type SessionOptions } from "@greenroom/protocol";

/**
 * The options as the session keeps them: with the words of every own question in its plan, also of one
 * that was brought to a session before and is answered again, so that it stands by itself.
 */
export function withOwnQuestions(
  options: SessionOptions,
  questionIds: readonly string[],
): SessionOptions {
  const brought = new Map((options.own ?? []).map((own) => [ownQuestionId(own), own]));
  const own = questionIds.flatMap((id): OwnQuestion[] => {
    const found = brought.get(id) ?? ownQuestion(id);
    return found ? [found] : [];
  });
  return { ...options, own: own.length > 0 ? own : undefined };
}

/**
 * Whoever asks for a question that went with its session is told so, and not asked others in its place.
 *
 * @throws ProblemError own_question_unknown
 */
export function refuseForgotten({ own = [], again, questions = [] }: SessionOptions): void {
  const brought = new Set(own.map(ownQuestionId));
  const wanted = [...(again ? [again.questionId] : []), ...questions];
  const gone = wanted.some((id) => id.startsWith("own-") && !brought.has(id) && !findQuestion(id));
  if (gone) throw new ProblemError("own_question_unknown");
}
