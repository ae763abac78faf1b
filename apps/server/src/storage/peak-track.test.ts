import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PEAK_STEP_SAMPLES, PeakTrack, peaksOf, stepsOf, unknownSteps } from "./peak-track.ts";

const loud = (value: number, samples: number) => new Int16Array(samples).fill(value);

describe("a track of peaks", () => {
  it("holds the loudest sample of each tenth of a second, of 255 for full scale", () => {
    const track = new PeakTrack();
    track.hear(0, loud(100, PEAK_STEP_SAMPLES));
    track.hear(PEAK_STEP_SAMPLES, Int16Array.of(0, -32_768, 12));
    track.hear(2 * PEAK_STEP_SAMPLES, loud(16_384, 1));
    expect(peaksOf(track.bytes(0, 4))).toEqual([0, 255, 128, 0]);
  });

  it("tells a step that was silent from one that nobody looked at", () => {
    const track = new PeakTrack();
    track.hear(0, loud(0, PEAK_STEP_SAMPLES));
    expect(unknownSteps(track.bytes(0, 2))).toEqual([]);
    expect(unknownSteps(Uint8Array.of(0, 3, 0, 0, 7, 0))).toEqual([
      { firstStep: 0, endStep: 1 },
      { firstStep: 2, endStep: 4 },
      { firstStep: 5, endStep: 6 },
    ]);
  });

  it("comes out the same in whatever pieces and order the sound comes, and however often", () => {
    const pieces = fc.array(
      fc.record({
        firstSample: fc.nat(4 * PEAK_STEP_SAMPLES),
        pcm: fc
          .array(fc.integer({ min: -32_768, max: 32_767 }), { minLength: 1, maxLength: 40 })
          .map((values) => Int16Array.from(values)),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(pieces, (frames) => {
        const steps = stepsOf(5 * PEAK_STEP_SAMPLES);
        const heard = (order: typeof frames) => {
          const track = new PeakTrack();
          for (const { firstSample, pcm } of order) track.hear(firstSample, pcm);
          return track.bytes(0, steps);
        };
        const once = heard(frames);
        expect(heard([...frames].reverse())).toEqual(once);
        expect(heard([...frames, ...frames])).toEqual(once);
      }),
    );
  });
});
