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

const RATE_HZ = 16_000;

export interface Recording {
  readonly name: string;
  /** int16, mono, 16 kHz. */
  readonly pcm: Int16Array;
  /** What was said. */
  readonly said: string;
}

/**
 * Reads every `NAME.wav` of a folder that has its words beside it: `NAME.tsv` (a header line, then
 * start s, end s and word, separated by tabs) or `NAME.txt` (the words). Recordings without words
 * are left out.
 *
 * @throws Error naming the file that is no WAV, or the folder that holds no recording.
 */
export async function readRecordings(dir: string): Promise<Recording[]> {
  const files = new Set(await readdir(dir));
  const recordings: Recording[] = [];
  for (const file of [...files].sort()) {
    const name = basename(file, ".wav");
    if (name === file) continue;
    const said = files.has(`${name}.tsv`)
      ? wordsOfTable(await readFile(join(dir, `${name}.tsv`), "utf8"))
      : files.has(`${name}.txt`) && (await readFile(join(dir, `${name}.txt`), "utf8"));
    if (!said) continue;
    recordings.push({ name, pcm: readSound(file, await readFile(join(dir, file))), said });
  }
  if (recordings.length === 0) throw new Error(`${dir} holds no WAV with its words beside it.`);
  return recordings;
}

export function wordsOfTable(table: string): string {
  const rows = table.trim().split(/\r?\n/).slice(1);
  return rows.map((row) => row.split("\t")[2] ?? "").join(" ");
}

function readSound(file: string, bytes: Uint8Array): Int16Array {
  const header = parseWavHeader(bytes);
  if (!header.ok) throw new Error(`${file}: ${header.reason}`);
  const channels = readChannels(header.format, bytes, file);
  const mono = downmix(channels, new Float32Array(channels[0]?.length ?? 0));
  const sound = resample(mono, header.format.sampleRateHz, RATE_HZ);
  return floatToInt16(sound, new Int16Array(sound.length));
}

function readChannels(format: WavFormat, bytes: Uint8Array, file: string): Float32Array[] {
  if (format.encoding !== "pcm" || format.bitsPerSample !== 16) {
    throw new Error(`${file}: only 16-bit PCM is read here.`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const frames = wavDataBytes(format, bytes.length) / (2 * format.channels);
  return Array.from({ length: format.channels }, (_, channel) =>
    Float32Array.from({ length: frames }, (_, frame) => {
      const at = format.dataOffset + 2 * (frame * format.channels + channel);
      return view.getInt16(at, true) / 32_768;
    }),
  );
}
