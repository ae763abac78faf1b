import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseWavHeader, wavDataBytes } from "@greenroom/audio";
import { createEmbeddedEngines, Segmenter } from "@greenroom/speech";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plainWords, wordErrorRate } from "../e2e/support/words.ts";

/**
 * A woman reads a novel (LibriVox, public domain), with its words, in the Debian package
 * pocketsphinx-testdata. The way of a live answer: 40 ms frames, voice activity, segments, words.
 */
const folder = "/usr/share/pocketsphinx/test/data/librivox";
const installed = existsSync(join(folder, "transcription"));
const FRAME_SAMPLES = 640;
const never = new AbortController().signal;
const engines = createEmbeddedEngines({ recognisers: 1 });

beforeAll(async () => {
  if (!installed) return;
  await Promise.all([engines.voiceActivity.start(never), engines.speechToText.start(never)]);
});
afterAll(() => Promise.all([engines.voiceActivity.close(), engines.speechToText.close()]));

test("a human reading is understood through voice activity, segments and recogniser", async (context) => {
  context.skip(!installed, "Debian's pocketsphinx-testdata is not installed");
  let spoken = "";
  let heard = "";
  for (const reading of await readings()) {
    spoken += ` ${reading.words}`;
    heard += ` ${await hear(await samples(reading.file), reading.file)}`;
  }
  expect(plainWords(spoken).length).toBeGreaterThan(60);
  const rate = wordErrorRate(spoken, heard);
  console.log(`Word error rate ${(100 * rate).toFixed(1)} %`);
  expect(rate).toBeLessThanOrEqual(0.25);
});

async function readings(): Promise<{ file: string; words: string }[]> {
  const text = await readFile(join(folder, "transcription"), "utf8");
  return [...text.matchAll(/<s> (.+) <\/s> \((\S+)\)/g)].map(([, words, name]) => ({
    words: words!,
    file: join(folder, `${name}.wav`),
  }));
}

async function samples(file: string): Promise<Int16Array> {
  const bytes = await readFile(file);
  const header = parseWavHeader(bytes);
  if (!header.ok) throw new Error(header.reason);
  const { dataOffset } = header.format;
  const end = dataOffset + wavDataBytes(header.format, bytes.length);
  return new Int16Array(new Uint8Array(bytes.subarray(dataOffset, end)).buffer);
}

async function hear(pcm: Int16Array, stream: string): Promise<string> {
  const activity = engines.voiceActivity.open();
  const segmenter = new Segmenter();
  const segments = [];
  for (let at = 0; at < pcm.length; at += FRAME_SAMPLES) {
    segments.push(...segmenter.push(await activity.push(pcm.slice(at, at + FRAME_SAMPLES), never)));
  }
  activity.close();
  const last = segmenter.close();
  if (last) segments.push(last);
  const words: string[] = [];
  for (const { startSample, endSample } of segments) {
    const piece = { pcm: pcm.slice(startSample, endSample), kind: "final", stream } as const;
    const { words: found } = await engines.speechToText.transcribe(piece, never);
    words.push(...found.map(({ text }) => text));
  }
  return words.join(" ");
}
