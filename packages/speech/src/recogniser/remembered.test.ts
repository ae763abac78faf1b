import { expect, test } from "vitest";
import { fillerLift } from "./filler-lift.ts";
import type { Hear, Heard, Way } from "./hear.ts";
import { Remembered } from "./remembered.ts";
import type { Sound } from "./sound.ts";

const AS_IT_IS: Way = { leadS: 0, speed: 1 };
const nothing: Heard = { words: [], flaw: "empty" };
const sound = (level: number, samples = 16_000): Sound => ({
  samples: new Float32Array(samples).fill(level),
  voice: new Float32Array(Math.ceil(samples / 512)).fill(0.9),
});

function ear() {
  let asked = 0;
  const hear: Hear = async () => {
    asked++;
    return { ...nothing };
  };
  return { hear: new Remembered().with(hear), asked: () => asked };
}

test("the same sound in the same way is heard once", async () => {
  const { hear, asked } = ear();
  const first = await hear(sound(0.1), AS_IT_IS);
  expect(await hear(sound(0.1), { ...AS_IT_IS })).toBe(first);
  expect(asked()).toBe(1);
});

test("another sound, another voice activity, or another way is heard anew", async () => {
  const { hear, asked } = ear();
  await hear(sound(0.1), AS_IT_IS);
  await hear(sound(0.2), AS_IT_IS);
  await hear({ ...sound(0.1), voice: new Float32Array(32) }, AS_IT_IS);
  await hear(sound(0.1), { ...AS_IT_IS, speed: 1.04 });
  await hear(sound(0.1), { ...AS_IT_IS, bias: fillerLift });
  await hear(sound(0.1), { ...AS_IT_IS, terms: fillerLift });
  expect(asked()).toBe(6);
});

test("a part of a larger buffer is told from another part", async () => {
  const { hear, asked } = ear();
  const samples = Float32Array.from({ length: 32_000 }, (_, i) => (i < 16_000 ? 0.1 : 0.2));
  const { voice } = sound(0);
  await hear({ samples: samples.subarray(0, 16_000), voice }, AS_IT_IS);
  await hear({ samples: samples.subarray(16_000), voice }, AS_IT_IS);
  await hear(sound(0.2), AS_IT_IS);
  expect(asked()).toBe(2);
});

test("what was used least lately is forgotten, and long sounds are not kept", async () => {
  const { hear, asked } = ear();
  for (let level = 0; level < 64; level++) await hear(sound(level), AS_IT_IS);
  await hear(sound(0), AS_IT_IS);
  await hear(sound(64), AS_IT_IS);
  await hear(sound(0), AS_IT_IS);
  expect(asked()).toBe(65);
  await hear(sound(1), AS_IT_IS);
  expect(asked()).toBe(66);
  const long = sound(0.3, 15 * 16_000);
  await hear(long, AS_IT_IS);
  await hear(long, AS_IT_IS);
  expect(asked()).toBe(68);
});
