import { constants, open } from "node:fs/promises";

/** What the recorder needs of an open file; a node FileHandle is one. */
export interface RecordingFile {
  write(
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesWritten: number }>;
  /** Waits until what was written, and the length it needs, would survive a loss of power. */
  datasync(): Promise<void>;
  truncate(length: number): Promise<void>;
  stat(): Promise<{ readonly size: number }>;
  close(): Promise<void>;
}

/** Opens a file for reading and writing at any place; makes it where there is none. */
export type OpenRecordingFile = (path: string) => Promise<RecordingFile>;

export const openRecordingFile: OpenRecordingFile = (path) =>
  open(path, constants.O_RDWR | constants.O_CREAT, 0o600);

/** Writes all of `bytes` at `position`, however many calls the system makes of it. */
export async function writeAt(
  file: RecordingFile,
  position: number,
  bytes: Uint8Array,
): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}
