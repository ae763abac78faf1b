import { open, type FileHandle } from "node:fs/promises";
import { parseWavHeader, WAV_HEADER_BYTES } from "@greenroom/audio";
import type { JournalHeader } from "../session/journal.ts";
import { systemCode } from "../start-error.ts";
import { journalExtent } from "./journal-file.ts";
import type { SessionFiles } from "./session-files.ts";

/** More than a journal's first line ever has. */
const HEADER_LINE_BYTES = 64 * 1024;

/** Reads a journal's first line without the rest. @throws JournalUnreadable */
export async function readHeader(journal: string): Promise<JournalHeader> {
  const file = await open(journal, "r");
  try {
    return journalExtent(await firstBytes(file, HEADER_LINE_BYTES)).header;
  } finally {
    await file.close();
  }
}

/** Whether a recording is missing, or its header does not say how long it is. */
export async function needsMending(files: SessionFiles): Promise<boolean> {
  const whole = await Promise.all([files.candidate, files.interviewer].map(saysItsLength));
  return whole.includes(false);
}

async function saysItsLength(path: string): Promise<boolean> {
  let file: FileHandle;
  try {
    file = await open(path, "r");
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return false;
    throw cause;
  }
  try {
    const header = parseWavHeader(await firstBytes(file, WAV_HEADER_BYTES));
    const { size } = await file.stat();
    return header.ok && header.format.dataBytes === size - WAV_HEADER_BYTES;
  } finally {
    await file.close();
  }
}

async function firstBytes(file: FileHandle, count: number): Promise<Buffer> {
  const bytes = Buffer.alloc(count);
  const { bytesRead } = await file.read(bytes, 0, count, 0);
  return bytes.subarray(0, bytesRead);
}
