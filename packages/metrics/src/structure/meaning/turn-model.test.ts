import { expect, test } from "vitest";
import { readAnswer } from "../reading.ts";
import { spoken } from "../spoken.testing.ts";
import { likelyAside, turnModel } from "./likely-aside.ts";
import { MEANING_WIDTH, pack } from "./told-model.ts";
import { closingFeatures, TURN_WIDTH, turnFeatures, turnKinds, TurnModel } from "./turn-model.ts";

const meaning = (at: number) => Float32Array.from({ length: MEANING_WIDTH }, (_, i) => +(i === at));
const stretch = (from: number, to: number, at: number, grams: readonly string[]) => ({
  from,
  to,
  grams,
  meaning: meaning(at),
  odds: new Float32Array(),
});

test("a turn is judged by what all of it means, by its end, and by its words once each", () => {
  const features = turnFeatures({
    stretches: [stretch(0, 9, 0, ["sorry", "lorry"]), stretch(9, 20, 3, ["sorry", "again"])],
  });
  expect(features?.grams).toEqual(["sorry", "lorry", "again"]);
  expect(features?.dense[0]).toBeCloseTo(Math.SQRT1_2);
  expect(features?.dense[3]).toBeCloseTo(Math.SQRT1_2);
  expect(features?.dense[MEANING_WIDTH]).toBe(0);
  expect(features?.dense[MEANING_WIDTH + 3]).toBe(1);
});

test("the end of a longer turn is judged by its last stretches alone, and is known for an end", () => {
  const features = closingFeatures({
    stretches: [
      stretch(0, 14, 0, ["story"]),
      stretch(14, 26, 3, ["another"]),
      stretch(26, 33, 5, ["please"]),
    ],
  });
  expect(features?.grams).toEqual(["another", "please"]);
  expect(features?.dense[0]).toBe(0);
  expect(features?.dense[TURN_WIDTH - 1]).toBe(0.5);
});

test("a turn that is no longer than its end has none", () => {
  expect(closingFeatures({ stretches: [stretch(0, 20, 0, [])] })).toBeNull();
});

test("nothing is judged where nothing was said", () => {
  expect(turnFeatures({ stretches: [] })).toBeNull();
});

test("a gram that stands for a kind makes it likelier, and all chances are one together", () => {
  const repeat = turnKinds.indexOf("repeat");
  const gramWeights = new Float32Array(turnKinds.length);
  gramWeights[repeat] = 3;
  const denseWeights = new Float32Array(TURN_WIDTH * turnKinds.length);
  const model = new TurnModel({
    grams: ["again"],
    gramWeights: pack(gramWeights),
    denseWeights: pack(denseWeights),
    bias: turnKinds.map(() => 0),
  });
  const dense = new Float32Array(TURN_WIDTH);
  const without = model.chances({ dense, grams: ["never seen"] });
  const chances = model.chances({ dense, grams: ["again"] });
  expect(without[repeat]).toBeCloseTo(1 / turnKinds.length);
  expect(chances[repeat]).toBeGreaterThan(0.5);
  expect(chances.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
});

test("the model that is there fits the code", () => {
  const features = turnFeatures({ stretches: [stretch(0, 9, 0, ["say it again"])] });
  expect(features && turnModel().chances(features)).toHaveLength(turnKinds.length);
});

test("without meanings no turn is taken for a request", () => {
  expect(
    likelyAside(readAnswer(spoken("there was a lorry, so one more of these"), "past")),
  ).toBeNull();
});
