import { SAMPLE_RATE_HZ, VOICE_STEP_SAMPLES, type Span } from "@greenroom/protocol";
import type { MeasuredAnswer } from "../answer.ts";
import { clip, intersect, lengthOf, merge, subtract } from "./spans.ts";
import { speechRuns } from "./speech-runs.ts";

/** AN3: shorter silence belongs to the flow of speech (thresholds of 200–350 ms are in use). */
export const MIN_PAUSE_SAMPLES = 0.25 * SAMPLE_RATE_HZ;
/**
 * AN5: so much before the turn does the track may end: its last step is never full, and a server
 * that was killed had not read all that it had recorded.
 */
const MAX_UNTRACKED_S = 0.5;
const MAX_UNTRACKED_SHARE = 0.05;

/** How the time of one answer was spent. */
export interface AnswerTime {
  /** AN1: first to last speech sample. */
  readonly answer: Span;
  /** Stretches of speech, in order. */
  readonly speech: readonly Span[];
  /** AN3: silent pauses, in order. */
  readonly pauses: readonly Span[];
  /** AN4: held time inside the answer. It is in no other figure. */
  readonly heldInside: readonly Span[];
  /** AN4: all held time of the turn, before and after the answer too. */
  readonly held: readonly Span[];
}

export type AnswerTimeResult =
  | { readonly is: "read"; readonly time: AnswerTime }
  | { readonly is: "silent" }
  | { readonly is: "unreadable"; readonly reason: string };

/** Reads an answer's time from the voice-activity track, or says why that cannot be done. */
export function answerTime(measured: MeasuredAnswer): AnswerTimeResult {
  const { turn, voiceActivity } = measured;
  const untrackedS = (turn.endSample - voiceActivity.length * VOICE_STEP_SAMPLES) / SAMPLE_RATE_HZ;
  const turnS = lengthOf(turn) / SAMPLE_RATE_HZ;
  if (untrackedS > Math.max(MAX_UNTRACKED_S, MAX_UNTRACKED_SHARE * turnS)) {
    const reason = `voice activity is missing for ${untrackedS.toFixed(1)} s of the turn`;
    return { is: "unreadable", reason };
  }
  const speech = speechRuns(voiceActivity, turn);
  const [first, last] = [speech.at(0), speech.at(-1)];
  if (!first || !last) return { is: "silent" };
  const answer = { startSample: first.startSample, endSample: last.endSample };
  const silences = subtract([answer], speech).filter(isLong);
  // Who speaks inside held time has taken the word again: only its silence is held.
  const held = subtract(merge(clip(measured.held, turn)), speech);
  return {
    is: "read",
    time: {
      answer,
      speech,
      pauses: subtract(silences, held).filter(isLong),
      heldInside: intersect(silences, held),
      held,
    },
  };
}

function isLong(span: Span): boolean {
  return lengthOf(span) >= MIN_PAUSE_SAMPLES;
}
