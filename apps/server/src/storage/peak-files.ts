import { open, readFile, truncate, writeFile, type FileHandle } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { systemCode } from "../start-error.ts";
import { PEAK_STEP_SAMPLES, PeakTrack, stepsOf, unknownSteps } from "./peak-track.ts";
import type { SessionFiles } from "./session-files.ts";
import { wavPosition } from "./wav.ts";

/** How loud both voices are, one byte for each step, on one clock. */
export interface VoiceBytes {
  readonly candidate: Uint8Array;
  readonly interviewer: Uint8Array;
}

/** 10 s of sound at a time: a third of a megabyte, looked through in less than a millisecond. */
const BLOCK_STEPS = 100;
/**
 * Nobody waits until peaks would survive a loss of power, and the interviewer's are written when the
 * page has told what it played; the system writes back within 30 s. After a stop, the last minute is
 * read from the recording again.
 */
const DOUBTED_STEPS = 600;

/**
 * Reads how loud both voices were. What is not there (a hole, a session from before there were peaks)
 * is read from the recordings, in slices: half an hour takes a quarter of a second.
 *
 * @param samples how much was recorded
 * @throws the system's error where a recording cannot be read.
 */
export async function readPeaks(files: SessionFiles, samples: number): Promise<VoiceBytes> {
  const [candidate, interviewer] = await Promise.all([
    readVoice(files.candidate, files.candidatePeaks, samples),
    readVoice(files.interviewer, files.interviewerPeaks, samples),
  ]);
  return { candidate, interviewer };
}

/** The same, kept beside the recordings, where the disk takes it. Only where nobody has them open. */
export async function completePeaks(files: SessionFiles, samples: number): Promise<VoiceBytes> {
  const peaks = await readPeaks(files, samples);
  await Promise.allSettled([
    keepVoice(files.candidatePeaks, peaks.candidate),
    keepVoice(files.interviewerPeaks, peaks.interviewer),
  ]);
  return peaks;
}

/** After a stop that was no orderly end: leaves only what is certain. */
export async function dropDoubtedPeaks(files: SessionFiles, samples: number): Promise<void> {
  const certain = Math.max(0, Math.floor(samples / PEAK_STEP_SAMPLES) - DOUBTED_STEPS);
  for (const path of [files.candidatePeaks, files.interviewerPeaks]) {
    const kept = await storedBytes(path);
    if (kept.length > certain) await truncate(path, certain);
  }
}

async function readVoice(wavPath: string, peaksPath: string, samples: number): Promise<Uint8Array> {
  const stored = (await storedBytes(peaksPath)).subarray(0, stepsOf(samples));
  const bytes = new Uint8Array(stepsOf(samples));
  bytes.set(stored);
  const holes = unknownSteps(bytes);
  if (holes.length === 0) return bytes;
  const wav = await openIfThere(wavPath);
  try {
    for (const { firstStep, endStep } of holes) {
      for (let from = firstStep; from < endStep; from += BLOCK_STEPS) {
        const until = Math.min(endStep, from + BLOCK_STEPS);
        bytes.set(await readSteps(wav, from, until), from);
        await setImmediate();
      }
    }
  } finally {
    await wav?.close();
  }
  return bytes;
}

/** What the recording does not have is silence. */
async function readSteps(
  wav: FileHandle | null,
  firstStep: number,
  endStep: number,
): Promise<Uint8Array> {
  const pcm = new Int16Array((endStep - firstStep) * PEAK_STEP_SAMPLES);
  const position = wavPosition(firstStep * PEAK_STEP_SAMPLES);
  await wav?.read(new Uint8Array(pcm.buffer), 0, pcm.byteLength, position);
  const track = new PeakTrack();
  track.hear(0, pcm);
  return track.bytes(0, endStep - firstStep);
}

async function keepVoice(path: string, bytes: Uint8Array): Promise<void> {
  const stored = await storedBytes(path);
  if (!bytes.every((byte, step) => byte === stored[step])) {
    await writeFile(path, bytes, { mode: 0o600 });
  }
}

async function storedBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return new Uint8Array();
    throw cause;
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
