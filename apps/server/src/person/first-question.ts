import { questionToWorkOn } from "@greenroom/interviewer";
import type { SessionOptions } from "@greenroom/protocol";

/**
 * The question that a session opens with where one was asked for: one to be answered again, or a
 * different one on which the same can be worked on. `undefined`: whatever the plan begins with.
 *
 * @param seed decides among equals
 * @param lately ids of questions that were asked lately
 */
export function firstQuestionFor(
  { again, workOn, role }: Pick<SessionOptions, "again" | "workOn" | "role">,
  seed: string,
  lately: readonly string[],
): string | undefined {
  if (again) return again.questionId;
  if (!workOn) return undefined;
  const { adviceId, fromQuestionId } = workOn;
  const avoidQuestionIds = lately;
  return questionToWorkOn({ adviceId, fromQuestionId, role, seed, avoidQuestionIds }) ?? undefined;
}
