import { amountsInWords } from "./amounts.ts";
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

/**
 * Writes a text as the voice should read it: ASCII, numbers in words, initialisms letter by letter,
 * addresses and words of the trade as they are said.
 */
export function speakable(text: string): string {
  const plain = text
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
  return amountsInWords(plain)
    .replaceAll(/\s*[—–]\s*|\s+-+\s+/g, ", ")
    .replaceAll("…", "...")
    .normalize("NFKD")
    .replaceAll(/[^\u0020-\u007e]/g, "")
    .replaceAll(/\be\.g\./g, "for example")
    .replaceAll(/\bi\.e\./g, "that is")
    .replaceAll(/\bvs\./g, "versus")
    .replaceAll(/[A-Za-z]+(?:\/[A-Za-z]+)?/g, word);
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
  const parts = written.split("/");
  if (parts.length > 1) return parts.map(word).join(" or ");
  // "SLAs" and "API", but not "I", "A" or a long word written in capitals for loudness.
  const initials = /^([A-Z]{2,5})(s?)$/.exec(written);
  if (!initials || wordsInCapitals.has(written)) return written;
  const [, capitals = "", plural = ""] = initials;
  return spelled(capitals) + plural;
}
