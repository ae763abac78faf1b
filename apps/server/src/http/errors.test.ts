import { errorCodes, problem, ProblemError, sessionOptionsSchema } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { answerTo } from "./errors.ts";

const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (cause) {
    return cause;
  }
};

describe("the answer to an error", () => {
  it("says nothing of what went wrong inside", () => {
    const secret = new Error("ENOENT: /home/someone/data/sessions/abc");
    expect(answerTo(secret)).toEqual({ status: 500, problem: problem("internal") });
    const unavailable = Object.assign(new Error("secret"), { statusCode: 503 });
    expect(answerTo(unavailable)).toEqual({ status: 500, problem: problem("internal") });
  });

  it.each(errorCodes)("is the problem itself, with a status that fits it: %s", (code) => {
    const { status, problem: said } = answerTo(new ProblemError(code));
    expect(said).toEqual(problem(code));
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it("names the field of a request that is not understood", () => {
    const cause = thrownBy(() => sessionOptionsSchema.parse({ lengthMin: 1000 }));
    const { status, problem: said } = answerTo(cause);
    expect(status).toBe(400);
    expect(said.code).toBe("request_malformed");
    expect(said.sentence).toContain("lengthMin");
  });

  it.each([
    [404, "not_found"],
    [413, "request_malformed"],
    [415, "request_malformed"],
    [429, "too_many_requests"],
    [400, "request_malformed"],
  ])("keeps the framework's own status %i", (statusCode, code) => {
    const answer = answerTo(Object.assign(new Error("x"), { statusCode }));
    expect(answer).toMatchObject({ status: statusCode, problem: { code } });
  });
});
