import { comparedOf } from "@greenroom/metrics";
import type { Review } from "@greenroom/protocol";
import { takesOf } from "../person/first-answers.ts";
import type { StoredSession } from "../storage/ports.ts";
import type { Rows } from "../storage/sessions-table.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { foldReview } from "./fold.ts";
import type { Measure } from "./measure.ts";
import { summarise } from "./review.ts";

/** The rows of a session at once, before anything is measured: somebody may be speaking in it. */
export function quickRows(stored: StoredSession, live: boolean): Rows {
  const { folded } = applyCorrections(
    foldReview(stored.events, stored.candidateSamples),
    stored.annotations?.corrections,
  );
  return {
    summary: summarise(stored, folded, live),
    whole: false,
    turns: folded.turns.map(({ turn, questionId, segments }) => {
      const words = segments.flatMap((segment) => segment.words);
      return { turn, questionId, words, figures: [], compared: {} };
    }),
    things: [],
    takes: [],
  };
}

/** The rows of a session that nobody speaks in, from its review. @param whole its sound was read, too */
export async function measuredRows(
  review: Review,
  measure: Measure,
  whole: boolean,
): Promise<Rows> {
  return {
    summary: review.session,
    whole,
    turns: review.turns.map(({ turn, question, words, figures, heardBadly }) => {
      const compared = heardBadly ? {} : comparedOf(figures);
      return { turn, questionId: question.id, words, figures, compared };
    }),
    things: review.advice.things,
    takes: await takesOf(review, measure),
  };
}
