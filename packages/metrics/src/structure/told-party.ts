import { findAll, patterns, type Range } from "./patterns.ts";
import { turnedWord } from "./phrase.ts";
import type { AnswerReading, Parsed } from "./reading.ts";
import { endsBefore, textOf } from "./told-plainly.ts";

/** Who could have said no: by what they are there, never by a name. */
const parties = patterns(`
  my|our boss|manager|director|vp|cto|ceo|cfo|board|customer|client|lawyers|investors|landlord
  the director|board|cto|ceo|cfo|union|regulator|auditor|auditors|inspector|ministry|vendor|supplier|customer|client|council|landlord|owner|owners|principal|mayor|insurer|unions|investors|captain|architect|headmaster|headmistress
  the|our|my product|finance|sales|support|operations|security|legal|marketing|platform|engineering director|manager|lead|team|people|department|head
  the head of product|finance|sales|support|operations|security|marketing|engineering
`);
const departments = patterns(`
  finance|sales|legal|marketing|procurement|compliance|security|support|operations said|says|wanted|wants|asked|asks|hated|hates|was|is|were|are|had|has|needs|needed|would|will|loses|lost|pays|paid
`);

/** Words that tell that this very person was against it: then a no of theirs is no other case. */
const AGAINST =
  /^(no|not|never|refused|refuse|refuses|against|rejected|objected|blocked|declined|denied|hated|hates|angry|furious|livid|unhappy|stopped|vetoed|fought|threatened|threatens|complained|opposed)$/;
const NEAR = 10;

/** Every word must have been heard well: a wrong party makes no sense of the question. */
const SURE = 0.8;

/**
 * Those of whom somebody told that they had a say, as they can be said back ("your director", "the
 * union", "finance"), the one named most often first; nobody who was against it anyway.
 */
export function partiesTold({ parsed, sensitive }: AnswerReading): string[] {
  if (sensitive !== null) return [];
  const { tokens } = parsed;
  const named = [
    ...findAll(tokens, parties).filter(({ to }) => endsBefore(parsed, to)),
    ...findAll(tokens, departments).map(({ from }) => ({ from, to: from + 1 })),
  ].filter((hit) => heardWell(parsed, hit));
  const against = new Set(
    named.filter((hit) => wasAgainst(parsed, hit)).map((hit) => said(parsed, hit)),
  );
  const times = new Map<string, number>();
  for (const hit of named) times.set(said(parsed, hit), (times.get(said(parsed, hit)) ?? 0) + 1);
  return [...times]
    .filter(([text]) => !against.has(text))
    .toSorted(([, a], [, b]) => b - a)
    .map(([text]) => text);
}

function said(parsed: Parsed, hit: Range): string {
  return textOf(parsed, hit).split(" ").map(turnedWord).join(" ");
}

function wasAgainst({ tokens }: Parsed, { from, to }: Range): boolean {
  return tokens.slice(Math.max(0, from - 4), to + NEAR).some(({ text }) => AGAINST.test(text));
}

function heardWell({ tokens, words }: Parsed, { from, to }: Range): boolean {
  return tokens.slice(from, to).every(({ word }) => (words[word]?.confidence ?? 0) >= SURE);
}
