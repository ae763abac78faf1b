import { findQuestion } from "@greenroom/interviewer";
import type { Next } from "@greenroom/protocol";
import type { WorkedOn } from "./person-table.ts";

/**
 * What the next session may open with: the weightiest thing of the last session that was answered in.
 * `null` where nothing was certain in it, or all of it was put aside meanwhile: what was said longer ago
 * is not last time.
 *
 * @param sessions newest first
 * @param retired advice that the person does not want to see again
 */
export function nextOf(sessions: readonly WorkedOn[], retired: ReadonlySet<string>): Next | null {
  const [last] = sessions;
  const thing = last?.things.find(({ id }) => !retired.has(id));
  const from = findQuestion(thing?.again?.questionId ?? "");
  if (!last || !thing || !from) return null;
  return {
    workOn: { adviceId: thing.id, title: thing.title, fromQuestionId: from.id },
    ask: thing.ask,
    focus: from.pillar,
    sessionId: last.sessionId,
    startedAt: last.startedAt,
  };
}
