import type { Segment, Word } from "@greenroom/protocol";
import type { MeasuredAnswer } from "../answer.ts";

const STEP = 512;
const RATE_HZ = 16_000;

/** One thing that happens in a turn. Lengths in steps of 32 ms, so that every time is exact. */
export type Happening =
  | { readonly say: string; readonly steps: number; readonly confidence?: number }
  | { readonly mumble: number }
  | { readonly silence: number }
  | { readonly hold: number };

export const seconds = (steps: number) => (steps * STEP) / RATE_HZ;
export const stepsFor = (s: number) => Math.round((s * RATE_HZ) / STEP);
export const sampleOf = (step: number) => step * STEP;

/**
 * A turn from a script. Voice activity behaves as the real network does: sure of itself, and one
 * step late to see that speech has ended.
 */
export function answerOf(
  script: readonly Happening[],
  options: { readonly budgetS?: number; readonly fromStep?: number } = {},
): MeasuredAnswer {
  const { budgetS = 60, fromStep = 10 } = options;
  const track: number[] = Array<number>(fromStep).fill(0.02);
  const words: Word[] = [];
  const segments: Segment[] = [];
  const held: { startSample: number; endSample: number }[] = [];
  for (const happening of [...script, { silence: 4 }]) {
    const startSample = sampleOf(track.length);
    if ("silence" in happening || "hold" in happening) {
      const steps = "silence" in happening ? happening.silence : happening.hold;
      const released = (track.at(-1) ?? 0) > 0.5 ? 1 : 0;
      for (let i = 0; i < steps; i++) track.push(i < released ? 0.8 : 0.02);
      if ("hold" in happening) held.push({ startSample, endSample: sampleOf(track.length) });
      continue;
    }
    const steps = "say" in happening ? happening.steps : happening.mumble;
    for (let i = 0; i < steps; i++) track.push(0.97);
    const endSample = sampleOf(track.length);
    const spoken = "say" in happening ? wordsOf(happening, startSample, endSample) : [];
    words.push(...spoken);
    segments.push({ startSample, endSample, words: spoken, understood: "say" in happening });
  }
  return {
    words,
    segments,
    turn: { startSample: sampleOf(fromStep), endSample: sampleOf(track.length) },
    held,
    voiceActivity: Float32Array.from(track),
    budgetS,
  };
}

function wordsOf(
  happening: Extract<Happening, { say: string }>,
  startSample: number,
  endSample: number,
): Word[] {
  const texts = happening.say.split(" ").filter(Boolean);
  const length = (endSample - startSample) / texts.length;
  return texts.map((text, index) => ({
    text,
    startSample: Math.round(startSample + index * length),
    endSample: Math.round(startSample + (index + 1) * length),
    confidence: happening.confidence ?? 0.95,
    times: "measured",
  }));
}

/** Up to 60 different words of two syllables each. */
export function twoSyllables(words: number): string {
  const all = ["ana", "ino", "ata"].flatMap((end) =>
    "bcdfghjklmnprstvwzxq".split("").map((begin) => begin + end),
  );
  return all.slice(0, words).join(" ");
}

/** So many different words, none of them a filler. */
export function talk(words: number): string {
  return Array.from({ length: words }, (_, index) => wordOf(index)).join(" ");
}

/** A word for each number, in letters: digits would be said as several. */
export function wordOf(index: number): string {
  return `word${String(index).replaceAll(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")}`;
}
