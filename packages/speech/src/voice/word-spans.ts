import type { SpokenSpan } from "../engines.ts";
import { speakable } from "./speakable.ts";

/** What a pause behind a mark takes, in characters of speech. */
const PAUSES: readonly (readonly [mark: RegExp, characters: number])[] = [
  [/[.!?]["')\]]*$/, 4],
  [/[,;:–—]["')\]]*$/, 2],
];
/** Even the shortest word takes some time. */
const LEAST_CHARACTERS = 2;

/** A word of a text, where it stands, and how much of the time it takes, in characters of speech. */
export interface WeighedWord {
  readonly startChar: number;
  readonly endChar: number;
  readonly said: number;
  readonly pause: number;
}

/** The words of a text. Numbers and initialisms weigh what they are said as: "p99" is three words. */
export function weighedWords(text: string): WeighedWord[] {
  return [...text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)].map(({ 0: written, index }) => {
    const said = Math.max(LEAST_CHARACTERS, speakable(written).replaceAll(/[^a-z]/gi, "").length);
    const pause = PAUSES.find(([mark]) => mark.test(written))?.[1] ?? 0;
    return { startChar: index, endChar: index + written.length, said, pause };
  });
}

/**
 * Where the words of a span lie, by how much there is to say of each: an estimate, for voices that
 * do not tell. The pause behind the last word is taken as no part of the span.
 */
export function estimatedWords(text: string, span: SpokenSpan): SpokenSpan[] {
  const written = text.slice(span.startChar, span.endChar);
  // One word needs no weighing.
  if (/^\S*[\p{L}\p{N}]\S*$/u.test(written)) return [span];
  const words = weighedWords(written);
  const last = words.at(-1);
  if (!last) return [];
  const all = words.reduce((sum, { said, pause }) => sum + said + pause, -last.pause);
  const samples = (span.endSample - span.startSample) / all;
  let before = 0;
  return words.map(({ startChar, endChar, said, pause }) => {
    const startSample = Math.round(span.startSample + before * samples);
    const endSample = Math.round(span.startSample + (before + said) * samples);
    before += said + pause;
    return {
      startChar: span.startChar + startChar,
      endChar: span.startChar + endChar,
      startSample,
      endSample,
    };
  });
}
