import { open, type FileHandle } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { encodeMuLaw, muLawWavHeader, wavHeader } from "@greenroom/audio";
import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import { systemCode } from "../start-error.ts";
import type { SessionFiles } from "../storage/session-files.ts";
import { wavPosition } from "../storage/wav.ts";

/** Whose voices are to be heard. */
export type Voices = "both" | "candidate";

/** 4 s of sound: mixed in less than a millisecond. */
const BLOCK_SAMPLES = 65_536;

/** A session's sound as one mono 16-bit WAV, in pieces. @throws the system's error where it cannot be read. */
export async function* wavOf(
  files: SessionFiles,
  samples: number,
  voices: Voices,
): AsyncGenerator<Uint8Array> {
  yield wavHeader(SAMPLE_RATE_HZ, samples * 2);
  for await (const { buffer, byteLength } of pcmOf(files, samples, voices)) {
    yield new Uint8Array(buffer, 0, byteLength);
  }
}

/** Both voices in one small WAV, to be carried inside a page. */
export async function* smallWavOf(
  files: SessionFiles,
  samples: number,
): AsyncGenerator<Uint8Array> {
  yield muLawWavHeader(SAMPLE_RATE_HZ, samples);
  for await (const pcm of pcmOf(files, samples, "both")) yield encodeMuLaw(pcm);
}

/** As they lie on one clock; what a file does not have is silence. */
async function* pcmOf(
  files: SessionFiles,
  samples: number,
  voices: Voices,
): AsyncGenerator<Int16Array> {
  const candidate = await openIfThere(files.candidate);
  const interviewer = voices === "both" ? await openIfThere(files.interviewer) : null;
  try {
    for (let from = 0; from < samples; from += BLOCK_SAMPLES) {
      const count = Math.min(BLOCK_SAMPLES, samples - from);
      const pcm = await block(candidate, from, count);
      if (interviewer) add(pcm, await block(interviewer, from, count));
      yield pcm;
      await setImmediate();
    }
  } finally {
    await Promise.all([candidate?.close(), interviewer?.close()]);
  }
}

async function block(file: FileHandle | null, from: number, count: number): Promise<Int16Array> {
  const pcm = new Int16Array(count);
  await file?.read(new Uint8Array(pcm.buffer), 0, pcm.byteLength, wavPosition(from));
  return pcm;
}

/** Two voices are seldom loud at once; where they are, the sum stays within what a sample holds. */
function add(into: Int16Array, other: Int16Array): void {
  for (let i = 0; i < into.length; i++) {
    into[i] = Math.max(-32_768, Math.min(32_767, (into[i] ?? 0) + (other[i] ?? 0)));
  }
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, "r");
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return null;
    throw cause;
  }
}
