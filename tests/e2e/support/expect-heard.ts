import { expect } from "vitest";
import type { Candidate } from "./candidate.ts";
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

/**
 * One's answers become this, in so many turns. A reply may be there before the last words of the answer
 * that it is for are final, so they are waited for.
 */
export async function expectAnswers(
  candidate: Candidate,
  spoken: readonly string[],
  atLeast: number,
): Promise<void> {
  const misheard = async () => {
    const answers = await candidate.linesOf("candidate");
    const missing = spoken.filter(
      (words, index) => shareHeard(words, answers[index] ?? "") < atLeast,
    );
    return { missing, more: answers.slice(spoken.length) };
  };
  await expect.poll(misheard, { timeout: 30_000 }).toEqual({ missing: [], more: [] });
}
