import { noAnnotations, ProblemError, type Review } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { lookAgain } from "./look-again.ts";

// Only what it compares; the rest of a review is never looked at.
const shown = { personaName: "Maya", annotations: noAnnotations } as unknown as Review;
const fails = (error: Error) => async (): Promise<Review> => {
  throw error;
};

it("an open review that did not change stays the very same", async () => {
  const found = await lookAgain(shown, async () => structuredClone(shown));
  expect(found).toEqual({ is: "same" });
});

it("what was changed in another tab is found, with all else as it was", async () => {
  const next = { ...structuredClone(shown), personaName: "Tom" };
  const found = await lookAgain(shown, async () => next);
  expect(found).toEqual({ is: "changed", review: next });
  expect(found.is === "changed" && found.review.annotations).toBe(shown.annotations);
});

it("a session that was deleted meanwhile is gone", async () => {
  const found = await lookAgain(shown, fails(new ProblemError("session_unknown")));
  expect(found).toEqual({ is: "gone" });
});

it("a server that cannot be reached changes nothing", async () => {
  expect(await lookAgain(shown, fails(new ProblemError("internal")))).toEqual({ is: "same" });
  expect(await lookAgain(shown, fails(new TypeError("Failed to fetch")))).toEqual({ is: "same" });
});
