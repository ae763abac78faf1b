import { MOST_TERMS, termSchema } from "@greenroom/protocol";
import { employersIn, positionsIn, TITLE } from "./employers.ts";
import { trimmed } from "./ordinary.ts";
import { productsIn } from "./products.ts";
import { technologiesIn } from "./technologies.ts";

/** What the name of a company stands behind: "at Acme", "Engineer @ Acme", "About Acme". */
const BEHIND_AT =
  /(?:\b(?:at|joined|join|for|About|At|Join|Why|with)|@)\s+((?:[A-Z][\w&'’.-]*[\w&])(?:\s+[A-Z][\w&'’-]*[\w&]){0,2})/g;
/** "Acme is a bank": who speaks of itself at the start of a line. */
const OF_ITSELF =
  /^((?:[A-Z][\w&'’.-]*[\w&])(?:\s+[A-Z][\w&'’-]*[\w&]){0,2}) (?:is|are|was|builds|makes|helps|runs|has|serves|provides)\b/;
const STUDIES =
  /\b(?:university|college|school|bachelor|master|b\.?sc|m\.?sc|ph\.?d|degree|diploma|institute of)\b/i;
const CONTACT = /@\w+\.|https?:|www\.|linkedin\.com|github\.com|\+?\d[\d ()-]{7,}/i;
/** "PayFlow", "eBay": a capital within a word. */
const WITHIN = /\b[A-Za-z][a-z]+[A-Z]\w*\b/g;
const WORD = /[A-Z][\w&'’-]*\w/;
const RUN = new RegExp(`(?:${WORD.source})(?: (?:${WORD.source}|\\d{1,2}\\b))*`, "g");

/**
 * Names of companies, systems and technologies in a text, for the recogniser, those first that it
 * cannot know. Only what can be announced (letters, length, number) is there.
 *
 * @param of behind a title a CV names an employer, a job description its department
 */
export function namesIn(text: string, of: "cv" | "job"): string[] {
  const lines = text.split(/\r?\n/).flatMap((raw, at) => {
    const line = raw
      .replaceAll(/\s+/g, " ")
      .replace(/^[\s•*▪◦–—-]+/, "")
      .trim();
    if (line === "" || !tellsOfWork(line) || (at === 0 && isPerson(line))) return [];
    return [...employersIn(line), ...companiesIn(line), ...insideSentences(line)];
  });
  const positions = of === "cv" ? positionsIn(text.split(/\r?\n/).filter(tellsOfWork)) : [];
  const found = [...lines, ...positions, ...productsIn(text)];
  const technologies = technologiesIn(text);
  const times = new Map<string, number>();
  for (const name of found) times.set(name, (times.get(name) ?? 0) + 1);
  const own = [...times.keys()].toSorted((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
  const known = new Set(technologies.map((name) => name.toLowerCase()));
  const names = [...own.filter((name) => !known.has(name.toLowerCase())), ...technologies];
  const once = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
  return once.filter((name) => termSchema.safeParse(name).success).slice(0, MOST_TERMS);
}

/** Not of schools, nor how to reach somebody. */
function tellsOfWork(line: string): boolean {
  return !CONTACT.test(line) && !STUDIES.test(line);
}

/** "Ada Okafor" at the top of a CV. */
function isPerson(line: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'’-]*\s?){2,4}$/u.test(line) && !TITLE.test(line);
}

function companiesIn(line: string): string[] {
  const itself = OF_ITSELF.exec(line)?.[1];
  const found = [...line.matchAll(BEHIND_AT)].map(([, name = ""]) => name);
  return [...found, ...(itself === undefined ? [] : [itself])].flatMap(trimmed);
}

/** Capitals in the middle of a sentence, in a line that is no heading. */
function insideSentences(line: string): string[] {
  const words = line.split(" ");
  const capitals = words.filter((word) => /^[A-Z]/.test(word)).length;
  if (words.length < 4 || capitals / words.length > 0.5) return [];
  const inside = [...line.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const begins = index === 0 || /[.!?:;]["”’)]?\s*$/.test(line.slice(0, index));
    return begins ? [] : trimmed(run);
  });
  return [...inside, ...(line.match(WITHIN) ?? []).flatMap(trimmed)];
}
