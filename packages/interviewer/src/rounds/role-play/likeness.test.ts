import { describe, expect, it } from "vitest";
import { learning, learnLikeness } from "./likeness.ts";

const unit = (...numbers: number[]) => {
  const length = Math.hypot(...numbers);
  return Float32Array.from(numbers, (each) => each / length);
};

describe("likeness to examples", () => {
  const like = learnLikeness([
    { label: "bread", meaning: unit(1, 0, 0.1) },
    { label: "bread", meaning: unit(0.9, 0.1, 0.3) },
    { label: "rain", meaning: unit(0, 1, 0.1) },
    { label: "rain", meaning: unit(0.1, 0.9, 0.3) },
  ]);

  it("is greatest to the label whose examples are nearest", () => {
    const likeness = like(unit(1, 0.1, 0.2));
    expect(likeness.get("bread")).toBeGreaterThan(0.5);
    expect(likeness.get("rain")).toBeLessThan(0.2);
  });

  it("is between the two halfway between them", () => {
    const likeness = like(unit(1, 1, 0.2));
    expect(likeness.get("bread")).toBeCloseTo(likeness.get("rain") ?? NaN, 1);
  });

  it("solves the regression: each example's error is its weight times the lenience", () => {
    // One example alone: (1 + 0.3)·w = 1, so it is like itself by 1 / 1.3.
    const alone = learnLikeness([{ label: "one", meaning: unit(1, 0) }]);
    expect(alone(unit(1, 0)).get("one")).toBeCloseTo(1 / 1.3);
  });

  it("is small to all for a text without words", () => {
    for (const [, likeness] of like(new Float32Array(3))) expect(likeness).toBeLessThan(0.1);
  });

  it("is the same learned in pieces", () => {
    const examples = Array.from({ length: 70 }, (_, at) => ({
      label: `label ${at % 3}`,
      meaning: unit(Math.sin(at), Math.cos(at * 2), Math.sin(at * 3), 1, at % 7),
    }));
    const steps = learning(examples);
    let pieces = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pieces++;
    expect(pieces).toBeGreaterThan(3);
    const text = unit(1, 2, 3, 4, 5);
    expect(step.value(text)).toEqual(learnLikeness(examples)(text));
  });
});
