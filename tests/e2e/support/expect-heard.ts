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
 * One's n-th answer (from 0) becomes this. A reply may be there before the last words of the answer
 * that it is for are final, so they are waited for.
 */
export async function expectAnswer(
  candidate: Candidate,
  index: number,
  spoken: string,
  atLeast: number,
): Promise<void> {
  const heard = async () => {
    const answer = (await candidate.linesOf("candidate"))[index] ?? "";
    return shareHeard(spoken, answer) >= atLeast ? spoken : answer;
  };
  await expect.poll(heard, { timeout: 30_000 }).toBe(spoken);
}

/** These become one's answers, and no more than these. */
export async function expectAnswers(
  candidate: Candidate,
  spoken: readonly string[],
  atLeast: number,
): Promise<void> {
  for (const [index, words] of spoken.entries()) {
    await expectAnswer(candidate, index, words, atLeast);
  }
  expect(await candidate.linesOf("candidate")).toHaveLength(spoken.length);
}
