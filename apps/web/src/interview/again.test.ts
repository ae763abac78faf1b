import { expect, it } from "vitest";
import { againOf } from "./again.ts";

it("takes a question to be answered again, and nothing else", () => {
  const again = {
    questionId: "moved",
    text: "Tell me.",
    limitS: 90,
    ofSession: "session-one",
    persona: "tom",
  };
  expect(againOf({ again })).toEqual(again);
  for (const state of [null, undefined, "again", { again: { questionId: 7 } }, {}]) {
    expect(againOf(state)).toBeNull();
  }
});
