import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { wavHeader } from "@greenroom/audio";
import type { Span } from "../stt/heard.ts";

const run = promisify(execFile);
const RATE_HZ = 16_000;
const CONTOURS = fileURLToPath(new URL("contours.praat", import.meta.url));
const LONGEST_OUTPUT_BYTES = 256 * 1024 * 1024;

/** A value at a time, s. */
export interface At {
  readonly timeS: number;
  readonly value: number;
}

/** What Praat finds in a sound by its own commands; contours.praat says with which settings. */
export interface Contours {
  /** Hz, where there is a pitch, of the sound as it is. */
  readonly pitch: readonly At[];
  /** The same without rumble, inside the range of a first pass. */
  readonly ranged: readonly At[];
  /** Hz, where anything is periodic: for syllables. */
  readonly voiced: readonly At[];
  /** dB, every 10 ms. */
  readonly intensity: readonly At[];
  /** dB, every 8 ms, for syllables. */
  readonly fine: readonly At[];
  /** Between silences of at least 250 ms. */
  readonly sounding: readonly Span[];
  /** Root mean square of each sounding part, full scale 1. */
  readonly rms: readonly number[];
}

/** Praat, which is no part of the product: a reference that runs beside it. */
export interface Praat {
  contours(pcm: Int16Array, signal: AbortSignal): Promise<Contours>;
  /** What another script prints, which is given the sound's folder and file. */
  printed(script: string, pcm: Int16Array, signal: AbortSignal): Promise<string>;
}

/** @returns `null` where Debian's `praat` is not installed. */
export async function findPraat(signal: AbortSignal): Promise<Praat | null> {
  try {
    await run("praat", ["--version"], { signal });
  } catch {
    signal.throwIfAborted();
    return null;
  }
  const printed = (script: string, pcm: Int16Array, signal: AbortSignal) =>
    withFile(pcm, async (file) => {
      const options = { signal, maxBuffer: LONGEST_OUTPUT_BYTES };
      return (await run("praat", ["--run", script, file], options)).stdout;
    });
  return {
    printed,
    contours: async (pcm, signal) => readContours(await printed(CONTOURS, pcm, signal)),
  };
}

/** Reads what contours.praat prints. @throws Error naming a line that is not so. */
export function readContours(output: string): Contours {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  const fields = lines.map((line) => {
    const [what = "", ...rest] = line.trim().split(/\s+/);
    const numbers = rest.map(Number);
    if (numbers.length < 2 || numbers.some(Number.isNaN)) throw new Error(`Praat said: ${line}`);
    return { what, numbers };
  });
  const of = (wanted: string) => fields.filter(({ what }) => what === wanted);
  const values = (wanted: string) =>
    of(wanted).map(({ numbers: [timeS = 0, value = 0] }): At => ({ timeS, value }));
  return {
    pitch: values("pitch"),
    ranged: values("ranged"),
    voiced: values("voiced"),
    intensity: values("intensity"),
    fine: values("fine"),
    sounding: of("sounding").map(({ numbers: [startS = 0, endS = 0] }) => ({ startS, endS })),
    rms: of("rms").map(({ numbers: [, , value = 0] }) => value),
  };
}

async function withFile<T>(pcm: Int16Array, use: (file: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), "greenroom-bench-"));
  try {
    const file = join(dir, "sound.wav");
    const samples = new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength);
    await writeFile(file, Buffer.concat([wavHeader(RATE_HZ, pcm.byteLength), samples]));
    return await use(file);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
