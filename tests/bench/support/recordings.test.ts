import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wavHeader } from "@greenroom/audio";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BadInput, readRecordings } from "./recordings.ts";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "greenroom-bench-"));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const wav = (pcm: Int16Array, rateHz: number) =>
  Buffer.concat([wavHeader(rateHz, pcm.byteLength), Buffer.from(pcm.buffer)]);

test("recordings come with their words, at 16 kHz; those without words are named", async () => {
  await writeFile(join(dir, "a.wav"), wav(Int16Array.of(1, -2, 300), 16_000));
  await writeFile(join(dir, "a.tsv"), "start\tend\tword\n0.1\t0.2\twe\n0.2\t0.4\tshipped\n");
  await writeFile(join(dir, "b.wav"), wav(new Int16Array(48_000), 48_000));
  await writeFile(join(dir, "b.txt"), "we shipped\n");
  await writeFile(join(dir, "c.wav"), wav(new Int16Array(10), 16_000));
  const leftOut: string[] = [];
  const [a, b, ...rest] = await readRecordings(dir, (file) => leftOut.push(file));
  expect(rest).toEqual([]);
  expect(leftOut).toEqual(["c.wav"]);
  expect(a).toMatchObject({ name: "a", pcm: Int16Array.of(1, -2, 300), said: "we shipped" });
  expect(a?.words[1]).toEqual({ text: "shipped", span: { startS: 0.2, endS: 0.4 } });
  expect(b?.pcm.length).toBeCloseTo(16_000, -2);
  expect(b).toMatchObject({ said: "we shipped", timed: false });
});

test("a recording in which nothing is said is one too", async () => {
  await writeFile(join(dir, "a.wav"), wav(new Int16Array(100), 16_000));
  await writeFile(join(dir, "a.tsv"), "start\tend\tword\n");
  expect(await readRecordings(dir)).toMatchObject([{ name: "a", words: [], timed: true }]);
});

test.each([
  ["a WAV", "no sound", "words", "a.wav"],
  ["a WAV with sound", wav(new Int16Array(0), 16_000), "words", "a.wav"],
])("a file that is not %s is said by name", async (_, sound, words, name) => {
  await writeFile(join(dir, "a.wav"), sound);
  await writeFile(join(dir, "a.txt"), words);
  const reading = readRecordings(dir);
  await expect(reading).rejects.toThrow(name);
  await expect(reading).rejects.toBeInstanceOf(BadInput);
});

test("a table that is none, and a folder without recordings, are said by name", async () => {
  await expect(readRecordings(dir)).rejects.toThrow(dir);
  await expect(readRecordings(join(dir, "nowhere"))).rejects.toThrow("nowhere");
  await writeFile(join(dir, "a.wav"), wav(new Int16Array(10), 16_000));
  await writeFile(join(dir, "a.tsv"), "we shipped\n");
  await expect(readRecordings(dir)).rejects.toThrow("a.tsv");
});
