import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MeasuredAnswer } from "../answer.ts";
import { answerTime, MIN_PAUSE_SAMPLES, type AnswerTime } from "./answer-time.ts";
import { intersect, lengthOf, totalLength } from "./spans.ts";
import { answerOf, sampleOf, talk, type Happening } from "./test-answers.ts";

function timeOf(answer: MeasuredAnswer): AnswerTime {
  const result = answerTime(answer);
  if (result.is !== "read") throw new Error(result.is);
  return result.time;
}

const say = (steps: number): Happening => ({ say: talk(3), steps });
const pausesInSteps = (time: AnswerTime) => time.pauses.map((pause) => lengthOf(pause) / 512);

it("AN1: an answer runs from its first to its last speech sample", () => {
  const time = timeOf(answerOf([{ silence: 50 }, say(40), { silence: 20 }, say(30)]));
  expect(time.answer).toEqual({ startSample: sampleOf(60), endSample: sampleOf(150) });
});

it("AN2: a turn without speech has no answer", () => {
  expect(answerTime(answerOf([{ silence: 300 }]))).toEqual({ is: "silent" });
  expect(answerTime(answerOf([]))).toEqual({ is: "silent" });
});

describe("AN3: a pause is 250 ms of silence inside the answer", () => {
  it("seven steps (224 ms) are none, eight (256 ms) are", () => {
    const time = timeOf(answerOf([say(40), { silence: 7 }, say(40), { silence: 8 }, say(40)]));
    expect(pausesInSteps(time)).toEqual([8]);
  });

  it("silence before and after the answer is none", () => {
    expect(pausesInSteps(timeOf(answerOf([{ silence: 90 }, say(40), { silence: 90 }])))).toEqual(
      [],
    );
  });
});

describe("AN4: held time", () => {
  it("is no pause and not in the answer's length", () => {
    const time = timeOf(answerOf([say(40), { hold: 300 }, say(40)]));
    expect(pausesInSteps(time)).toEqual([]);
    expect(totalLength(time.heldInside)).toBe(sampleOf(300));
  });

  it("leaves of a pause what was not asked for", () => {
    const script = [say(40), { silence: 10 }, { hold: 300 }, { silence: 4 }, say(40)];
    expect(pausesInSteps(timeOf(answerOf(script)))).toEqual([10]);
  });

  it("before the answer is held too, and no part of it", () => {
    const time = timeOf(answerOf([{ hold: 200 }, say(40)]));
    expect(totalLength(time.held)).toBe(sampleOf(200));
    expect(time.heldInside).toEqual([]);
  });

  it("ends where somebody speaks, though the button still says so", () => {
    const spoken = answerOf([say(40), { silence: 20 }, say(40), { silence: 20 }, say(40)]);
    const time = timeOf({ ...spoken, held: [spoken.turn, spoken.turn] });
    expect(pausesInSteps(time)).toEqual([]);
    expect(totalLength(time.heldInside)).toBe(sampleOf(40));
    expect(totalLength(time.speech)).toBe(sampleOf(120));
  });
});

it("AN5: a track that ends too early is said to be missing", () => {
  const answer = answerOf([say(200)]);
  const cut = { ...answer, voiceActivity: answer.voiceActivity.subarray(0, 100) };
  expect(answerTime(cut)).toEqual({
    is: "unreadable",
    reason: "voice activity is missing for 3.6 s of the turn",
  });
});

it("AN5: up to a twentieth of a turn may be missing; the answer ends where the track does", () => {
  const answer = answerOf([say(1_000)]);
  const upTo = (step: number) => ({
    ...answer,
    voiceActivity: answer.voiceActivity.subarray(0, step),
  });
  expect(timeOf(upTo(970)).answer.endSample).toBe(sampleOf(970));
  expect(answerTime(upTo(960)).is).toBe("unreadable");
});

it("time adds up: speech, pauses, held time and short gaps are the answer, and do not overlap", () => {
  const happening = fc.oneof(
    fc.record({ say: fc.constant("a b"), steps: fc.integer({ min: 3, max: 60 }) }),
    fc.record({ silence: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ hold: fc.integer({ min: 1, max: 60 }) }),
  );
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 30 }), (script) => {
      const result = answerTime(answerOf([{ say: "a", steps: 5 }, ...script]));
      if (result.is !== "read") throw new Error(result.is);
      const { answer, speech, pauses, heldInside } = result.time;
      const parts = [speech, pauses, heldInside];
      for (const [index, part] of parts.entries()) {
        expect(totalLength(intersect(part, [answer]))).toBe(totalLength(part));
        for (const other of parts.slice(index + 1)) expect(intersect(part, other)).toEqual([]);
      }
      for (const pause of pauses) expect(lengthOf(pause)).toBeGreaterThanOrEqual(MIN_PAUSE_SAMPLES);
      const accounted = parts.reduce((sum, part) => sum + totalLength(part), 0);
      expect(accounted).toBeLessThanOrEqual(lengthOf(answer));
    }),
  );
});
