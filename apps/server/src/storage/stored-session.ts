import { readFile, stat } from "node:fs/promises";
import { systemCode } from "../start-error.ts";
import { readAnnotations } from "./annotations-file.ts";
import { parseJournal } from "./journal-file.ts";
import type { StoredSession } from "./ports.ts";
import { sessionFiles, type SessionFiles } from "./session-files.ts";
import { readVoiceActivity } from "./voice-activity-track.ts";
import { wavSamples } from "./wav.ts";

/**
 * Reads what a session's folder holds, live or not. The file's length counts, not what its header
 * says; files that are missing are empty.
 * @throws JournalUnreadable, or the system's error where the journal cannot be read.
 */
export async function readStoredSession(folder: string): Promise<StoredSession> {
  const files = sessionFiles(folder);
  const [journal, candidateSamples, voiceActivity, byHand] = await Promise.all([
    readFile(files.journal),
    recordedSamples(files),
    readFile(files.voiceActivity).catch(emptyWhereMissing),
    readAnnotations(folder),
  ]);
  const { header, events, cutBytes, skippedLines } = await parseJournal(journal);
  return {
    header,
    events,
    candidateSamples,
    voiceActivity: readVoiceActivity(voiceActivity),
    annotations: byHand.annotations,
    damagedAnnotations: byHand.damaged,
    damage: { cutBytes, skippedLines },
  };
}

/** How much of the candidate was recorded, by the file's length. */
export async function recordedSamples(files: SessionFiles): Promise<number> {
  return wavSamples(await fileBytes(files.candidate));
}

async function fileBytes(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (cause) {
    emptyWhereMissing(cause);
    return 0;
  }
}

function emptyWhereMissing(cause: unknown): Uint8Array {
  if (systemCode(cause) === "ENOENT") return new Uint8Array();
  throw cause;
}
