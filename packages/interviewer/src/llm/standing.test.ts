import { expect, it } from "vitest";
import { usualDeadlines } from "./deadlines.ts";
import { LlmFailure } from "./failure.ts";
import { createStanding } from "./standing.ts";

it("waits less for a model that was late, until it is in time again", () => {
  const standing = createStanding(usualDeadlines);
  standing.failed(new LlmFailure("late-first-token"));
  expect(standing.deadlines.firstTokenMs).toBe(3_000);
  expect(standing.deadlines.firstSentenceMs).toBe(6_000);
  expect(standing.asks).toBe(true);
  standing.inTime();
  expect(standing.deadlines).toEqual(usualDeadlines);
});

it.each([401, 403, 404])("leaves an endpoint alone for a minute after a %i", (status) => {
  let nowMs = 0;
  const standing = createStanding(usualDeadlines, () => nowMs);
  standing.failed(new LlmFailure("refused", status));
  expect(standing.asks).toBe(false);
  nowMs = 60_000;
  expect(standing.asks).toBe(true);
});

it.each([500, 503, 429, null])("asks again after a passing fault (%s)", (status) => {
  const standing = createStanding(usualDeadlines);
  standing.failed(new LlmFailure("refused", status));
  expect(standing.asks).toBe(true);
  expect(standing.deadlines).toEqual(usualDeadlines);
});
