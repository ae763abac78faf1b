import { z } from "zod";

/** What stands for a space in the vocabulary. */
const SPACE = "\u2581";
/** The first entries are marks that no text is read as; the very first stands for the unknown. */
const RESERVED = 6;
const UNKNOWN = 0;
/** By how much an unknown character is less likely than the least likely piece, in SentencePiece. */
const UNKNOWN_PENALTY = 10;

/** [piece, log probability], by id. */
export type Vocabulary = readonly (readonly [piece: string, score: number])[];

const fileSchema = z.array(z.tuple([z.string(), z.number().nullable()])).min(RESERVED + 1);

/**
 * Reads the vocabulary's file. Seven pieces (with a colon) have lost their score in it: as the
 * pieces stand in the order of their scores, they have that of the one before.
 *
 * @throws where the file is no vocabulary.
 */
export function parseVocabulary(file: Uint8Array): Vocabulary {
  let last = 0;
  return fileSchema.parse(JSON.parse(new TextDecoder().decode(file))).map(([piece, score]) => {
    last = score ?? last;
    return [piece, last];
  });
}

interface Piece {
  readonly id: number;
  readonly score: number;
}

/** How the best way to read the text up to a place ends. */
interface Step {
  readonly score: number;
  readonly id: number;
  /** Characters of its last piece. */
  readonly length: number;
}

const START: Step = { score: 0, id: UNKNOWN, length: 1 };

/**
 * Cuts text into the pieces of a vocabulary so that they are together as likely as can be: what
 * SentencePiece calls a unigram model. A character that is no piece by itself may be unknown, which
 * is less likely than any piece; several in a row are one unknown.
 */
export class Tokenizer {
  readonly #pieces: ReadonlyMap<string, Piece>;
  readonly #longest: number;
  readonly #unknownScore: number;

  constructor(vocabulary: Vocabulary) {
    const pieces = vocabulary.map(([piece, score], id) => [piece, { id, score }] as const);
    this.#pieces = new Map(pieces.slice(RESERVED));
    this.#longest = Math.max(...vocabulary.map(([piece]) => Array.from(piece).length));
    this.#unknownScore = Math.min(...vocabulary.map(([, score]) => score)) - UNKNOWN_PENALTY;
  }

  /** The ids of the pieces of a text, in order; none for a text without words. */
  idsOf(text: string): number[] {
    const characters = Array.from(spaced(text));
    const steps = this.#bestSteps(characters);
    const ids: number[] = [];
    for (let at = characters.length; at > 0;) {
      const { id, length } = steps[at] ?? START;
      if (id !== UNKNOWN || ids.at(-1) !== UNKNOWN) ids.push(id);
      at -= length;
    }
    return ids.reverse();
  }

  /** By place in the text, the best way to get there. */
  #bestSteps(characters: readonly string[]): readonly Step[] {
    const steps = [START];
    for (let at = 0; at < characters.length; at++) {
      const before = steps[at]?.score ?? 0;
      const most = Math.min(this.#longest, characters.length - at);
      let text = "";
      for (let length = 1; length <= most; length++) {
        text += characters[at + length - 1];
        const piece =
          this.#pieces.get(text) ??
          (length === 1 ? { id: UNKNOWN, score: this.#unknownScore } : undefined);
        if (!piece) continue;
        better(steps, at + length, { id: piece.id, score: before + piece.score, length });
      }
    }
    return steps;
  }
}

/** Of equally likely ways, the one whose last piece is the shortest. */
function better(steps: Step[], at: number, step: Step): void {
  const known = steps[at];
  if (!known || step.score >= known.score) steps[at] = step;
}

/** Each word with the mark of a space in front of it, in compatible characters. */
function spaced(text: string): string {
  const words = text.normalize("NFKC").match(/\S+/gu) ?? [];
  return words.map((word) => SPACE + word).join("");
}
