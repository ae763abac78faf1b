import { expect, test } from "vitest";
import { toldModel } from "./model.ts";
import { MEANING_WIDTH, pack, tellings, ToldModel, type ToldModelFile } from "./told-model.ts";

const DENSE = MEANING_WIDTH + 11;

function file(
  change: (weights: { gram: Float32Array; dense: Float32Array; out: Float32Array }) => void,
): ToldModelFile {
  const weights = {
    gram: new Float32Array(1),
    dense: new Float32Array(DENSE),
    out: new Float32Array(tellings.length),
  };
  change(weights);
  return {
    hidden: 1,
    grams: ["ever since"],
    gramWeights: pack(weights.gram),
    denseWeights: pack(weights.dense),
    hiddenBias: [0],
    outWeights: pack(weights.out),
    outBias: tellings.map(() => -2),
    judges: { "past lesson": { bias: 0, weights: [1] } },
  };
}

const stretch = {
  form: "past",
  place: 0.9,
  opens: false,
  grams: [],
  meaning: new Float32Array(MEANING_WIDTH),
} as const;
const lesson = tellings.indexOf("lesson");

test("a gram that stands for a telling makes it likelier, and no other", () => {
  const model = new ToldModel(
    file(({ gram, out }) => {
      gram[0] = 4;
      out[lesson] = 3;
    }),
  );
  const without = model.odds(stretch);
  const odds = model.odds({ ...stretch, grams: ["ever since", "never seen"] });
  expect(odds[lesson]).toBeGreaterThan(without[lesson] ?? 0);
  expect(odds[0]).toBeCloseTo(-2);
});

test("a meaning counts by its direction", () => {
  const model = new ToldModel(
    file(({ dense, out }) => {
      dense[0] = 1;
      out[lesson] = 3;
    }),
  );
  const meaning = (value: number) => {
    const numbers = new Float32Array(MEANING_WIDTH);
    numbers[0] = value;
    return numbers;
  };
  const along = model.odds({ ...stretch, meaning: meaning(1) })[lesson] ?? 0;
  const against = model.odds({ ...stretch, meaning: meaning(-1) })[lesson] ?? 0;
  expect(along).toBeGreaterThan(-2);
  expect(against).toBeLessThan(-2);
});

test("weights keep their size within a step when they are packed", () => {
  const numbers = new Float32Array([0.5, -1.27, 0.003, 1]);
  const { scale, bytes } = pack(numbers);
  const steps = Int8Array.from(Buffer.from(bytes, "base64"), (byte) => (byte << 24) >> 24);
  for (const [at, value] of numbers.entries())
    expect(Math.abs((steps[at] ?? 0) * scale - value)).toBeLessThanOrEqual(scale / 2 + 1e-7);
});

test("the model that is there fits the code, and judges what answers are asked for", () => {
  const model = toldModel();
  expect(model.odds({ ...stretch, grams: ["the lesson"] })).toHaveLength(tellings.length);
  for (const telling of ["result", "trade-off", "lesson"] as const)
    expect(model.judge("past", telling)?.weights).toHaveLength(8);
});
