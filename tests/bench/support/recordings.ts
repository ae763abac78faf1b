import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import {
  downmix,
  floatToInt16,
  parseWavHeader,
  resample,
  wavDataBytes,
  type WavFormat,
} from "@greenroom/audio";
import { timedWords, untimedWords, type SaidWord } from "./truth.ts";

const RATE_HZ = 16_000;

export interface Recording {
  readonly name: string;
  /** int16, mono, 16 kHz. */
  readonly pcm: Int16Array;
  /** What was said. */
  readonly said: string;
  /** The same, word by word. */
  readonly words: readonly SaidWord[];
  /** Whether the words have times. */
  readonly timed: boolean;
}

/** What a bench was given cannot be measured; the message names the file. */
export class BadInput extends Error {
  override readonly name = "BadInput";
}

/**
 * Reads every `NAME.wav` of a folder that has its words beside it: `NAME.tsv` (see truth.ts) or
 * `NAME.txt` (the words). Recordings without words are told to `leftOut` by their file's name.
 *
 * @throws BadInput naming the file that cannot be read, or the folder that holds no recording.
 */
export async function readRecordings(
  dir: string,
  leftOut: (file: string) => void = () => {},
): Promise<Recording[]> {
  const files = new Set(await listFiles(dir));
  const recordings: Recording[] = [];
  for (const file of [...files].sort()) {
    const name = basename(file, ".wav");
    if (name === file) continue;
    const timed = files.has(`${name}.tsv`);
    if (!timed && !files.has(`${name}.txt`)) {
      leftOut(file);
      continue;
    }
    const truth = `${name}.${timed ? "tsv" : "txt"}`;
    const text = await readFile(join(dir, truth), "utf8");
    const words = named(truth, () => (timed ? timedWords(text) : untimedWords(text)));
    const bytes = await readFile(join(dir, file));
    const pcm = named(file, () => readSound(bytes));
    recordings.push({ name, pcm, words, timed, said: words.map(({ text }) => text).join(" ") });
  }
  if (recordings.length === 0) throw new BadInput(`${dir} holds no WAV with its words beside it.`);
  return recordings;
}

async function listFiles(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (cause) {
    throw new BadInput(`${dir} is no folder that can be read.`, { cause });
  }
}

function named<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new BadInput(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

function readSound(bytes: Uint8Array): Int16Array {
  const header = parseWavHeader(bytes);
  if (!header.ok) throw new Error(header.reason);
  const channels = readChannels(header.format, bytes);
  const mono = downmix(channels, new Float32Array(channels[0]?.length ?? 0));
  const sound = resample(mono, header.format.sampleRateHz, RATE_HZ);
  if (sound.length === 0) throw new Error("There is no sound in it.");
  return floatToInt16(sound, new Int16Array(sound.length));
}

function readChannels(format: WavFormat, bytes: Uint8Array): Float32Array[] {
  if (format.encoding !== "pcm" || format.bitsPerSample !== 16) {
    throw new Error("Only 16-bit PCM is read here.");
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const frames = Math.floor(wavDataBytes(format, bytes.length) / (2 * format.channels));
  return Array.from({ length: format.channels }, (_, channel) =>
    Float32Array.from({ length: frames }, (_, frame) => {
      const at = format.dataOffset + 2 * (frame * format.channels + channel);
      return view.getInt16(at, true) / 32_768;
    }),
  );
}
