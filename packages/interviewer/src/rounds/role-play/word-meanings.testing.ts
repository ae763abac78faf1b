import type { Meanings } from "@greenroom/metrics";

const WIDTH = 256;

/** In place of a sentence encoder: texts have in common what words they share. */
export const wordMeanings: Meanings = (text) => {
  const before = known.get(text);
  if (before) return before;
  const sums = new Float32Array(WIDTH);
  for (const word of text.toLowerCase().match(/[a-z']+/g) ?? []) {
    let place = 7;
    for (const letter of word) place = (place * 31 + letter.charCodeAt(0)) % 65_521;
    const at = place % WIDTH;
    sums[at] = (sums[at] ?? 0) + 1;
  }
  const length = Math.hypot(...sums) || 1;
  const meaning = sums.map((sum) => sum / length);
  known.set(text, meaning);
  return meaning;
};

const known = new Map<string, Float32Array>();
