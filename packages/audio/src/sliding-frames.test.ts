import fc from "fast-check";
import { expect, it } from "vitest";
import { SlidingFrames } from "./sliding-frames.ts";

const ramp = (length: number) => Float32Array.from({ length }, (_, i) => i + 1);

it("centres a frame on every whole step, with silence around the sound", () => {
  const frames = new SlidingFrames(6, 2);
  const all = [...frames.push(ramp(7)), ...frames.finish()].map((frame) => [...frame]);
  expect(all).toEqual([
    [0, 0, 1, 2, 3, 4],
    [1, 2, 3, 4, 5, 6],
    [3, 4, 5, 6, 7, 0],
  ]);
});

it("gives the same frames however the sound comes", () => {
  const cuts = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 8 });
  fc.assert(
    fc.property(cuts, (lengths) => {
      const sound = ramp(lengths.reduce((sum, length) => sum + length, 0));
      const whole = new SlidingFrames(10, 4);
      const wanted = [...whole.push(sound), ...whole.finish()];
      const pieces = new SlidingFrames(10, 4);
      let at = 0;
      const got = lengths.flatMap((length) => pieces.push(sound.subarray(at, (at += length))));
      expect([...got, ...pieces.finish()]).toEqual(wanted);
      expect(wanted).toHaveLength(Math.floor(sound.length / 4));
    }),
  );
});
