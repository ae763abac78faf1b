import { WAV_HEADER_BYTES, wavHeader } from "@greenroom/audio";
import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import { writeAt, type RecordingFile } from "./recording-file.ts";

const BYTES_PER_SAMPLE = 2;

/** Where a sample lies in a recording: int16, mono, 16 kHz. */
export function wavPosition(sample: number): number {
  return WAV_HEADER_BYTES + sample * BYTES_PER_SAMPLE;
}

/** Whole samples in a file of that size. */
export function wavSamples(fileBytes: number): number {
  return Math.max(0, Math.floor((fileBytes - WAV_HEADER_BYTES) / BYTES_PER_SAMPLE));
}

/** The header of a recording that is still growing: players go on to the end of the file. */
export function growingWavHeader(): Uint8Array {
  return wavHeader(SAMPLE_RATE_HZ, null);
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
  await writeAt(file, 0, wavHeader(SAMPLE_RATE_HZ, samples * BYTES_PER_SAMPLE));
  await file.datasync();
  return samples;
}
