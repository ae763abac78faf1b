import { trade } from "./trade-words.ts";

/** How the endings of files are said, where not as the word that they are. */
const endings: Readonly<Record<string, string>> = {
  py: "pie",
  ts: "tee ess",
  js: "jay ess",
  rb: "ar bee",
  sh: "ess aitch",
  md: "em dee",
  yml: "yamel",
  cpp: "see pee pee",
  rs: "ar ess",
};
/** Two names of two letters or more with a point between them: a file, a method, no "e.g." */
const DOTTED = /\b([A-Za-z]\w+)((?:\.[a-z]\w+)+)\b/g;
const JOINED = /\b[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+\b/g;
const CAMEL = /\b[a-z]{2,}(?:[A-Z][a-z]*)+\b/g;
/** "O(n log n)": how the work grows. */
const GROWTH = /\bO\(([^)]{1,20})\)/g;

/** Names out of programs as they are said: "get_user_id" and "getUserId" word by word. */
export function codeInWords(text: string): string {
  return text
    .replaceAll(/[`*]/g, "")
    .replaceAll(GROWTH, (_, of: string) => `oh of ${of}`)
    .replaceAll(/\^2\b/g, " squared")
    .replaceAll(/\(\)/g, "")
    .replaceAll(DOTTED, (_, name: string, rest: string) => {
      const parts = rest.slice(1).split(".");
      return [name, ...parts.map((part) => endings[part] ?? part)].join(" dot ");
    })
    .replaceAll(JOINED, (name) => name.replaceAll("_", " ").replaceAll(/\bid\b/g, "ID"))
    .replaceAll(CAMEL, (name) => {
      if (trade[name.toLowerCase()]) return name;
      return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").replaceAll(/\bId\b/g, "ID");
    });
}
