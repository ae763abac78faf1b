import type { Annotations } from "@greenroom/protocol";
import type { JournalHeader, SessionEvent } from "../session/journal.ts";

/** One session's folder on disk, open for recording. One owner; closed once. */
export interface SessionFolder {
  readonly id: string;
  readonly path: string;
  readonly header: JournalHeader;
  /** Adds one line to the journal; ordered, written with the next group of writes. */
  journal(event: SessionEvent): void;
  /** Puts candidate samples at their place (byte 44 + 2 · sample): writing twice changes nothing. */
  writeCandidate(firstSample: number, pcm: Int16Array): void;
  /** Puts the interviewer's sound, as heard, on the candidate's clock. */
  writeInterviewer(firstSample: number, pcm: Int16Array): void;
  /** Appends steps of the voice-activity track; `firstStep` is their index (512 samples a step). */
  writeVoiceActivity(firstStep: number, probabilities: Float32Array): void;
  /** Candidate samples that are safe on disk (after fdatasync), from the start without a hole. */
  readonly durableSamples: number;
  /** Called after each group of writes is safe. Returns the function that unsubscribes. */
  onDurable(listener: (durableSamples: number) => void): () => void;
  /** Called once if the disk refuses; nothing more is accepted then. */
  onFailed(listener: (cause: Error) => void): () => void;
  /** Writes what waits, mends the WAV headers, closes the files. */
  close(): Promise<void>;
}

/** What a folder holds when it is opened again. */
export interface StoredSession {
  readonly header: JournalHeader;
  readonly events: readonly SessionEvent[];
  /** Candidate samples on disk. */
  readonly candidateSamples: number;
  /** One probability per 512 samples. */
  readonly voiceActivity: Float32Array;
  /** What the person added by hand; not there: nothing. */
  readonly annotations?: Annotations;
  /** Where a file of them lies that cannot be read; `null` or not there: there is none. */
  readonly damagedAnnotations?: string | null;
  /** What a killed process left behind: a torn last line that was cut off, lines that are no event. */
  readonly damage?: { readonly cutBytes: number; readonly skippedLines: number };
}
