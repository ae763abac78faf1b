/** Signals and measures for the tests of this package. */

/** A tone of this frequency, amplitude 1 unless told, beginning at phase 0. */
export function tone(
  frequencyHz: number,
  rateHz: number,
  samples: number,
  amplitude = 1,
): Float32Array {
  return Float32Array.from(
    { length: samples },
    (_, i) => amplitude * Math.sin((2 * Math.PI * frequencyHz * i) / rateHz),
  );
}

/** Root mean square of the samples from…until. */
export function rms(samples: Float32Array, from = 0, until = samples.length): number {
  let sum = 0;
  for (let i = from; i < until; i++) sum += (samples[i] ?? 0) ** 2;
  return Math.sqrt(sum / (until - from));
}

/** Level of the difference of two signals below the first of them, dB. */
export function signalToErrorDb(wanted: Float32Array, got: Float32Array, margin: number): number {
  const error = wanted.map((sample, i) => sample - (got[i] ?? 0));
  const until = wanted.length - margin;
  return 20 * Math.log10(rms(wanted, margin, until) / rms(error, margin, until));
}

/** The largest difference between two neighbours: what the ear calls a click. */
export function largestStep(samples: Float32Array): number {
  let largest = 0;
  for (let i = 1; i < samples.length; i++) {
    largest = Math.max(largest, Math.abs((samples[i] ?? 0) - (samples[i - 1] ?? 0)));
  }
  return largest;
}

/** Formants of a vowel, Hz. */
export const vowels = {
  uh: [620, 1_200, 2_500],
  ah: [750, 1_100, 2_500],
  ee: [280, 2_250, 3_000],
  m: [250, 1_000, 2_200],
} as const;

/**
 * A voice that says one vowel: a tone's harmonics, strongest near the formants. Peaks around 0.3.
 *
 * @param f0Hz the pitch, or the pitch at each sample.
 */
export function voice(
  f0Hz: number | ((sample: number) => number),
  formantsHz: readonly number[],
  rateHz: number,
  samples: number,
): Float32Array {
  const pitch = typeof f0Hz === "number" ? () => f0Hz : f0Hz;
  const sound = new Float32Array(samples);
  let phase = 0;
  for (let i = 0; i < samples; i++) {
    const f0 = pitch(i);
    phase += (2 * Math.PI * f0) / rateHz;
    for (let n = 1; n * f0 < Math.min(3_500, rateHz / 2); n++) {
      const near = formantsHz.reduce((sum, formant, k) => {
        return sum + 2 ** -k / (1 + ((n * f0 - formant) / 90) ** 2);
      }, 0.01);
      sound[i] = (sound[i] ?? 0) + near * Math.sin(n * phase);
    }
  }
  const loudest = sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-9);
  return sound.map((sample) => (0.3 * sample) / loudest);
}

/** White noise of this amplitude, the same at every run. */
export function noise(samples: number, amplitude: number, seed = 1): Float32Array {
  let state = seed;
  return Float32Array.from({ length: samples }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return amplitude * (state / 2 ** 31 - 1);
  });
}

/** Something like speech: syllables of changing pitch, vowel and length, with hisses and gaps. */
export function babble(seconds: number, rateHz: number, seed: number, f0Hz = 120): Float32Array {
  const sound = new Float32Array(seconds * rateHz);
  const chance = noise(4_096, 0.5, seed).map((value) => value + 0.5);
  const kinds = Object.values(vowels);
  let at = 0;
  for (let n = 0; at < sound.length; n += 4) {
    const [pitch = 0, vowel = 0, length = 0, hiss = 0] = chance.subarray(n + 8, n + 12);
    const samples = Math.round((0.08 + 0.14 * length) * rateHz);
    const from = f0Hz * (0.8 + 0.5 * pitch);
    const glide = (i: number) => from * (1 - 0.2 * (i / samples));
    const formants = kinds[Math.floor(vowel * kinds.length)] ?? vowels.uh;
    const fade = (i: number) => Math.sin((Math.PI * (i + 0.5)) / samples) ** 0.5;
    const syllable = voice(glide, formants, rateHz, samples).map((sample, i) => sample * fade(i));
    sound.set(syllable.subarray(0, sound.length - at), at);
    at += samples;
    const consonant = noise(Math.round(0.06 * rateHz), 0.03 + 0.1 * hiss, seed + n);
    if (at + consonant.length < sound.length) sound.set(consonant, at);
    at += consonant.length + (hiss > 0.7 ? Math.round(0.12 * rateHz) : 0);
  }
  return sound;
}

/** A room that a sound falls silent in by 60 dB within `reverberationS`: direct sound and noise. */
export function room(reverberationS: number, rateHz: number, directToRestDb: number): Float32Array {
  const samples = Math.round(reverberationS * rateHz);
  const rest = noise(samples, 1, 7).map((value, i) => value * 10 ** ((-3 * i) / samples));
  rest.fill(0, 0, Math.round(0.001 * rateHz));
  const energy = rest.reduce((sum, value) => sum + value * value, 0);
  const response = rest.map((value) => value * Math.sqrt(10 ** (-directToRestDb / 10) / energy));
  response[0] = 1;
  return response;
}

/** The sound as it is heard in that room; as long as the sound itself. */
export function heardIn(response: Float32Array, sound: Float32Array): Float32Array {
  const heard = new Float32Array(sound.length);
  for (let tap = 0; tap < response.length; tap++) {
    const gain = response[tap] ?? 0;
    for (let i = tap; i < sound.length; i++)
      heard[i] = (heard[i] ?? 0) + gain * (sound[i - tap] ?? 0);
  }
  return heard;
}
