import type { LongAnswer } from "./long-answer.ts";
import { fairStretch, playLongAnswer } from "./play-long-answer.ts";

export interface LongAnswerScore {
  /** Broken into where that is fair. */
  readonly right: readonly string[];
  /** Broken into where it is not: too early, too late, or at all. */
  readonly wrong: readonly string[];
  /** Rambled to the end undisturbed. */
  readonly missed: readonly string[];
  readonly precision: number;
  readonly recall: number;
}

/** How a persona deals with long answers at this pace, words a minute. */
export function scoreLongAnswers(
  answers: readonly LongAnswer[],
  personaId: string,
  wordsPerMin: number,
): LongAnswerScore {
  const right: string[] = [];
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const answer of answers) {
    const broken = playLongAnswer(answer, personaId, wordsPerMin);
    const fair = fairStretch(answer);
    if (!broken) {
      if (fair) missed.push(answer.id);
      continue;
    }
    const at = `${answer.id} at ${broken.atS} s (${broken.ramble.reason}, ${broken.ramble.gap})`;
    (fair && broken.atWord >= fair.from && broken.atWord <= fair.to ? right : wrong).push(at);
  }
  const rambling = answers.filter(({ kind }) => kind === "ramble").length;
  return {
    right,
    wrong,
    missed,
    precision: right.length / Math.max(1, right.length + wrong.length),
    recall: right.length / Math.max(1, rambling),
  };
}
