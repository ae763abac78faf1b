import type { Segment, Word } from "@greenroom/protocol";

/** More than half of the words unreliable, or speech without any: judging that would be guessing. */
export function judgeHearing(answer: {
  readonly segments: readonly Segment[];
  readonly words: readonly Word[];
  readonly durationS: number;
}): { readonly heardBadly: boolean } {
  const unsure = answer.words.filter((word) => word.confidence < 0.5).length;
  const heardBadly = answer.durationS > 1 && unsure * 2 >= answer.words.length;
  return { heardBadly };
}
