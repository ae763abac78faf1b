import { MOST_TERMS, termSchema } from "@greenroom/protocol";
import { technologiesIn } from "./technologies.ts";

/** Capitalised in such texts without being anybody's name. */
const NO_NAME = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday present current today senior junior staff principal lead leader manager management director head chief officer vp engineer engineers engineering developer developers development architect architecture software hardware product products project projects program team teams technical technology technologies tech platform platforms infrastructure backend frontend back front end full stack fullstack web mobile cloud data science scientist analyst analytics machine learning ai ml sre devops qa security operations ops sales marketing finance legal design designer ux ui hr people agile scrum kanban okr okrs kpi kpis api apis sdk sql nosql rest http https json xml html css ci cd saas paas iaas b2b b2c etl slo slos sla slas cto ceo cfo coo cpo vps ip it pm pms i i'm i've the a an and or of in at for with to from by on as our we you your my their this that it its is are was were he she they experience education skills summary profile about responsibilities achievements highlights key selected university college school bachelor bachelors master masters msc bsc ba ma phd degree certified certification certificate english german french spanish dutch italian portuguese remote hybrid full-time part-time contract europe european asia africa america american emea apac latam us usa uk eu internet inc ltd llc gmbh corp co group level series company role what who why how when where must nice join led built new strong gdpr soc hipaa pci iso sox llm llms gpu cpu ram crm erp mvp poc rfc rfcs adr roi p&l linkedin email phone address github resume curriculum vitae page references fortune mttr mttd lead-time".split(
    " ",
  ),
);
/** What the name of a company stands behind: "at Acme", "Engineer @ Acme", "About Acme". */
const BEHIND_AT =
  /(?:\b(?:at|joined|join|for|About|At|Join|Why|with)|@)\s+((?:[A-Z][\w&'’.-]*[\w&])(?:\s+[A-Z][\w&'’-]*[\w&]){0,2})/g;
/** "Acme is a bank": who speaks of itself at the start of a line. */
const OF_ITSELF =
  /^((?:[A-Z][\w&'’.-]*[\w&])(?:\s+[A-Z][\w&'’-]*[\w&]){0,2}) (?:is|are|was|builds|makes|helps|runs|has|serves|provides)\b/;
/** A line of a CV that says where somebody worked: it holds years. */
const YEARS = /\b(?:19|20)\d{2}\b/;
const STUDIES =
  /\b(?:university|college|school|bachelor|master|b\.?sc|m\.?sc|ph\.?d|degree|diploma|institute of)\b/i;
const CONTACT = /@\w+\.|https?:|www\.|linkedin\.com|github\.com|\+?\d[\d ()-]{7,}/i;
const TITLE =
  /\b(?:engineer\w*|developer|manager|lead|director|head|architect|officer|cto|vp|consultant|intern|founder|scientist|analyst|administrator)\b/i;
/** "PayFlow", "eBay": a capital within a word. */
const WITHIN = /\b[A-Za-z][a-z]+[A-Z]\w*\b/g;
const WORD = /[A-Z][\w&'’-]*\w/;
const RUN = new RegExp(`(?:${WORD.source})(?: (?:${WORD.source}|\\d{1,2}\\b))*`, "g");

/**
 * Names of companies, systems and technologies in a text, for the recogniser, those first that it
 * cannot know. Only what can be announced (letters, length, number) is there.
 */
export function namesIn(text: string): string[] {
  const found = text.split(/\r?\n/).flatMap((raw, at) => {
    const line = raw
      .replaceAll(/\s+/g, " ")
      .replace(/^[\s•*▪◦–—-]+/, "")
      .trim();
    if (line === "" || CONTACT.test(line) || STUDIES.test(line) || (at === 0 && isPerson(line)))
      return [];
    return [...employersIn(line), ...companiesIn(line), ...insideSentences(line)];
  });
  const technologies = technologiesIn(text);
  const times = new Map<string, number>();
  for (const name of found) times.set(name, (times.get(name) ?? 0) + 1);
  const own = [...times.keys()].toSorted((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
  const known = new Set(technologies.map((name) => name.toLowerCase()));
  const names = [...own.filter((name) => !known.has(name.toLowerCase())), ...technologies];
  const once = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
  return once.filter((name) => termSchema.safeParse(name).success).slice(0, MOST_TERMS);
}

/** "Ada Okafor" at the top of a CV. */
function isPerson(line: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'’-]*\s?){2,4}$/u.test(line) && !TITLE.test(line);
}

/** "Engineering Manager, Acme Pay · 2019 – 2022": what is neither title nor time. */
function employersIn(line: string): string[] {
  if (!YEARS.test(line) || line.split(" ").length > 16) return [];
  return (
    line
      .split(/\s*(?:[,|·•;()\t]|\s[–—-]\s|[–—]|\bat\b|@)\s*/)
      .map((part) => part.trim())
      .filter((part) => part !== "" && !TITLE.test(part) && !/\d{4}|present|\bnow\b/i.test(part))
      .filter((part) => /^[A-Z]/.test(part) && part.split(" ").length <= 3 && isName(part))
      // Where somebody worked stands before the town.
      .slice(0, 1)
  );
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

/** Without ordinary words at its ends; none where nothing is left. */
function trimmed(run: string): string[] {
  const words = run.replace(/['’]s$|-(?:based|driven|style|like|wide|only)$/, "").split(" ");
  const ordinary = (word = "") => NO_NAME.has(word.toLowerCase().replace(/[.,]$/, ""));
  while (words.length > 0 && ordinary(words[0])) words.shift();
  while (words.length > 0 && ordinary(words.at(-1))) words.pop();
  const name = words.join(" ");
  return isName(name) ? [name] : [];
}

function isName(name: string): boolean {
  if (name.length < 3 || !/[a-z]/.test(name.slice(1)))
    return /^[A-Z]{4,6}\d?$/.test(name) && !NO_NAME.has(name.toLowerCase());
  return name.split(" ").some((word) => !NO_NAME.has(word.toLowerCase()));
}
