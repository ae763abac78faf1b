import { readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { journalHeader } from "../testing/journal-header.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { completePeaks, readPeaks } from "./peak-files.ts";
import { PEAK_STEP_SAMPLES as STEP, peaksOf } from "./peak-track.ts";
import { createSessionFolder, mendSessionFolder, openSessionFolder } from "./session-folder.ts";
import { sessionFiles } from "./session-files.ts";

const FRAME = 640;
/** A tenth of a second this loud, of 255. */
const loud = (...steps: number[]) =>
  Int16Array.from({ length: steps.length * STEP }, (_, at) =>
    Math.round(((steps[Math.floor(at / STEP)] ?? 0) * 32_768) / 255),
  );
const newFolder = async () =>
  createSessionFolder(join(await temporaryFolder(), "session-under-test"), journalHeader());
const shown = async (path: string, samples: number) => {
  const { candidate, interviewer } = await readPeaks(sessionFiles(path), samples);
  return { candidate: peaksOf(candidate), interviewer: peaksOf(interviewer) };
};
const stored = async (path: string) => peaksOf(await readFile(path));

describe("peaks of a recording", () => {
  it("are written while it is recorded, frame by frame, both voices on one clock", async () => {
    const folder = await newFolder();
    const sound = loud(10, 20, 30);
    for (let at = 0; at < sound.length; at += FRAME) {
      folder.writeCandidate(at, sound.subarray(at, at + FRAME));
    }
    // Reports of playback come when the sound was heard.
    folder.writeInterviewer(STEP, loud(200));
    await folder.close();
    const files = sessionFiles(folder.path);
    expect(await stored(files.candidatePeaks)).toEqual([10, 20, 30]);
    expect(await stored(files.interviewerPeaks)).toEqual([0, 200, 0]);
  });

  it("do not change where frames are sent again after a resume", async () => {
    const folder = await newFolder();
    folder.writeCandidate(0, loud(10, 20, 30));
    folder.writeCandidate(STEP, loud(20));
    folder.writeCandidate(0, loud(10));
    await folder.close();
    expect((await shown(folder.path, 3 * STEP)).candidate).toEqual([10, 20, 30]);
  });

  it("go on in the middle of a step where a session is opened again", async () => {
    const sound = loud(10, 20, 30);
    sound[STEP + 5] = 32_767;
    const cut = STEP + 700;
    const first = await newFolder();
    first.writeCandidate(0, sound.subarray(0, cut));
    await first.close();
    const again = await openSessionFolder(first.path);
    again.writeCandidate(cut, sound.subarray(cut));
    await again.close();
    expect(await stored(sessionFiles(first.path).candidatePeaks)).toEqual([10, 255, 30]);
  });

  it("are read from the recordings where they are missing, torn or holed, and kept then", async () => {
    const folder = await newFolder();
    folder.writeCandidate(0, loud(10, 20, 30, 40));
    folder.writeInterviewer(0, loud(50));
    await folder.close();
    const files = sessionFiles(folder.path);
    const whole = { candidate: [10, 20, 30, 40], interviewer: [50, 0, 0, 0] };
    await rm(files.interviewerPeaks);
    await truncate(files.candidatePeaks, 1);
    expect(await shown(folder.path, 4 * STEP)).toEqual(whole);
    await writeFile(files.candidatePeaks, Uint8Array.of(10, 0, 0, 40));
    expect(await shown(folder.path, 4 * STEP)).toEqual(whole);
    await completePeaks(files, 4 * STEP);
    expect(await stored(files.candidatePeaks)).toEqual(whole.candidate);
    expect(await stored(files.interviewerPeaks)).toEqual(whole.interviewer);
  });

  it("are not believed of the last minute after a killed process", async () => {
    const folder = await newFolder();
    folder.writeCandidate(0, loud(10, 20));
    await folder.close();
    const files = sessionFiles(folder.path);
    // What a loss of power may leave: the sound is there, an older state of the peaks as well.
    await writeFile(files.candidatePeaks, Uint8Array.of(10, 1));
    await mendSessionFolder(folder.path);
    expect((await shown(folder.path, 2 * STEP)).candidate).toEqual([10, 20]);
  });

  it("reach as far as the recording, and are silent where a voice has none", async () => {
    const folder = await newFolder();
    folder.writeCandidate(0, loud(10, 20, 30));
    await folder.close();
    await rm(sessionFiles(folder.path).interviewer);
    await rm(sessionFiles(folder.path).interviewerPeaks);
    expect(await shown(folder.path, 2 * STEP + 1)).toEqual({
      candidate: [10, 20, 30],
      interviewer: [0, 0, 0],
    });
  });
});
