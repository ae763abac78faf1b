import type { SoundTrack } from "@greenroom/metrics";

/** A sound track on disk: for each step of 10 ms, two unsigned 16-bit numbers, little-endian. */
export const SOUND_STEP_BYTES = 4;
/** Pitch in tenths of a hertz, the change of the spectrum in hundredths of a decibel. */
const PER_HZ = 10;
const PER_DB = 100;
/** The largest number: more than that, or not read. */
const MOST = 0xffff;

export function packSoundTrack({ f0Hz, changeDb }: SoundTrack): Uint8Array {
  const bytes = new Uint8Array(f0Hz.length * SOUND_STEP_BYTES);
  const view = new DataView(bytes.buffer);
  f0Hz.forEach((f0, step) => {
    view.setUint16(step * SOUND_STEP_BYTES, Math.min(MOST, Math.round(f0 * PER_HZ)), true);
    const change = Math.min(MOST, Math.round((changeDb[step] ?? Infinity) * PER_DB));
    view.setUint16(step * SOUND_STEP_BYTES + 2, change, true);
  });
  return bytes;
}

/** Reads whole steps; half a one at the end is left out. Half an hour takes a few milliseconds. */
export function unpackSoundTrack(bytes: Uint8Array): SoundTrack {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const steps = Math.floor(bytes.length / SOUND_STEP_BYTES);
  const track = { f0Hz: new Float32Array(steps), changeDb: new Float32Array(steps) };
  for (let step = 0; step < steps; step++) {
    const at = step * SOUND_STEP_BYTES;
    const change = view.getUint16(at + 2, true);
    track.f0Hz[step] = view.getUint16(at, true) / PER_HZ;
    track.changeDb[step] = change === MOST ? Infinity : change / PER_DB;
  }
  return track;
}
