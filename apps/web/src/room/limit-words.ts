import { SAMPLE_RATE_HZ, type AnswerLimit } from "@greenroom/protocol";
import { inSeconds } from "../words/time.ts";

export interface LimitNow {
  /** 0 to 1: how much of the time has gone by. */
  readonly share: number;
  readonly words: string;
  readonly over: boolean;
}

/**
 * Where an answer stands in its time, said calmly: it is told that the time is over, and nobody is cut
 * off. @param sample now, on the session's clock
 */
export function limitNow(limit: AnswerLimit, sample: number): LimitNow {
  const { limitS, fromSample, heldSamples, heldSinceSample } = limit;
  if (fromSample === null)
    return { share: 0, words: `${sentence(limitS)} for this answer`, over: false };
  const spent = (heldSinceSample ?? sample) - fromSample - heldSamples;
  const spentS = Math.max(0, spent / SAMPLE_RATE_HZ);
  if (spentS >= limitS) {
    const words = `${sentence(limitS)} are over. Bring it to its end in your own time.`;
    return { share: 1, words, over: true };
  }
  return {
    share: spentS / limitS,
    words: `${Math.floor(spentS)} of ${inSeconds(limitS)}`,
    over: false,
  };
}

function sentence(limitS: number): string {
  const words = inSeconds(limitS);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
