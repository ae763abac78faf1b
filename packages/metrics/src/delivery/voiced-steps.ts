import type { MeasuredAnswer } from "../answer.ts";
import type { AnswerTime } from "./answer-time.ts";
import { SOUND_STEP_SAMPLES } from "./sound-track.ts";

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
  const pitches: number[] = [];
  const levels: number[] = [];
  if (sound) {
    for (const { startSample, endSample } of speech) {
      const first = Math.ceil(startSample / SOUND_STEP_SAMPLES);
      const end = Math.min(sound.f0Hz.length, Math.floor(endSample / SOUND_STEP_SAMPLES));
      for (let step = first; step < end; step++) {
        const f0Hz = sound.f0Hz[step] ?? 0;
        if (f0Hz < CREAK_BELOW_HZ) continue;
        pitches.push(f0Hz);
        levels.push(levelAround(sound.levelDbfs, step));
      }
    }
  }
  return { f0Hz: Float32Array.from(pitches), levelDbfs: Float32Array.from(levels) };
}

function levelAround(levelDbfs: Float32Array, step: number): number {
  const from = Math.max(0, step - AROUND_STEPS);
  const end = Math.min(levelDbfs.length, step + AROUND_STEPS + 1);
  let power = 0;
  for (let at = from; at < end; at++) power += 10 ** ((levelDbfs[at] ?? -100) / 10);
  return 10 * Math.log10(power / (end - from));
}

/** VO1.4: the steps of all these, without those whose pitch no voice of this range has. */
export function withoutSlips(all: readonly VoicedSteps[]): VoicedSteps {
  const joined = (of: (steps: VoicedSteps) => Float32Array) =>
    Float32Array.from(all.flatMap((steps) => Array.from(of(steps))));
  const f0Hz = joined((steps) => steps.f0Hz);
  const levelDbfs = joined((steps) => steps.levelDbfs);
  const thirdQuartile = f0Hz.toSorted()[Math.floor(0.75 * f0Hz.length)] ?? 0;
  const kept = (_: number, at: number) =>
    (f0Hz[at] ?? 0) <= CEILING_IN_THIRD_QUARTILES * thirdQuartile;
  return { f0Hz: f0Hz.filter(kept), levelDbfs: levelDbfs.filter(kept) };
}
