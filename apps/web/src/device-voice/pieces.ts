/** A stretch of a reply that is spoken as one utterance. */
export interface Piece {
  readonly text: string;
  /** Its place in the sentences of the reply, joined by one space. */
  readonly fromChar: number;
}

/**
 * Longest utterance, letters: about 11 s. Chromium's network voices fall silent after some 15 s, and
 * tell nobody (crbug 679437).
 */
const MOST_CHARS = 160;

/** A sentence in pieces that every browser speaks to their end, cut behind a clause or else a word. */
export function piecesOf(text: string, fromChar: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (text.length - from > MOST_CHARS) {
    const cut = from + cutOf(text.slice(from, from + MOST_CHARS + 1));
    pieces.push({ text: text.slice(from, cut), fromChar: fromChar + from });
    from = cut;
  }
  pieces.push({ text: text.slice(from), fromChar: fromChar + from });
  return pieces.filter((piece) => piece.text.trim() !== "");
}

/** Length of the first piece of a text that is too long. */
function cutOf(text: string): number {
  const clause = Math.max(
    ...[", ", "; ", ": ", ". ", "? ", "! "].map((end) => text.lastIndexOf(end)),
  );
  if (clause >= MOST_CHARS / 4) return clause + 2;
  const word = text.lastIndexOf(" ");
  return word > 0 ? word + 1 : MOST_CHARS;
}
