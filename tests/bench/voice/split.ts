import type { LatencyTrace } from "@greenroom/protocol";

/** Where the time between the end of an answer and the first sound of the reply went. */
export const shares = [
  "patience",
  "voice activity",
  "end of turn",
  "decode",
  "thinking",
  "voice",
  "release",
  "transport",
  "playout",
] as const;
export type Share = (typeof shares)[number];
export type Split = Readonly<Record<Share, number>>;

export interface Moments {
  /** The last sample of speech, or the click: where the time begins. */
  readonly fromFrame: number;
  /** The reply's first sample at the loudspeaker. */
  readonly heardFrame: number;
  /** When the page had the reply's release and its first sound; `null`: unknown. */
  readonly arrivedFrame: number | null;
  /** What silence had to last; `null`: a button ended the turn. */
  readonly patienceMs: number | null;
  readonly rateHz: number;
  readonly frameOf: (sample: number) => number;
}

/**
 * Each part is what it added: work that was done before, while patience ran, adds nothing. So the parts
 * of one turn sum up to its whole time, sound to sound, ms. Parts unknown to the trace fall to the next.
 */
export function split(trace: LatencyTrace, moments: Moments): Split {
  const { fromFrame, heardFrame, arrivedFrame, patienceMs, rateHz, frameOf } = moments;
  const found: Record<Share, number> = {
    patience: 0,
    "voice activity": 0,
    "end of turn": 0,
    decode: 0,
    thinking: 0,
    voice: 0,
    release: 0,
    transport: 0,
    playout: 0,
  };
  const at = (sample: number | null) => (sample === null ? null : frameOf(sample));
  let cursor = fromFrame;
  const upTo = (share: Share, frame: number | null) => {
    if (frame === null) return;
    const bounded = Math.min(Math.max(frame, cursor), heardFrame);
    found[share] = ((bounded - cursor) / rateHz) * 1000;
    cursor = bounded;
  };
  if (patienceMs !== null) {
    const patience = (patienceMs / 1000) * rateHz;
    upTo("patience", fromFrame + patience);
    // Speech lasts longer to the ear that decides than to a ruler, and reaches it later.
    const speechEnd = at(trace.lastSpeechSample);
    if (speechEnd !== null) upTo("voice activity", speechEnd + patience);
  }
  upTo("end of turn", at(trace.turnEndSample));
  upTo("decode", at(trace.wordsSample));
  upTo("thinking", at(trace.firstSentenceSample));
  upTo("voice", at(trace.firstAudioSentSample));
  upTo("release", at(trace.committedSample));
  upTo("transport", arrivedFrame);
  upTo("playout", heardFrame);
  return found;
}
