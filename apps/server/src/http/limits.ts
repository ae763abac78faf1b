import rateLimit from "@fastify/rate-limit";
import { ProblemError } from "@greenroom/protocol";
import fp from "fastify-plugin";

export interface LimitsOptions {
  /** Requests of one address to /api in a minute. */
  readonly perMinute: number;
}

/** A limit on how often the API is asked; on the page's own files there is none. */
export const limits = fp<LimitsOptions>(
  async (app, { perMinute }) => {
    await app.register(rateLimit, {
      max: perMinute,
      timeWindow: "1 minute",
      allowList: (request) => !request.url.startsWith("/api/"),
      errorResponseBuilder: () => new ProblemError("too_many_requests"),
    });
  },
  { name: "limits", dependencies: ["security"] },
);
