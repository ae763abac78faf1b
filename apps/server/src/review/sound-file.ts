import { SILENCE_DBFS } from "@greenroom/audio";
import type { SoundTrack } from "@greenroom/metrics";

/**
 * A sound track on disk: for each step of 10 ms, little-endian, `u16` pitch in tenths of a hertz, `u16`
 * change of the spectrum in hundredths of a decibel, `u16` hundredths of a decibel below full scale,
 * `u8` clipped samples, and a zero.
 */
export const SOUND_STEP_BYTES = 8;
const PER_HZ = 10;
const PER_DB = 100;
/** The largest number: more than that, or not read. */
const MOST = 0xffff;

export function packSoundTrack(track: SoundTrack): Uint8Array {
  const { f0Hz, changeDb, levelDbfs, clippedSamples } = track;
  const bytes = new Uint8Array(f0Hz.length * SOUND_STEP_BYTES);
  const view = new DataView(bytes.buffer);
  const put = (at: number, value: number) =>
    view.setUint16(at, Math.max(0, Math.min(MOST, Math.round(value))), true);
  f0Hz.forEach((f0, step) => {
    const at = step * SOUND_STEP_BYTES;
    put(at, f0 * PER_HZ);
    put(at + 2, (changeDb[step] ?? Infinity) * PER_DB);
    put(at + 4, -(levelDbfs[step] ?? SILENCE_DBFS) * PER_DB);
    view.setUint8(at + 6, clippedSamples[step] ?? 0);
  });
  return bytes;
}

/** Reads whole steps; half a one at the end is left out. Half an hour takes a few milliseconds. */
export function unpackSoundTrack(bytes: Uint8Array): SoundTrack {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const track = silentTrack(Math.floor(bytes.length / SOUND_STEP_BYTES));
  for (let step = 0; step < track.f0Hz.length; step++) {
    const at = step * SOUND_STEP_BYTES;
    const change = view.getUint16(at + 2, true);
    track.f0Hz[step] = view.getUint16(at, true) / PER_HZ;
    track.changeDb[step] = change === MOST ? Infinity : change / PER_DB;
    track.levelDbfs[step] = -view.getUint16(at + 4, true) / PER_DB;
    track.clippedSamples[step] = view.getUint8(at + 6);
  }
  return track;
}

/** So many steps in which nothing was read. */
export function silentTrack(steps: number) {
  return {
    f0Hz: new Float32Array(steps),
    changeDb: new Float32Array(steps).fill(Infinity),
    levelDbfs: new Float32Array(steps).fill(SILENCE_DBFS),
    clippedSamples: new Uint8Array(steps),
  } satisfies SoundTrack;
}
