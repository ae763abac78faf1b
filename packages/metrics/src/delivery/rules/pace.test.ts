import { describe, expect, it } from "vitest";
import { measureDelivery } from "../measure.ts";
import { beside, present, reasonFor } from "../figures.testing.ts";
import { answerOf, sampleOf, stepsFor, talk, twoSyllables } from "../test-answers.ts";

describe("PA2: rolling rate", () => {
  // 20 s at 90 words a minute, then 20 s at 180.
  const quickening = answerOf([
    { say: talk(30), steps: stepsFor(20) },
    { say: talk(60), steps: stepsFor(20) },
  ]);

  it("PA2.1: the fastest and the slowest 15 s, and where they are", () => {
    const rate = present(measureDelivery(quickening), "PA2");
    expect(rate.value).toBeGreaterThan(170);
    expect(rate.value).toBeLessThan(190);
    expect(beside(rate, "slowest stretch")).toBeLessThan(100);
    expect(rate.moments).toHaveLength(2);
    const [slow, fast] = rate.moments;
    expect(slow!.startSample).toBeLessThan(fast!.startSample);
    expect(fast!.endSample - fast!.startSample).toBe(15 * 16_000);
    expect(rate.range).toBeNull();
  });

  it("PA2.1: held time is neither slow nor fast", () => {
    const held = answerOf([
      { say: talk(40), steps: stepsFor(20) },
      { hold: stepsFor(60) },
      { say: talk(40), steps: stepsFor(20) },
    ]);
    expect(beside(present(measureDelivery(held), "PA2"), "slowest stretch")).toBeGreaterThan(100);
  });

  it("PA2.1: an answer of less than 10 s has none", () => {
    const short = answerOf([{ say: talk(25), steps: stepsFor(9) }]);
    expect(reasonFor(measureDelivery(short), "PA2")).toContain("too short");
  });
});

describe("PA3: articulation rate", () => {
  it("PA3.1: syllables a second while speaking, pauses left out", () => {
    const spoken = answerOf([
      { say: twoSyllables(60), steps: stepsFor(30) },
      { silence: stepsFor(10) },
      { say: "and so on", steps: stepsFor(1) },
    ]);
    const rate = present(measureDelivery(spoken), "PA3");
    const syllables = 60 * 2 + 3;
    expect(beside(rate, "syllables counted")).toBe(syllables);
    expect(rate.value).toBeCloseTo(syllables / 31, 0);
    expect(rate.range).toBeNull();
  });
});

describe("PA4: share of speech", () => {
  it.each([
    [30, 10, "good"],
    [22, 18, "watch"],
    [16, 24, "outside"],
  ])("PA4.1: %d s of speech and %d s of silence are %s", (speechS, silenceS, verdict) => {
    const half = stepsFor(speechS / 2);
    const answer = answerOf([
      { say: talk(30), steps: half },
      { silence: stepsFor(silenceS) },
      { say: talk(30), steps: half },
    ]);
    const share = present(measureDelivery(answer), "PA4");
    expect(share.value).toBeCloseTo(speechS / (speechS + silenceS), 1);
    expect(share.range?.verdict).toBe(verdict);
  });

  it("PA4.1: is 1 without a pause", () => {
    const figures = measureDelivery(answerOf([{ say: talk(40), steps: stepsFor(20) }]));
    expect(present(figures, "PA4").value).toBe(1);
  });
});

it("PA1–PA4: the moments lie inside the answer", () => {
  const answer = answerOf([{ say: talk(90), steps: stepsFor(40) }]);
  for (const figure of measureDelivery(answer)) {
    for (const { startSample, endSample } of figure.present ? figure.moments : []) {
      expect(startSample).toBeGreaterThanOrEqual(sampleOf(10));
      expect(endSample).toBeLessThanOrEqual(answer.turn.endSample);
    }
  }
});
