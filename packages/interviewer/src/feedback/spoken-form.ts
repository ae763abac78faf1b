import { readNumber } from "./spoken-numbers.ts";

/**
 * One word as it is compared: in small letters, without marks, contractions taken apart and numbers
 * in digits, so that "We didn't lose 8,000" and "we did not lose eight thousand" are the same.
 */
export interface SpokenToken {
  /** Readings of it: "'d" may be "would" or "had". Two tokens are the same where they share one. */
  readonly forms: readonly string[];
  /** The words it was made of: first and last index in what was given. */
  readonly from: number;
  readonly to: number;
}

/** What people say while they look for words. "Like" and "you know" mean something too, and stay. */
const FILLERS = /^(?:u+h*m+|u+h+|e+r+m*|h+m+|m+h*m*|ah+)$/;

/** Endings that are words of their own. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  "'d": ["would", "had"],
  "'ll": ["will"],
  "'m": ["am"],
  "'re": ["are"],
  // "is", "has", "us" in "let's"; or it marks whose something is.
  "'s": ["is", "has", "us", "'s"],
  "'ve": ["have"],
};
const IRREGULAR: Readonly<Record<string, string>> = {
  "can't": "can not",
  cannot: "can not",
  "won't": "will not",
  "shan't": "shall not",
  gonna: "going to",
  wanna: "want to",
  gotta: "got to",
  okay: "ok",
  yeah: "yes",
};

interface Piece {
  readonly text: string;
  readonly word: number;
}

/** The words as they are compared; fillers and a word said twice in a row are left out. */
export function spokenForm(words: readonly string[]): SpokenToken[] {
  const pieces = amountsInOrder(
    words.flatMap((word, at) => piecesOf(word).map((text) => ({ text, word: at }))),
  );
  const tokens: SpokenToken[] = [];
  for (let at = 0; at < pieces.length;) {
    const { token, length } = tokenAt(pieces, at);
    at += length;
    const last = tokens.at(-1);
    // A word said again, as people do while they think: the second one counts, its place too.
    if (last && last.forms.join() === token.forms.join() && !/\d/.test(token.forms[0] ?? "")) {
      tokens[tokens.length - 1] = token;
    } else {
      tokens.push(token);
    }
  }
  return tokens;
}

export function sameToken(a: SpokenToken, b: SpokenToken): boolean {
  return a.forms.some((form) => b.forms.includes(form));
}

function tokenAt(pieces: readonly Piece[], at: number): { token: SpokenToken; length: number } {
  const first = pieces[at];
  if (!first) return { token: { forms: [], from: 0, to: 0 }, length: 1 };
  const number = readNumber(pieces.slice(at, at + 12).map(({ text }) => text));
  if (number) {
    const last = pieces[at + number.length - 1] ?? first;
    const token = { forms: [number.digits], from: first.word, to: last.word };
    return { token, length: number.length };
  }
  const forms = ENDINGS[first.text] ?? [first.text];
  return { token: { forms, from: first.word, to: first.word }, length: 1 };
}

/** "$5 million" is said "five million dollars". */
function amountsInOrder(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    const before = pieces[at - 1];
    const after = pieces[at + 1];
    if (after && before && isSize(after) && isMoney(piece) && /^\d/.test(before.text)) {
      return { text: after.text, word: after.word };
    }
    const signed = /^\d/.test(pieces[at - 2]?.text ?? "");
    return before && signed && isMoney(before) && isSize(piece)
      ? { text: before.text, word: piece.word }
      : piece;
  });
}

const isMoney = ({ text }: Piece) => /^(?:dollars|euros|pounds)$/.test(text);
const isSize = ({ text }: Piece) => /^(?:thousand|million|billion)$/.test(text);

/** "They're" is "they" and "'re"; "40%" is "40" and "percent"; "$5" is "5" and "dollars". */
function piecesOf(word: string): string[] {
  const plain = word
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .replace(/\$(\d[\d.]*)/g, "$1 dollars")
    .replace(/€(\d[\d.]*)/g, "$1 euros")
    .replace(/£(\d[\d.]*)/g, "$1 pounds")
    .replace(/(?<=\d)\s*%/g, " percent")
    .replace(/(?<=\d)(k|m)(?![\p{L}\d])/gu, (_, size) => (size === "k" ? " thousand" : " million"));
  const parts = plain.match(/\d+(?:\.\d+)?(?:st|nd|rd|th)?|[\p{L}]+(?:'[\p{L}]+)*|\d+/gu) ?? [];
  return parts.flatMap((part) => contracted(part)).filter((part) => !FILLERS.test(part));
}

function contracted(part: string): string[] {
  const whole = IRREGULAR[part];
  if (whole !== undefined) return whole.split(" ");
  if (part.endsWith("n't")) return [part.slice(0, -3), "not"];
  const ending = /'(?:d|ll|m|re|s|ve)$/.exec(part)?.[0];
  return ending === undefined
    ? [part.replaceAll("'", "")]
    : [part.slice(0, -ending.length), ending];
}
