import { expect } from "vitest";
import { shareHeard } from "./words.ts";

/** Fails, with both texts to look at, where less than this share of the words was heard. */
export function expectHeard(spoken: string, heard: string, atLeast: number): void {
  expect(shareHeard(spoken, heard) >= atLeast ? spoken : heard).toBe(spoken);
}

/**
 * What the page shows of the interviewer's words came out of the loudspeaker. Half of them, in their
 * order, are proof enough that these were spoken and no others: the recogniser gets two words wrong
 * in a short sentence of the synthetic voice now and then, and other texts share a quarter.
 */
export function expectSaid({ shown, heard }: { readonly shown: string; readonly heard: string }) {
  expectHeard(shown, heard, 0.5);
}
