import { afterAll, beforeAll, expect, test } from "vitest";
import { createEmbeddedEngines } from "../embedded.ts";
import { concat } from "../pcm.ts";
import { plainHeard, spokenList } from "./spoken-list.testing.ts";

const engines = createEmbeddedEngines({ recognisers: 1 });
const never = new AbortController().signal;
/** A recogniser misses a word here and there that people do not: one of the two has to be clear. */
const voices = ["slt", "rms"];

beforeAll(async () => {
  await Promise.all([engines.textToSpeech.start(never), engines.speechToText.start(never)]);
});
afterAll(async () => {
  await Promise.all([engines.textToSpeech.close(), engines.speechToText.close()]);
});

async function heardOf(text: string, voice: string): Promise<string> {
  const parts: Int16Array[] = [];
  for await (const part of engines.textToSpeech.speak({ text, voice }, never)) parts.push(part);
  const request = { pcm: concat(parts), kind: "final" as const, stream: "a" };
  return plainHeard((await engines.speechToText.transcribe(request, never)).words);
}

test.each(spokenList)("said so that it is understood: $written", async ({ written, heard }) => {
  const understood: string[] = [];
  for (const voice of voices) {
    understood.push(await heardOf(written, voice));
    if (heard.every((each) => each.test(understood.at(-1) ?? ""))) break;
  }
  for (const each of heard) expect(understood.some((text) => each.test(text))).toBe(true);
});
