import { expect, it } from "vitest";
import { asRemoteFailure, RemoteFailure, retryAfterMs } from "./failure.ts";

it.each([
  [{ "retry-after": "2" }, 2_000],
  [{ "retry-after": "0.5" }, 500],
  [{ "retry-after-ms": "30", "retry-after": "2" }, 30],
  [{ "retry-after": "Thu, 01 Jan 1970 00:00:10 GMT" }, 7_000],
  [{ "retry-after": "Thu, 01 Jan 1970 00:00:01 GMT" }, 0],
  [{ "retry-after": "soon" }, null],
  [{ "retry-after": "-3" }, null],
  [{}, null],
])("%j asks to wait for %s ms", (headers, ms) => {
  expect(retryAfterMs(new Headers(headers), 3_000)).toBe(ms);
});

it("a failure is taken as it is, any other error as a broken connection", () => {
  const failure = new RemoteFailure("late");
  expect(asRemoteFailure(failure)).toBe(failure);
  expect(asRemoteFailure(new TypeError("terminated"))).toMatchObject({ reason: "unreachable" });
  expect(asRemoteFailure("what?")).toMatchObject({ reason: "unreachable" });
});
