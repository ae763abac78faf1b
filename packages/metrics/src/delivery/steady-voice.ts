import type { Span } from "@greenroom/protocol";
import { joined } from "./levels.ts";
import { SOUND_STEP_SAMPLES, type SoundTrack } from "./sound-track.ts";

/** FI2.1: a voice that is held so long, in steps of 10 ms. */
const HELD_STEPS = 20;
/** FI2.1: share of the steps in it that must have a pitch; creak loses some. */
const VOICED_SHARE = 0.9;
/** FI2.1: between the 10th and the 90th percentile of its pitch. */
const MAX_RANGE_SEMITONES = 1;
/** FI2.1 (H): mean change of the spectrum, dB for each 10 ms. */
const MAX_CHANGE_DB = 0.5;

/** FI2.1 (H): what follows so soon is held on: from the vowel of "um" to its nasal. */
const BRIDGED_STEPS = 10;

/** A stretch in which a voice holds one sound. */
export interface SteadyVoice extends Span {
  /** Median pitch, Hz. */
  readonly f0Hz: number;
}

/**
 * FI2.1: where a voice holds one sound at one pitch for 200 ms and more, in order and apart. Only the
 * part of the track inside `within` is looked at.
 */
export function steadyVoice(track: SoundTrack, within: Span): SteadyVoice[] {
  const first = Math.max(0, Math.ceil(within.startSample / SOUND_STEP_SAMPLES));
  const end = Math.min(track.f0Hz.length, Math.floor(within.endSample / SOUND_STEP_SAMPLES));
  const found: SteadyVoice[] = [];
  let began = -1;
  let until = -1;
  const close = () => {
    if (began >= 0) found.push(stretch(track, began, until));
    began = -1;
  };
  for (let at = first; at + HELD_STEPS <= end; at++) {
    if (at > until + BRIDGED_STEPS) close();
    if (!isSteady(track, at, at + HELD_STEPS)) continue;
    if (began < 0) began = at;
    until = at + HELD_STEPS;
  }
  close();
  return found;
}

function isSteady({ f0Hz, changeDb }: SoundTrack, from: number, until: number): boolean {
  let change = 0;
  for (let at = from; at < until; at++) change += changeDb[at] ?? Infinity;
  if (!(change / (until - from) <= MAX_CHANGE_DB)) return false;
  const voiced = f0Hz
    .slice(from, until)
    .filter((f0) => f0 > 0)
    .sort();
  if (voiced.length < VOICED_SHARE * (until - from)) return false;
  return semitones(percentile(voiced, 0.1), percentile(voiced, 0.9)) <= MAX_RANGE_SEMITONES;
}

function stretch({ f0Hz }: SoundTrack, from: number, until: number): SteadyVoice {
  const voiced = f0Hz
    .slice(from, until)
    .filter((f0) => f0 > 0)
    .sort();
  return {
    startSample: from * SOUND_STEP_SAMPLES,
    endSample: until * SOUND_STEP_SAMPLES,
    f0Hz: percentile(voiced, 0.5),
  };
}

/** Median pitch of stretches of a track, Hz; NaN where there is none. */
export function medianPitchHz({ f0Hz }: SoundTrack, spans: readonly Span[]): number {
  const stretches = spans.map(({ startSample, endSample }) => {
    const first = Math.ceil(startSample / SOUND_STEP_SAMPLES);
    const end = Math.floor(endSample / SOUND_STEP_SAMPLES);
    return f0Hz.subarray(first, end).filter((f0) => f0 > 0);
  });
  return percentile(joined(stretches).sort(), 0.5);
}

/** From one pitch up to another. */
export function semitones(fromHz: number, toHz: number): number {
  return 12 * Math.log2(toHz / fromHz);
}

/** Of values in ascending order; NaN of none. */
function percentile(sorted: Float32Array, share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
}
