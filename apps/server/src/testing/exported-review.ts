import type { Annotations, Review } from "@greenroom/protocol";
import { noAnnotations } from "@greenroom/protocol";
import { usualMeasure } from "../review/measure.ts";
import { buildReview } from "../review/review.ts";
import { askedQuestion } from "./recorded-answer.ts";
import { answeredSession } from "./answered-session.ts";

/** Where the answer begins in it: asked for 2 s from second 1, then a second's wait. */
export const ANSWER_FROM = 4 * 16_000;

/** The review of one answer, as the exports get it. */
export function exportedReview(
  answer: string,
  annotations: Partial<Annotations> = {},
): Promise<Review> {
  const session = answeredSession([{ questionId: askedQuestion?.id ?? "", answer }]);
  const all: Annotations = { ...noAnnotations, ...annotations };
  return buildReview(
    { ...session, annotations: all },
    {
      live: false,
      folder: "/somewhere",
      measure: usualMeasure,
      sound: null,
      retired: new Set<string>(),
    },
  );
}
