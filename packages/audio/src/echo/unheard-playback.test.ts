import { describe, expect, it } from "vitest";
import { UnheardPlayback } from "./unheard-playback.ts";

const LOUD = 0.01;
const take = (ear: UnheardPlayback, steps: number, heard: number, isEcho = false) => {
  for (let step = 0; step < steps; step++) ear.take(LOUD, heard, isEcho);
  return ear.told;
};

describe("playback that nobody hears but the person", () => {
  it("is told after two seconds in which the microphone stayed silent under it", () => {
    const ear = new UnheardPlayback();
    expect(take(ear, 61, 0)).toBe(false);
    expect(take(ear, 1, 0)).toBe(true);
  });

  it("is not told while an echo of 20 dB below it is heard, however late it begins", () => {
    const ear = new UnheardPlayback();
    for (let reply = 0; reply < 30; reply++) {
      // 250 ms late: so long the microphone is silent at each beginning.
      take(ear, 8, 0);
      expect(take(ear, 40, LOUD / 100)).toBe(false);
    }
  });

  it("is not told of soft or no playback", () => {
    const ear = new UnheardPlayback();
    for (let step = 0; step < 500; step++) ear.take(1e-6, 0, false);
    expect(ear.told).toBe(false);
  });

  it("stays told while somebody speaks, and is taken back when an echo is heard after all", () => {
    const ear = new UnheardPlayback();
    take(ear, 62, 0);
    expect(take(ear, 50, LOUD)).toBe(true);
    expect(take(ear, 7, LOUD, true)).toBe(true);
    expect(take(ear, 1, LOUD, true)).toBe(false);
  });
});
