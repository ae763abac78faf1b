import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import type {
  SpeechToText,
  SpeechToTextCapabilities,
  TranscribedWord,
  Transcription,
  TranscriptionRequest,
} from "@greenroom/speech";

/** Loud enough to be voice; what is added to it says which word it is. */
const BASE = 8_000;
/** Less of a word than this is not understood. */
const LEAST_S = 0.1;
const WORD_S = 0.4;
const BREATH_S = 0.45;

/**
 * Speech whose sound says which words it is of, and the ear that reads it back wherever it is cut: a
 * whole conversation can be rehearsed without any model, with the times of its words.
 */
export class LegibleSpeech implements SpeechToText {
  readonly info = { name: "Legible speech", where: "in this test" };
  readonly capabilities: SpeechToTextCapabilities = {
    wordTimes: true,
    wordConfidence: true,
    fillers: true,
    kinds: ["final", "speculative", "partial"],
  };
  readonly #spoken: string[] = [];

  /** A word lasts 0.4 s; behind a comma or a stop there is a breath of 0.45 s. */
  say(text: string): Int16Array {
    const pieces = text.split(/\s+/).filter((piece) => piece !== "");
    const parts = pieces.flatMap((piece) => {
      const value = BASE + this.#spoken.push(piece) - 1;
      const word = new Int16Array(WORD_S * SAMPLE_RATE_HZ);
      word.forEach((_, at) => (word[at] = at % 2 ? value : -value));
      return /[.,?!]$/.test(piece) ? [word, new Int16Array(BREATH_S * SAMPLE_RATE_HZ)] : [word];
    });
    return joined(parts);
  }

  /** How many words of a text are begun and over after so many seconds of it. */
  wordsUpTo(text: string, seconds: number): number {
    let endS = 0;
    return text
      .split(/\s+/)
      .filter((piece) => piece !== "")
      .filter((piece) => {
        endS += WORD_S;
        const isOver = endS <= seconds;
        endS += /[.,?!]$/.test(piece) ? BREATH_S : 0;
        return isOver;
      }).length;
  }

  async transcribe({ pcm }: TranscriptionRequest, signal: AbortSignal): Promise<Transcription> {
    signal.throwIfAborted();
    const words: TranscribedWord[] = [];
    for (let from = 0, to = 0; from < pcm.length; from = to) {
      const value = Math.abs(pcm[from] ?? 0);
      for (to = from; to < pcm.length && Math.abs(pcm[to] ?? 0) === value;) to++;
      const text = this.#spoken[value - BASE];
      const [startS, endS] = [from / SAMPLE_RATE_HZ, to / SAMPLE_RATE_HZ];
      if (text === undefined || endS - startS < LEAST_S) continue;
      words.push({ text, startS, endS, confidence: 0.95, times: "measured" });
    }
    return { words, understood: words.length > 0, decodeMs: 0 };
  }

  async start(): Promise<void> {}
  unavailable = () => null;
  async close(): Promise<void> {}
}

function joined(parts: readonly Int16Array[]): Int16Array {
  const all = new Int16Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
