import { packetOf, retell } from "@greenroom/interviewer";
import type { Feedback, Review } from "@greenroom/protocol";
import fp from "fastify-plugin";
import * as z from "zod";

export interface FeedbackRouteOptions {
  /** The review of a session as it is now. @throws ProblemError session_unknown */
  readonly reviewNow: (id: string) => Promise<Review>;
}

const paramsSchema = z.object({ id: z.string().max(64) });

/** What is written about a session after it: from the same readings as its review, by rules alone. */
export const feedbackRoute = fp<FeedbackRouteOptions>(
  (app, { reviewNow }, done) => {
    app.get("/api/sessions/:id/feedback", async (request): Promise<Feedback> => {
      const { id } = paramsSchema.parse(request.params);
      const review = await reviewNow(id);
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
