import { SILENCE_DBFS } from "@greenroom/audio";
import type { Span } from "@greenroom/protocol";
import type { MeasuredAnswer } from "../answer.ts";
import type { AnswerTime } from "./answer-time.ts";
import { joined, powerOf } from "./levels.ts";
import { SOUND_STEP_SAMPLES } from "./sound-track.ts";
import { subtract } from "./spans.ts";

/** What adds up to the levels of a recording: of one answer, or the sum of several. */
export interface LevelSums {
  /** Steps of speech, the sum of their powers (full scale 1), and their clipped samples. */
  readonly steps: number;
  readonly power: number;
  readonly clippedSamples: number;
  /** Level of each step outside speech, dBFS. */
  readonly outsideDbfs: Float32Array;
}

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

/** The sums of one answer; of nothing, where its sound was not read. */
export function levelSums({ sound, turn }: MeasuredAnswer, { speech }: AnswerTime): LevelSums {
  const outside: number[] = [];
  let steps = 0;
  let power = 0;
  let clippedSamples = 0;
  if (sound) {
    const { levelDbfs } = sound;
    eachStep(speech, levelDbfs.length, 0, (step) => {
      power += powerOf(levelDbfs[step] ?? SILENCE_DBFS);
      clippedSamples += sound.clippedSamples[step] ?? 0;
      steps += 1;
    });
    eachStep(subtract([turn], speech), levelDbfs.length, EDGE_STEPS, (step) =>
      outside.push(levelDbfs[step] ?? SILENCE_DBFS),
    );
  }
  return { steps, power, clippedSamples, outsideDbfs: Float32Array.from(outside) };
}

/** SR1–SR3 over these; `null` where there is no speech whose sound was read. */
export function recordingLevels(sums: readonly LevelSums[]): RecordingLevels | null {
  const total = (of: (sum: LevelSums) => number) => sums.reduce((all, sum) => all + of(sum), 0);
  const steps = total((sum) => sum.steps);
  if (steps === 0) return null;
  const outside = joined(sums.map(({ outsideDbfs }) => outsideDbfs));
  const quiet = outside.sort()[Math.floor(0.1 * outside.length)] ?? SILENCE_DBFS;
  return {
    speechDbfs: 10 * Math.log10(total((sum) => sum.power) / steps),
    noiseDbfs: outside.length >= LEAST_NOISE_STEPS ? quiet : null,
    clippedShare: total((sum) => sum.clippedSamples) / (steps * SOUND_STEP_SAMPLES),
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
