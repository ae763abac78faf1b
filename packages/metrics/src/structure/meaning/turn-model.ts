import * as z from "zod";
import type { Sense, SensedStretch } from "./sense.ts";
import { MEANING_WIDTH, packedSchema, unpack } from "./told-model.ts";

/** What a whole turn may be: an answer that tells something, or a kind of no answer. */
export const turnKinds = [
  "told",
  "repeat",
  "skip",
  "question",
  "unknown",
  "misheard",
  "stop",
  "time",
] as const;
export type TurnKind = (typeof turnKinds)[number];

/** A turn as the model takes it. */
export interface TurnFeatures {
  /** The meaning of all of it and of its last stretch, how long it is, and whether more stood before. */
  readonly dense: Float32Array;
  readonly grams: readonly string[];
}

/** Inputs beside the grams. */
export const TURN_WIDTH = 2 * MEANING_WIDTH + 3;

/** All of a turn's grams together are as loud as its meaning. */
export const gramSize = (count: number) => 1 / Math.sqrt(Math.max(1, count));

/** What a whole turn is judged by. A turn of no stretches has no features. */
export function turnFeatures({ stretches }: Pick<Sense, "stretches">): TurnFeatures | null {
  return featuresOf(stretches);
}

/** An end has so many tokens at least, where so many were said. */
const LEAST_END = 12;

/**
 * What the end of a longer turn is judged by: its last stretches, whatever was told before. `null`
 * where the turn is no longer than its end.
 */
export function closingFeatures({ stretches }: Pick<Sense, "stretches">): TurnFeatures | null {
  const end = stretches.at(-1)?.to ?? 0;
  const from = stretches.findLastIndex((stretch) => end - stretch.from >= LEAST_END);
  if (from < 1) return null;
  const features = featuresOf(stretches.slice(from));
  if (features) features.dense[2 * MEANING_WIDTH + 2] = 0.5;
  return features;
}

function featuresOf(stretches: readonly SensedStretch[]): TurnFeatures | null {
  const last = stretches.at(-1);
  if (!last) return null;
  const dense = new Float32Array(TURN_WIDTH);
  for (const { meaning } of stretches)
    for (const [at, value] of meaning.entries()) dense[at] = (dense[at] ?? 0) + value;
  const length = Math.hypot(...dense.subarray(0, MEANING_WIDTH)) || 1;
  for (let at = 0; at < MEANING_WIDTH; at++) dense[at] = (dense[at] ?? 0) / length;
  dense.set(last.meaning, MEANING_WIDTH);
  dense[2 * MEANING_WIDTH] = Math.log(last.to) / 4;
  dense[2 * MEANING_WIDTH + 1] = stretches.length === 1 ? 0.5 : 0;
  return { dense, grams: [...new Set(stretches.flatMap(({ grams }) => grams))] };
}

export const turnModelSchema = z.object({
  grams: z.array(z.string()),
  gramWeights: packedSchema,
  denseWeights: packedSchema,
  bias: z.array(z.number()),
});
export type TurnModelFile = z.infer<typeof turnModelSchema>;

/** What kind of turn it is: a softmax over its meaning and its grams. Pure. */
export class TurnModel {
  readonly #grams: ReadonlyMap<string, number>;
  readonly #gramWeights: Float32Array;
  readonly #denseWeights: Float32Array;
  readonly #bias: readonly number[];

  constructor(file: TurnModelFile) {
    this.#grams = new Map(file.grams.map((gram, index) => [gram, index]));
    this.#gramWeights = unpack(file.gramWeights);
    this.#denseWeights = unpack(file.denseWeights);
    this.#bias = file.bias;
  }

  /** How likely each of {@link turnKinds} is, 0 to 1, in their order. */
  chances({ dense, grams }: TurnFeatures): readonly number[] {
    const sums = [...this.#bias];
    const add = (weights: Float32Array, row: number, by: number) => {
      for (const at of sums.keys())
        sums[at] = (sums[at] ?? 0) + by * (weights[row * turnKinds.length + at] ?? 0);
    };
    const size = gramSize(grams.length);
    for (const gram of grams) {
      const row = this.#grams.get(gram);
      if (row !== undefined) add(this.#gramWeights, row, size);
    }
    for (const [row, value] of dense.entries())
      if (value !== 0) add(this.#denseWeights, row, value);
    const most = Math.max(...sums);
    const raised = sums.map((sum) => Math.exp(sum - most));
    const all = raised.reduce((sum, each) => sum + each, 0);
    return raised.map((each) => each / all);
  }
}
