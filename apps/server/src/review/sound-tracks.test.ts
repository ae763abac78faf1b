import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { concatInt16, floatToInt16 } from "@greenroom/audio";
import { voice, vowels } from "@greenroom/audio/testing";
import { soundTrackOf } from "@greenroom/metrics";
import { describe, expect, it } from "vitest";
import { growingWavHeader, pcmBytes } from "../storage/wav.ts";
import type { StoredSession } from "../storage/ports.ts";
import { journalHeader } from "../testing/journal-header.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { readSound } from "./read-sound.ts";
import { packSoundTrack, unpackSoundTrack } from "./sound-file.ts";
import { soundTracks } from "./sound-tracks.ts";

const S = 16_000;
const never = new AbortController().signal;

const sung = (s: number, f0Hz: number) => floatToInt16(voice(f0Hz, vowels.uh, S, s * S));
const silence = (s: number) => new Int16Array(s * S);

/** A recording on disk: 23 s, of which the middle is silent. */
const pcm = concatInt16([sung(1, 100), silence(20.5), sung(1.5, 200)]);
const voiceActivity = Float32Array.from({ length: Math.floor(pcm.length / 512) }, (_, step) =>
  step * 512 < 1 * S || step * 512 >= 21.5 * S ? 0.95 : 0.01,
);

async function recording(samples = pcm.length) {
  const folder = await temporaryFolder();
  const wavPath = join(folder, "candidate.wav");
  await writeFile(wavPath, concatBytes(growingWavHeader(), pcmBytes(pcm)));
  return { wavPath, trackPath: join(folder, "sound-track-2.bin"), samples, voiceActivity };
}

function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const median = (values: Float32Array) => values.toSorted()[values.length >> 1];

describe("the sound of a recording", () => {
  it("is read where somebody speaks, on the session's clock", async () => {
    const track = await readSound(await recording(), never);
    expect(track.f0Hz).toHaveLength(2_300);
    expect(median(track.f0Hz.subarray(10, 90))).toBeCloseTo(100, 0);
    expect(median(track.f0Hz.subarray(2_160, 2_290))).toBeCloseTo(200, 0);
    expect(new Set(track.f0Hz.subarray(1_000, 2_000))).toEqual(new Set([0]));
    expect(new Set(track.changeDb.subarray(1_000, 2_000))).toEqual(new Set([Infinity]));
    // The level is read where nobody speaks, too: it is what speech is held against.
    expect(track.levelDbfs[50]).toBeGreaterThan(-40);
    expect(new Set(track.levelDbfs.subarray(1_000, 2_000))).toEqual(new Set([-100]));
  });

  it("is read once: what was kept is not read again", async () => {
    const place = await recording();
    const track = await readSound(place, never);
    await rm(place.wavPath);
    expect(await readSound(place, never)).toEqual(track);
  });

  it("comes out the same however often it was read while it grew", async () => {
    const place = await recording();
    const whole = await readSound(await recording(), never);
    for (const samples of [0.7 * S, 10.3 * S, 22 * S]) {
      const track = await readSound({ ...place, samples }, never);
      expect(track.f0Hz).toHaveLength(Math.floor(samples / 160));
    }
    expect(await readSound(place, never)).toEqual(whole);
  });

  it("is read in slices, with other work in between", async () => {
    const place = await recording();
    let between = 0;
    let reading = true;
    const count = () => {
      between++;
      if (reading) setImmediate(count);
    };
    setImmediate(count);
    await readSound(place, never);
    reading = false;
    expect(between).toBeGreaterThan((2.5 * S) / 4_000);
  });

  it("is left where it was when nobody wants it any more, and read on from there", async () => {
    const place = await recording();
    const abort = new AbortController();
    const reason = new Error("Deleted.");
    const reading = readSound(place, abort.signal);
    abort.abort(reason);
    await expect(reading).rejects.toBe(reason);
    expect((await readSound(place, never)).f0Hz).toHaveLength(2_300);
  });

  it("keeps pitch to a tenth of a hertz and change to a hundredth of a decibel", () => {
    const track = soundTrackOf(sung(0.5, 123.4));
    const again = unpackSoundTrack(concatBytes(packSoundTrack(track), new Uint8Array([1, 2])));
    expect(again.f0Hz).toHaveLength(track.f0Hz.length);
    track.f0Hz.forEach((f0, step) => expect(Math.abs(again.f0Hz[step]! - f0)).toBeLessThan(0.051));
    track.changeDb.forEach((db, i) =>
      expect(Math.abs(again.changeDb[i]! - db)).toBeLessThan(0.0051),
    );
  });
});

describe("sound tracks of sessions", () => {
  const opened = async (patienceMs?: number) => {
    const place = await recording();
    const folder = join(place.wavPath, "..");
    const header = journalHeader();
    const stored: StoredSession = {
      header,
      events: [],
      candidateSamples: pcm.length,
      voiceActivity,
    };
    const warnings: string[] = [];
    const tracks = soundTracks({
      stored: () => Promise.resolve(stored),
      folder: () => folder,
      onWarning: (_, message) => warnings.push(message),
      ...(patienceMs !== undefined && { patienceMs }),
    });
    return { tracks, stored, place, warnings, id: header.id };
  };

  it("are ready for the review when they were prepared", async () => {
    const { tracks, stored, place, id } = await opened();
    tracks.prepare(id);
    expect((await tracks.of(id, stored))?.f0Hz).toHaveLength(2_300);
    expect((await stat(place.trackPath)).size).toBe(8 * 2_300);
  });

  it("keep no review waiting: it is shown without, and read on", async () => {
    const { tracks, stored, place, id } = await opened(0);
    expect(await tracks.of(id, stored)).toBeNull();
    tracks.prepare(id);
    await tracks.of(id, stored);
    await tracks.release(id);
    expect((await readFile(place.trackPath)).length).toBeLessThanOrEqual(8 * 2_300);
  });

  it("are none where the recording is gone, which is told", async () => {
    const { tracks, stored, place, warnings, id } = await opened();
    await rm(place.wavPath);
    expect(await tracks.of(id, stored)).toBeNull();
    expect(warnings).toEqual(["The sound of a session could not be read"]);
  });

  it("let go of a session that is deleted, and of all at the end, without a word", async () => {
    const { tracks, stored, place, warnings, id } = await opened();
    const reading = tracks.of(id, stored);
    await tracks.release(id);
    expect(await reading).toBeNull();
    tracks.prepare(id);
    await tracks.close();
    await rm(join(place.wavPath, ".."), { recursive: true });
    expect(await tracks.of(id, stored)).toBeNull();
    expect(warnings).toEqual([]);
  });
});
