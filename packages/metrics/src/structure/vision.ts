import { evidenceOf, RELIED_ON, type Evidence } from "./evidence.ts";
import { signal } from "./hits.ts";
import * as lexicon from "./lexicon/vision.ts";
import { meant, near, touched, withWhatFollows } from "./near.ts";
import { findAll, type Patterns, type Range } from "./patterns.ts";
import type { Parsed, Signal } from "./reading.ts";

/** "The first sentences" end about here, tokens: half a minute of speech. */
const FIRST_TOKENS = 75;
/** Whom it is for stands so close to what will be different, tokens. */
const SAME_BREATH = 16;

/** An announced headline is quoted with so many tokens of what it says, and says so many at least. */
const ANNOUNCED_TOKENS = 16;
const LEAST_ANNOUNCED_TOKENS = 3;

/**
 * HL1: what will be different and for whom, in the first sentences; great words alone are thin. What
 * somebody announces as their headline is it, wherever it stands.
 */
export function headline(parsed: Parsed): Signal {
  const announced = announcements(parsed);
  if (announced.length > 0) return signal(parsed, announced, []);
  const early = (hits: readonly Range[]) => hits.filter(({ from }) => from < FIRST_TOKENS);
  const changes = early(meant(parsed, lexicon.changeMarkers));
  const whom = findAll(parsed.tokens, lexicon.forWhom);
  const empty = findAll(parsed.tokens, lexicon.emptyWords);
  const said = near(changes, whom, SAME_BREATH).filter(
    (hit) => near([hit], empty, SAME_BREATH).length === 0,
  );
  return signal(parsed, said, early(touched(parsed, lexicon.headlineHints)));
}

/** The headline that was announced as one ("My headline is that …"); `null` where none surely was. */
export function announcedHeadline(parsed: Parsed): Evidence | null {
  const quotes = announcements(parsed).map((hit) => evidenceOf(parsed, hit));
  return quotes.find(({ confidence }) => confidence >= RELIED_ON) ?? null;
}

function announcements(parsed: Parsed): Range[] {
  const { tokens } = parsed;
  const empty = findAll(tokens, lexicon.emptyWords);
  return meant(parsed, lexicon.headlineAnnouncements).flatMap((hit) => {
    // "In one sentence." and "If you remember one thing." lead on to the sentence behind their stop.
    const open = tokens[hit.to - 1]?.stop === "sentence" ? { from: hit.to, to: hit.to + 1 } : hit;
    const said = { ...withWhatFollows(parsed, open, ANNOUNCED_TOKENS), from: hit.from };
    const great = empty.some(({ from }) => from >= hit.to && from < said.to);
    const asked = tokens[said.to - 1]?.stop === "question";
    return said.to - hit.to < LEAST_ANNOUNCED_TOKENS || great || asked ? [] : [said];
  });
}

/** AK1: what the listener is to give or decide: people, money, a yes. */
export function ask(parsed: Parsed): Signal {
  return signal(parsed, touched(parsed, lexicon.askMarkers), touched(parsed, lexicon.askHints));
}

/** CS1: what it takes, in money or people; somebody else's price is not ours. */
export function cost(parsed: Parsed): Signal {
  const hints = touched(parsed, lexicon.costHints).filter((hit) => !isTheirs(parsed, hit));
  const spent = [
    ...findAll(parsed.tokens, lexicon.spendMarkers),
    ...meant(parsed, lexicon.askMarkers),
  ];
  const amounts = meant(parsed, lexicon.costMarkers).filter(
    (hit) =>
      !isTheirs(parsed, hit) &&
      !isGain(parsed, hit) &&
      (isMoney(parsed, hit) || near([hit], spent, 8, 8).length > 0),
  );
  const sizes = parsed.amounts.filter((hit) => hit.kind === "measure" && !isTheirs(parsed, hit));
  return signal(parsed, amounts, [...hints, ...sizes]);
}

/** Money is a price wherever it stands; "nine people" only where something takes them. */
function isMoney({ tokens }: Parsed, { from, to }: Range): boolean {
  const texts = tokens.slice(from, to).map(({ text }) => text);
  // "Four engineers for two quarters" is a price as well.
  return (
    texts.some((text) => MONEY.has(text)) ||
    // "Three hundred a month", "two people full time".
    (/^(a|per|every)$/.test(texts.at(-2) ?? "") && /^(month|year)$/.test(texts.at(-1) ?? "")) ||
    texts.at(-1) === "time" ||
    (to - from > 4 && texts.some((text) => SPAN.test(text)))
  );
}

const SPAN = /^(week|month|quarter|year|sprint)s?$/;
const MONEY = new Set(
  "dollars euros pounds francs yen quid bucks grand k kroner crowns rupees pesos".split(" "),
);

/** "We save a million a year": the nearest word before it tells what is won, not what is spent. */
function isGain({ tokens, clauseAt }: Parsed, { from, to }: Range): boolean {
  const start = clauseAt[from]?.from ?? from;
  const last = (list: Patterns) =>
    findAll(tokens, list).findLast((hit) => hit.from >= start && hit.from < to)?.from ?? -1;
  return last(lexicon.gainMarkers) > last(lexicon.outlayMarkers);
}

/** "It cost her two million": another house's bill. */
function isTheirs({ tokens, clauseAt }: Parsed, { from, to }: Range): boolean {
  const clause = clauseAt[from];
  const texts = tokens.slice(clause?.from ?? from, to).map(({ text }) => text);
  return texts.some(
    (text, at) =>
      /^costs?$/.test(text) && /^(her|him|them|their|our|my|the)$/.test(texts[at + 1] ?? ""),
  );
}

/** DA1: a day, month, season or span to be held to; "at some point next year" is thin. */
export function date(parsed: Parsed): Signal {
  return signal(parsed, meant(parsed, lexicon.dateMarkers), touched(parsed, lexicon.dateHints));
}
