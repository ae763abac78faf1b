import type { TranscribedWord } from "../engines.ts";
import type { Term } from "./term.ts";
import { lettersOf } from "./term-index.ts";

/** Words that a term may be heard as, letters counted one by one ("C. I. C. D."). */
const MOST_PIECES = 5;
/** A name written in pieces is put together from this many letters on: "I am" is no "IAM". */
const FEWEST_LETTERS = 5;

/** Signs behind a word, with the genitive that may stand in front of them. */
const BEHIND = /(?:['’]s)?[^\p{L}\p{N}]*$/u;

interface Spelling {
  readonly written: string;
  /** It may be put together from words that are more than single letters. */
  readonly joins: boolean;
}

export interface Speller {
  /** The same words, with terms as they should be written. Invents nothing: letters stay the same. */
  spell<Word extends TranscribedWord>(words: readonly Word[]): Word[];
}

/**
 * Writes terms as they should be written where they were heard letter by letter the same: "grpc" and
 * "G. R. P. C." become "gRPC". A glossary's names are put together from pieces only as listed
 * ("elastic search"), the person's own names always. Terms in small letters are left alone: "post
 * mortem" is right as well.
 */
export function createSpeller(glossary: readonly Term[], own: readonly string[]): Speller {
  const spellings = new Map<string, Spelling>();
  for (const { written, alsoHeard } of glossary) {
    if (written === written.toLowerCase()) continue;
    spellings.set(lettersOf(written), { written, joins: false });
    for (const heard of alsoHeard) spellings.set(lettersOf(heard), { written, joins: true });
  }
  for (const written of own) spellings.set(lettersOf(written), { written, joins: true });
  spellings.delete("");

  const spellingOf = (pieces: readonly TranscribedWord[]): string | null => {
    const letters = pieces.map(({ text }) => lettersOf(text));
    if (letters.includes("")) return null;
    const joined = letters.join("");
    const plural = joined.endsWith("s") ? spellings.get(joined.slice(0, -1)) : undefined;
    const found = spellings.get(joined) ?? plural;
    if (!found) return null;
    const written = spellings.has(joined) ? found.written : `${found.written}s`;
    if (pieces.length === 1 || wordsOf(written).length === pieces.length) return written;
    const spelledOut = letters.every((piece) => piece.length === 1 || /^\d+$/.test(piece));
    return spelledOut || (found.joins && joined.length >= FEWEST_LETTERS) ? written : null;
  };

  return {
    spell(words) {
      const spelled: (typeof words)[number][] = [];
      for (let at = 0; at < words.length;) {
        const most = Math.min(MOST_PIECES, words.length - at);
        let taken = 0;
        for (let count = most; count > 0 && taken === 0; count--) {
          const pieces = words.slice(at, at + count);
          const written = breaksInside(pieces) ? null : spellingOf(pieces);
          const rewritten = written === null ? null : rewrite(pieces, written, words[at + count]);
          if (!rewritten) continue;
          spelled.push(...rewritten);
          taken = count;
        }
        const word = words[at];
        if (taken === 0 && word) spelled.push(word);
        at += Math.max(1, taken);
      }
      return spelled;
    },
  };
}

function wordsOf(text: string): string[] {
  return text.split(" ").filter(Boolean);
}

/** A comma or an end between two words keeps them apart; a dot after a single letter does not. */
function breaksInside(pieces: readonly TranscribedWord[]): boolean {
  return pieces.slice(0, -1).some(({ text }) => /[,;:!?]$/.test(text) || /..\.$/.test(text));
}

function rewrite<Word extends TranscribedWord>(
  pieces: readonly Word[],
  written: string,
  following: Word | undefined,
): Word[] | null {
  const parts = wordsOf(written);
  if (parts.length === pieces.length) {
    return pieces.map((piece, index) => ({
      ...piece,
      text: inSigns(piece.text, parts[index] ?? "", following, index === pieces.length - 1),
    }));
  }
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (parts.length > 1 || !first || !last) return null;
  const signs = (/^[^\p{L}\p{N}]*/u.exec(first.text)?.[0] ?? "") + last.text;
  const text = inSigns(signs, written, following, true);
  const confidence = Math.min(...pieces.map((piece) => piece.confidence));
  return [{ ...first, text, endS: last.endS, confidence }];
}

/** Puts a word between the signs that another stood in; the dot of an initial is none of them. */
function inSigns(
  heard: string,
  word: string,
  following: TranscribedWord | undefined,
  last: boolean,
) {
  const before = /^[^\p{L}\p{N}]*/u.exec(heard)?.[0] ?? "";
  const behind = BEHIND.exec(heard)?.[0] ?? "";
  const initial = /^(?:\P{L}*\p{L}\.)+$/u.test(heard);
  const endsHere = last && (following === undefined || /^\p{Lu}/u.test(following.text));
  return before + word + (initial && !endsHere ? behind.replace(".", "") : behind);
}
