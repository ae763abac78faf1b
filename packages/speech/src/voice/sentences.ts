/** Longer ones are spoken in parts, so that the first sound comes soon and nothing waits behind. */
const LONG_SENTENCE = 220;

/** Splits a text into what is spoken at once: sentences, and long ones at a comma or a space. */
export function sentencesOf(text: string): string[] {
  // A full stop inside "e.g. this" or "3.5" ends no sentence: the next one begins with a capital,
  // a digit or a quote.
  const sentences = text
    .replaceAll(/\s+/g, " ")
    .trim()
    .split(/(?<=[.!?]["')\]]?) (?=["'(]?[A-Z0-9])/);
  return sentences.flatMap(shorten).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function shorten(sentence: string): string[] {
  if (sentence.length <= LONG_SENTENCE) return [sentence];
  const head = sentence.slice(0, LONG_SENTENCE);
  const comma = Math.max(...[", ", "; ", ": "].map((mark) => head.lastIndexOf(mark) + 1));
  const cut = comma > LONG_SENTENCE / 3 ? comma : head.lastIndexOf(" ");
  if (cut <= 0) return [head, ...shorten(sentence.slice(LONG_SENTENCE))];
  return [sentence.slice(0, cut), ...shorten(sentence.slice(cut).trim())];
}
