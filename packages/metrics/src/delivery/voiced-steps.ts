import type { MeasuredAnswer } from "../answer.ts";
import type { AnswerTime } from "./answer-time.ts";
import { joined, powerOf } from "./levels.ts";
import { SOUND_STEP_SAMPLES } from "./sound-track.ts";
import { totalLength } from "./spans.ts";

/** VO1.4: what is lower is creak, whose beats are no melody; Praat's floor for speech, too. */
const CREAK_BELOW_HZ = 75;
/** VO1.4: an octave too high is a slip of the tracker (Hirst 2011: 2.5 third quartiles for lively speech). */
const CEILING_IN_THIRD_QUARTILES = 2.5;
/** VO2: 10 ms are one period of a low voice, whose level then beats; 50 ms are five, steps on each side. */
const AROUND_STEPS = 2;

/** Steps of 10 ms in which the voice sounds: as many pitches as levels. */
export interface VoicedSteps {
  readonly f0Hz: Float32Array;
  /** Over the 50 ms around the step. */
  readonly levelDbfs: Float32Array;
}

/** VO1.1: the steps inside stretches of speech that have a pitch. None where the sound was not read. */
export function voicedSteps({ sound }: MeasuredAnswer, { speech }: AnswerTime): VoicedSteps {
  if (!sound) return { f0Hz: new Float32Array(), levelDbfs: new Float32Array() };
  const longest = totalLength(speech) / SOUND_STEP_SAMPLES;
  const f0Hz = new Float32Array(longest);
  const levelDbfs = new Float32Array(longest);
  let count = 0;
  for (const { startSample, endSample } of speech) {
    const first = Math.ceil(startSample / SOUND_STEP_SAMPLES);
    const end = Math.min(sound.f0Hz.length, Math.floor(endSample / SOUND_STEP_SAMPLES));
    const power = powersAround(sound.levelDbfs, first, end);
    for (let step = first; step < end; step++) {
      const pitch = sound.f0Hz[step] ?? 0;
      if (pitch < CREAK_BELOW_HZ) continue;
      f0Hz[count] = pitch;
      levelDbfs[count] = 10 * Math.log10(power[step - first] ?? 0);
      count++;
    }
  }
  return { f0Hz: f0Hz.subarray(0, count), levelDbfs: levelDbfs.subarray(0, count) };
}

/** Mean power (full scale 1) around each step from `first` up to `end`. */
function powersAround(levelDbfs: Float32Array, first: number, end: number): Float64Array {
  const from = Math.max(0, first - AROUND_STEPS);
  const powers = Float64Array.from(levelDbfs.subarray(from, end + AROUND_STEPS), powerOf);
  return Float64Array.from({ length: Math.max(0, end - first) }, (_, index) => {
    const step = first + index - from;
    const around = powers.subarray(Math.max(0, step - AROUND_STEPS), step + AROUND_STEPS + 1);
    return around.reduce((sum, power) => sum + power, 0) / around.length;
  });
}

/** VO1.4: the steps of all these, without those whose pitch no voice of this range has. */
export function withoutSlips(all: readonly VoicedSteps[]): VoicedSteps {
  const f0Hz = joined(all.map((steps) => steps.f0Hz));
  const levelDbfs = joined(all.map((steps) => steps.levelDbfs));
  const thirdQuartile = f0Hz.toSorted()[Math.floor(0.75 * f0Hz.length)] ?? 0;
  const kept = (_: number, at: number) =>
    (f0Hz[at] ?? 0) <= CEILING_IN_THIRD_QUARTILES * thirdQuartile;
  return { f0Hz: f0Hz.filter(kept), levelDbfs: levelDbfs.filter(kept) };
}
