import { type LetterSound, PAUSE, phoneIds, soundsOf } from "./letter-sounds.ts";
import type { Phone } from "./phone-times.ts";

/** Where a word lies in the sound, samples; the end is exclusive. */
export interface WordPlace {
  readonly startSample: number;
  readonly endSample: number;
}

/** What it costs that a phone stands for no letter, and that a pause stands inside of a word. */
const SURPLUS = 1;
const PAUSE_INSIDE = 6;

/** How a step of the alignment was reached: over a letter alone, a phone alone, or both. */
const LETTER = 1;
const PHONE = 2;

/**
 * Finds words among the phones that they were spoken as: the alignment of their letters with the
 * phones that contradicts the fewest of both. It knows only roughly how English is spelled, which
 * the order of all the others makes up for. A word of which nothing is heard gets no length.
 */
export function placesOf(words: readonly string[], phones: readonly Phone[]): WordPlace[] {
  const owner = ownersOf(words.map(soundsOf), phones);
  const found: WordPlace[] = [];
  let endBefore = 0;
  for (const word of words.keys()) {
    const [first, last] = [owner.indexOf(word), owner.lastIndexOf(word)];
    const startSample = first < 0 ? endBefore : (phones[first - 1]?.endSample ?? 0);
    const endSample = phones[last]?.endSample ?? endBefore;
    found.push({ startSample, endSample });
    endBefore = endSample;
  }
  return found;
}

/** For each phone the word that it belongs to; `null` for pauses. */
function ownersOf(
  words: readonly (readonly LetterSound[])[],
  phones: readonly Phone[],
): (number | null)[] {
  const sounds = words.flat();
  const wordOf = words.flatMap((own, word) => own.map(() => word));
  const taken = aligned(sounds, wordOf, phones);
  const width = phones.length + 1;
  const owner: (number | null)[] = phones.map(() => null);
  let [i, j] = [sounds.length, phones.length];
  while (i > 0 || j > 0) {
    const by = taken[i * width + j] ?? LETTER + PHONE;
    // What no letter stands for belongs to the letter before it.
    if (by >= PHONE && phones[j - 1]?.name !== PAUSE) {
      owner[j - 1] = wordOf[Math.max(0, i - 1)] ?? null;
    }
    if (by !== PHONE) i -= 1;
    if (by !== LETTER) j -= 1;
  }
  return owner;
}

/** The cheapest alignment, as the last step to each pair of a sound and a phone. */
function aligned(
  sounds: readonly LetterSound[],
  wordOf: readonly number[],
  phones: readonly Phone[],
): Uint8Array {
  const ids = Uint8Array.from(phones, ({ name }) => phoneIds.get(name) ?? 0);
  const pause = phoneIds.get(PAUSE);
  const width = phones.length + 1;
  const taken = new Uint8Array((sounds.length + 1) * width);
  let above = new Float64Array(width).fill(Infinity);
  for (let i = 0; i <= sounds.length; i++) {
    const row = new Float64Array(width).fill(Infinity);
    const sound = sounds[i - 1];
    const pauseCost = wordOf[i] === wordOf[i - 1] ? PAUSE_INSIDE : 0;
    for (let j = 0; j < width; j++) {
      let least = i === 0 && j === 0 ? 0 : Infinity;
      let by = 0;
      const id = ids[j - 1];
      if (sound) {
        const cost = (above[j] ?? 0) + sound.silent;
        if (cost < least) [least, by] = [cost, LETTER];
      }
      if (id !== undefined) {
        const cost = (row[j - 1] ?? 0) + (id === pause ? pauseCost : SURPLUS);
        if (cost < least) [least, by] = [cost, PHONE];
      }
      if (sound && id !== undefined) {
        const cost = (above[j - 1] ?? 0) + (sound.costs[id] ?? 0);
        if (cost < least) [least, by] = [cost, LETTER + PHONE];
      }
      row[j] = least;
      taken[i * width + j] = by;
    }
    above = row;
  }
  return taken;
}
