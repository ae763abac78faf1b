import { signal } from "./hits.ts";
import * as lexicon from "./lexicon/vision.ts";
import { meant, near, touched } from "./near.ts";
import { findAll, type Range } from "./patterns.ts";
import type { Parsed, Signal } from "./reading.ts";

/** "The first sentences" end about here, tokens: half a minute of speech. */
const FIRST_TOKENS = 75;
/** Whom it is for stands so close to what will be different, tokens. */
const SAME_BREATH = 16;

/** HL1: what will be different and for whom, in the first sentences; great words alone are thin. */
export function headline(parsed: Parsed): Signal {
  const early = (hits: readonly Range[]) => hits.filter(({ from }) => from < FIRST_TOKENS);
  const changes = early(meant(parsed, lexicon.changeMarkers));
  const whom = findAll(parsed.tokens, lexicon.forWhom);
  const empty = findAll(parsed.tokens, lexicon.emptyWords);
  const said = near(changes, whom, SAME_BREATH).filter(
    (hit) => near([hit], empty, SAME_BREATH).length === 0,
  );
  return signal(parsed, said, early(touched(parsed, lexicon.headlineHints)));
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
      !isTheirs(parsed, hit) && (isMoney(parsed, hit) || near([hit], spent, 8, 8).length > 0),
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
