import type { QuestionForm } from "@greenroom/protocol";
import * as z from "zod";

/** What a stretch of an answer may tell; beyond the elements, what only stands in for them. */
export const tellings = [
  "situation",
  "task",
  "action",
  "decision",
  "result",
  "number",
  "trade-off",
  "risk",
  "lesson",
  "words",
  "habit",
  "diagnosis",
  "other-view",
  "multiplying",
  "method",
  "example",
  "measure",
  "limits",
  "headline",
  "ask",
  "cost",
  "date",
  "stakeholders",
  "build-or-buy",
  "upkeep",
  "requirements",
  "working",
  "operations",
  "people",
] as const;
export type Telling = (typeof tellings)[number];

/** One answer's stretch, as the model takes it. */
export interface StretchFeatures {
  readonly form: QuestionForm;
  /** Where in the answer it begins, 0 to 1. */
  readonly place: number;
  readonly opens: boolean;
  readonly grams: readonly string[];
  /** What it means: {@link MEANING_WIDTH} numbers of length 1. */
  readonly meaning: Float32Array;
}

export const MEANING_WIDTH = 512;
/** In the order in which the weights were learned. */
export const modelForms = ["past", "situational", "approach", "vision", "design"] as const;
const PLACES = 5;
/** Inputs beside the grams: meaning, form, place, whether it opens the answer. */
export const DENSE_WIDTH = MEANING_WIDTH + modelForms.length + PLACES + 1;
/** What was switched on is told to the network at this size, near that of a meaning's numbers. */
const ON = 0.5;
/** Meanings are small numbers: their share of the hidden layer is that of the grams'. */
export const DENSE_GAIN = 4;
/** Half of the grams were left out at each step of training: their sum is scaled as it was then. */
export const gramScale = (count: number) => 0.5 / Math.sqrt(Math.max(1, count * 0.5));

/** The numbers of a stretch besides its grams, as the network takes them. */
export function denseOf({ form, place, opens, meaning }: Omit<StretchFeatures, "grams">) {
  const dense = new Float32Array(DENSE_WIDTH);
  dense.set(meaning);
  dense[MEANING_WIDTH + modelForms.indexOf(form)] = ON;
  const at = Math.min(PLACES - 1, Math.floor(place * PLACES));
  dense[MEANING_WIDTH + modelForms.length + at] = ON;
  if (opens) dense[DENSE_WIDTH - 1] = ON;
  return dense;
}

/** Numbers as whole steps of `scale`, one byte each, in base64. */
export const packedSchema = z.object({ scale: z.number(), bytes: z.base64() });
type Packed = z.infer<typeof packedSchema>;

/** Weights in the order of the features that {@link weighFeatures} names. */
const judgeSchema = z.object({ bias: z.number(), weights: z.array(z.number()) });
export type AnswerJudge = z.infer<typeof judgeSchema>;

export const toldModelSchema = z.object({
  hidden: z.int().positive(),
  grams: z.array(z.string()),
  gramWeights: packedSchema,
  denseWeights: packedSchema,
  hiddenBias: z.array(z.number()),
  outWeights: packedSchema,
  outBias: z.array(z.number()),
  /** By form and telling: how a whole answer is judged. */
  judges: z.record(z.string(), judgeSchema),
});
export type ToldModelFile = z.infer<typeof toldModelSchema>;

/** What a stretch tells: a network of one hidden layer over its meaning and its grams. Pure. */
export class ToldModel {
  readonly #hidden: number;
  readonly #grams: ReadonlyMap<string, number>;
  readonly #gramWeights: Float32Array;
  readonly #denseWeights: Float32Array;
  readonly #hiddenBias: readonly number[];
  readonly #outWeights: Float32Array;
  readonly #outBias: readonly number[];
  readonly #judges: Readonly<Record<string, AnswerJudge>>;

  constructor(file: ToldModelFile) {
    this.#hidden = file.hidden;
    this.#grams = new Map(file.grams.map((gram, index) => [gram, index]));
    this.#gramWeights = unpack(file.gramWeights);
    this.#denseWeights = unpack(file.denseWeights);
    this.#hiddenBias = file.hiddenBias;
    this.#outWeights = unpack(file.outWeights);
    this.#outBias = file.outBias;
    this.#judges = file.judges;
  }

  /** Log odds, in the order of {@link tellings}, that a stretch tells each. */
  odds(features: StretchFeatures): Float32Array {
    const hidden = Float32Array.from(this.#hiddenBias);
    const known = features.grams.flatMap((gram) => this.#grams.get(gram) ?? []);
    const scale = gramScale(known.length);
    for (const gram of known) addRow(hidden, this.#gramWeights, gram * this.#hidden, scale);
    for (const [row, value] of denseOf(features).entries()) {
      if (value !== 0) addRow(hidden, this.#denseWeights, row * this.#hidden, value * DENSE_GAIN);
    }
    const odds = Float32Array.from(this.#outBias);
    for (const [unit, sum] of hidden.entries()) {
      addRow(odds, this.#outWeights, unit * tellings.length, Math.tanh(sum));
    }
    return odds;
  }

  /** How a whole answer to a question of this form is judged; `null` where it was too rare to learn. */
  judge(form: QuestionForm, telling: Telling): AnswerJudge | null {
    return this.#judges[`${form} ${telling}`] ?? null;
  }
}

function addRow(sums: Float32Array, weights: Float32Array, from: number, by: number): void {
  for (const at of sums.keys()) sums[at] = (sums[at] ?? 0) + by * (weights[from + at] ?? 0);
}

export function unpack({ scale, bytes }: Packed): Float32Array {
  const steps = Int8Array.from(Buffer.from(bytes, "base64"), (byte) => (byte << 24) >> 24);
  return Float32Array.from(steps, (step) => step * scale);
}

export function pack(numbers: Float32Array): Packed {
  const most = numbers.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0);
  const scale = most / 127 || 1;
  const steps = Int8Array.from(numbers, (value) => Math.round(value / scale));
  return { scale, bytes: Buffer.from(steps.buffer).toString("base64") };
}
