/**
 * How the frames of one AudioContext lie on the session's clock. Both directions of sound share the
 * context, and so this clock; it is made anew whenever capture begins again.
 */
export interface SessionClock {
  /** Frames per second of the context. */
  readonly contextRateHz: number;
  /** Samples per second of session time. */
  readonly sessionRateHz: number;
  /** The context's frame that was captured as `baseSample`. */
  readonly startFrame: number;
  readonly baseSample: number;
}

/** The session sample captured at this frame; not below 0, since session time begins there. */
export function sampleAtFrame(clock: SessionClock, frame: number): number {
  const elapsed = ((frame - clock.startFrame) * clock.sessionRateHz) / clock.contextRateHz;
  return Math.max(0, clock.baseSample + Math.round(elapsed));
}

/** The context's frame at which this session sample was, or will be, captured. */
export function frameAtSample(clock: SessionClock, sample: number): number {
  const elapsed = ((sample - clock.baseSample) * clock.contextRateHz) / clock.sessionRateHz;
  return clock.startFrame + Math.round(elapsed);
}

/**
 * The session sample at which what was rendered at this frame leaves the loudspeaker.
 *
 * @param outputLatencyS `AudioContext.outputLatency`; what a browser does not tell (NaN, undefined
 * read as NaN) or tells wrongly (negative) counts as 0.
 */
export function sampleHeardAt(
  clock: SessionClock,
  outputFrame: number,
  outputLatencyS: number,
): number {
  const latencyS = outputLatencyS > 0 && Number.isFinite(outputLatencyS) ? outputLatencyS : 0;
  return sampleAtFrame(clock, outputFrame + latencyS * clock.contextRateHz);
}
