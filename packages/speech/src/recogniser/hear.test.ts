import tokenizer from "llama-tokenizer-js";
import { expect, test } from "vitest";
import { type AcousticModel, END_TOKEN } from "./acoustic-model.ts";
import { hear } from "./hear.ts";
import type { Sound } from "./sound.ts";

const { signal } = new AbortController();
const AS_IT_IS = { leadS: 0, speed: 1 };
/** A frame is 384 samples. */
const FRAME = 384;

/** A model that writes this text whatever it is given; it keeps what it was given. */
function writes(text: string, { ends = true } = {}) {
  const script = [...tokenizer.encode(text, false, true), ...(ends ? [END_TOKEN] : [])];
  const given: Float32Array[] = [];
  let steps = 0;
  const model: AcousticModel = {
    async encode(samples) {
      given.push(samples.slice());
      const frames = Math.floor(samples.length / FRAME);
      let at = 0;
      return {
        frames,
        begin: () => ({
          async step() {
            steps++;
            const id = script[at++ % script.length] ?? END_TOKEN;
            // It listens to one frame after the other.
            const attention = new Float32Array(48 * frames).fill(0.001);
            for (let head = 0; head < 48; head++) attention[head * frames + at * 4] = 0.5;
            return [
              {
                ids: Int32Array.of(id),
                logProbabilities: Float32Array.of(Math.log(0.9)),
                logProbabilityOf: () => -Infinity,
                attention,
              },
            ];
          },
        }),
      };
    },
  };
  return { model, given, steps: () => steps };
}

function sound(samples: Float32Array): Sound {
  return { samples, voice: new Float32Array(Math.ceil(samples.length / 512)).fill(0.9) };
}

const second = () => Float32Array.from({ length: 16_000 }, (_, i) => 0.3 * Math.sin(i / 5));

test("words come with the times at which the model listened to them", async () => {
  const { words, flaw } = await hear(
    writes("We shipped it.").model,
    sound(second()),
    AS_IT_IS,
    signal,
  );
  expect(words.map(({ text }) => text)).toEqual(["We", "shipped", "it."]);
  expect(new Set(words.map(({ times }) => times))).toEqual(new Set(["measured"]));
  expect(flaw).toBeNull();
});

test("half a second of zeros stands behind the sound, and what is asked for in front", async () => {
  const { model, given } = writes("We shipped it.");
  await hear(model, sound(second()), { leadS: 0.3, speed: 1 }, signal);
  const [samples] = given;
  expect(samples).toHaveLength(4_800 + 16_000 + 8_000);
  expect(samples!.subarray(0, 4_800).every((sample) => sample === 0)).toBe(true);
  expect(samples!.subarray(20_800).every((sample) => sample === 0)).toBe(true);
});

test("played faster it is shorter, and its words lie where they were said", async () => {
  const { model, given } = writes("We shipped it.");
  const plain = await hear(model, sound(second()), AS_IT_IS, signal);
  const faster = await hear(model, sound(second()), { leadS: 0, speed: 1.25 }, signal);
  expect(given[1]!.length - 8_000).toBeCloseTo(16_000 / 1.25, -2);
  faster.words.forEach(({ startS }, index) => {
    expect(startS).toBeCloseTo(plain.words[index]!.startS * 1.25, 1);
  });
  for (const { endS } of faster.words) expect(endS).toBeLessThanOrEqual(1.01);
});

test("a sound shorter than the graph takes is made long enough", async () => {
  const { model, given } = writes("No.");
  await hear(model, sound(new Float32Array(300)), AS_IT_IS, signal);
  await hear(model, sound(new Float32Array(0)), AS_IT_IS, signal);
  for (const samples of given) expect(samples.length).toBeGreaterThanOrEqual(1_600);
});

test("samples that are no numbers are silence, and those beyond full scale are clipped", async () => {
  const { model, given } = writes("No.");
  const samples = second();
  samples.set([NaN, Infinity, -Infinity, 7, -7]);
  await hear(model, sound(samples), AS_IT_IS, signal);
  expect([...given[0]!.subarray(0, 5)]).toEqual([0, 0, 0, 1, -1]);
});

test("a text that finds no end stops at what can be said in that time, and is flawed", async () => {
  const { model, steps } = writes("and so we went and then we came", { ends: false });
  const { flaw } = await hear(model, sound(second()), AS_IT_IS, signal);
  expect(flaw).toMatch(/unended|repeats/);
  expect(steps()).toBeLessThanOrEqual(16);
});

test.each([
  ["", "empty"],
  ["no no no no no no no", "repeats"],
])("%j is flawed: %s", async (text, flaw) => {
  expect((await hear(writes(text).model, sound(second()), AS_IT_IS, signal)).flaw).toBe(flaw);
});
