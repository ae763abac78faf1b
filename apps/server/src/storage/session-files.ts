import { open } from "node:fs/promises";
import { join } from "node:path";
import { systemCode } from "../start-error.ts";

/** What lies in a session's folder. */
export interface SessionFiles {
  readonly journal: string;
  readonly candidate: string;
  readonly interviewer: string;
  readonly voiceActivity: string;
  /** How loud both voices are, for drawing; read from the recordings again where it is missing. */
  readonly candidatePeaks: string;
  readonly interviewerPeaks: string;
}

export function sessionFiles(folder: string): SessionFiles {
  return {
    journal: join(folder, "journal.jsonl"),
    candidate: join(folder, "candidate.wav"),
    interviewer: join(folder, "interviewer.wav"),
    voiceActivity: join(folder, "voice-activity.u8"),
    candidatePeaks: join(folder, "candidate-peaks.u8"),
    interviewerPeaks: join(folder, "interviewer-peaks.u8"),
  };
}

/** Makes new names in a folder survive a loss of power, where the system can do that. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (cause) {
    // Windows opens no folders; it writes names through.
    if (!["EISDIR", "EPERM", "EACCES", "EINVAL"].includes(systemCode(cause) ?? "")) throw cause;
  }
}
