import fc from "fast-check";
import { expect, it } from "vitest";
import { floatToInt16, int16ToFloat } from "./pcm.ts";

it("16-bit samples survive the way to floats and back", () => {
  fc.assert(
    fc.property(fc.int16Array(), (pcm) => {
      expect(floatToInt16(int16ToFloat(pcm))).toEqual(pcm);
    }),
  );
});

it("what is too loud clips instead of wrapping round", () => {
  expect([...floatToInt16(Float32Array.of(1, 1.5, 1e9, -1, -1.5))]).toEqual([
    32_767, 32_767, 32_767, -32_768, -32_768,
  ]);
});

it("what is no number becomes silence", () => {
  const broken = Float32Array.of(0.5, NaN, Infinity, -Infinity);
  expect([...floatToInt16(broken)]).toEqual([16_384, 0, 0, 0]);
});

it("writes to memory that is given, and returns as much as was converted", () => {
  const room = new Int16Array(8);
  const written = floatToInt16(Float32Array.of(0.5, -0.5), room);
  expect(written.buffer).toBe(room.buffer);
  expect([...written]).toEqual([16_384, -16_384]);
  expect(int16ToFloat(written, new Float32Array(8)).length).toBe(2);
});
