/** Longer ones are spoken in parts, so that the first sound comes soon and nothing waits behind. */
const LONG_SENTENCE = 220;
/** A full stop, with what closes behind it, and what the next sentence begins with. */
const SENTENCE_END = /[.!?…]+["'”’)\]]*(?=\s+["'“‘(]?[\p{Lu}\p{N}])/gu;
/** Behind these a full stop ends no sentence, whatever follows. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:(?:Dr|Mr|Mrs|Ms|Prof|Sr|Jr|St|vs|e\.g|i\.e|approx|[A-HJ-Z])\.)$/;
/** "No. 5" and "Jan. 5", but not "No. I did not." */
const NUMBERED = /(?:^|\s)(?:No|Nos|Fig|Vol|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/;

/** A part of a text that is spoken in one piece. */
export interface TextPart {
  /** With single spaces. */
  readonly text: string;
  /** Where it stands in the whole text; the end is exclusive. */
  readonly startChar: number;
  readonly endChar: number;
}

/** Splits a text into what is spoken at once: sentences, and long ones at a comma or a space. */
export function sentencesOf(text: string): string[] {
  return sentencesIn(text).map((sentence) => sentence.text);
}

/** The same, with the place of each. */
export function sentencesIn(text: string): TextPart[] {
  const ends = [...text.matchAll(SENTENCE_END)]
    .map(({ 0: mark, index }) => index + mark.length)
    .filter((end) => endsSentence(text, end));
  const parts = [...ends, text.length].flatMap((end, index) =>
    shortened(text, ends[index - 1] ?? 0, end),
  );
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part.text));
}

/** The part of a text between two places, without the spaces around it. */
export function partOf(text: string, from: number, to: number): TextPart {
  const written = text.slice(from, to);
  const startChar = from + (written.length - written.trimStart().length);
  const trimmed = written.trim();
  return {
    text: trimmed.replaceAll(/\s+/g, " "),
    startChar,
    endChar: startChar + trimmed.length,
  };
}

function endsSentence(text: string, end: number): boolean {
  const before = text.slice(0, end);
  if (ABBREVIATION.test(before)) return false;
  return !(NUMBERED.test(before) && /^\s+\p{N}/u.test(text.slice(end)));
}

function shortened(text: string, from: number, to: number): TextPart[] {
  const part = partOf(text, from, to);
  if (part.endChar - part.startChar <= LONG_SENTENCE) return [part];
  const head = text.slice(part.startChar, part.startChar + LONG_SENTENCE);
  const comma = Math.max(...[", ", "; ", ": "].map((mark) => head.lastIndexOf(mark) + 1));
  const space = head.search(/\s\S*$/);
  const cut = comma > LONG_SENTENCE / 3 ? comma : space > 0 ? space : LONG_SENTENCE;
  return [
    partOf(text, part.startChar, part.startChar + cut),
    ...shortened(text, part.startChar + cut, part.endChar),
  ];
}
