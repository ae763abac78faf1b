/**
 * Whisper writes as its prompt is written: with filled pauses in it, it leaves more of them in.
 * Nobody says these in this order, so that a prompt that comes back as an answer is known for one.
 */
const STYLE = "Er, um, well, uh, hmm, so, mm.";

/** Whisper reads the last 224 tokens of a prompt; names take a token for every three letters or so. */
const MOST_LETTERS = 600;

/** The prompt for a segment: how to write, then the names that the person is going to say. */
export function promptOf(terms: readonly string[]): string {
  const kept: string[] = [];
  let letters = STYLE.length;
  for (const term of terms) {
    letters += term.length + 2;
    if (letters > MOST_LETTERS) break;
    kept.push(term);
  }
  return kept.length === 0 ? STYLE : `${STYLE} ${kept.join(", ")}.`;
}

/** So many words in a row from the prompt were not said but read off. */
const ECHO_WORDS = 4;

/** Whether a text is nothing but a part of the prompt: what models make of next to no sound. */
export function echoes(words: readonly string[], prompt: string): boolean {
  if (words.length < ECHO_WORDS) return false;
  return ` ${spoken(prompt.split(" "))} `.includes(` ${spoken(words)} `);
}

function spoken(words: readonly string[]): string {
  return words.map((word) => word.toLowerCase().replaceAll(/[^\p{L}\p{N}']/gu, "")).join(" ");
}
