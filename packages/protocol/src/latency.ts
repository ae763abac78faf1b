import { SAMPLE_RATE_HZ } from "./constants.ts";
import type { LatencyTrace } from "./session.ts";

/**
 * What the wait between the last word of an answer and the first sound of the reply consists of, in
 * the order in which it was waited for:
 * `ending`: until the turn was over, by silence or by a button. `words`: until the words were there
 * from which the reply was made. `thinking`: until its first sentence was. `voice`: until the first of
 * its sound was. `release`: until the end was noticed and the reply let go. `playout`: until it was
 * heard, on the way, in the buffer and in the device.
 */
export const latencyPartNames = [
  "ending",
  "words",
  "thinking",
  "voice",
  "release",
  "playout",
] as const;
export type LatencyPartName = (typeof latencyPartNames)[number];

export interface LatencyPart {
  readonly name: LatencyPartName;
  /** 0 where it was done before; `null` where it is not known, and its time lies in the next part. */
  readonly ms: number | null;
}

export interface Latency {
  /** They add up to `totalMs`. */
  readonly parts: readonly LatencyPart[];
  /** From the last speech, or the turn's end where nothing was said, to the first sample heard; `null` where none was. */
  readonly totalMs: number | null;
  /** Of that, what came after the turn's end. */
  readonly afterEndMs: number | null;
}

/** Reads a trace. Work that was done while something else was waited for takes no time of its own. */
export function latencyOf(trace: LatencyTrace): Latency {
  const marks: Record<LatencyPartName, number | null> = {
    ending: trace.turnEndSample,
    words: trace.wordsSample,
    thinking: trace.firstSentenceSample,
    voice: trace.firstAudioSentSample,
    release: trace.committedSample,
    playout: trace.firstHeardSample,
  };
  const heard = trace.firstHeardSample;
  const start = trace.lastSpeechSample ?? trace.turnEndSample;
  let reached = start;
  const parts = latencyPartNames.map((name): LatencyPart => {
    const mark = marks[name];
    if (mark === null || reached === null) return { name, ms: null };
    // Nothing is waited for before the last speech, nor after the first sound.
    const to = Math.min(Math.max(reached, mark), Math.max(reached, heard ?? Infinity));
    const ms = msOf(to) - msOf(reached);
    reached = to;
    return { name, ms };
  });
  return { parts, totalMs: between(start, heard), afterEndMs: between(trace.turnEndSample, heard) };
}

function between(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : Math.max(0, msOf(to) - msOf(from));
}

/** Rounded before the difference is taken, so that parts add up to the millisecond. */
function msOf(sample: number): number {
  return Math.round((sample * 1_000) / SAMPLE_RATE_HZ);
}
