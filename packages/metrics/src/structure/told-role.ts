import { findAll, patterns, type Range } from "./patterns.ts";
import { turnedWord, wholePhrase, wordsOf, type Said } from "./phrase.ts";
import type { AnswerReading, Parsed } from "./reading.ts";
import { endsBefore, mayRemember, toldPlainly } from "./told-plainly.ts";

/** Somebody of a story, by what they are there: never by a name. */
export interface ToldRole {
  /**
   * As it can be said back: "your product manager", "the staff engineer on the other team"; with what
   * they wanted, where that was told in a whole phrase: "your product manager, who wanted a date".
   */
  readonly text: string;
  /** The role alone: "product manager". */
  readonly role: string;
}

/** Who has a view of one's work that is worth asking for. */
const roles = patterns(`
  my|our|the|a|an product manager|owner|lead|director
  my|our|the|a|an engineering manager|director|lead
  my|our|the|a|an staff|principal engineer
  my|our|the|a|an tech|team|technical lead
  my|our|the|a|an program|programme|project|delivery|account|support|finance|sales|marketing|security|operations|ops manager|lead|director
  my|our|the|a|an head of product|engineering|sales|support|finance|marketing|operations|security|design|data
  my|our|the|a|an director|vp of product|engineering|sales|support|finance|marketing|operations|security|design|data
  my|our|the|a|an vice president of product|engineering|sales|support|finance|marketing|operations|security|design|data
  my|our|the|a|an data scientist|analyst
  my|our|the|a|an chief executive|architect
  my|our|the|a|an finance chief
  my|our|the|a|an designer|architect|cto|ceo|cfo|founder
  my|our boss|manager|director|vp|lawyer|recruiter
`);
const elsewhere = patterns(`
  on|of|from|in the other|next team|side
`);

/** The people by their roles in a story, in the order told; nobody denied or imagined, and never the person themselves. */
export function rolesTold(reading: AnswerReading): ToldRole[] {
  if (!mayRemember(reading)) return [];
  const { parsed } = reading;
  const hits = findAll(parsed.tokens, roles).filter(
    (hit) => endsBefore(parsed, hit.to) || placeOf(parsed, hit) !== undefined,
  );
  const told = toldPlainly(parsed, hits)
    .filter((hit) => !isOneself(parsed, hit) && !isMeant(parsed, hit))
    .flatMap((hit) => saidBack(parsed, hit));
  return told.filter(({ role }, at) => told.findIndex((other) => other.role === role) === at);
}

/** "On the other team", right behind it. */
function placeOf({ tokens }: Parsed, { to }: Range): Range | undefined {
  return tokens[to - 1]?.stop
    ? undefined
    : findAll(tokens, elsewhere).find(({ from }) => from === to);
}

/** "I was the tech lead", "as a product manager", "I became the director": as whom one acted oneself. */
function isOneself({ tokens, clauseAt }: Parsed, { from }: Range): boolean {
  const clause = clauseAt[from];
  const before = tokens.slice(Math.max(clause?.from ?? 0, from - 5), from);
  const bySelf = clause?.subject !== "other";
  return before.some(
    ({ text }) =>
      /^(as|became|become|becoming|promoted|acting|like|role|title)$/.test(text) ||
      (bySelf && /^(am|was|were|be|been|being)$/.test(text)),
  );
}

/** "I wanted a product manager", "we hired a designer": not there yet, or not there any more. */
function isMeant({ tokens, clauseAt }: Parsed, { from }: Range): boolean {
  const before = tokens.slice(clauseAt[from]?.from ?? 0, from);
  return before.some(({ text }) =>
    /^(want(ed)?|need(ed)?|miss(ed|ing)|lack(ed)?|hir(e|ed|ing)|replac(e|ed)|fir(e|ed)|lost|without|instead|if|another|any)$/.test(
      text,
    ),
  );
}

function saidBack(parsed: Parsed, hit: Range): ToldRole[] {
  const said = plain(wordsOf(parsed, hit.from, hit.to));
  const place = placeOf(parsed, hit);
  const where = place ? plain(wordsOf(parsed, place.from, place.to)) : [];
  if (!said || !where) return [];
  const [article = "", ...rest] = said;
  const role = rest.join(" ");
  const who = [turnedWord(article), role, ...where].join(" ");
  const wanted = wantedBy(parsed, place?.to ?? hit.to);
  return [{ text: wanted ? `${who}, who ${wanted}` : who, role }];
}

/** The words, if every one of them was heard well and none is a name. */
function plain(said: readonly Said[]): string[] | null {
  return said.some(({ doubtful }) => doubtful) ? null : said.map(({ text }) => text);
}

/** What somebody is remembered by without being judged: what they wanted or promised. */
const WANTED = /^(wanted|promised|asked|pushed|argued|fought|cared|worried|insisted|needed)$/;
/** Nobody knows any more what these were, or they hang on more. */
const POINTS = /\b(it|that|this|them|him|her|these|those|one|you|your)\b/;
const LONGEST_WANT = 8;

/** "Wanted a date": told right behind them, to the end of what was said. */
function wantedBy(parsed: Parsed, from: number): string | undefined {
  const { tokens, clauseAt } = parsed;
  const verb = tokens[from]?.text === "who" ? from + 1 : from;
  const clause = clauseAt[verb];
  if (!clause || clause.stance !== "fact" || tokens[from - 1]?.stop) return undefined;
  if (!WANTED.test(tokens[verb]?.text ?? "")) return undefined;
  const to = clause.to;
  const said = wordsOf(parsed, verb, to);
  const length = said.length <= LONGEST_WANT ? wholePhrase(said, 2) : 0;
  const isWhole = length === said.length && endsBefore(parsed, to) && !goesOn(parsed, to);
  const text = said.map((word) => turnedWord(word.text)).join(" ");
  return isWhole && !POINTS.test(text) ? text : undefined;
}

/** "Promised a chain that": the clause is over, and what was told is not. */
function goesOn({ tokens }: Parsed, at: number): boolean {
  return (
    !tokens[at - 1]?.stop && /^(that|which|who|whom|to|of|what|how)$/.test(tokens[at]?.text ?? "")
  );
}
