import type { Word } from "@greenroom/protocol";

/**
 * A text as if it had been recognised, for tests: every word half a second, heard with confidence
 * 0.95. `{word}` was heard with doubt.
 */
export function spoken(text: string): Word[] {
  return text
    .split(/\s+/)
    .filter((piece) => piece !== "")
    .map((piece, index) => ({
      text: piece.replaceAll(/[{}]/g, ""),
      startSample: index * 8_000,
      endSample: index * 8_000 + 7_000,
      confidence: piece.startsWith("{") ? 0.35 : 0.95,
      times: "measured",
    }));
}
