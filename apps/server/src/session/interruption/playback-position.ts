import { SAMPLE_RATE_HZ, type PlaybackReport } from "@greenroom/protocol";

/** More than this between where a reply was thought to be and where it is means that it had stalled. */
const STALL_SAMPLES = SAMPLE_RATE_HZ / 50;

/** Where a reply is being heard: between two reports it goes on as time does. */
export interface PlaybackPosition {
  readonly reply: number;
  readonly sampleRateHz: number;
  /** Session sample at which `heardSamples` of the reply, at its own rate, had been heard. */
  readonly atSample: number;
  readonly heardSamples: number;
  readonly going: boolean;
}

/**
 * Takes a report.
 *
 * @param held the reply is paused: what is reported while it is tells where it fell silent
 */
export function reducePosition(
  before: PlaybackPosition | null,
  { reply, state, atSample, heardSamples }: PlaybackReport,
  sampleRateHz: number,
  held: boolean,
): PlaybackPosition {
  const going = (state === "started" || state === "playing") && !held;
  const now = { reply, sampleRateHz, atSample, heardSamples, going };
  if (!before || before.reply !== reply || !before.going || !going) return now;
  const offSamples = ((heardAt(before, atSample) - heardSamples) * SAMPLE_RATE_HZ) / sampleRateHz;
  // Its rounding errors would move the sound to and fro.
  return Math.abs(offSamples) <= STALL_SAMPLES ? before : now;
}

/** Samples of the reply that were heard by a session sample. */
export function heardAt(position: PlaybackPosition, sample: number): number {
  const { atSample, heardSamples, going, sampleRateHz } = position;
  if (!going || sample <= atSample) return heardSamples;
  return heardSamples + Math.round(((sample - atSample) * sampleRateHz) / SAMPLE_RATE_HZ);
}
