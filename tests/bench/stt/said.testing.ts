import type { SaidWord } from "../support/truth.ts";

/** Words with times, written `word@start-end` in seconds. */
export function timed(text: string): SaidWord[] {
  return text.split(/\s+/).map((written) => {
    const [word = "", span = ""] = written.split("@");
    const [startS = NaN, endS = NaN] = span.split("-").map(Number);
    return { text: word, span: { startS, endS } };
  });
}
