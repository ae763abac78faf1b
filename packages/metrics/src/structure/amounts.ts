import { findAll, isAmountWord, patterns, type Range } from "./patterns.ts";
import type { Token } from "./tokens.ts";

/**
 * A number that was told, in digits or in words. `change`: how far something moved ("fell by a
 * third", "from eight to three", "twice as fast"). `measure`: with a unit ("forty milliseconds",
 * "two million users"). `count`: of people or things ("a team of eight"). Dates and "two years ago"
 * only say when: `moment`.
 */
export interface Amount extends Range {
  readonly kind: "change" | "measure" | "count" | "moment";
}

const classes = {
  unit: new Set(
    (
      "percent percentage milliseconds millisecond ms seconds second minutes minute hours hour days day weeks week " +
      "months month quarters quarter years year dollars dollar euros euro pounds cents users user customers requests " +
      "events messages records rows transactions gigabytes terabytes petabytes megabytes gb tb mb nines points times " +
      "deploys deployments releases incidents alerts pages tickets bugs errors calls queries engineers people teams"
    ).split(" "),
  ),
  time: new Set(
    "fortnight night nights hourly daily days day weeks week months month quarters years year minutes hours".split(
      " ",
    ),
  ),
  month: new Set(
    "january february april june july august september october november december".split(" "),
  ),
};

const MOMENTS = patterns(
  `
  #|one|few|couple of? @time ago|earlier|later|before|back
  a|one|few|couple of? @time ago
  a couple of @time ago
  in|since|by|until|around 19*|20*
  @month #
  q1|q2|q3|q4
  # of us
  `,
  classes,
);

const CHANGES = patterns(
  `
  by a? third|quarter|half|fifth|tenth|factor|order
  by about|around|roughly|nearly|almost|over|some a? third|quarter|half|fifth|tenth
  by # ~2
  by more than ~1 third|quarter|half|#
  by ~2 # percent
  a? third|quarter|half|fifth|tenth|fraction of what|the|its|that|our|my|all
  one|two|three third|thirds|quarters|fifths
  in half
  half of? the|our|as|my|that|them
  half as
  halved|doubled|tripled|quadrupled|halving|doubling|tripling
  halve|double|triple
  under|below|within a|one|half second|minute|hour|day
  twice|thrice as|the|what|its|more|faster
  # times
  tenfold|twofold|threefold|fivefold
  order|orders of magnitude
  from # ~4 to ~3 #|one|zero|none|nothing
  from ~3 # ~4 to|down ~4 #|one|zero|none|nothing
  from ~4 to ~1 one|once|twice|zero|none|nothing|never|# ~1 in|a|per|every|times
  into|to|now|only|just|at ~1 once|twice|one|# a|per|every|in ~1 @time
  once|twice|one|# a|per|every ~1 @time instead|now
  # ~1 less|fewer|lower|higher|faster|slower|cheaper|quicker
  to|at # percent
  # percent
  #x
  ten|2x|3x|4x|5x|10x|100x times?
  down|up to ~2 #|zero
  to ~2 zero
  zero|no|not more? a? single? incidents|outages|pages|downtime|complaints|errors|regressions|duplicates
  every single one
  nobody|none left
  all but one|two|three
  most|majority of
  three quarters
  9*|99* percent
  `,
  classes,
);

const MEASURES = patterns(
  `
  #|one ~1 @unit
  a|an hundred|thousand|million|billion|dozen @unit?
  # dollars|euros|k
  # per|a|an second|minute|hour|day|week|month|year
  hundreds|thousands|millions|billions|dozens of
  half a|an @unit
  couple|few of? percent|points|hundred|thousand|million
  `,
  classes,
);

const COUNTS = patterns("#");

/** All amounts, without overlap: what says most about a stretch goes first. */
export function amountsIn(tokens: readonly Token[]): Amount[] {
  const taken: Amount[] = [];
  const take = (kind: Amount["kind"], ranges: readonly Range[]) => {
    for (const range of ranges) {
      const overlaps = taken.some((other) => range.from < other.to && other.from < range.to);
      if (!overlaps) taken.push({ ...range, kind });
    }
  };
  take("moment", [...findAll(tokens, MOMENTS), ...years(tokens)]);
  take("change", findAll(tokens, CHANGES));
  take("measure", findAll(tokens, MEASURES));
  take("count", findAll(tokens, COUNTS));
  return taken.toSorted((a, b) => a.from - b.from);
}

/** "2021", "twenty twenty one": calendar years. */
function years(tokens: readonly Token[]): Range[] {
  return tokens.flatMap(({ text }, at) => {
    if (/^(19|20)\d\d$/.test(text)) return [{ from: at, to: at + 1 }];
    const spoken =
      text === "twenty" && /^(twenty|nineteen|eighteen|ten)$/.test(tokens[at + 1]?.text ?? "");
    if (!spoken) return [];
    const digit =
      isAmountWord(tokens[at + 2]?.text ?? "") &&
      !/hundred|thousand|million/.test(tokens[at + 2]?.text ?? "");
    return [{ from: at, to: at + (digit ? 3 : 2) }];
  });
}
