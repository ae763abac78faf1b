import { expect, test } from "vitest";
import { levelled } from "./level.ts";

const sine = (amplitude: number) =>
  Float32Array.from({ length: 5_120 }, (_, i) => amplitude * Math.sin(i / 3));
const voice = new Float32Array(10).fill(0.9);
const rms = (sound: Float32Array) =>
  Math.sqrt(sound.reduce((sum, sample) => sum + sample * sample, 0) / sound.length);

test.each([0.01, 0.1, 0.9])("a voice of amplitude %d comes to −22 dBFS", (amplitude) => {
  expect(20 * Math.log10(rms(levelled(sine(amplitude), voice)))).toBeCloseTo(-22, 1);
});

test("hardly audible sound is raised by 30 dB and no more", () => {
  expect(rms(levelled(sine(1e-4), voice)) / rms(sine(1e-4))).toBeCloseTo(31.6, 1);
});

test("a loud click beside a quiet voice does not clip", () => {
  const sound = sine(0.01);
  sound[7] = 0.9;
  expect(Math.max(...levelled(sound, voice))).toBeLessThanOrEqual(0.981);
});

test("digital silence stays what it is", () => {
  expect(levelled(new Float32Array(512), Float32Array.of(0.9))).toEqual(new Float32Array(512));
});
