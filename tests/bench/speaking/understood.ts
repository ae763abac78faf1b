import { concatInt16 } from "@greenroom/audio";
import type { Engines } from "@greenroom/speech";
import { inSilence } from "../jargon/ear.ts";
import { plainWords } from "../support/plain-words.ts";
import { errorCount, rate, sum, wordErrors, type WordErrors } from "../support/word-errors.ts";
import type { Phrase } from "./phrases.ts";

/** One phrase as it was understood. */
export interface Understood extends Phrase {
  readonly heard: string;
  readonly errors: WordErrors;
}

export interface UnderstoodGroup {
  readonly group: string;
  readonly phrases: number;
  readonly words: number;
  readonly wordErrorRate: number;
  /** Phrases without a wrong word, 0 to 1. */
  readonly whole: number;
  /** Most wrong words first. */
  readonly worst: readonly Pick<Understood, "text" | "voice" | "heard">[];
}

const WORST = 12;

/** Has each phrase spoken and understood. */
export async function understand(
  { textToSpeech, speechToText }: Engines,
  phrases: readonly Phrase[],
  signal: AbortSignal,
): Promise<Understood[]> {
  const understood: Understood[] = [];
  for (const phrase of phrases) {
    const parts: Int16Array[] = [];
    for await (const pcm of textToSpeech.speak(phrase, signal)) parts.push(pcm);
    const request = {
      pcm: inSilence(concatInt16(parts)),
      kind: "final" as const,
      stream: phrase.group,
    };
    const { words } = await speechToText.transcribe(request, signal);
    const heard = words.map(({ text }) => text).join(" ");
    const errors = wordErrors(plainWords(phrase.text).words, plainWords(heard).words);
    understood.push({ ...phrase, heard, errors });
  }
  return understood;
}

export function groupOf(group: string, understood: readonly Understood[]): UnderstoodGroup {
  const errors = sum(understood.map((each) => each.errors));
  const wrong = understood
    .filter((each) => errorCount(each.errors) > 0)
    .toSorted((a, b) => rate(b.errors) - rate(a.errors));
  return {
    group,
    phrases: understood.length,
    words: errors.said,
    wordErrorRate: rate(errors),
    whole: 1 - wrong.length / Math.max(1, understood.length),
    worst: wrong.slice(0, WORST).map(({ text, voice, heard }) => ({ text, voice, heard })),
  };
}
