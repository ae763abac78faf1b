import { ownQuestion } from "@greenroom/interviewer";
import type { OwnQuestion, SessionOptions } from "@greenroom/protocol";

/**
 * The options as the session keeps them: with the words of every own question in its plan, also of one
 * that was brought to a session before and is answered again, so that it stands by itself.
 */
export function withOwnQuestions(
  options: SessionOptions,
  questionIds: readonly string[],
): SessionOptions {
  const own = questionIds.flatMap((id): OwnQuestion[] => {
    const found = ownQuestion(id);
    return found ? [found] : [];
  });
  return { ...options, own: own.length > 0 ? own : undefined };
}
