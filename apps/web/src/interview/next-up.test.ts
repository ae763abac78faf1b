import { expect, it } from "vitest";
import { nextUpOf } from "./next-up.ts";

const next = {
  workOn: {
    adviceId: "content-result",
    title: "How it ended was not heard",
    fromQuestionId: "moved",
  },
  ask: "What was different afterwards?",
  focus: "behavioural",
  sessionId: "session-one",
  startedAt: "2026-01-01T00:00:00.000Z",
};

it("takes something to work on, and nothing else", () => {
  expect(nextUpOf({ next })).toEqual(next);
  for (const state of [null, undefined, next, { next: { ...next, focus: "poetry" } }, {}]) {
    expect(nextUpOf(state)).toBeNull();
  }
});
