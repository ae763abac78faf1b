import { nextBurst, type Burst } from "./burst.ts";
import {
  CALM_SAMPLES,
  DUCK_SAMPLES,
  FALSE_ALARM_SAMPLES,
  FIRST_WORDS_SAMPLES,
  FRESH_SAMPLES,
  LAST_WORDS_SAMPLES,
  NEXT_WORDS_SAMPLES,
  PAUSE_SAMPLES,
  UNHEARD_SAMPLES,
} from "./thresholds.ts";

/** A reply that is heard, and from when on speech over it counts. Samples of the session's clock. */
export interface Heard {
  readonly reply: number;
  /** Its first sample is heard here. */
  readonly atSample: number;
  /** Speech counts from here on. */
  readonly countsFromSample: number;
  /** Speech that began before the reply counts from here on. */
  readonly goingOnFromSample: number;
}

/** How far an interruption has come. */
export type Interruption =
  /** Nobody can be interrupted. Speech is followed all the same: a reply may begin into it. */
  | { readonly stage: "off"; readonly burst: Burst | null }
  | {
      readonly stage: "full";
      readonly heard: Heard;
      readonly burst: Burst | null;
      /** It was a false alarm, and is still going on. */
      readonly spent: boolean;
    }
  | {
      readonly stage: "ducked" | "paused";
      readonly heard: Heard;
      readonly burst: Burst;
      readonly sinceSample: number;
      readonly words: WordsSought;
    };

/** Where the words of a burst are: up to where they were asked for, and are known. */
interface WordsSought {
  readonly askedToSample: number | null;
  /** `null` until an answer came. */
  readonly knownToSample: number | null;
}

/** What words over the interviewer weigh: `nothing` where there are none, or backchannels only. */
export type Weight = "nothing" | "echo" | "interrupts";

export type InterruptionEvent =
  /** A step of voice activity that ends at `endSample`; `live` is false for what was replayed. */
  | {
      readonly type: "step";
      readonly probability: number;
      readonly endSample: number;
      readonly live: boolean;
    }
  /** A reply can be interrupted from now on. */
  | { readonly type: "heard"; readonly heard: Heard }
  /** Nothing is heard any more, or may not be interrupted. */
  | { readonly type: "over" }
  /** The words of the burst that began at `fromSample`, up to `toSample`. */
  | {
      readonly type: "words";
      readonly fromSample: number;
      readonly toSample: number;
      readonly weight: Weight;
    };

export type InterruptionDecision =
  | {
      readonly type: "decide";
      readonly stage: Stage;
      readonly reply: number;
      readonly fromSample: number;
    }
  /** The words are wanted of the sound between the two. */
  | { readonly type: "listen"; readonly fromSample: number; readonly toSample: number };
export type Stage = "ducked" | "paused" | "stopped" | "resumed";

export interface InterruptionStep {
  readonly state: Interruption;
  readonly decisions: readonly InterruptionDecision[];
}

export const notHeard: Interruption = { stage: "off", burst: null };

/**
 * Speech over the interviewer: lowers the voice at once, holds it when the speech lasts, and ends it
 * when there are words that interrupt. What has none of these is a false alarm, and it goes on.
 */
export function reduceInterruption(
  state: Interruption,
  event: InterruptionEvent,
): InterruptionStep {
  switch (event.type) {
    case "heard":
      return unchanged({ stage: "full", heard: event.heard, burst: state.burst, spent: false });
    case "over":
      return unchanged({ stage: "off", burst: state.burst });
    case "words":
      return onWords(state, event);
    case "step":
      // What was said while the connection was down comes too late to interrupt anybody.
      return event.live ? onStep(state, event.probability, event.endSample) : onReplayed(state);
    default:
      return event satisfies never;
  }
}

function onReplayed(state: Interruption): InterruptionStep {
  if (state.stage === "off") return unchanged(notHeard);
  const quiet: Interruption = { stage: "full", heard: state.heard, burst: null, spent: false };
  return state.stage === "full" ? unchanged(quiet) : decided(quiet, "resumed", state);
}

function onStep(state: Interruption, probability: number, endSample: number): InterruptionStep {
  const burst = nextBurst(state.burst, probability, endSample);
  switch (state.stage) {
    case "off":
      return unchanged({ ...state, burst });
    case "full":
      return whileFull({ ...state, burst, spent: state.spent && burst !== null }, endSample);
    case "ducked":
    case "paused":
      // While something was done about it, what comes after a longer gap belongs to it as well.
      return whileHeldBack({ ...state, burst: burst ?? hushed(state.burst) }, endSample);
    default:
      return state satisfies never;
  }
}

function hushed(burst: Burst): Burst {
  return { ...burst, inRowSamples: 0 };
}

function whileFull(
  state: Extract<Interruption, { stage: "full" }>,
  endSample: number,
): InterruptionStep {
  const { heard, burst, spent } = state;
  if (!burst || spent || burst.inRowSamples < DUCK_SAMPLES) return unchanged(state);
  const began = burst.fromSample < heard.atSample;
  if (endSample <= heard.countsFromSample) return unchanged(state);
  if (began && endSample <= heard.goingOnFromSample) return unchanged(state);
  const words = { askedToSample: null, knownToSample: null };
  const ducked: HeldBack = { stage: "ducked", heard, burst, sinceSample: endSample, words };
  const decision = decided(ducked, "ducked", ducked);
  const next = whileHeldBack(ducked, endSample);
  return { state: next.state, decisions: [...decision.decisions, ...next.decisions] };
}

type HeldBack = Extract<Interruption, { stage: "ducked" | "paused" }>;

function whileHeldBack(state: HeldBack, endSample: number): InterruptionStep {
  const { burst, words, stage, sinceSample } = state;
  const silentSamples = endSample - burst.voicedToSample;
  const { knownToSample } = words;

  if (knownToSample === null && burst.voicedSamples >= UNHEARD_SAMPLES) return stopped(state);
  const allKnown = knownToSample !== null && knownToSample >= burst.voicedToSample;
  if (allKnown && silentSamples >= CALM_SAMPLES[stage]) return resumed(state);
  if (silentSamples >= FALSE_ALARM_SAMPLES) return resumed(state);
  const known = knownToSample !== null && knownToSample >= endSample - FRESH_SAMPLES;
  if (stage === "paused" && known && endSample - sinceSample >= FALSE_ALARM_SAMPLES) {
    return resumed(state);
  }

  if (stage === "ducked" && burst.voicedSamples >= PAUSE_SAMPLES) {
    const paused: HeldBack = { ...state, stage: "paused", sinceSample: endSample };
    const asked = askForWords(paused, endSample);
    const { decisions } = decided(paused, "paused", paused);
    return { state: asked.state, decisions: [...decisions, ...asked.decisions] };
  }
  return askForWords(state, endSample);
}

function askForWords(state: HeldBack, endSample: number): InterruptionStep {
  const { burst, words } = state;
  const { askedToSample } = words;
  const silentSamples = endSample - burst.voicedToSample;
  const unasked =
    askedToSample === null || askedToSample < burst.voicedToSample + LAST_WORDS_SAMPLES;
  const enough =
    askedToSample === null
      ? endSample - burst.fromSample >= FIRST_WORDS_SAMPLES
      : endSample - askedToSample >= NEXT_WORDS_SAMPLES;
  const goingOn = silentSamples < LAST_WORDS_SAMPLES && enough;
  const ended = silentSamples >= LAST_WORDS_SAMPLES && unasked;
  if (!goingOn && !ended) return unchanged(state);
  return {
    state: { ...state, words: { ...words, askedToSample: endSample } },
    decisions: [{ type: "listen", fromSample: burst.fromSample, toSample: endSample }],
  };
}

function onWords(
  state: Interruption,
  { fromSample, toSample, weight }: Extract<InterruptionEvent, { type: "words" }>,
): InterruptionStep {
  if (state.stage === "off" || state.stage === "full") return unchanged(state);
  // They are of speech that was let pass already.
  if (fromSample !== state.burst.fromSample) return unchanged(state);
  if (weight === "interrupts") return stopped(state);
  // The interviewer's own words: nobody speaks.
  if (weight === "echo") return resumed(state);
  const knownToSample = Math.max(state.words.knownToSample ?? 0, toSample);
  return unchanged({ ...state, words: { ...state.words, knownToSample } });
}

function stopped(state: HeldBack): InterruptionStep {
  return decided({ stage: "off", burst: state.burst }, "stopped", state);
}

function resumed(state: HeldBack): InterruptionStep {
  const { heard, burst } = state;
  const goesOn = burst.inRowSamples > 0;
  const full: Interruption = { stage: "full", heard, burst: goesOn ? burst : null, spent: goesOn };
  return decided(full, "resumed", state);
}

function decided(state: Interruption, stage: Stage, about: HeldBack): InterruptionStep {
  const { reply } = about.heard;
  const { fromSample } = about.burst;
  return { state, decisions: [{ type: "decide", stage, reply, fromSample }] };
}

function unchanged(state: Interruption): InterruptionStep {
  return { state, decisions: [] };
}
