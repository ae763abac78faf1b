import { appendFile, readFile, truncate } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { journalHeader } from "../testing/journal-header.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import type { SessionFolder } from "./ports.ts";
import { openRecordingFile, type OpenRecordingFile } from "./recording-file.ts";
import { createSessionFolder, openSessionFolder, usualDisk } from "./session-folder.ts";
import { sessionFiles } from "./session-files.ts";
import { readStoredSession } from "./stored-session.ts";

const samples = (...values: number[]) => Int16Array.from(values);
const newFolder = async (openFile: OpenRecordingFile = openRecordingFile) => {
  const path = join(await temporaryFolder(), "session-under-test");
  return createSessionFolder(path, journalHeader(), { ...usualDisk, openFile });
};
/** Resolves once so many candidate samples are acknowledged. */
const durable = (folder: SessionFolder, count: number) =>
  new Promise<void>((resolve) => {
    const off = folder.onDurable((samples) => {
      if (samples < count) return;
      off();
      resolve();
    });
  });
const pcmOf = async (path: string) => {
  const bytes = await readFile(path);
  return Array.from({ length: (bytes.length - 44) / 2 }, (_, i) => bytes.readInt16LE(44 + 2 * i));
};
const dataBytes = async (path: string) => (await readFile(path)).readUInt32LE(40);

describe("a session's folder", () => {
  it("puts samples at their place, so that a frame sent twice changes nothing", async () => {
    const folder = await newFolder();
    folder.writeCandidate(2, samples(3, 4));
    folder.writeCandidate(0, samples(1, 2));
    folder.writeCandidate(2, samples(3, 4));
    await folder.close();
    expect(await pcmOf(sessionFiles(folder.path).candidate)).toEqual([1, 2, 3, 4]);
  });

  it("counts as safe only what is on disk without a hole", async () => {
    const folder = await newFolder();
    folder.writeCandidate(0, samples(1, 2));
    folder.writeCandidate(4, samples(5, 6));
    await durable(folder, 2);
    expect(folder.durableSamples).toBe(2);
    folder.writeCandidate(2, samples(3, 4));
    await durable(folder, 6);
    await folder.close();
  });

  it("has the journal on disk when it says that the sound is", async () => {
    const folder = await newFolder();
    folder.journal({ type: "speech-started", sample: 1 });
    folder.writeCandidate(0, samples(1, 2));
    await durable(folder, 2);
    expect((await readStoredSession(folder.path)).events).toEqual([
      { type: "speech-started", sample: 1 },
    ]);
    await folder.close();
  });

  it("is open-ended while it grows, and says its length once closed", async () => {
    const folder = await newFolder();
    const { candidate } = sessionFiles(folder.path);
    folder.writeCandidate(0, samples(1, 2, 3));
    await durable(folder, 3);
    expect(await dataBytes(candidate)).toBe(0xffff_ffff);
    await folder.close();
    expect(await dataBytes(candidate)).toBe(6);
  });

  it("keeps both voices on one clock: silence where the interviewer says nothing", async () => {
    const folder = await newFolder();
    folder.writeCandidate(0, samples(1, 1, 1, 1, 1));
    folder.writeInterviewer(2, samples(7));
    await folder.close();
    expect(await pcmOf(sessionFiles(folder.path).interviewer)).toEqual([0, 0, 7, 0, 0]);
  });

  it("goes on where it was when it is opened again", async () => {
    const first = await newFolder();
    first.journal({ type: "speech-started", sample: 0 });
    first.writeCandidate(0, samples(1, 2));
    first.writeVoiceActivity(0, Float32Array.of(0.2));
    await first.close();
    const again = await openSessionFolder(first.path);
    expect(again.durableSamples).toBe(2);
    expect(again.header).toEqual(journalHeader());
    again.journal({ type: "speech-ended", sample: 2 });
    again.writeCandidate(2, samples(3));
    again.writeVoiceActivity(1, Float32Array.of(1));
    await again.close();
    const stored = await readStoredSession(first.path);
    expect(stored.events.map((event) => event.type)).toEqual(["speech-started", "speech-ended"]);
    expect(stored.candidateSamples).toBe(3);
    expect(Array.from(stored.voiceActivity, (p) => p.toFixed(1))).toEqual(["0.2", "1.0"]);
  });

  it("cuts off a last line torn by a killed process, says so, and writes on behind what is whole", async () => {
    const first = await newFolder();
    first.journal({ type: "speech-started", sample: 0 });
    await first.close();
    const torn = '{"type":"speech-en';
    await appendFile(sessionFiles(first.path).journal, torn);
    expect((await readStoredSession(first.path)).damage?.cutBytes).toBe(torn.length);
    const again = await openSessionFolder(first.path);
    again.journal({ type: "speech-ended", sample: 9 });
    await again.close();
    const stored = await readStoredSession(first.path);
    expect(stored.damage).toEqual({ cutBytes: 0, skippedLines: 0 });
    expect(stored.events).toEqual([
      { type: "speech-started", sample: 0 },
      { type: "speech-ended", sample: 9 },
    ]);
  });

  it("believes the length of the file, not its header, and drops half a sample", async () => {
    const first = await newFolder();
    first.writeCandidate(0, samples(1, 2, 3));
    await first.close();
    await truncate(sessionFiles(first.path).candidate, 44 + 5);
    expect((await readStoredSession(first.path)).candidateSamples).toBe(2);
    const again = await openSessionFolder(first.path);
    expect(again.durableSamples).toBe(2);
    await again.close();
    expect(await pcmOf(sessionFiles(first.path).candidate)).toEqual([1, 2]);
  });

  it("says once that the disk is full, acknowledges nothing more, and still closes", async () => {
    const full = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    let left = 200;
    const folder = await newFolder(async (path) => {
      const file = await openRecordingFile(path);
      return {
        write: (bytes, offset, length, position) => {
          if (!path.endsWith("candidate.wav")) return file.write(bytes, offset, length, position);
          if (left === 0) return Promise.reject(full);
          const some = Math.min(left, length);
          left -= some;
          return file.write(bytes, offset, some, position);
        },
        datasync: () => file.datasync(),
        truncate: (length) => file.truncate(length),
        stat: () => file.stat(),
        close: () => file.close(),
      };
    });
    const causes: Error[] = [];
    const failed = new Promise<void>((resolve) => {
      folder.onFailed((cause) => {
        causes.push(cause);
        resolve();
      });
    });
    folder.writeCandidate(0, new Int16Array(640));
    await failed;
    folder.writeCandidate(640, new Int16Array(640));
    await folder.close();
    expect(causes).toEqual([full]);
    expect(folder.durableSamples).toBe(0);
  });
});
