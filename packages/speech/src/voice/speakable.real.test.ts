import { afterAll, beforeAll, expect, test } from "vitest";
import { createEmbeddedEngines } from "../embedded.ts";
import { concat } from "../pcm.ts";

const engines = createEmbeddedEngines({ recognisers: 1 });
const never = new AbortController().signal;

beforeAll(async () => {
  await Promise.all([engines.textToSpeech.start(never), engines.speechToText.start(never)]);
});
afterAll(async () => {
  await Promise.all([engines.textToSpeech.close(), engines.speechToText.close()]);
});

/** What is understood of a text that is spoken. Numbers may come back in digits or in words. */
async function heardOf(text: string, voice: string): Promise<string> {
  const parts: Int16Array[] = [];
  for await (const part of engines.textToSpeech.speak({ text, voice }, never)) parts.push(part);
  const request = { pcm: concat(parts), kind: "final" as const, stream: "a" };
  const { words } = await engines.speechToText.transcribe(request, never);
  const plain = words.map((word) => word.text.toLowerCase()).join(" ");
  return plain.replaceAll(/[^a-z0-9.%$/' ]/g, " ").replaceAll(/ +/g, " ");
}

test.each<[string, string, ...RegExp[]]>([
  [
    "slt",
    "How did you keep 99.95% for 24/7 customers?",
    /99\.95( ?%| percent)|ninety nine point nine five/,
    /24 ?\/?7|twenty four seven/,
  ],
  [
    "rms",
    "You said it cost $2.5M in 2019 and took 3-5 weeks.",
    /2\.5 million|two point five million/,
    /2019|twenty nineteen/,
    /(three|3) to (five|5) weeks/,
  ],
  ["slt", "We versioned the API and the SDK.", /\bapi\b/, /\bsdk\b/],
  ["rms", "It grew 10x between 9:30 and 14:00.", /(10|ten) times/, /9.?30|nine thirty/],
])("%s says so that it is understood: %s", async (voice, text, ...said) => {
  const heard = await heardOf(text, voice);
  for (const each of said) expect(heard).toMatch(each);
});
