import { partOf, sentencesIn, type TextPart } from "./sentences.ts";

/** What is made and sent in one piece, and what comes behind it. */
export interface TextPiece extends TextPart {
  readonly before: "clause" | "sentence" | "end";
}

/** A sentence that is shorter is there so soon that a part of it is not much sooner. */
const WORTH_SPLITTING = 60;
/** Fewer words are said too fast, and sound lost by themselves. */
const FEWEST_WORDS = 3;
/** Where a speaker may breathe: behind these marks, or around a dash. Never inside of a number. */
const JOINT = /[,;:](?=\s)|\s+(?:[-–—]+)(?=\s)|\s*—\s*/gu;

/**
 * Splits a text into what is spoken at once. Where nothing was said before, the first clause of a
 * long first sentence is a piece of its own: it can be heard while the rest is made.
 */
export function piecesOf(text: string, { follows }: { readonly follows: boolean }): TextPiece[] {
  const [first, ...others] = sentencesIn(text);
  if (!first) return [];
  const parts = [...(follows ? [first] : clausesOf(text, first)), ...others];
  return parts.map((part, index) => {
    const before = index === parts.length - 1 ? "end" : endsSentence(part) ? "sentence" : "clause";
    return { ...part, before };
  });
}

/** The first clause and the rest of a long sentence, or the sentence. */
function clausesOf(text: string, sentence: TextPart): TextPart[] {
  const written = text.slice(sentence.startChar, sentence.endChar);
  if (written.length < WORTH_SPLITTING) return [sentence];
  for (const { 0: mark, index } of written.matchAll(JOINT)) {
    // A dash is not said; what ends with another mark keeps it.
    const end = sentence.startChar + index + (/^[,;:]/.test(mark) ? mark.length : 0);
    const rest = sentence.startChar + index + mark.length;
    const clauses = [
      partOf(text, sentence.startChar, end),
      partOf(text, rest, sentence.endChar),
    ] as const;
    if (clauses.every((clause) => wordCount(clause) >= FEWEST_WORDS)) return [...clauses];
  }
  return [sentence];
}

function wordCount({ text }: TextPart): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

function endsSentence({ text }: TextPart): boolean {
  return /[.!?…]["'”’)\]]*$/u.test(text);
}
