import { afterAll, beforeAll, expect, test } from "vitest";
import { createEmbeddedEngines } from "../embedded.ts";
import { concat } from "../pcm.ts";
import { plainHeard, spokenList } from "./spoken-list.testing.ts";

const engines = createEmbeddedEngines({ recognisers: 1 });
const never = new AbortController().signal;
/**
 * A recogniser misses a word here and there that people do not, with one voice, or with silence
 * around it or without. What is said wrongly is wrong each time.
 */
const ways = [8_000, 0].flatMap((silenceSamples) =>
  ["slt", "rms"].map((voice) => ({ voice, silence: new Int16Array(silenceSamples) })),
);

beforeAll(async () => {
  await Promise.all([engines.textToSpeech.start(never), engines.speechToText.start(never)]);
});
afterAll(async () => {
  await Promise.all([engines.textToSpeech.close(), engines.speechToText.close()]);
});

async function heardOf(text: string, { voice, silence }: (typeof ways)[number]): Promise<string> {
  const parts: Int16Array[] = [silence];
  for await (const part of engines.textToSpeech.speak({ text, voice }, never)) parts.push(part);
  parts.push(silence);
  const request = { pcm: concat(parts), kind: "final" as const, stream: "a" };
  return plainHeard((await engines.speechToText.transcribe(request, never)).words);
}

test.each(spokenList)("said so that it is understood: $written", async ({ written, heard }) => {
  const understood: string[] = [];
  const is = (each: RegExp) => understood.some((text) => each.test(text));
  for (const way of ways) {
    understood.push(await heardOf(written, way));
    if (heard.every(is)) break;
  }
  for (const each of heard) expect(understood.join(" | ")).toMatch(each);
});
