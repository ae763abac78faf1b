import { expect, it } from "vitest";
import { downmix } from "./downmix.ts";

it("two channels become their mean, and loud ones do not clip", () => {
  const left = Float32Array.of(1, 0.5, -1);
  const right = Float32Array.of(1, 0, 1);
  expect([...downmix([left, right], new Float32Array(3))]).toEqual([1, 0.25, 0]);
});

it("one channel stays as it is, and is not the same memory", () => {
  const only = Float32Array.of(0.25, -0.5);
  const mono = downmix([only], new Float32Array(2));
  expect(mono).toEqual(only);
  expect(mono.buffer).not.toBe(only.buffer);
});

it("an unplugged microphone is silence", () => {
  expect([...downmix([], Float32Array.of(9, 9))]).toEqual([0, 0]);
});
