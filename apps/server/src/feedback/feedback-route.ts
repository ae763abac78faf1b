import { packetOf, retell } from "@greenroom/interviewer";
import type { Feedback, Review } from "@greenroom/protocol";
import fp from "fastify-plugin";
import * as z from "zod";
import type { Reviews } from "../review/reviews.ts";

export interface FeedbackRouteOptions {
  readonly reviews: Pick<Reviews, "of" | "stored">;
}

const paramsSchema = z.object({ id: z.string().max(64) });

/** What is written about a session after it: from the same readings as its review, by rules alone. */
export const feedbackRoute = fp<FeedbackRouteOptions>(
  (app, { reviews }, done) => {
    app.get("/api/sessions/:id/feedback", async (request): Promise<Feedback> => {
      const { id } = paramsSchema.parse(request.params);
      const review = await reviews.of(id, await reviews.stored(id));
      return { ...writtenByRules(review), reviewer: null, writing: { is: "idle" }, written: null };
    });
    done();
  },
  { name: "feedback", dependencies: ["limits"] },
);

function writtenByRules({ structure, turns }: Review): Pick<Feedback, "packet" | "retold"> {
  const retold = structure.map((read) => retell(read, turns)).filter((each) => each !== null);
  return { packet: packetOf(structure), retold };
}
