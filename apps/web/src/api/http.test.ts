import { problem } from "@greenroom/protocol";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { refusal, request } from "./http.ts";

afterEach(() => vi.unstubAllGlobals());

const wanted = { method: "GET", path: "/api/x", answer: z.object({ n: z.int() }) } as const;
const answering = (body: string, status = 200) =>
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body, { status })));

describe("a request", () => {
  it("answers with parsed data", async () => {
    answering('{"n":3}');
    await expect(request(wanted)).resolves.toEqual({ n: 3 });
  });

  it("rejects with the server's own problem", async () => {
    answering(JSON.stringify(problem("session_live")), 409);
    await expect(request(wanted)).rejects.toMatchObject({ problem: problem("session_live") });
  });

  it("rejects with a sentence where the server is gone", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(request(wanted)).rejects.toThrow(/does not answer/u);
  });

  it("rejects what does not look as promised", async () => {
    answering('{"n":"three"}');
    await expect(request(wanted)).rejects.toThrow(/cannot read/u);
  });

  it("rejects with the signal's reason when aborted", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new DOMException("aborted", "AbortError")));
    const reason = new Error("left the page");
    const signal = AbortSignal.abort(reason);
    await expect(request({ ...wanted, signal })).rejects.toBe(reason);
  });
});

describe("a refusal", () => {
  it.each([
    [404, "<html>", "not_found"],
    [429, undefined, "too_many_requests"],
    [400, {}, "request_malformed"],
    [500, undefined, "internal"],
    [502, undefined, "internal"],
    [409, { problem: problem("session_live") }, "session_live"],
  ] as const)("with status %i reads as a problem", (status, body, code) => {
    expect(refusal(status, body).code).toBe(code);
  });
});
