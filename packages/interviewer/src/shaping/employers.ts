import { isName, isPlaceOrDepartment } from "./ordinary.ts";

/** What somebody is, where they work. */
export const TITLE =
  /\b(?:engineer\w*|developer|programmer|manager|lead|director|head|architect|officer|president|cto|ceo|vp|consultant|intern|(?:co-?)?founder|scientist|analyst|administrator|specialist|designer|tester|coach|owner)\b/i;
/** A line of a CV that says where somebody worked: it holds years. */
const YEARS = /\b(?:19|20)\d{2}\b/;
/** "A, B", "A | B", "A · B", "A – B", "A at B", "A (B)". */
const BETWEEN = /\s*(?:[,|·•;()\t]|\s[–—-]\s|[–—]|\bat\b|@)\s*/;
const BULLET = /^\s*[•*▪◦–—-]/;
/** "Acme Pay Ltd": what stands before it is whoever is meant, in whatever line. */
const LEGAL_FORM =
  /((?:[A-Z][\w&'’.-]*\s(?:&\s)?){1,3})(?:Ltd|Limited|Inc|LLC|LLP|GmbH|plc|PLC|AG|B\.?V\.?|AB|Oy|SAS|S\.A\.|Corp|Pty)(?![\w&])/g;
/** All its words begin as names do: "Castor & Pell", "Bank of Umbria". */
const CAPITALS = /^[A-Z][\w&'’.-]*(?: (?:&|of|and|[A-Z][\w&'’.-]*))*$/;
/** A title with its employer, and no sentence. */
const MOST_WORDS = 10;

/** "Engineering Manager, Acme Pay · 2019 – 2022": what is neither title nor time. */
export function employersIn(line: string): string[] {
  if (!YEARS.test(line) || line.split(" ").length > 16) return [];
  return (
    line
      .split(BETWEEN)
      .map((part) => part.trim())
      .filter((part) => part !== "" && !TITLE.test(part) && !/\d{4}|present|\bnow\b/i.test(part))
      .filter((part) => /^[A-Z]/.test(part) && part.split(" ").length <= 3 && isName(part))
      // Where somebody worked stands before the town.
      .slice(0, 1)
  );
}

/**
 * Employers in lines without years: "Senior Engineer, Acme", "Acme Ltd — Senior Engineer", and a line
 * of their own above a title.
 */
export function positionsIn(raw: readonly string[]): string[] {
  const lines = raw.map((line) => line.replaceAll(/\s+/g, " ").trim()).filter(Boolean);
  return lines.flatMap((line, at) => {
    const legal = [...line.matchAll(LEGAL_FORM)].map(([, name = ""]) => name.trim());
    if (legal.length > 0) return legal.filter(isName);
    if (BULLET.test(line) || line.endsWith(".") || line.split(" ").length > MOST_WORDS) return [];
    // At the top stands a person before a title.
    if (at === 0 && !TITLE.test(line.split(BETWEEN)[0] ?? "")) {
      return isAboveTitle(lines, at) && !line.includes(" ") ? [line].filter(isEmployer) : [];
    }
    return besideTitle(line) ?? (isAboveTitle(lines, at) ? [line].filter(isEmployer) : []);
  });
}

/** Of a line that holds a title the employer; `null` where it holds none, or the title alone. */
function besideTitle(line: string): string[] | null {
  const parts = line.split(BETWEEN).map((part) => part.trim());
  const title = parts.some((part) => TITLE.test(part) && CAPITALS.test(part));
  if (!title || parts.length < 2 || YEARS.test(line)) return null;
  // Where somebody worked stands before the town.
  return parts.filter((part) => !TITLE.test(part) && isEmployer(part)).slice(0, 1);
}

/** "Acme", "Senior Engineer", "2016 – 2020", each in its line: the years tell it from a person. */
function isAboveTitle(lines: readonly string[], at: number): boolean {
  const [title = "", years = ""] = lines.slice(at + 1, at + 3);
  const alone = TITLE.test(title) && title.split(" ").length <= 6 && !BULLET.test(title);
  return alone && !TITLE.test(lines[at] ?? "") && (YEARS.test(title) || YEARS.test(years));
}

function isEmployer(part: string): boolean {
  return (
    CAPITALS.test(part) && part.split(" ").length <= 3 && isName(part) && !isPlaceOrDepartment(part)
  );
}
