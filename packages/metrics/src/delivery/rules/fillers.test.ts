import { describe, expect, it } from "vitest";
import { beside, present, reasonFor } from "../figures.testing.ts";
import { measureDelivery, measureSession } from "../measure.ts";
import { answerOf, talk, type Happening } from "../test-answers.ts";

const minute: readonly Happening[] = [
  { say: talk(50), steps: 500 },
  { silence: 32 },
  { say: talk(40), steps: 500 },
  { silence: 16 },
  { say: talk(40), steps: 500 },
  { silence: 8 },
  { say: talk(20), steps: 319 },
];

describe("FI1: filled pauses heard", () => {
  const withFillers = (count: number) =>
    answerOf([{ say: `${talk(100)} ${Array(count).fill("um").join(" ")}`, steps: 1_875 }]);

  it("FI1.3: their number, their rate, and the words themselves", () => {
    const answer = answerOf([{ say: `Um, ${talk(98)} uh`, steps: 938 }]);
    const fillers = present(measureDelivery(answer), "FI1");
    expect(fillers.value).toBe(2);
    expect(beside(fillers, "rate")).toBe(4);
    expect(fillers.moments.map((moment) => moment.label)).toEqual(["um", "uh"]);
    expect(fillers.moments[0]?.startSample).toBe(answer.words[0]!.startSample);
  });

  it("FI1.3: the count is called a lower bound, and a small one is hardly relied on", () => {
    const found = [0, 2, 3, 20].map((count) => present(measureDelivery(withFillers(count)), "FI1"));
    for (const fillers of found) expect(fillers.definition).toContain("lower bound");
    expect(found.map((fillers) => fillers.confidence)).toEqual(["low", "low", "medium", "medium"]);
  });

  it("FI1.2: one that was heard badly is not counted", () => {
    const script = [...minute, { say: "um", steps: 10, confidence: 0.39 }];
    expect(present(measureDelivery(answerOf(script)), "FI1").value).toBe(0);
  });

  it.each([
    [0, undefined],
    [5, "good"],
    [6, "watch"],
    [11, "watch"],
    [12, "outside"],
  ])("FI1.4: %d a minute are %s", (count, verdict) => {
    const fillers = present(measureDelivery(withFillers(count)), "FI1");
    expect([fillers.value, fillers.range?.verdict]).toEqual([count, verdict]);
  });
});

describe("FI2: filled pauses possible", () => {
  const read = (answer: ReturnType<typeof answerOf>) => {
    const steps = Math.ceil((answer.voiceActivity.length * 512) / 160);
    const sound = {
      f0Hz: new Float32Array(steps).fill(110),
      changeDb: new Float32Array(steps).fill(20),
      levelDbfs: new Float32Array(steps).fill(-22),
      clippedSamples: new Uint8Array(steps),
    };
    // Held from second 4 to 4.5, far into a word that is given five seconds.
    sound.changeDb.fill(0.2, 400, 450);
    return { ...answer, sound };
  };
  const script = [...minute, { silence: 20 }];

  it("FI2.5: their number and their moments, not judged and hardly relied on", () => {
    const answer = read(answerOf([{ say: "so", steps: 160 }, ...script]));
    const possible = present(measureDelivery(answer), "FI2");
    expect(possible).toMatchObject({ value: 1, confidence: "low", range: null, besides: [] });
    expect(possible.moments).toEqual([
      { startSample: 4 * 16_000, endSample: 4.5 * 16_000, label: "possible" },
    ]);
    expect(present(measureDelivery(answer), "FI1").value).toBe(
      present(measureDelivery(answerOf([{ say: "so", steps: 160 }, ...script])), "FI1").value,
    );
  });

  it("FI2.6: one that was written without certainty is possible, and said to be such", () => {
    const unsure = [...minute, { say: "Um, uh", steps: 20, confidence: 0.39 }];
    for (const answer of [answerOf(unsure), read(answerOf(unsure))]) {
      const possible = present(measureDelivery(answer), "FI2");
      expect(beside(possible, "of these, written without certainty")).toBe(2);
      expect(possible.moments.map(({ label }) => label)).toEqual(
        expect.arrayContaining(["perhaps um", "perhaps uh"]),
      );
      expect(present(measureDelivery(answer), "FI1").value).toBe(0);
    }
  });

  it("FI1.4, FI2.6: few are not called good where the unsure ones would make them many", () => {
    const verdictWith = (unsure: number) => {
      const ums = Array<string>(unsure).fill("um").join(" ");
      const all = [
        { say: `${talk(60)} um um um`, steps: 1_800 },
        { say: `${ums} so`, steps: 75, confidence: 0.2 },
      ];
      return present(measureDelivery(answerOf(all)), "FI1").range?.verdict;
    };
    expect([2, 3].map(verdictWith)).toEqual(["good", undefined]);
  });

  it("FI2.5: of a session are those of the answers whose sound was read", () => {
    const answer = answerOf([{ say: "so", steps: 160 }, ...script]);
    expect(present(measureSession([read(answer), answer, read(answer)]), "FI2").value).toBe(2);
  });

  it("FI2.5: are absent where the sound was not read", () => {
    expect(reasonFor(measureDelivery(answerOf(minute)), "FI2")).toBe("the sound was not read");
  });
});
