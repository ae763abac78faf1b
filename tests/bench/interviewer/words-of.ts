import type { Word } from "@greenroom/protocol";

/** A text as if it had been recognised well. */
export function wordsOf(text: string): Word[] {
  return text.split(/\s+/).map((word, at) => ({
    text: word,
    startSample: at * 8_000,
    endSample: at * 8_000 + 7_000,
    confidence: 0.95,
    times: "measured",
  }));
}
