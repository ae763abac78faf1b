import { rangeOf } from "./deeds.ts";
import type { Event } from "./events.ts";
import { signal } from "./hits.ts";
import { sameInPast } from "./lexicon/verbs.ts";
import * as lexicon from "./lexicon/working.ts";
import { anywhere, asFact, followedBy, inOrder, near, touched, withWhatFollows } from "./near.ts";
import { findAll, type Range } from "./patterns.ts";
import type { Parsed, Signal } from "./reading.ts";
import { awayFromGrief } from "./sensitive.ts";

/** So many different deeds make steps, with a word of order; without one, one more. */
const LEAST_STEPS = 3;

/** ME1: three steps that are really taken, in an order; values and names of methods are thin. */
export function method(parsed: Parsed): Signal {
  const { tokens, events } = parsed;
  const deeds = events.filter(
    (event) =>
      (event.subject === "i" || event.subject === "we" || event.subject === "you") &&
      !event.negated &&
      !event.tentative &&
      event.stance !== "reported" &&
      event.stance !== "question",
  );
  const ordered = events.filter(
    ({ subject, negated, time, at }) =>
      subject === "other" && !negated && time === "present" && followsOrder(parsed, at),
  );
  const steps = [...deeds, ...ordered]
    .filter(
      ({ verb, time }) =>
        // "I let them" and "I put it" are told as habits here, though their form is the past's too.
        (time !== "past" || sameInPast.has(verb)) && !lexicon.noSteps.has(verb),
    )
    .toSorted((a, b) => a.at - b.at);
  const order = findAll(tokens, lexicon.stepMarkers);
  const different = new Set(steps.map(({ verb }) => verb)).size;
  const enough =
    different >= LEAST_STEPS + (order.length > 0 ? 0 : 1) || (different >= 2 && order.length >= 2);
  return enough
    ? signal(parsed, steps.map(rangeOf), [])
    : signal(parsed, [], [...deeds.map(rangeOf), ...order]);
}

/** "Then they fix one thing": others' steps, in an order that somebody gave them. */
function followsOrder({ tokens }: Parsed, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ text }) => /^(then|first|second|third|next|finally|after)$/.test(text));
}

/** A case is told within so many tokens of where it begins. */
const CASE_TOKENS = 45;
/** So many things that happened make a case; so many more where nothing says that one begins. */
const HAPPENED = 2;
const HAPPENED_UNMARKED = 5;

/** EX1: one case that happened, with what was done in it; a case that is only named is thin. */
export function example(parsed: Parsed): Signal {
  const happened = parsed.events
    .filter(({ time, stance, negated }) => time === "past" && stance === "fact" && !negated)
    .filter(({ at }) => !/^(have|has|is|are|be|gets|get)$/.test(parsed.tokens[at - 1]?.text ?? ""))
    .map(rangeOf);
  const begins = inOrder(anywhere(parsed, lexicon.caseMarkers), namedCases(parsed));
  const within = (from: number) =>
    happened.filter((hit) => hit.from >= from - 6 && hit.from < from + CASE_TOKENS);
  const told = begins.map(({ from }) => within(from)).find((hits) => hits.length >= HAPPENED);
  // "With the claims people it was, last autumn, hail season": two marks of one case, and a deed.
  const placed = begins.filter((hit) => followedBy([hit], begins, 8).length > 0);
  const marked = placed.map(({ from }) => within(from)).find((hits) => hits.length > 0);
  const dense = happened
    .map(({ from }) => within(from))
    .find((hits) => hits.length >= HAPPENED_UNMARKED);
  const shown = told ?? marked ?? dense ?? [];
  return signal(parsed, shown, inOrder(happened, touched(parsed, lexicon.caseHints)));
}

/** "Take Marek", "like Meenakshi": a case that goes by a name. */
function namedCases({ tokens }: Parsed): Range[] {
  return tokens.flatMap(({ text, stop }, at) =>
    /^(take|like|remember)$/.test(text) && stop === null && tokens[at + 1]?.capital
      ? [{ from: at, to: at + 2 }]
      : [],
  );
}

/** A figure stands so close to what is counted, tokens. */
const FIGURE_TOKENS = 22;

/** MS1: what is counted, with a figure or with what exactly is looked at; a belief is thin. */
export function measure(parsed: Parsed): Signal {
  const figures = parsed.amounts.filter(({ kind }) => kind !== "moment");
  const counted = asFact(parsed, lexicon.countedMarkers).filter((hit) => !wished(parsed, hit));
  const known = touched(parsed, lexicon.knowingMarkers);
  const sized = near(counted, figures, FIGURE_TOKENS, FIGURE_TOKENS);
  const compared = counted.filter(({ from, to }) => to - from > 4 || comparesWith(parsed, from));
  const strong = [
    ...near(known, counted, FIGURE_TOKENS, FIGURE_TOKENS),
    ...near(known, figures, FIGURE_TOKENS, FIGURE_TOKENS),
    ...sized.filter((hit) => compared.includes(hit) || near([hit], known, 40, 40).length > 0),
    ...verbsOfCounting(parsed),
  ];
  return signal(
    parsed,
    awayFromGrief(parsed, strong),
    awayFromGrief(parsed, anywhere(parsed, lexicon.measureHints)),
  );
}

/** "I'd love to have a survey": a measure that is not there. */
function wished({ tokens }: Parsed, { from }: Range): boolean {
  return tokens
    .slice(Math.max(0, from - 8), from)
    .some(({ text }) => /^(nice|love|wish|should|hope|someone)$/.test(text));
}

function comparesWith({ tokens }: Parsed, from: number): boolean {
  return tokens
    .slice(from, from + FIGURE_TOKENS)
    .some(({ text }) => /^(now|today|used|down|fell|dropped|halved|doubled|instead)$/.test(text));
}

/** "We count how often …", "I track recurrence by …". */
function verbsOfCounting({ events }: Parsed): Range[] {
  return events
    .filter(
      ({ verb, subject, negated, stance, time }: Event) =>
        /^(count|counts|measure|measures|track|tracks|counted|measured|tracked)$/.test(verb) &&
        (subject === "i" || subject === "we") &&
        !negated &&
        stance === "fact" &&
        time !== "plan",
    )
    .map(rangeOf);
}

/** LI1: where it does not work or is not used; that it is hard, or depends, is thin. */
export function limits(parsed: Parsed): Signal {
  const stated = findAll(parsed.tokens, lexicon.limitMarkers).filter(({ from, to }) => {
    const stance = parsed.clauseAt[from]?.stance;
    const before = parsed.tokens.slice(Math.max(0, from - 2), from).map(({ text }) => text);
    // "You need trust, or else it doesn't work" says what it takes, not where it fails.
    if (before.some((text) => /^(else|otherwise)$/.test(text))) return false;
    const denied = before.at(-1) === "no" || before.at(-1) === "without";
    if (denied && /^(exception|limit)/.test(parsed.tokens[to - 1]?.text ?? "")) return false;
    return stance !== "question" && stance !== "reported";
  });
  return signal(
    parsed,
    stated.map((hit) => withWhatFollows(parsed, hit, 6)),
    touched(parsed, lexicon.limitHints),
  );
}
