import type { Part } from "./material.ts";
import { SOUND_STEP_SAMPLES } from "./sound-track.ts";

/** 10 ms in which the voice sounds. */
export interface VoicedStep {
  readonly f0Hz: number;
  readonly levelDbfs: number;
}

/** VO1.1: the steps inside stretches of speech that have a pitch. None where the sound was not read. */
export function voicedSteps({ measured, time }: Part): VoicedStep[] {
  const { sound } = measured;
  if (!sound) return [];
  const steps: VoicedStep[] = [];
  for (const { startSample, endSample } of time.speech) {
    const first = Math.ceil(startSample / SOUND_STEP_SAMPLES);
    const end = Math.min(sound.f0Hz.length, Math.floor(endSample / SOUND_STEP_SAMPLES));
    for (let step = first; step < end; step++) {
      const f0Hz = sound.f0Hz[step] ?? 0;
      if (f0Hz > 0) steps.push({ f0Hz, levelDbfs: sound.levelDbfs[step] ?? -100 });
    }
  }
  return steps;
}
