import type { Exchange } from "../interviewer.ts";
import { RELIABLE_CONFIDENCE } from "./prompt.ts";

/** Stands for an uncertain word: no quotation can match it. */
const UNCERTAIN = "§";

/**
 * A test for sentences: whether everything between quotation marks was really said, word for word,
 * by either side, in words that were recognised with confidence.
 */
export function quotesOf(exchanges: readonly Exchange[]): (sentence: string) => boolean {
  const sources = exchanges.flatMap(({ said, answer }) => [
    plain(said.text),
    plain(
      (answer?.words ?? [])
        .map((word) => (word.confidence < RELIABLE_CONFIDENCE ? UNCERTAIN : word.text))
        .join(" "),
    ),
  ]);
  return (sentence) =>
    [...sentence.matchAll(/["“]([^"“”]+)["”]/g)].every(([, quoted = ""]) =>
      sources.some((source) => source.includes(plain(quoted.replaceAll(UNCERTAIN, "")))),
    );
}

/** Words only, lower case, with a space on both sides so that whole words are compared. */
function plain(text: string): string {
  const words =
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}\p{N}'§]+/gu) ?? [];
  return ` ${words.join(" ")} `;
}
