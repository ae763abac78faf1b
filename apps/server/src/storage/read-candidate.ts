import { closeSync, openSync, readSync } from "node:fs";
import { open } from "node:fs/promises";
import { sessionFiles } from "./session-files.ts";
import { wavPosition } from "./wav.ts";

/** Reads candidate samples from a session's folder; what is not on disk is silence. */
export async function readCandidate(
  folder: string,
  startSample: number,
  endSample: number,
): Promise<Int16Array> {
  const bytes = room(startSample, endSample);
  const file = await open(sessionFiles(folder).candidate, "r");
  try {
    await file.read(bytes, 0, bytes.length, wavPosition(startSample));
  } finally {
    await file.close();
  }
  return samplesOf(bytes);
}

/** The same, before anything else happens: once, when a session is opened again. */
export function readCandidateAtOnce(
  folder: string,
  startSample: number,
  endSample: number,
): Int16Array {
  const bytes = room(startSample, endSample);
  const file = openSync(sessionFiles(folder).candidate, "r");
  try {
    readSync(file, bytes, 0, bytes.length, wavPosition(startSample));
  } finally {
    closeSync(file);
  }
  return samplesOf(bytes);
}

function room(startSample: number, endSample: number): Uint8Array {
  return new Uint8Array(Math.max(0, endSample - startSample) * 2);
}

function samplesOf(bytes: Uint8Array): Int16Array {
  const view = new DataView(bytes.buffer);
  return Int16Array.from({ length: bytes.length / 2 }, (_, i) => view.getInt16(i * 2, true));
}
