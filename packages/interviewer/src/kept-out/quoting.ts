import type { Exchange } from "../interviewer.ts";

const FILLERS = /^(?:um|uh|er|erm|hm)$/;
/** Words that make of a phrase something not stated as fact. */
const HEDGES =
  /\b(?:not|never|no|without|said|says|told|wanted|proposed|would|could|might|if|instead|rather|against|joked?)\b|n['’]t\b/i;

/** Phrases between quotation marks that nobody said like that, in words recognised with confidence. */
export function inventedQuotes(text: string, exchanges: readonly Exchange[]): string[] {
  const spoken = exchanges.flatMap(({ said, answer }) => {
    const sure = (answer?.words ?? []).map((word) => (word.confidence < 0.5 ? "§" : word.text));
    return [said.text, sure.join(" ")].flatMap((words) => [plain(words), plain(words, true)]);
  });
  return [...text.matchAll(/["“‘]([^"“”‘]+)["”]|‘([^‘’]+)’/g)]
    .map(([, quoted = "", single = ""]) => quoted || single)
    .filter((quoted) => !spoken.some((words) => words.includes(plain(quoted))));
}

/** Phrases of the list that are repeated as fact: in a sentence with nothing in front to hedge them. */
export function falseFacts(text: string, phrases: readonly string[]): string[] {
  const sentences = text.split(/(?<=[.?!])\s+/);
  return phrases.filter((phrase) =>
    sentences.some((sentence) => {
      const at = plain(sentence).indexOf(plain(phrase));
      return at >= 0 && !HEDGES.test(plain(sentence).slice(0, at));
    }),
  );
}

function plain(text: string, withoutFillers = false): string {
  const words =
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}\p{N}'§-]+/gu) ?? [];
  return ` ${words.filter((word) => !withoutFillers || !FILLERS.test(word)).join(" ")} `;
}
