import { describe, expect, it } from "vitest";
import { CaptureGate } from "./capture-gate.ts";

/** What comes through of so many samples of full sound, in blocks as a worklet hands them on. */
function through(gate: CaptureGate, samples: number): number[] {
  const heard: number[] = [];
  for (let left = samples; left > 0; left -= 43) {
    const block = new Float32Array(Math.min(43, left)).fill(1);
    gate.apply(block);
    heard.push(...block);
  }
  return heard;
}

describe("the gate before the microphone", () => {
  it("changes nothing while it was never closed", () => {
    expect(through(new CaptureGate(), 500).every((sample) => sample === 1)).toBe(true);
  });
  it("lets a tail through whole, and after it nothing", () => {
    const gate = new CaptureGate();
    gate.close(2_400);
    const heard = through(gate, 4_000);
    expect(heard.slice(0, 2_400).every((sample) => sample === 1)).toBe(true);
    expect(heard.slice(2_480).every((sample) => sample === 0)).toBe(true);
  });
  it("is open from the first sample on, but for 5 ms in which it fades in", () => {
    const gate = new CaptureGate();
    gate.close(0);
    through(gate, 1_000);
    gate.open();
    const heard = through(gate, 1_000);
    expect(heard[0]).toBeGreaterThan(0);
    expect(heard.slice(80).every((sample) => sample === 1)).toBe(true);
  });
  it("never jumps, whatever is opened and closed", () => {
    const gate = new CaptureGate();
    const heard = [30, 100, 7, 300].flatMap((samples, index) => {
      if (index % 2 === 0) gate.close(10);
      else gate.open();
      return through(gate, samples);
    });
    const jumps = heard.slice(1).map((sample, index) => Math.abs(sample - (heard[index] ?? 0)));
    expect(Math.max(...jumps)).toBeLessThanOrEqual(1 / 80 + 1e-6);
  });
  it("is not opened again by being closed twice", () => {
    const gate = new CaptureGate();
    gate.close(100);
    through(gate, 300);
    gate.close(2_400);
    expect(through(gate, 1_000).every((sample) => sample === 0)).toBe(true);
  });
});
