import type { SpokenSpan } from "../engines.ts";
import type { WordPlace } from "./phone-words.ts";
import type { TextPart } from "./sentences.ts";
import { speakable } from "./speakable.ts";

/** What it costs that a word is said as other words, or as so many more or fewer, than by itself. */
const OTHER_WORDS = 1;
const MOST_SAID = 16;

const isWord = (word: string) => /[a-z0-9]/i.test(word);
const wordsIn = (text: string) => text.split(/\s+/).filter(isWord);
const plain = (word: string) => word.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/**
 * Which of the spoken words each written word is said as, as how many of them in order: of "p99 is
 * fine", said as "pee ninety nine is fine", that is 3, 1, 1. Written words that are said together
 * ("$2 million") share their words by how each would be said by itself.
 */
export function saidAs(written: readonly string[], spoken: readonly string[]): number[] {
  const alone = written.map((word) => wordsIn(speakable(word)).map(plain));
  const heard = spoken.map(plain);
  const width = heard.length + 1;
  const costs = new Float64Array((written.length + 1) * width).fill(Infinity);
  const counts = new Uint8Array(costs.length);
  costs[0] = 0;
  for (const [i, own] of alone.entries()) {
    for (let to = 0; to < width; to++) {
      for (let count = 0; count <= Math.min(to, MOST_SAID); count++) {
        const same = own.length === count && own.every((word, n) => word === heard[to - count + n]);
        const cost = same ? 0 : OTHER_WORDS + Math.abs(own.length - count);
        const all = (costs[i * width + to - count] ?? Infinity) + cost;
        if (all >= (costs[(i + 1) * width + to] ?? 0)) continue;
        costs[(i + 1) * width + to] = all;
        counts[(i + 1) * width + to] = count;
      }
    }
  }
  const said: number[] = [];
  for (let [i, to] = [written.length, heard.length]; i > 0; i--) {
    const count = counts[i * width + to] ?? 0;
    said.unshift(count);
    to -= count;
  }
  return said;
}

/** Where the written words of a part of a text lie, by where the spoken words do. */
export function spansOf(
  text: string,
  { startChar, endChar }: Pick<TextPart, "startChar" | "endChar">,
  spoken: string,
  places: readonly WordPlace[],
): SpokenSpan[] {
  const written = [...text.slice(startChar, endChar).matchAll(/\S*[\p{L}\p{N}]\S*/gu)];
  const words = spoken.split(" ").map((word, index) => ({ word, place: places[index] }));
  const said = words.filter(({ word }) => isWord(word));
  const counts = saidAs(
    written.map(([word]) => word),
    said.map(({ word }) => word),
  );
  let next = 0;
  return written.flatMap(({ 0: word, index }, nth) => {
    const own = said.slice(next, next + (counts[nth] ?? 0)).flatMap(({ place }) => place ?? []);
    next += counts[nth] ?? 0;
    const startSample = own.at(0)?.startSample ?? 0;
    const endSample = own.at(-1)?.endSample ?? 0;
    if (endSample <= startSample) return [];
    const at = startChar + index;
    return [{ startChar: at, endChar: at + word.length, startSample, endSample }];
  });
}
