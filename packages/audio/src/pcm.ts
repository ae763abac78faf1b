/** Full scale of 16-bit PCM: −1 maps to −32768, +1 clips to 32767. */
const FULL_SCALE = 32_768;

/**
 * Converts samples in −1…1 to 16-bit PCM, rounding to nearest; louder ones clip. Samples that are
 * no number (NaN, ±Infinity: a broken driver, a failed filter) become silence.
 *
 * @param output where to write, at least as long as `input`; a new array where left out.
 * @returns the samples written, a view of `output`.
 */
export function floatToInt16(
  input: Float32Array,
  output: Int16Array = new Int16Array(input.length),
): Int16Array {
  for (let i = 0; i < input.length; i++) {
    const sample = input[i] ?? 0;
    const scaled = Number.isFinite(sample) ? Math.round(sample * FULL_SCALE) : 0;
    output[i] = scaled > 32_767 ? 32_767 : scaled < -32_768 ? -32_768 : scaled;
  }
  return output.length === input.length ? output : output.subarray(0, input.length);
}

/** Converts 16-bit PCM to samples in −1…1. The way back through {@link floatToInt16} is exact. */
export function int16ToFloat(
  input: Int16Array,
  output: Float32Array = new Float32Array(input.length),
): Float32Array {
  for (let i = 0; i < input.length; i++) output[i] = (input[i] ?? 0) / FULL_SCALE;
  return output.length === input.length ? output : output.subarray(0, input.length);
}

/** One array of all samples, in order. */
export function concatInt16(parts: readonly Int16Array[]): Int16Array {
  const whole = new Int16Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
