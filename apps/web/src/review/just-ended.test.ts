import { expect, it } from "vitest";
import { isJustEnded, justEnded } from "./just-ended.ts";

it("who comes from the room has just ended; nobody else has", () => {
  expect(isJustEnded(justEnded)).toBe(true);
  for (const state of [null, undefined, {}, { justEnded: "yes" }, "justEnded"]) {
    expect(isJustEnded(state)).toBe(false);
  }
});
