import type { TranscribedWord } from "../engines.ts";
import { RATE_HZ, STEP_SAMPLES } from "../pcm.ts";
import { isFiller } from "./fillers.ts";
import { plainWord } from "./guards.ts";
import type { Heard } from "./hear.ts";
import { overlapS, type Sound, type Span } from "./sound.ts";

/**
 * A word below this leaves a doubt. Between 0.55 and 0.85 the words came out as well; less is heard
 * again at a lower one.
 */
const SURE = 0.65;
/** So much voice that is no word may be a filler that was left out, seconds. */
const FREE_VOICE_S = 0.2;
const VOICE = 0.5;
/** Voice so near to a word belongs to it, seconds. */
const BESIDE_S = 0.03;

/** Whether what was made of the whole leaves a doubt about a piece of it, which lies there. */
export function isDoubtful({ words, flaw }: Heard, piece: Sound, at: Span): boolean {
  if (flaw !== null) return true;
  const inside = words.filter((word) => overlapS(word, at) > 0);
  if (inside.length === 0 || inside.some(({ confidence }) => confidence < SURE)) return true;
  return longestFreeVoiceS(inside, piece, at) >= FREE_VOICE_S;
}

function longestFreeVoiceS(
  words: readonly TranscribedWord[],
  { voice }: Sound,
  { startS }: Span,
): number {
  const stepS = STEP_SAMPLES / RATE_HZ;
  let steps = 0;
  let most = 0;
  voice.forEach((probability, step) => {
    const atS = startS + (step + 0.5) * stepS;
    const taken = words.some(
      (word) => word.startS - BESIDE_S <= atS && atS <= word.endS + BESIDE_S,
    );
    steps = probability >= VOICE && !taken ? steps + 1 : 0;
    most = Math.max(most, steps);
  });
  return most * stepS;
}

/**
 * From the first to the last of these spans in which two texts read differently, fillers, capitals
 * and punctuation apart; `null` where they do not.
 */
export function differing(
  some: readonly TranscribedWord[],
  others: readonly TranscribedWord[],
  spans: readonly Span[],
): Span | null {
  const differ = spans.filter((span) => textIn(some, span) !== textIn(others, span));
  const [first, last] = [differ[0], differ.at(-1)];
  return first && last ? { startS: first.startS, endS: last.endS } : null;
}

function textIn(words: readonly TranscribedWord[], span: Span): string {
  const inside = words.filter(({ text, startS, endS }) => {
    const middleS = (startS + endS) / 2;
    return !isFiller(text) && span.startS <= middleS && middleS < span.endS;
  });
  return inside.map(({ text }) => plainWord(text)).join(" ");
}
