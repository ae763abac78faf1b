import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wavHeader } from "@greenroom/audio";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readRecordings } from "./recordings.ts";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "greenroom-bench-"));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const wav = (pcm: Int16Array, rateHz: number) =>
  Buffer.concat([wavHeader(rateHz, pcm.byteLength), Buffer.from(pcm.buffer)]);

test("recordings come with their words, at 16 kHz; those without words are left out", async () => {
  await writeFile(join(dir, "a.wav"), wav(Int16Array.of(1, -2, 300), 16_000));
  await writeFile(join(dir, "a.tsv"), "start\tend\tword\n0.1\t0.2\twe\n0.2\t0.4\tshipped\n");
  await writeFile(join(dir, "b.wav"), wav(new Int16Array(48_000), 48_000));
  await writeFile(join(dir, "b.txt"), "we shipped\n");
  await writeFile(join(dir, "c.wav"), wav(new Int16Array(10), 16_000));
  const [a, b, ...rest] = await readRecordings(dir);
  expect(rest).toEqual([]);
  expect(a).toEqual({ name: "a", pcm: Int16Array.of(1, -2, 300), said: "we shipped" });
  expect(b?.pcm.length).toBeCloseTo(16_000, -2);
  expect(b?.said.trim()).toBe("we shipped");
});

test("a folder without any, or a file that is no WAV, is said by name", async () => {
  await expect(readRecordings(dir)).rejects.toThrow(dir);
  await writeFile(join(dir, "a.wav"), "no sound");
  await writeFile(join(dir, "a.txt"), "words");
  await expect(readRecordings(dir)).rejects.toThrow("a.wav");
});
