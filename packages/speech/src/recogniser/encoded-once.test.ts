import { expect, test } from "vitest";
import type { AcousticModel, Encoded } from "./acoustic-model.ts";
import { EncodedOnce } from "./encoded-once.ts";

function model() {
  const lengths: number[] = [];
  const counted: AcousticModel = {
    async encode({ length }): Promise<Encoded> {
      lengths.push(length);
      return { frames: length, begin: () => ({ step: async () => [] }) };
    },
  };
  return { once: new EncodedOnce(counted), lengths };
}

test("the first sound is listened to once, and written down as often as wanted", async () => {
  const { once, lengths } = model();
  const first = await once.encode(Float32Array.of(0.1, 0.2));
  await once.encode(Float32Array.of(0.1));
  expect(await once.encode(Float32Array.of(0.1, 0.2))).toBe(first);
  expect(lengths).toEqual([2, 1]);
});

test("another sound of the same length is another sound", async () => {
  const { once, lengths } = model();
  await once.encode(Float32Array.of(0.1, 0.2));
  await once.encode(Float32Array.of(0.1, 0.3));
  expect(lengths).toEqual([2, 2]);
});
