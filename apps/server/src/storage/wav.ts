import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import { writeAt, type RecordingFile } from "./recording-file.ts";

/** A WAV file as recorded: 44 bytes of header, then int16 mono at 16 kHz. */
export const WAV_HEADER_BYTES = 44;
const BYTES_PER_SAMPLE = 2;
/** "As long as the file is": players go on to its end, where a size too small cuts the sound. */
const OPEN_ENDED = 0xffff_ffff;

/** Where a sample lies in the file. */
export function wavPosition(sample: number): number {
  return WAV_HEADER_BYTES + sample * BYTES_PER_SAMPLE;
}

/** Whole samples in a file of that size. */
export function wavSamples(fileBytes: number): number {
  return Math.max(0, Math.floor((fileBytes - WAV_HEADER_BYTES) / BYTES_PER_SAMPLE));
}

/** The header for so many samples, or for a file that is still growing. */
export function wavHeader(samples: number | "growing", sampleRateHz = SAMPLE_RATE_HZ): Uint8Array {
  const dataBytes = samples === "growing" ? OPEN_ENDED : samples * BYTES_PER_SAMPLE;
  const header = Buffer.alloc(WAV_HEADER_BYTES);
  header.write("RIFF", 0, "latin1");
  header.writeUInt32LE(Math.min(OPEN_ENDED, dataBytes + WAV_HEADER_BYTES - 8), 4);
  header.write("WAVEfmt ", 8, "latin1");
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20); // PCM
  header.writeUInt16LE(1, 22); // mono
  header.writeUInt32LE(sampleRateHz, 24);
  header.writeUInt32LE(sampleRateHz * BYTES_PER_SAMPLE, 28);
  header.writeUInt16LE(BYTES_PER_SAMPLE, 32);
  header.writeUInt16LE(8 * BYTES_PER_SAMPLE, 34);
  header.write("data", 36, "latin1");
  header.writeUInt32LE(dataBytes, 40);
  return header;
}

/** int16 samples as bytes of their own, in the order of this machine, which is little-endian. */
export function pcmBytes(pcm: Int16Array): Uint8Array {
  return new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength).slice();
}

/**
 * Makes a recording say how long it is: at least `leastSamples` (silence is added), no half sample
 * at the end, sizes that are true.
 * @returns its length in samples.
 */
export async function mendWav(file: RecordingFile, leastSamples: number): Promise<number> {
  const { size } = await file.stat();
  const samples = Math.max(wavSamples(size), leastSamples);
  if (size !== wavPosition(samples)) await file.truncate(wavPosition(samples));
  await writeAt(file, 0, wavHeader(samples));
  await file.datasync();
  return samples;
}
