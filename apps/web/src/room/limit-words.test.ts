import { describe, expect, it } from "vitest";
import { limitNow } from "./limit-words.ts";

const S = 16_000;
const limit = { limitS: 30, fromSample: 10 * S, heldSamples: 0, heldSinceSample: null };

describe("the time of an answer", () => {
  it("is told before the first word", () => {
    const now = limitNow({ ...limit, fromSample: null }, 99 * S);
    expect(now).toEqual({ share: 0, words: "30 seconds for this answer", over: false });
  });

  it("goes by while one speaks", () => {
    expect(limitNow(limit, 22.4 * S)).toMatchObject({ words: "12 of 30 seconds", over: false });
    expect(limitNow(limit, 25 * S).share).toBe(0.5);
  });

  it("stands still while time is held", () => {
    const held = { ...limit, heldSamples: 2 * S, heldSinceSample: 20 * S };
    expect(limitNow(held, 90 * S).words).toBe("8 of 30 seconds");
  });

  it("is over in words, and nobody is cut off", () => {
    const now = limitNow(limit, 40 * S);
    expect(now).toMatchObject({ share: 1, over: true });
    expect(now.words).toMatch(/^30 seconds are over\./);
    expect(limitNow({ ...limit, limitS: 120 }, 300 * S).words).toMatch(/^2 minutes are over\./);
  });
});
