import type { Wording } from "./sheet.ts";

const compiled = new Map<Wording, readonly RegExp[]>();

/** Whether one of the wordings is found in a text in plain form. */
export function says(text: string, wordings: readonly Wording[]): boolean {
  return wordings.some((wording) => partsOf(wording).every((part) => part.test(text)));
}

const ONE_PIECE = 1.5;

/** How much of the text the wording that fits best accounts for, letters; 0 where none fits. */
export function fit(text: string, wordings: readonly Wording[]): number {
  const fits = wordings.map((wording) => {
    const lengths = partsOf(wording).map((part) => part.exec(text)?.[0].length ?? 0);
    if (lengths.includes(0)) return 0;
    const sum = lengths.reduce((so, length) => so + length, 0);
    // A phrase in one piece says more than as many words here and there.
    return lengths.length === 1 ? sum * ONE_PIECE : sum;
  });
  return Math.max(0, ...fits);
}

function partsOf(wording: Wording): readonly RegExp[] {
  const known = compiled.get(wording);
  if (known) return known;
  const parts = wording.split("&").map((part) => {
    const ways = part.split("|").map((way) => wayOf(way.trim()));
    return new RegExp(`\\b(?:${ways.join("|")})\\b`);
  });
  compiled.set(wording, parts);
  return parts;
}

/** Between two words of a way a comma may stand: speech has none, its transcript does. */
function wayOf(way: string): string {
  return way
    .split(" .. ")
    .map((piece) => piece.split(" ").map(slotOf).join(",? "))
    .join(",? (?:[\\w']+,? ){0,4}");
}

function slotOf(slot: string): string {
  const words = slot.replaceAll("*", "[\\w']*").split("/");
  return words.length === 1 ? (words[0] ?? "") : `(?:${words.join("|")})`;
}

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/g, "can not"],
  [/\bcannot\b/g, "can not"],
  [/\bwon't\b/g, "will not"],
  [/\bshan't\b/g, "shall not"],
  [/n't\b/g, " not"],
  [/\b(let)'s\b/g, "let us"],
  [
    /\b(what|who|how|where|when|why|that|it|there|here|he|she|everything|something|anything)'s\b/g,
    "$1 is",
  ],
  [/'re\b/g, " are"],
  [/'ll\b/g, " will"],
  [/'d\b/g, " would"],
  [/'ve\b/g, " have"],
  [/\bi'm\b/g, "i am"],
  [/\bgonna\b/g, "going to"],
  [/\bwanna\b/g, "want to"],
  [/\b(um+|uh+|er+|erm|hm+)\b,? ?/g, ""],
  [/, (you know|i mean|like),/g, ""],
  [/\b(\w+)( \1\b)+/g, "$1"],
];

/** In lower case, contractions written out, without fillers and doubled blanks. */
export function plain(text: string): string {
  const lower = text
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(/[-–—"“”]/g, " ");
  const written = contractions.reduce((so, [from, to]) => so.replaceAll(from, to), lower);
  return written.replaceAll(/\s+/g, " ").trim();
}
