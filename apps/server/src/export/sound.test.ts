import { writeFile } from "node:fs/promises";
import { parseWavHeader, wavHeader } from "@greenroom/audio";
import { expect, it } from "vitest";
import { sessionFiles } from "../storage/session-files.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { smallWavOf, wavOf } from "./sound.ts";

/** Longer than one block, so that blocks have to meet. */
const SAMPLES = 100_000;

async function recorded(candidate: Int16Array, interviewer: Int16Array | null) {
  const files = sessionFiles(await temporaryFolder());
  // A header that was never mended: the file's length counts.
  const wav = (pcm: Int16Array) =>
    Buffer.concat([wavHeader(16_000, null), Buffer.from(pcm.buffer)]);
  await writeFile(files.candidate, wav(candidate));
  if (interviewer) await writeFile(files.interviewer, wav(interviewer));
  return files;
}

async function all(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece.slice());
  return Buffer.concat(parts);
}

const samplesOf = (wav: Buffer) => new Int16Array(new Uint8Array(wav.subarray(44)).buffer);

it("lays both voices on one clock, and lets neither run over", async () => {
  const files = await recorded(
    new Int16Array(SAMPLES).fill(30_000),
    Int16Array.of(1_000, -31_000, 20_000),
  );
  const wav = await all(wavOf(files, SAMPLES, "both"));
  const header = parseWavHeader(wav);
  expect(header.ok && header.format.dataBytes).toBe(2 * SAMPLES);
  const samples = samplesOf(wav);
  expect([...samples.subarray(0, 4)]).toEqual([31_000, -1_000, 32_767, 30_000]);
  expect(samples.at(-1)).toBe(30_000);
});

it("leaves the interviewer out where only one's own voice is wanted", async () => {
  const files = await recorded(new Int16Array(SAMPLES).fill(5), new Int16Array(SAMPLES).fill(7));
  expect(new Set(samplesOf(await all(wavOf(files, SAMPLES, "candidate"))))).toEqual(new Set([5]));
});

it("is silent where a recording is missing", async () => {
  const files = await recorded(new Int16Array(10).fill(5), null);
  expect([...samplesOf(await all(wavOf(files, 12, "both")))].slice(8)).toEqual([5, 5, 0, 0]);
});

it("carries both voices in half the bytes", async () => {
  const files = await recorded(new Int16Array(SAMPLES), null);
  expect((await all(smallWavOf(files, SAMPLES))).length).toBe(44 + SAMPLES);
});
