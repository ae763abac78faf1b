import { describe, expect, it } from "vitest";
import { beside, present, reasonFor } from "../figures.testing.ts";
import { measureDelivery, measureSession } from "../measure.ts";
import {
  answerOf,
  sampleOf,
  stepsFor,
  talk,
  twoSyllables,
  type Happening,
} from "../test-answers.ts";

const some = (seconds: number): Happening => ({ say: talk(30), steps: stepsFor(seconds) });
const gap = (seconds: number): Happening => ({ silence: stepsFor(seconds) });

describe("PS2: long pauses", () => {
  it("PS2.1: from a second on, and of these the very long ones", () => {
    const answer = answerOf([some(20), gap(0.9), some(20), gap(1.1), some(20), gap(3), some(20)]);
    const long = present(measureDelivery(answer), "PS2");
    expect([long.value, beside(long, "of 2.5 s and more")]).toEqual([2, 1]);
    expect(long.moments).toHaveLength(2);
  });

  const often = (count: number) =>
    answerOf([
      ...Array.from({ length: count }, () => [some(60 / (count + 1)), gap(1.2)]).flat(),
      some(60 / (count + 1)),
    ]);

  it("PS2.2: up to three a minute do no harm, in system design up to six", () => {
    const verdict = (count: number, form: "past" | "design") =>
      present(measureDelivery({ ...often(count), form }), "PS2").range?.verdict;
    expect([3, 5, 8].map((count) => verdict(count, "past"))).toEqual(["good", "watch", "outside"]);
    expect(verdict(5, "design")).toBe("good");
  });
});

describe("PS3: pauses inside a clause", () => {
  const told = (first: string, second: string) =>
    answerOf([
      { say: `${talk(20)}. ${first}`, steps: stepsFor(12) },
      gap(0.5),
      { say: second, steps: stepsFor(3) },
    ]);

  it.each([
    ["So I moved the service.", "Then we tested it.", 0],
    ["I moved the service,", "and then we tested it.", 0],
    ["I moved the", "service to the new cluster.", 1],
    ["I asked the team to", "stop the release.", 1],
    ["I moved the um", "service to the new cluster.", 1],
    ["so we talk about it, basically.", "We always had a plan.", 0],
    ["so we talk about it, you know.", "We always had a plan.", 0],
    ["so we talk about it um.", "We always had a plan.", 0],
    ["I moved the, basically,", "service to the new cluster.", 1],
    ["I moved the...", "service to the new cluster.", 1],
  ])("PS3.1: “%s” – “%s” has %d", (first, second, inside) => {
    const figure = present(measureDelivery(told(first, second)), "PS3");
    expect(beside(figure, "inside a clause")).toBe(inside);
    expect(figure.value).toBe(inside);
    expect(figure.confidence).not.toBe("high");
  });

  it("PS3.2: is absent where there was no pause", () => {
    expect(reasonFor(measureDelivery(answerOf([some(20)])), "PS3")).toBe(
      "there was no silent pause",
    );
  });
});

it("PS4: syllables between two pauses, on average", () => {
  const answer = answerOf([
    { say: twoSyllables(30), steps: stepsFor(15) },
    gap(1),
    { say: "people asked about it often", steps: stepsFor(5) },
  ]);
  const mean = present(measureDelivery(answer), "PS4");
  expect(beside(mean, "runs")).toBe(2);
  expect(mean.value).toBe((30 * 2 + 8) / 2);
});

describe("PS5: time to the first word", () => {
  const after = (seconds: number) => answerOf([gap(seconds), some(20)]);

  it("PS5.1: from the end of the question as heard to the first speech", () => {
    const wait = present(measureDelivery(after(3.2)), "PS5");
    expect(wait.value).toBe(3.2);
    expect(wait.moments).toEqual([
      { startSample: sampleOf(10), endSample: sampleOf(10 + stepsFor(3.2)), label: "3.2 s" },
    ]);
  });

  it("PS5.1: time that was asked for is not counted", () => {
    const held = answerOf([gap(1.6), { hold: stepsFor(16) }, some(20)]);
    expect(present(measureDelivery(held), "PS5").value).toBe(1.6);
  });

  it("PS5.2: above 8 s is worth a word, but not in system design", () => {
    const verdict = (answer: ReturnType<typeof after>) =>
      present(measureDelivery(answer), "PS5").range?.verdict;
    expect(verdict(after(7.5))).toBe("good");
    expect(verdict(after(9))).toBe("watch");
    expect(verdict({ ...after(9), form: "design" })).toBeUndefined();
  });

  it("PS5.3: over several answers it is the middle one", () => {
    const session = measureSession([1.6, 3.2, 12.8].map(after));
    expect(present(session, "PS5").value).toBe(3.2);
    expect(beside(present(session, "PS5"), "longest")).toBe(12.8);
    expect(present(session, "PS5").moments).toHaveLength(1);
  });
});
