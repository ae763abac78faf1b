import { isName, isPlaceOrDepartment } from "./ordinary.ts";

/** Above or before names of what somebody built, or for whom. */
const LISTED =
  "(?:(?:key|main|selected|notable|recent|my|side|personal|open[- ]source) )?(?:products?|projects?|systems?|platforms?|employers?|compan(?:y|ies)|clients?|customers?|portfolio)(?: (?:built|shipped|worked on))?";
const HEADING = new RegExp(`^\\W*${LISTED}\\W*$`, "i");
const IN_LINE = new RegExp(`^\\W*${LISTED}\\s*:\\s*(.+)$`, "i");
const BULLET = /^\s*[•*▪◦·●○■–—>-]+\s*/;
/** "Lumen", "Tidepool Gateway", before what is said of it. */
const NAME = "[A-Z][\\w&'’.-]*[\\w&](?: (?:& )?[A-Z][\\w&'’-]*[\\w&]){0,2}";
const NAMED = new RegExp(`^(${NAME})(?=$|\\s*[:,;(–—|]|\\s-\\s)`);
/** "Lumen — an event store": what has an article is a thing, where "Leadership — coaching" is a skill. */
const A_THING = new RegExp(`^(${NAME})(?:\\s[–—-]\\s|:\\s)(?:an?|the|our|its)\\s`);

/** Names of products, projects and clients in lists of them. */
export function productsIn(text: string): string[] {
  const found: string[] = [];
  let under = false;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replaceAll(/\s+/g, " ").trim();
    if (line === "") continue;
    const item = line.replace(BULLET, "");
    const listed = IN_LINE.exec(line)?.[1];
    if (HEADING.test(line)) under = true;
    else if (listed !== undefined) {
      under = false;
      found.push(...listed.split(/\s*[,;|·]\s*/).flatMap((each) => named(each, NAMED)));
    } else {
      // What is no item any more ends the list.
      under &&= item !== line;
      if (item !== line) found.push(...named(item, under ? NAMED : A_THING));
    }
  }
  return found;
}

function named(item: string, pattern: RegExp): string[] {
  const name = pattern.exec(item)?.[1];
  return name !== undefined && isName(name) && !isPlaceOrDepartment(name) ? [name] : [];
}
