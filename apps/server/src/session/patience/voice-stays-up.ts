import { trackPitch } from "@greenroom/audio";

/** Sound that is looked at before the end of the speech, samples: 1.5 s; the tracker's work is 5 ms. */
export const PITCH_SAMPLES = 24_000;
/** Every other sample is enough for a pitch, and half the work. */
const RATE_HZ = 8_000;
/** The end of the voice: its last 120 ms. What comes before it is how high the person speaks. */
const END_STEPS = 12;
/** Less voice before it (0.3 s) says nothing of how high somebody speaks. */
const LEAST_STEPS = 30;
/** Where the voice ends longer than this before the speech (0.25 s), the end was whispered or creaked. */
const SILENT_STEPS = 25;
/** So much higher is heard as high, semitones ('t Hart 1981: differences in speech from about 3 on). */
const HIGH = 3;
/** More than this is the tracker's error by an octave, not a voice. */
const OCTAVE = 10;
/** From the first third of the end to its last, semitones: lower is falling. */
const FALLS = -2;

/**
 * Whether a voice ends high above where it was, and does not fall: speech goes on, whatever the words
 * say. Anything else says nothing: many people end level what is complete, and voices differ too much
 * in how they fall.
 *
 * @param pcm 16 kHz, {@link PITCH_SAMPLES} up to the end of the speech
 */
export function voiceStaysUp(pcm: Int16Array): boolean {
  const half = Float32Array.from(
    { length: pcm.length >> 1 },
    (_, at) => ((pcm[2 * at] ?? 0) + (pcm[2 * at + 1] ?? 0)) / 65_536,
  );
  const steps = trackPitch(half, RATE_HZ);
  const lastVoiced = steps.findLastIndex(({ f0Hz }) => f0Hz > 0);
  const voiced = steps.filter(({ f0Hz }) => f0Hz > 0).map(({ f0Hz }) => 12 * Math.log2(f0Hz));
  const end = voiced.slice(-END_STEPS);
  const before = voiced.slice(0, -END_STEPS);
  if (before.length < LEAST_STEPS || steps.length - lastVoiced > SILENT_STEPS) return false;
  const higher = median(end) - median(before);
  const third = END_STEPS / 3;
  const rises = median(end.slice(-third)) - median(end.slice(0, third));
  return higher >= HIGH && higher < OCTAVE && rises >= FALLS && rises < OCTAVE;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
