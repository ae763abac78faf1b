import { SAMPLE_RATE_HZ, type PlaybackReport } from "@greenroom/protocol";

/** More than this between where sound was expected and where it was heard means playback had stalled. */
const STALL_SAMPLES = SAMPLE_RATE_HZ / 50;

/** Where on the candidate's clock the next sound of a reply belongs, from what the client reports. */
export interface HeardSound {
  readonly reply: number;
  readonly heardSamples: number;
  /** Session sample at which `heardSamples` of the reply had been heard. */
  readonly atSample: number;
}

/** A stretch of a reply and its place in the recording. Samples of the reply at its own rate. */
export interface HeardStretch {
  readonly fromSample: number;
  readonly toSample: number;
  /** On the session's clock. */
  readonly atSample: number;
}

/** Takes a report; gives the stretch that was heard since the last one, if any. */
export function reduceHeard(
  before: HeardSound | null,
  report: PlaybackReport,
  sampleRateHz: number,
): { readonly state: HeardSound; readonly stretch: HeardStretch | null } {
  const { reply, heardSamples } = report;
  const known = before?.reply === reply ? before : null;
  const fromSample = known?.heardSamples ?? 0;
  const newSamples = heardSamples - fromSample;
  const newLength = Math.round((newSamples * SAMPLE_RATE_HZ) / sampleRateHz);
  const measured = Math.max(0, report.atSample - newLength);
  const expected = known?.atSample ?? measured;
  // Sound that follows without a stall is laid end to end, so that rounding leaves no clicks.
  const atSample = Math.abs(measured - expected) > STALL_SAMPLES ? measured : expected;
  if (newSamples <= 0) {
    return { state: known ?? { reply, heardSamples, atSample: report.atSample }, stretch: null };
  }
  return {
    state: { reply, heardSamples, atSample: atSample + newLength },
    stretch: { fromSample, toSample: heardSamples, atSample },
  };
}
