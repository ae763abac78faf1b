import { mkdir, readFile, rm } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { journalExtent, journalLine } from "./journal-file.ts";
import type { JournalHeader, SessionEvent } from "../session/journal.ts";
import { Contiguous } from "./contiguous.ts";
import { GroupWriter, type GroupWrite } from "./group-writer.ts";
import { completePeaks, dropDoubtedPeaks, type VoiceBytes } from "./peak-files.ts";
import { PeakRecorder } from "./peak-recorder.ts";
import type { SessionFolder } from "./ports.ts";
import {
  openRecordingFile,
  writeAt,
  type OpenRecordingFile,
  type RecordingFile,
} from "./recording-file.ts";
import { sessionFiles, syncFolder, type SessionFiles } from "./session-files.ts";
import { quantiseVoiceActivity } from "./voice-activity-track.ts";
import { growingWavHeader, mendWav, pcmBytes, wavPosition, wavSamples } from "./wav.ts";

/** Several acknowledgements a second, and room for the disk in between. */
const GROUP_INTERVAL_MS = 150;

/** How recordings get to the disk. */
export interface Disk {
  readonly openFile: OpenRecordingFile;
  /** Least time from one group of writes to the next, ms. */
  readonly groupIntervalMs: number;
}

export const usualDisk: Disk = {
  openFile: openRecordingFile,
  groupIntervalMs: GROUP_INTERVAL_MS,
};

/** Makes the folder of a new session. Rejects with the system's error where it cannot. */
export async function createSessionFolder(
  path: string,
  header: JournalHeader,
  disk: Disk = usualDisk,
): Promise<SessionFolder> {
  await mkdir(path, { mode: 0o700 });
  try {
    const opened = await openAll(sessionFiles(path), disk);
    const line = journalLine(header);
    await writeAt(opened.journal, 0, line);
    await opened.journal.datasync();
    await Promise.all([syncFolder(path), syncFolder(dirname(path))]);
    const nothing = { journalBytes: line.length, samples: 0, peaks: noPeaks };
    return new OpenSessionFolder(path, header, opened, nothing, disk);
  } catch (cause) {
    await rm(path, { recursive: true, force: true });
    throw cause;
  }
}

/**
 * Opens a folder again to go on recording. A torn last line of the journal is cut off.
 * @throws JournalUnreadable, or the system's error.
 */
export async function openSessionFolder(
  path: string,
  disk: Disk = usualDisk,
): Promise<SessionFolder> {
  const files = sessionFiles(path);
  const journal = journalExtent(await readFile(files.journal));
  const opened = await openAll(files, disk);
  if (journal.cutBytes > 0) await opened.journal.truncate(journal.keptBytes);
  const samples = wavSamples((await opened.candidate.stat()).size);
  await Promise.all([opened.journal.datasync(), opened.candidate.datasync()]);
  await dropDoubtedPeaks(files, samples);
  const peaks = await completePeaks(files, samples);
  const held = { journalBytes: journal.keptBytes, samples, peaks };
  return new OpenSessionFolder(path, journal.header, opened, held, disk);
}

/** Makes the recordings of a folder that nobody has open say how long they are. */
export async function mendSessionFolder(path: string, disk: Disk = usualDisk): Promise<void> {
  const files = sessionFiles(path);
  const candidate = await disk.openFile(files.candidate);
  try {
    const interviewer = await disk.openFile(files.interviewer);
    try {
      await dropDoubtedPeaks(files, await mendBoth(candidate, interviewer));
    } finally {
      await interviewer.close();
    }
  } finally {
    await candidate.close();
  }
}

type OpenedFiles = { readonly [Name in keyof SessionFiles]: RecordingFile };

/** What a folder held when it was opened. */
interface Held {
  readonly journalBytes: number;
  readonly samples: number;
  readonly peaks: VoiceBytes;
}

const noPeaks: VoiceBytes = { candidate: new Uint8Array(), interviewer: new Uint8Array() };

/** Opens all of them, the recordings with sizes that let a reader go on to the end of what is there. */
async function openAll(files: SessionFiles, { openFile }: Disk): Promise<OpenedFiles> {
  const opened: RecordingFile[] = [];
  const open = async (path: string) => {
    const file = await openFile(path);
    opened.push(file);
    return file;
  };
  try {
    const journal = await open(files.journal);
    const candidate = await open(files.candidate);
    const interviewer = await open(files.interviewer);
    const voiceActivity = await open(files.voiceActivity);
    const candidatePeaks = await open(files.candidatePeaks);
    const interviewerPeaks = await open(files.interviewerPeaks);
    for (const wav of [candidate, interviewer]) {
      await writeAt(wav, 0, growingWavHeader());
      await wav.datasync();
    }
    return { journal, candidate, interviewer, voiceActivity, candidatePeaks, interviewerPeaks };
  } catch (cause) {
    await Promise.allSettled(opened.map((file) => file.close()));
    throw cause;
  }
}

/** Both voices end together, so that one clock plays them. */
async function mendBoth(candidate: RecordingFile, interviewer: RecordingFile): Promise<number> {
  const samples = await mendWav(candidate, 0);
  await mendWav(interviewer, samples);
  return samples;
}

class OpenSessionFolder implements SessionFolder {
  readonly id: string;
  readonly path: string;
  readonly header: JournalHeader;
  readonly #files: OpenedFiles;
  readonly #durable: Contiguous;
  readonly #writer: GroupWriter;
  readonly #peaks: PeakRecorder;
  readonly #durableListeners = new Set<(durableSamples: number) => void>();
  readonly #failedListeners = new Set<(cause: Error) => void>();
  #journalBytes: number;
  #failure: Error | null = null;
  #closed: Promise<void> | null = null;

  constructor(
    path: string,
    header: JournalHeader,
    files: OpenedFiles,
    { journalBytes, samples, peaks }: Held,
    disk: Disk,
  ) {
    this.id = basename(path);
    this.path = path;
    this.header = header;
    this.#files = files;
    this.#journalBytes = journalBytes;
    this.#durable = new Contiguous(samples);
    this.#writer = new GroupWriter({
      intervalMs: disk.groupIntervalMs,
      onSafe: (group) => this.#safe(group),
      onFailed: (cause) => this.#failed(cause),
    });
    const peakFiles = { candidate: files.candidatePeaks, interviewer: files.interviewerPeaks };
    this.#peaks = new PeakRecorder(peaks, samples, (voice, position, bytes) =>
      this.#writer.put({ file: peakFiles[voice], position, bytes, derived: true }),
    );
  }

  get durableSamples(): number {
    return this.#durable.end;
  }

  journal(event: SessionEvent): void {
    const bytes = journalLine(event);
    this.#put({ file: this.#files.journal, position: this.#journalBytes, bytes });
    this.#journalBytes += bytes.length;
  }

  writeCandidate(firstSample: number, pcm: Int16Array): void {
    this.#writeSound("candidate", firstSample, pcm);
  }

  writeInterviewer(firstSample: number, pcm: Int16Array): void {
    this.#writeSound("interviewer", firstSample, pcm);
  }

  writeVoiceActivity(firstStep: number, probabilities: Float32Array): void {
    const bytes = quantiseVoiceActivity(probabilities);
    this.#put({ file: this.#files.voiceActivity, position: firstStep, bytes });
  }

  onDurable(listener: (durableSamples: number) => void): () => void {
    this.#durableListeners.add(listener);
    return () => this.#durableListeners.delete(listener);
  }

  onFailed(listener: (cause: Error) => void): () => void {
    if (this.#failure) listener(this.#failure);
    else this.#failedListeners.add(listener);
    return () => this.#failedListeners.delete(listener);
  }

  close(): Promise<void> {
    this.#closed ??= this.#finish();
    return this.#closed;
  }

  async #finish(): Promise<void> {
    this.#peaks.finish();
    await this.#writer.drain();
    try {
      await mendBoth(this.#files.candidate, this.#files.interviewer);
    } catch (cause) {
      this.#failed(cause instanceof Error ? cause : new Error(String(cause)));
    }
    await Promise.allSettled(Object.values(this.#files).map((file) => file.close()));
    this.#durableListeners.clear();
    this.#failedListeners.clear();
  }

  #writeSound(voice: "candidate" | "interviewer", firstSample: number, pcm: Int16Array): void {
    if (pcm.length === 0 || this.#closed) return;
    const position = wavPosition(firstSample);
    this.#put({ file: this.#files[voice], position, bytes: pcmBytes(pcm) });
    this.#peaks.hear(voice, firstSample, pcm);
  }

  #put(write: GroupWrite): void {
    if (!this.#closed) this.#writer.put(write);
  }

  #safe(group: readonly GroupWrite[]): void {
    for (const { file, position, bytes } of group) {
      if (file !== this.#files.candidate) continue;
      this.#durable.add(wavSamples(position), wavSamples(position + bytes.length));
    }
    for (const listener of this.#durableListeners) listener(this.#durable.end);
  }

  #failed(cause: Error): void {
    if (this.#failure) return;
    this.#failure = cause;
    for (const listener of this.#failedListeners) listener(cause);
    this.#failedListeners.clear();
  }
}
