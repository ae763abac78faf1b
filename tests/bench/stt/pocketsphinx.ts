import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { wavHeader } from "@greenroom/audio";
import { z } from "zod";
import type { SaidWord } from "../support/truth.ts";
import type { Heard } from "./heard.ts";

const run = promisify(execFile);
const MODEL = "/usr/share/pocketsphinx/model/en-us";
const model = [
  "-hmm",
  join(MODEL, "en-us"),
  "-lm",
  join(MODEL, "en-us.lm.bin"),
  "-dict",
  join(MODEL, "cmudict-en-us.dict"),
];
const RATE_HZ = 16_000;
/** Marks of silence and noise, and of a word's other pronunciations: "word(2)". */
const mark = /^(<.*>|\[.*\]|\+\+.*\+\+)$/;

/** How a version of PocketSphinx is called for a WAV, and how its answer is read. */
interface Version {
  readonly command: string;
  readonly arguments: (file: string) => string[];
  readonly read: (output: string) => SaidWord[];
}

const versions: readonly Version[] = [
  {
    command: "pocketsphinx",
    arguments: (file) => [...model, "-loglevel", "FATAL", "live", file],
    read: readLines,
  },
  {
    command: "pocketsphinx_continuous",
    arguments: (file) => [...model, "-logfn", "/dev/null", "-time", "yes", "-infile", file],
    read: readTable,
  },
];

/** Debian's PocketSphinx with its model for American English, which cuts recordings by itself. */
export interface PocketSphinx {
  hear(pcm: Int16Array, signal: AbortSignal): Promise<Heard>;
}

/** @returns `null` where `pocketsphinx` and `pocketsphinx-en-us` are not installed. */
export async function findPocketSphinx(signal: AbortSignal): Promise<PocketSphinx | null> {
  for (const version of versions) {
    const hear = (pcm: Int16Array, signal: AbortSignal) => hearWith(version, pcm, signal);
    const works = await hear(new Int16Array(RATE_HZ), signal).catch(() => null);
    if (works) return { hear };
  }
  return null;
}

async function hearWith(version: Version, pcm: Int16Array, signal: AbortSignal): Promise<Heard> {
  const dir = await mkdtemp(join(tmpdir(), "greenroom-bench-"));
  try {
    const file = join(dir, "sound.wav");
    const samples = new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength);
    await writeFile(file, Buffer.concat([wavHeader(RATE_HZ, pcm.byteLength), samples]));
    const { stdout } = await run(version.command, version.arguments(file), {
      signal,
      maxBuffer: 64 * 1024 * 1024,
    });
    const words = version.read(stdout);
    return { words, measured: words.length };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Version 0.8: a line of text for each stretch, then a line for each word: text, start, end, odds. */
export function readTable(output: string): SaidWord[] {
  return output.split("\n").flatMap((line) => {
    const [, text, start, end] = /^(\S+) (\d+\.\d+) (\d+\.\d+) \d\S*$/.exec(line.trim()) ?? [];
    return text ? wordOf(text, Number(start), Number(end)) : [];
  });
}

const lineSchema = z.object({
  w: z.array(z.object({ b: z.number(), d: z.number(), t: z.string() })),
});

/** Version 5: a line of JSON for each stretch, its words with start `b` and length `d` in seconds. */
export function readLines(output: string): SaidWord[] {
  return output
    .split("\n")
    .filter((line) => line.trim())
    .flatMap((line) => lineSchema.parse(JSON.parse(line)).w)
    .flatMap(({ b, d, t }) => wordOf(t, b, b + d));
}

function wordOf(text: string, startS: number, endS: number): SaidWord[] {
  if (mark.test(text)) return [];
  return [{ text: text.replace(/\(\d+\)$/, ""), span: { startS, endS } }];
}
