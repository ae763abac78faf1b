import {
  patienceMs,
  SAMPLE_RATE_HZ,
  VOICE_STEP_SAMPLES,
  type Ending,
  type Patience,
} from "@greenroom/protocol";

/** How speech and its end are told from the voice-activity track, for turn taking. */
export interface EndpointingOptions {
  /** Probability at and above which a step is speech. */
  readonly onAt: number;
  /** Probability below which speech is over; between the two nothing changes. */
  readonly offBelow: number;
  /** Speech shorter than this starts nothing, ms. */
  readonly minSpeechMs: number;
  /** Live silence after speech in which a reply begins to be prepared, unseen, ms; `null` for only at a pause. */
  readonly breathMs: number | null;
  /** Live silence after speech that counts as a pause, ms. */
  readonly pauseMs: number;
  /** Live silence after speech after which a reply is to be heard, ms, by what the words sound like. */
  readonly patienceMs: Readonly<Record<Ending, number>>;
  /** So much earlier the turn ends: that long it takes until its end is known, and the reply heard, ms. */
  readonly earlyMs: number;
}

/** A pause in which a reply is prepared comes so long before the earliest end, ms. */
const PREPARE_MS = 200;
/** As long as the silence after which all that was said is decoded: the words of a breath are there soon. */
const BREATH_MS = 350;

/**
 * From the last sound of speech to the first of a reply that is there, 110 to 130 ms go by beside the
 * silence that is waited for: voice activity fades 35 ms late, a step and a frame are waited for, 25 ms
 * are the way to the page, 25 ms the way to its loudspeaker (`npm run bench:voice`). Most of that is not
 * waited for twice. Who goes on speaking meanwhile is not cut off: it is one answer until it is heard.
 */
export const EARLY_MS = 80;

/**
 * @param breath a reply may be prepared for every breath that is taken, and mostly in vain
 * @param waits how much longer than the person's choice this interviewer waits; under 1 counts as 1
 */
export function endpointingOf(patience: Patience, breath = true, waits = 1): EndpointingOptions {
  const delaysMs = longer(patienceMs[patience], Math.max(1, waits));
  return {
    onAt: 0.5,
    offBelow: 0.35,
    minSpeechMs: 100,
    breathMs: breath ? BREATH_MS : null,
    pauseMs: Math.min(700, delaysMs.complete - PREPARE_MS),
    patienceMs: delaysMs,
    earlyMs: EARLY_MS,
  };
}

/** Time that was asked for is as long as was said that it is. */
function longer(ms: Readonly<Record<Ending, number>>, factor: number): Record<Ending, number> {
  return {
    complete: Math.round(ms.complete * factor),
    unclear: Math.round(ms.unclear * factor),
    unfinished: Math.round(ms.unfinished * factor),
    "asked-for-time": ms["asked-for-time"],
  };
}

export const defaultEndpointing = endpointingOf("patient");

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
  readonly reached: "nothing" | Reached;
  /** What the words up to the last speech sound like; `unclear` until they are there. */
  readonly ending: Ending;
}

/** How far live silence has come. */
export type Reached = "breath" | "pause" | "patience";

export type EndpointingEvent =
  | { readonly type: "speech-started"; readonly sample: number }
  | { readonly type: "speech-ended"; readonly sample: number }
  | { readonly type: "time-asked"; readonly sample: number }
  | {
      readonly type: "silence";
      readonly sample: number;
      readonly reached: Reached;
      readonly ending: Ending;
      /** How long the silence had to be that was reached, ms. */
      readonly afterMs: number;
    };

/**
 * @param before what the words of the open turn sound like that were said before this step, and
 *   which silence then ends; `null` where nothing was said
 */
export function newEndpointing(step = 0, before: Ending | null = null): Endpointing {
  return {
    step,
    speaking: false,
    risingSteps: 0,
    lastSpeechSample: step * VOICE_STEP_SAMPLES,
    liveSilentSamples: 0,
    // Without speech there is no silence after it.
    reached: before === null ? "patience" : "nothing",
    ending: before ?? "unclear",
  };
}

/**
 * Takes what the words up to a sample sound like. Words of less than all that was said decide nothing:
 * they come too late, or speech goes on.
 */
export function judged(
  state: Endpointing,
  ending: Ending,
  toSample: number,
): { readonly state: Endpointing; readonly events: readonly EndpointingEvent[] } {
  if (state.speaking || toSample < state.lastSpeechSample || ending === state.ending) {
    return { state, events: [] };
  }
  const sample = state.step * VOICE_STEP_SAMPLES;
  const events = ending === "asked-for-time" ? [{ type: "time-asked", sample } as const] : [];
  return { state: { ...state, ending }, events };
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
    const speaking: Endpointing = {
      ...state,
      speaking: true,
      risingSteps: 0,
      lastSpeechSample: endSample,
      ending: "unclear",
    };
    return { state: speaking, events: [{ type: "speech-started", sample: startSample } as const] };
  }
  const liveSilentSamples = state.liveSilentSamples + (live ? VOICE_STEP_SAMPLES : 0);
  const quiet: Endpointing = { ...state, risingSteps, liveSilentSamples };
  return reach(quiet, endSample, options);
}

/** One thing is reached at a time, in their order. */
function reach(state: Endpointing, sample: number, options: EndpointingOptions) {
  const { reached, afterMs } = following(state, options);
  const neededMs = reached === "patience" ? afterMs - options.earlyMs : afterMs;
  if (reached === null || state.liveSilentSamples < samples(neededMs)) return { state, events: [] };
  // Who may be starting to speak right now is not cut off at the last moment.
  if (reached === "patience" && state.risingSteps > 0) return { state, events: [] };
  const { ending } = state;
  const event: EndpointingEvent = { type: "silence", sample, reached, ending, afterMs };
  return { state: { ...state, reached } satisfies Endpointing, events: [event] };
}

function following({ reached, ending }: Endpointing, options: EndpointingOptions) {
  const { breathMs, pauseMs } = options;
  if (reached === "nothing" && breathMs !== null && breathMs < pauseMs) {
    return { reached: "breath", afterMs: breathMs } as const;
  }
  if (reached === "nothing" || reached === "breath") {
    return { reached: "pause", afterMs: pauseMs } as const;
  }
  if (reached === "pause") {
    return { reached: "patience", afterMs: options.patienceMs[ending] } as const;
  }
  return { reached: null, afterMs: 0 } as const;
}

function samples(ms: number): number {
  return (ms * SAMPLE_RATE_HZ) / 1000;
}
