import type { AnswerKind } from "@greenroom/protocol";

/** How kinds of answers are called, and what sets them apart (after Bangerter, Corvalan and Cavin 2014). */
export const kindWords: Readonly<
  Record<AnswerKind, { readonly name: string; readonly meaning: string; readonly asked: boolean }>
> = {
  story: {
    name: "A story",
    meaning: "One event that happened, with its course and its end. This is what was asked for.",
    asked: true,
  },
  "pseudo-story": {
    name: "What usually happens, or would",
    meaning:
      "It is told like a story, but of many times, or of what you would do: no single event can be pictured.",
    asked: false,
  },
  example: {
    name: "An example",
    meaning: "A case is named, and not told: what was done, and how it ended, is left open.",
    asked: false,
  },
  opinion: {
    name: "An opinion",
    meaning: "It says what you think of it. What was asked for is something that happened.",
    asked: false,
  },
  "self-description": {
    name: "A self-description",
    meaning: "It says what you are like. What was asked for is something that happened.",
    asked: false,
  },
};

/** "34 %"; what is more than nothing is never told as 0 %. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  return whole === 0 && share > 0 ? "under 1 %" : `${whole} %`;
}
