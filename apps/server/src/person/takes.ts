import type { Review, Take } from "@greenroom/protocol";
import type { Measure } from "../review/measure.ts";
import { takesOf } from "./first-answers.ts";
import type { PersonTable } from "./person-table.ts";
import type { StoredTake } from "./stored-take.ts";

/**
 * Takes of this session's questions that were answered in other sessions, too: for each its own first,
 * then the others, newest first. A session that was deleted is simply not there.
 */
export async function takesBeside(
  review: Review,
  table: Pick<PersonTable, "takes">,
  measure: Pick<Measure, "read" | "structure" | "meaningsOf">,
): Promise<Take[]> {
  const { id, startedAt, options } = review.session;
  const questionIds = [...new Set(review.turns.map(({ question }) => question.id))];
  const others = new Map<string, StoredTake[]>();
  for (const questionId of questionIds) {
    const found = await table.takes(questionId, id, options.again?.ofSession);
    if (found.length > 0) others.set(questionId, found);
  }
  // Reading takes time, so only what has something to stand beside is read.
  const own = others.size === 0 ? [] : await takesOf(review, measure, new Set(others.keys()));
  return own.flatMap((take): Take[] => [
    { ...take, when: "this" },
    ...(others.get(take.questionId) ?? []).map((other) => {
      const when = other.startedAt < startedAt ? ("before" as const) : ("after" as const);
      return { ...other, when };
    }),
  ]);
}
