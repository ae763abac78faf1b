import { amountsInWords } from "./amounts.ts";
import { codeInWords } from "./code-words.ts";
import { spelled } from "./letters.ts";
import { trade, wordsInCapitals } from "./trade-words.ts";

const ADDRESS =
  /\b(?:https?:\/\/)(?:www\.)?([^\s,;:!?()]+[^\s,;:!?().])[^\s,;:!()]*|\b(?:www\.)?((?:[a-z0-9-]+\.)+(?:com|org|io|dev|net|ai)(?:\/[\w./-]*\w)?)\b/gi;
/** Characters of an address as they are said. */
const marks: Readonly<Record<string, string>> = {
  ".": " dot ",
  "/": " slash ",
  "-": " dash ",
  _: " underscore ",
};

/** Letters that are no letter with a mark, and fractions in one sign. */
const plainSigns: Readonly<Record<string, string>> = {
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  "½": " 1/2",
  "¼": " 1/4",
  "¾": " 3/4",
  µ: "u",
  μ: "u",
};
/** Short ways of writing what is said in full. */
const inFull: readonly (readonly [written: RegExp, said: string])[] = [
  [/\be\.g\./g, "for example"],
  [/\bi\.e\./g, "that is"],
  [/\ba\.k\.a\./gi, "also known as"],
  [/\bvs\./g, "versus"],
  [/\bapprox\./g, "approximately"],
  [/\b24x7\b/g, "24/7"],
  [/\bw\/(?=\s)/g, "with"],
];

/**
 * Writes a text as the voice should read it: ASCII, numbers in words, initialisms letter by letter,
 * addresses and words of the trade as they are said.
 */
export function speakable(text: string): string {
  const full = inFull.reduce((said, [written, words]) => said.replaceAll(written, words), text);
  const plain = full
    .replaceAll(/[øØłŁđĐßæœı½¼¾µμ]/g, (sign) => plainSigns[sign] ?? sign)
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll("×", "x")
    .replaceAll("→", " to ")
    .replaceAll(/\b[\w.]+@(?=\w+\.)/g, (name) => name.replace("@", " at ").replaceAll(".", " dot "))
    .replaceAll(ADDRESS, (_, full?: string, bare?: string) => address(full ?? bare ?? ""))
    .replaceAll(/\.js\b/gi, " jay ess")
    .replaceAll(/(?<=^|\s)\.NET\b/g, "dot net")
    .replaceAll("C++", "see plus plus")
    .replaceAll(/\b([CF])#/g, (_, letter: string) => `${spelled(letter)} sharp`)
    .replaceAll(/\b([A-Z])&([A-Z])\b/g, (_, one: string, other: string) => {
      return `${spelled(one)} and ${spelled(other)}`;
    })
    .replaceAll(/\s&\s/g, " and ")
    .replaceAll(
      /\b(?:k8s|i18n|l10n|a11y|o11y|e2e)\b/gi,
      (name) => trade[name.toLowerCase()] ?? name,
    );
  return amountsInWords(codeInWords(plain))
    .replaceAll(/\s*[—–]\s*|\s+-+\s+/g, ", ")
    .replaceAll("…", "...")
    .normalize("NFKD")
    .replaceAll(/[^\u0020-\u007e]/g, "")
    .replaceAll(/ {2,}/g, " ")
    .replaceAll(/[A-Za-z]+(?:\/[A-Za-z]+)*/g, word);
}

function address(written: string): string {
  return written
    .replace(/[?#].*$/, "")
    .replace(/\/$/, "")
    .replaceAll(/[./_-]/g, (mark) => marks[mark] ?? mark);
}

function word(written: string): string {
  const known = trade[written.toLowerCase()];
  if (known) return known;
  const one = /[a-z]s$/.test(written) ? trade[written.slice(0, -1).toLowerCase()] : undefined;
  if (one) return `${one}s`;
  const parts = written.split("/");
  if (parts.length > 1) return parts.map(word).join(" or ");
  // "SLAs" and "API", but not "I", "A" or a long word written in capitals for loudness.
  const initials = /^([A-Z]{2,5})(s?)$/.exec(written);
  if (!initials || wordsInCapitals.has(written)) return written;
  const [, capitals = "", plural = ""] = initials;
  return spelled(capitals) + plural;
}
