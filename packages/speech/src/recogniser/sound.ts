import { RATE_HZ, STEP_SAMPLES } from "../pcm.ts";

/** A piece of sound that holds voice. */
export interface Sound {
  /** Floats at 16 kHz. */
  readonly samples: Float32Array;
  /** Probability of voice, one for each 512 samples. */
  readonly voice: Float32Array;
}

/** Seconds from the start of the sound. */
export interface Span {
  readonly startS: number;
  readonly endS: number;
}

const VOICE = 0.5;
/** A part shorter than this is not worth a decode of its own. */
const LEAST_HALF_STEPS = Math.ceil((0.6 * RATE_HZ) / STEP_SAMPLES);
/** Of one too long at least this share goes to either side, so that the cutting ends soon. */
const LEAST_SHARE = 0.25;

/** How long there is voice in it, seconds. */
export function voicedS({ voice }: Sound): number {
  const steps = voice.filter((probability) => probability >= VOICE).length;
  return (steps * STEP_SAMPLES) / RATE_HZ;
}

export function lengthS({ samples }: Sound): number {
  return samples.length / RATE_HZ;
}

export function spanOf(sound: Sound): Span {
  return { startS: 0, endS: lengthS(sound) };
}

/** A view of the steps from one to behind another. */
export function part({ samples, voice }: Sound, fromStep: number, toStep: number): Sound {
  return {
    samples: samples.subarray(fromStep * STEP_SAMPLES, toStep * STEP_SAMPLES),
    voice: voice.subarray(fromStep, toStep),
  };
}

/** The steps that a span touches, and where they begin, seconds. */
export function between(
  sound: Sound,
  startS: number,
  endS: number,
): Sound & { readonly fromS: number } {
  const fromStep = Math.floor((startS * RATE_HZ) / STEP_SAMPLES);
  const toStep = Math.ceil((endS * RATE_HZ) / STEP_SAMPLES);
  return { ...part(sound, fromStep, toStep), fromS: (fromStep * STEP_SAMPLES) / RATE_HZ };
}

/** Cuts it in two where voice is least likely; `null` where it is too short for that. */
export function halves(
  sound: Sound,
): { readonly left: Sound; readonly right: Sound; readonly cutS: number } | null {
  const { voice } = sound;
  let quietest: number | null = null;
  const least = Math.max(LEAST_HALF_STEPS, Math.floor(voice.length * LEAST_SHARE));
  for (let step = least; step < voice.length - least; step++) {
    if (quietest === null || (voice[step] ?? 1) < (voice[quietest] ?? 1)) quietest = step;
  }
  if (quietest === null) return null;
  return {
    left: part(sound, 0, quietest),
    right: part(sound, quietest, voice.length),
    cutS: (quietest * STEP_SAMPLES) / RATE_HZ,
  };
}

export function later<S extends Span>(span: S, byS: number): S {
  return { ...span, startS: span.startS + byS, endS: span.endS + byS };
}

/** What of a span lies before `endS`. */
export function within<S extends Span>(span: S, endS: number): S {
  return { ...span, startS: Math.min(span.startS, endS), endS: Math.min(span.endS, endS) };
}

/** Seconds that two spans share; negative: how far they are apart. */
export function overlapS(a: Span, b: Span): number {
  return Math.min(a.endS, b.endS) - Math.max(a.startS, b.startS);
}
