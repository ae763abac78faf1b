import type { Span } from "@greenroom/protocol";
import type { Part } from "./material.ts";
import { SOUND_STEP_SAMPLES } from "./sound-track.ts";
import { subtract } from "./spans.ts";

export interface RecordingLevels {
  /** Mean power of the speech. */
  readonly speechDbfs: number;
  /** 10th percentile of the level outside speech, inside the turns; `null` without half a second of it. */
  readonly noiseDbfs: number | null;
  /** Share of the speech's samples that are clipped, 0 to 1. */
  readonly clippedShare: number;
}

/** SR2.2: speech fades into silence, and a step at its edge is neither, steps. */
const EDGE_STEPS = 5;
const LEAST_NOISE_STEPS = 50;

/** SR1–SR3 in one pass; `null` where the sound was not read. */
export function recordingLevels(parts: readonly Part[]): RecordingLevels | null {
  let power = 0;
  let steps = 0;
  let clipped = 0;
  const outside: number[] = [];
  for (const { measured, time } of parts) {
    const { sound } = measured;
    if (!sound) continue;
    eachStep(time.speech, sound.levelDbfs.length, 0, (step) => {
      power += 10 ** ((sound.levelDbfs[step] ?? -100) / 10);
      clipped += sound.clippedSamples[step] ?? 0;
      steps += 1;
    });
    eachStep(subtract([measured.turn], time.speech), sound.levelDbfs.length, EDGE_STEPS, (step) =>
      outside.push(sound.levelDbfs[step] ?? -100),
    );
  }
  if (steps === 0) return null;
  const quiet = outside.toSorted((a, b) => a - b)[Math.floor(0.1 * outside.length)] ?? -100;
  return {
    speechDbfs: 10 * Math.log10(power / steps),
    noiseDbfs: outside.length >= LEAST_NOISE_STEPS ? quiet : null,
    clippedShare: clipped / (steps * SOUND_STEP_SAMPLES),
  };
}

/** Every whole step inside the spans, `edge` steps away from their ends. */
function eachStep(
  spans: readonly Span[],
  length: number,
  edge: number,
  take: (step: number) => void,
): void {
  for (const { startSample, endSample } of spans) {
    const first = Math.ceil(startSample / SOUND_STEP_SAMPLES) + edge;
    const end = Math.min(length, Math.floor(endSample / SOUND_STEP_SAMPLES) - edge);
    for (let step = first; step < end; step++) take(step);
  }
}
