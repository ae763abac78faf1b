import type { Review } from "@greenroom/protocol";
import type { Measure } from "../review/measure.ts";
import { isSample } from "../sample/sample-id.ts";
import { besideFirstAnswers } from "./compared-with-oneself.ts";
import type { BesideSession, PersonTable } from "./person-table.ts";
import { takesBeside } from "./takes.ts";

/** What is known of the person beside one session: from rows, so that no other session is measured. */
export interface Person {
  /** A review with the person's baseline, and with other takes of its questions. */
  beside(review: Review): Promise<Review>;
  /** Ids of what there was to work on in the last sessions before this one. @param startedAt ISO 8601 */
  advisedBefore(sessionId: string, startedAt: string): Promise<ReadonlySet<string>>;
  /** Stands for all of that: another text as soon as anything else is known of the person. */
  printBeside(session: BesideSession): Promise<string>;
}

export function knownPerson(table: PersonTable, measure: Measure): Person {
  return {
    printBeside: async (session) => (isSample(session.id) ? "" : table.printBeside(session)),
    advisedBefore: async (sessionId, startedAt) => {
      const sessions = isSample(sessionId) ? [] : await table.workedOn(startedAt);
      return new Set(sessions.flatMap(({ things }) => things.map(({ id }) => id)));
    },
    beside: async (review) => {
      // The voices of a recording that the product made are nobody's.
      if (review.session.sample) return review;
      const earlier = await table.answersBefore(review.session.startedAt);
      const takes = await takesBeside(review, table, measure);
      return { ...besideFirstAnswers(review, earlier), takes };
    },
  };
}
