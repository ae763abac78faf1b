import { SAMPLE_RATE_HZ, VOICE_STEP_SAMPLES } from "@greenroom/protocol";

/** How speech and its end are told from the voice-activity track, for turn taking. */
export interface EndpointingOptions {
  /** Probability at and above which a step is speech. */
  readonly onAt: number;
  /** Probability below which speech is over; between the two nothing changes. */
  readonly offBelow: number;
  /** Speech shorter than this starts nothing, ms. */
  readonly minSpeechMs: number;
  /** Live silence after speech that counts as a pause, ms. */
  readonly pauseMs: number;
  /** Live silence after speech that ends the turn, ms. */
  readonly patienceMs: number;
}

export const defaultEndpointing: EndpointingOptions = {
  onAt: 0.5,
  offBelow: 0.35,
  minSpeechMs: 100,
  pauseMs: 700,
  patienceMs: 2_800,
};

/**
 * Time is counted in received samples, never by the clock on the wall: a stalled network makes nobody
 * silent. Silence that was replayed after a lost connection ends no turn; only live silence adds up.
 */
export interface Endpointing {
  readonly step: number;
  readonly speaking: boolean;
  /** Steps at or above `onAt` in a row, while not yet speaking. */
  readonly risingSteps: number;
  readonly lastSpeechSample: number;
  readonly liveSilentSamples: number;
  readonly reached: "nothing" | "pause" | "patience";
}

export type EndpointingEvent =
  | { readonly type: "speech-started"; readonly sample: number }
  | { readonly type: "speech-ended"; readonly sample: number }
  | { readonly type: "silence"; readonly sample: number; readonly reached: "pause" | "patience" };

/** @param spokeBefore something was said in the open turn before this step, which silence then ends */
export function newEndpointing(step = 0, spokeBefore = false): Endpointing {
  return {
    step,
    speaking: false,
    risingSteps: 0,
    lastSpeechSample: step * VOICE_STEP_SAMPLES,
    liveSilentSamples: 0,
    // Without speech there is no silence after it.
    reached: spokeBefore ? "nothing" : "patience",
  };
}

/** One step of 512 samples with its probability; at most a few events, in order. */
export function reduceEndpointing(
  state: Endpointing,
  probability: number,
  live: boolean,
  options: EndpointingOptions = defaultEndpointing,
): { readonly state: Endpointing; readonly events: readonly EndpointingEvent[] } {
  const endSample = (state.step + 1) * VOICE_STEP_SAMPLES;
  const next = { ...state, step: state.step + 1 };
  return state.speaking
    ? whileSpeaking(next, probability, endSample, live, options)
    : whileSilent(next, probability, endSample, live, options);
}

function whileSpeaking(
  state: Endpointing,
  probability: number,
  endSample: number,
  live: boolean,
  options: EndpointingOptions,
) {
  if (probability >= options.offBelow) {
    return { state: { ...state, lastSpeechSample: endSample }, events: [] };
  }
  const silent: Endpointing = {
    ...state,
    speaking: false,
    risingSteps: 0,
    liveSilentSamples: live ? VOICE_STEP_SAMPLES : 0,
    reached: "nothing",
  };
  const event = { type: "speech-ended", sample: state.lastSpeechSample } as const;
  return { state: silent, events: [event] };
}

function whileSilent(
  state: Endpointing,
  probability: number,
  endSample: number,
  live: boolean,
  options: EndpointingOptions,
) {
  const risingSteps = probability >= options.onAt ? state.risingSteps + 1 : 0;
  if (risingSteps * VOICE_STEP_SAMPLES >= samples(options.minSpeechMs)) {
    const startSample = endSample - risingSteps * VOICE_STEP_SAMPLES;
    const speaking = { ...state, speaking: true, risingSteps: 0, lastSpeechSample: endSample };
    return { state: speaking, events: [{ type: "speech-started", sample: startSample } as const] };
  }
  const liveSilentSamples = state.liveSilentSamples + (live ? VOICE_STEP_SAMPLES : 0);
  const quiet: Endpointing = { ...state, risingSteps, liveSilentSamples };
  return reach(quiet, endSample, options);
}

function reach(state: Endpointing, sample: number, options: EndpointingOptions) {
  const pause = state.reached === "nothing" && state.liveSilentSamples >= samples(options.pauseMs);
  // Who may be starting to speak right now is not cut off at the last moment.
  const patience =
    state.reached === "pause" &&
    state.risingSteps === 0 &&
    state.liveSilentSamples >= samples(options.patienceMs);
  if (!pause && !patience) return { state, events: [] };
  const reached = pause ? "pause" : "patience";
  const event: EndpointingEvent = { type: "silence", sample, reached };
  return { state: { ...state, reached } satisfies Endpointing, events: [event] };
}

function samples(ms: number): number {
  return (ms * SAMPLE_RATE_HZ) / 1000;
}
