import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { concatInt16, wavHeader } from "@greenroom/audio";
import { createEmbeddedEngines } from "@greenroom/speech";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";

const bench = fileURLToPath(new URL("../stt.ts", import.meta.url));
const words = "We moved the service to another region and nobody noticed.";
let dir = "";

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "greenroom-bench-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

test("the command measures what it is given, at any rate, and prints it for programs", async () => {
  const { pcm, rateHz } = await spoken(words);
  const samples = new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength);
  await writeFile(
    join(dir, "spoken-1.wav"),
    Buffer.concat([wavHeader(rateHz, samples.length), samples]),
  );
  await writeFile(join(dir, "spoken-1.txt"), words);
  const { stdout, code } = await run(["--data", dir, "--json", "--words-only"]);
  expect(code).toBe(0);
  const score = z.object({ said: z.number(), wordErrorRate: z.number() });
  const rows = z.object({ name: z.string(), ours: score, plain: score });
  const { quality } = z
    .object({
      quality: z.object({ recordings: z.array(rows), groups: z.array(rows), total: rows }),
    })
    .parse(JSON.parse(stdout));
  expect(quality.recordings.map(({ name }) => name)).toEqual(["spoken-1"]);
  expect(quality.groups.map(({ name }) => name)).toEqual(["spoken"]);
  expect(quality.total.ours.said).toBe(10);
  expect(quality.total.ours.wordErrorRate).toBeLessThan(0.3);
  expect(quality.total.plain.wordErrorRate).toBeLessThan(0.3);
});

test("input that cannot be measured is named, with exit code 2", async () => {
  await writeFile(join(dir, "broken.wav"), "no sound");
  await writeFile(join(dir, "broken.txt"), words);
  const { stderr, code } = await run(["--data", dir]);
  expect(code).toBe(2);
  expect(stderr).toContain("broken.wav");
});

async function spoken(text: string): Promise<{ pcm: Int16Array; rateHz: number }> {
  const { textToSpeech } = createEmbeddedEngines({ recognisers: 1 });
  try {
    const { signal } = new AbortController();
    await textToSpeech.start(signal);
    const voice = textToSpeech.voices[0]!.id;
    const parts: Int16Array[] = [];
    for await (const part of textToSpeech.speak({ text, voice }, signal)) parts.push(part);
    return { pcm: concatInt16(parts), rateHz: textToSpeech.sampleRateHz };
  } finally {
    await textToSpeech.close();
  }
}

function run(options: string[]): Promise<{ stdout: string; stderr: string; code: unknown }> {
  const command = ["--import", "tsx", bench, ...options];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { maxBuffer: 2 ** 24 }, (error, stdout, stderr) =>
      resolve({ stdout, stderr, code: error ? error.code : 0 }),
    );
  });
}
