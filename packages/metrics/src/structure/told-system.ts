import { isAdverb } from "./clauses.ts";
import { looksPast, modals, pronouns } from "./lexicon/verbs.ts";
import { people } from "./lexicon/words-of.ts";
import { findAll, isAmountWord, patterns, type Range } from "./patterns.ts";
import { wordsOf } from "./phrase.ts";
import type { AnswerReading, Parsed } from "./reading.ts";
import { endsBefore, mayRemember, toldPlainly } from "./told-plainly.ts";

/** Something that runs, with what it is called before it: "your Kafka cluster", "the billing service". */
const systems = patterns(`
  my|our|the ~3 service|cluster|pipeline|database|queue|gateway|api|platform|app|application|portal|importer|exporter|scheduler|warehouse|monolith|backend|frontend|engine|cache|index|ledger|broker|dashboard|website|system|tool|software|library|proxy|server|archive|registry|catalogue|catalog|repository
`);
const HEAD =
  /^(service|cluster|pipeline|database|queue|gateway|api|platform|app|application|portal|importer|exporter|scheduler|warehouse|monolith|backend|frontend|engine|cache|index|ledger|broker|dashboard|website|system|tool|software|library|proxy|server|archive|registry|catalogue|catalog|repository)$/;
/** They tell one system from no other, or give it to somebody else. */
const VAGUE =
  /^(other|others|same|whole|entire|first|second|third|last|next|new|old|older|newer|big|bigger|small|smaller|main|only|very|own|current|existing|legacy|original|actual|real|right|wrong|good|bad|best|better|fragile|broken|so|called|certain|entirely|different|another|many|few|more|most|vendor|vendor's|client|client's|customer|customer's|competitor|external|third|party|secret|confidential|internal)$/;
const SMALL =
  /^(a|an|and|or|of|in|on|at|to|for|with|by|from|as|than|that|which|who|is|are|be|has|have|our|my|your|his|her|their|its|the|not|no|all|each|every|some|any)$/;

/** What one did with it, or was to it, so that it was one's own. */
const OWNING =
  /^(own(ed)?|ran|run|running|built|build|rebuilt|rebuild|rewrote|rewrite|split|moved|move|replaced|replace|migrated|migrate|maintain(ed)?|designed|design|launched|launch|operated?|inherited|responsible)$/;
/** So many words may stand between that and the system: "decided to split up the". */
const OWNING_WITHIN = 3;

/** The systems that somebody told of as their own, in the order told; no names, nothing heard with doubt. */
export function systemsTold(reading: AnswerReading): string[] {
  if (!mayRemember(reading)) return [];
  const { parsed } = reading;
  const named = toldPlainly(
    parsed,
    findAll(parsed.tokens, systems).flatMap((hit) => shortest(parsed, hit)),
  );
  const told = named.filter((hit) => isOwn(parsed, hit)).flatMap((hit) => saidBack(parsed, hit));
  return [...new Set(told)];
}

/** Up to the first thing that runs, where that is a name of its own: nothing vague, no verb. */
function shortest({ tokens }: Parsed, { from, to }: Range): Range[] {
  const head = tokens.findIndex(({ text }, at) => at > from && HEAD.test(text));
  const between = tokens.slice(from + 1, head);
  const telling = between.filter(({ text }) => !VAGUE.test(text));
  const isName = between.every(
    ({ text, stop }) =>
      stop === null &&
      !SMALL.test(text) &&
      !pronouns.has(text) &&
      !modals.has(text) &&
      !people.has(text) &&
      !isAmountWord(text) &&
      !looksPast(text) &&
      !text.includes("'") &&
      (!isAdverb(text) || /^(daily|nightly|weekly|monthly|hourly)$/.test(text)),
  );
  const whole = between.length === telling.length || between.length === telling.length + 1;
  return head >= 0 && head < to && telling.length > 0 && whole && isName
    ? [{ from, to: head + 1 }]
    : [];
}

function isOwn(parsed: Parsed, { from, to }: Range): boolean {
  const { tokens, clauseAt } = parsed;
  if (!endsBefore(parsed, to)) return false;
  // "Our billing service that the vendor runs": whose it is stands behind it.
  if (/^(of|that|which|from|by)$/.test(tokens[to]?.text ?? "") && !tokens[to - 1]?.stop)
    return false;
  if (tokens[from]?.text !== "the") return true;
  const clause = clauseAt[from];
  if (clause?.subject !== "i" && clause?.subject !== "we") return false;
  const before = tokens.slice(Math.max(clause.from, from - OWNING_WITHIN), from);
  return before.some(({ text }) => OWNING.test(text));
}

function saidBack(parsed: Parsed, { from, to }: Range): string[] {
  const said = wordsOf(parsed, from, to);
  if (said.some(({ doubtful }) => doubtful)) return [];
  const [article, ...rest] = said.map(({ text }) => text);
  const name = rest.filter((text) => !VAGUE.test(text)).join(" ");
  return [`${article === "the" ? "the" : "your"} ${name}`];
}
