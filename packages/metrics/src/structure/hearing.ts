import type { Segment, Word } from "@greenroom/protocol";

export interface HeardAnswer {
  readonly segments: readonly Segment[];
  readonly words: readonly Word[];
  /** First to last speech, s. */
  readonly durationS: number;
}

export interface HearingJudgement {
  readonly heardBadly: boolean;
  /** For the log and the review: `clear` where it was heard well enough. */
  readonly reason:
    | "clear"
    | "no-words"
    | "voice-without-words"
    | "doubtful-words"
    | "too-few-words";
}

/** Voice of this length without a single word was not heard, s: shorter may be a cough. */
const VOICE_WITHOUT_WORDS_S = 1;
/**
 * Median confidence under which nothing can be built on an answer. Moonshine tiny on clear free
 * speech with 20 to 30 % of the words wrong: 0.87 and more. On the same speech played backwards, or
 * drowned in noise: 0.33 to 0.58.
 */
const LEAST_MEDIAN = 0.6;
/** Few words have a median of little meaning, so it must be lower. */
const FEW_WORDS = 8;
const LEAST_MEDIAN_OF_FEW = 0.4;
/** Share of the speaking time in segments that were not understood. */
const MOST_LOST = 0.5;
/** Slow, hesitant speech still has half a word a second of its speaking time. */
const LEAST_WORDS_PER_S = 0.4;
const SAMPLES_PER_S = 16_000;

/**
 * Whether an answer was heard too badly to be judged. Careful on purpose: asking somebody to say it
 * again who was understood is worse than following up on a clear answer with some wrong words.
 */
export function judgeHearing({ segments, words, durationS }: HeardAnswer): HearingJudgement {
  const badly = (reason: HearingJudgement["reason"]) => ({ heardBadly: true, reason });
  if (words.length === 0) {
    const voiced = segments.length > 0 || durationS > VOICE_WITHOUT_WORDS_S;
    return voiced && durationS > VOICE_WITHOUT_WORDS_S
      ? badly("no-words")
      : { heardBadly: false, reason: "clear" };
  }
  const voiceS = seconds(segments);
  // Of a stretch that was understood in part, most was: what was not is short beside it.
  const lost = segments.filter((segment) => !segment.understood && segment.words.length === 0);
  const lostS = seconds(lost);
  if (voiceS > 2 && lostS / voiceS > MOST_LOST) return badly("voice-without-words");
  const least = words.length < FEW_WORDS ? LEAST_MEDIAN_OF_FEW : LEAST_MEDIAN;
  if (median(words.map(({ confidence }) => confidence)) < least) return badly("doubtful-words");
  if (voiceS > 8 && words.length / voiceS < LEAST_WORDS_PER_S) return badly("too-few-words");
  return { heardBadly: false, reason: "clear" };
}

function seconds(segments: readonly Segment[]): number {
  const samples = segments.reduce(
    (sum, { startSample, endSample }) => sum + endSample - startSample,
    0,
  );
  return samples / SAMPLES_PER_S;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 1;
}
