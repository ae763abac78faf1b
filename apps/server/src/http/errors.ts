import { problem, ProblemError, type ErrorCode, type Problem } from "@greenroom/protocol";
import fp from "fastify-plugin";
import * as z from "zod";

/** HTTP status of each problem; 400 where none is given. */
const statuses: Partial<Record<ErrorCode, number>> = {
  session_unknown: 404,
  not_found: 404,
  edit_unknown: 404,
  story_unknown: 404,
  session_foreign: 403,
  origin_refused: 403,
  session_live: 409,
  session_ended: 409,
  session_taken: 409,
  edits_full: 409,
  stories_full: 409,
  edit_misplaced: 422,
  story_misplaced: 422,
  frame_oversized: 413,
  too_many_requests: 429,
  engine_failed: 503,
  engines_unready: 503,
  voice_failed: 503,
  interviewer_failed: 503,
  remarks_failed: 503,
  remarks_refused: 409,
  storage_failed: 507,
  internal: 500,
};

/** Sentences for what the framework refuses before we see it. */
const refused: Readonly<Record<number, Problem>> = {
  404: problem("not_found"),
  413: problem("request_malformed", "That request is too large."),
  415: problem("request_malformed", "Requests are to be sent as application/json."),
  429: problem("too_many_requests"),
};

interface Answer {
  readonly status: number;
  readonly problem: Problem;
}

/** The one error handler. What is our fault is logged, and said only in general. */
export const errors = fp(
  (app, _options, done) => {
    app.setErrorHandler(async (error, request, reply) => {
      const answer = answerTo(error);
      if (answer.status >= 500 && answer.problem.code !== "engines_unready") {
        request.log.error({ err: error, route: request.routeOptions.url }, "Request failed");
      }
      return reply.code(answer.status).type("application/json").send(answer.problem);
    });
    done();
  },
  { name: "errors" },
);

/** What a request is answered that failed with `error`. */
export function answerTo(error: unknown): Answer {
  if (error instanceof ProblemError) {
    return { status: statuses[error.problem.code] ?? 400, problem: error.problem };
  }
  if (error instanceof z.ZodError) return { status: 400, problem: malformed(error) };
  const status = statusOf(error);
  if (status === null || status >= 500) return { status: 500, problem: problem("internal") };
  return { status, problem: refused[status] ?? problem("request_malformed") };
}

/** Names the field, so that a person who writes to the API sees which one it is. */
function malformed(error: z.ZodError): Problem {
  const issue = error.issues[0];
  const where = issue?.path.map(String).join(".") ?? "";
  return problem(
    "request_malformed",
    issue && where !== ""
      ? `That request is not understood: ${where}: ${issue.message}.`
      : undefined,
  );
}

function statusOf(error: unknown): number | null {
  if (typeof error !== "object" || error === null || !("statusCode" in error)) return null;
  return typeof error.statusCode === "number" ? error.statusCode : null;
}
