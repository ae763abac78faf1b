import type { RemarkWriter } from "@greenroom/interviewer";
import type { Feedback, Reviewer, Review, Writing } from "@greenroom/protocol";
import fp from "fastify-plugin";
import * as z from "zod";
import { answersOf, shownRemarks, wordsSent, writtenByRules } from "./answers.ts";
import { remarkJobs } from "./remark-jobs.ts";
import { readRemarks, writeRemarks } from "./remarks-file.ts";

export interface FeedbackRouteOptions {
  /** The review of a session as it is now. @throws ProblemError session_unknown */
  readonly reviewNow: (id: string) => Promise<Review>;
  /** Writes remarks when it is asked to; `null` where no language model is set. */
  readonly writer: RemarkWriter | null;
  /** The folder of a session that is there. */
  readonly folder: (id: string) => string;
}

const paramsSchema = z.object({ id: z.string().max(64) });
const REMARKS = "/api/sessions/:id/feedback/remarks";

/**
 * What is written about a session after it: by rules from the same readings as its review, and, only
 * when a person asks for it, by a language model.
 */
export const feedbackRoute = fp<FeedbackRouteOptions>(
  (app, { reviewNow, writer, folder }, done) => {
    const jobs = remarkJobs({
      writer,
      keep: (id, remarks) => writeRemarks(folder(id), remarks),
      onFailed: (sessionId, err) => app.log.warn({ sessionId, err }, "No remarks were written"),
    });

    app.get("/api/sessions/:id/feedback", async (request): Promise<Feedback> => {
      const { id } = paramsSchema.parse(request.params);
      const review = await reviewNow(id);
      const kept = await readRemarks(folder(id));
      return {
        ...writtenByRules(review),
        reviewer: writer && reviewerOf(writer, review),
        writing: jobs.state(id),
        written: kept && shownRemarks(review, kept),
      };
    });

    app.get(REMARKS, (request): Writing => jobs.state(paramsSchema.parse(request.params).id));
    app.post(REMARKS, async (request, reply): Promise<Writing> => {
      const { id } = paramsSchema.parse(request.params);
      const started = jobs.start(id, await reviewNow(id));
      reply.code(202);
      return started;
    });
    app.delete(REMARKS, async (request): Promise<Writing> => {
      const { id } = paramsSchema.parse(request.params);
      await jobs.cancel(id);
      return jobs.state(id);
    });

    // Of a session that is being deleted nothing more is sent, and nothing written.
    app.addHook("preHandler", async (request) => {
      if (request.method !== "DELETE" || request.routeOptions.url !== "/api/sessions/:id") return;
      await jobs.cancel(paramsSchema.parse(request.params).id);
    });
    app.addHook("onClose", () => jobs.close());
    done();
  },
  { name: "feedback", dependencies: ["limits"] },
);

function reviewerOf({ model, where }: RemarkWriter, review: Review): Reviewer {
  return { model, where, answers: answersOf(review).length, words: wordsSent(review) };
}
