import tokenizer from "llama-tokenizer-js";
import { beforeAll, expect, test } from "vitest";
import { concat, RATE_HZ, STEP_SAMPLES, toFloats } from "../pcm.ts";
import { finishSentence } from "../voice/finish.ts";
import { sayWithFlite } from "../voice/flite.mjs";
import { freshMemory, Silero } from "../voice/silero.ts";
import { loadWeights } from "../weights.ts";
import { START_TOKEN } from "./acoustic-model.ts";
import { alignWords } from "./alignment.ts";
import { listeningRows } from "./attention-scores.ts";
import { buildGraphs } from "./graph/edited-graphs.ts";
import { wordsOf } from "./heard-words.ts";
import { MoonshineModel } from "./moonshine-model.ts";

const PAUSE_S = 0.7;
const LEAD_MS = 20;
const phrases = [
  "We moved the payment service to a queue",
  "because the database could not keep up",
  "and nobody slept well that week",
];

let moonshine: MoonshineModel;
let silero: Silero;
let flite: WebAssembly.Module;
beforeAll(async () => {
  moonshine = await MoonshineModel.load(await buildGraphs());
  silero = await Silero.load(await loadWeights("silero"));
  flite = await WebAssembly.compile(await loadWeights("flite"));
});

/** Phrases with silence before each of them, and where each begins and ends to sound. */
async function spoken(voice: string, offsetSamples: number) {
  const parts: Int16Array[] = [new Int16Array(offsetSamples)];
  let at = offsetSamples;
  const sounds: { startS: number; endS: number }[] = [];
  for (const phrase of phrases) {
    const silence = new Int16Array(PAUSE_S * RATE_HZ);
    const { pcm } = await sayWithFlite(flite, phrase, voice);
    const { pcm: sound } = finishSentence(pcm, {
      leadMs: LEAD_MS,
      tailMs: 0,
    });
    const startS = (at + silence.length) / RATE_HZ + LEAD_MS / 1000;
    at += silence.length + sound.length;
    sounds.push({ startS, endS: at / RATE_HZ });
    parts.push(silence, sound);
  }
  const rest = new Int16Array(STEP_SAMPLES - (at % STEP_SAMPLES));
  return { pcm: concat([...parts, rest]), sounds };
}

/** Has the model listen while it is told what was said, and aligns; with zeros in front. */
async function aligned(pcm: Int16Array, leadSamples: number) {
  const padded = new Float32Array(leadSamples + pcm.length + RATE_HZ / 2);
  padded.set(toFloats(pcm), leadSamples);
  const encoded = await moonshine.encode(padded);
  const decoding = encoded.begin();
  const ids = tokenizer.encode(phrases.join(" "), false, true);
  const attention: Float32Array[] = [];
  for (const token of [START_TOKEN, ...ids.slice(0, -1)]) {
    const [next] = await decoding.step([token]);
    attention.push(listeningRows(next!.attention));
  }
  const words = wordsOf({ ids, probabilities: ids.map(() => 1) });
  const { probabilities: voice } = await silero.run(pcm, freshMemory());
  const { frames } = encoded;
  return alignWords(words, { attention, frames, leadSamples, samples: pcm.length, voice })!;
}

test.each([
  ["slt", 0, 0],
  ["rms", 0, 0],
  ["slt", 150, 4_800],
  ["rms", 4_000, 1_000],
])(
  "words of %s behind a pause begin with the sound, those before it end with it (%i samples on, %i zeros in front)",
  async (voice, offsetSamples, leadSamples) => {
    const { pcm, sounds } = await spoken(voice, offsetSamples);
    const words = await aligned(pcm, leadSamples);
    expect(words.map(({ text }) => text).join(" ")).toBe(phrases.join(" "));
    expect(new Set(words.map(({ times }) => times))).toEqual(new Set(["measured"]));
    let index = 0;
    phrases.forEach((phrase, at) => {
      const first = words[index]!;
      index += phrase.split(" ").length;
      const last = words[index - 1]!;
      expect(Math.abs(first.startS - sounds[at]!.startS)).toBeLessThan(0.08);
      expect(Math.abs(last.endS - sounds[at]!.endS)).toBeLessThan(0.16);
    });
  },
);

test("no word is shorter or longer than it can be said", async () => {
  const { pcm } = await spoken("slt", 0);
  for (const { text, startS, endS } of await aligned(pcm, 0)) {
    expect(endS - startS).toBeGreaterThan(0.02);
    expect(endS - startS).toBeLessThan(0.3 + 0.08 * text.length);
  }
});
