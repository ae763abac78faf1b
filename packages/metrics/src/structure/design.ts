import type { Event } from "./events.ts";
import { actionsOf, rangeOf } from "./deeds.ts";
import { signal } from "./hits.ts";
import * as lexicon from "./lexicon/design.ts";
import { componentMarkers, framingMarkers } from "./lexicon/reasoning.ts";
import { designChoices, ownDecision } from "./lexicon/story.ts";
import { asPlan, inOrder, meant, near, touched } from "./near.ts";
import { findAll, type Range } from "./patterns.ts";
import type { Parsed, Signal } from "./reading.ts";

/** A number belongs to what is framed within so many tokens. */
const FRAMED_WITHIN = 10;
/** The problem is framed in this share of a design, or before its first component. */
const FRAMING_SHARE = 0.4;

/** And in any case within so many tokens. */
const OPENING_TOKENS = 40;

/** RQ1: the problem framed before its solution, with a number. */
export function requirements(parsed: Parsed): Signal {
  const framed = touched(parsed, lexicon.framing);
  const numbers = parsed.amounts.filter(({ kind }) => kind !== "moment");
  const components = findAll(parsed.tokens, componentMarkers);
  const end = Math.max(components[0]?.from ?? 0, parsed.tokens.length * FRAMING_SHARE);
  const early = near(framed, numbers, FRAMED_WITHIN).filter(({ from }) => from < end);
  // Two sizes told before anything is built frame it, whatever their words are.
  const sizes = numbers.filter(
    ({ from }) => from < (components[0]?.from ?? Math.max(end, OPENING_TOKENS)),
  );
  const opening = Math.max(parsed.tokens.length * FRAMING_SHARE, OPENING_TOKENS);
  const sized = sizes.filter(({ from, to }) => from < opening && !isFew(parsed, from, to));
  return signal(parsed, sized.length > 1 ? [...early, ...sized] : early, [
    ...touched(parsed, lexicon.framingHints),
    ...sizes,
    ...touched(parsed, framingMarkers).filter(({ from }) => from < end),
  ]);
}

/** "Three bits", "two sites": parts of a solution as often as sizes of the problem. */
function isFew({ tokens }: Parsed, from: number, to: number): boolean {
  return to - from === 1 && /^(two|three|2|3)$/.test(tokens[from]?.text ?? "");
}

/** So close to a choice stands its reason, or what it is chosen over. */
const REASON_TOKENS = 22;

/** DC1: a choice, said as one: with its reason, or against another way. */
export function designDecision(parsed: Parsed): Signal {
  const { tokens, events } = parsed;
  const reasons = findAll(tokens, lexicon.choosingWhy);
  const open = findAll(tokens, lexicon.unsettled);
  const said = meant(parsed, lexicon.choosing);
  const made = events.filter((event) => isChoice(event)).map(rangeOf);
  // DC2: "instead of asking each time we'd trust the card": whatever is done, against another way.
  const against = near(
    events.filter((event) => isPlanned(event)).map(rangeOf),
    findAll(tokens, lexicon.insteadOf),
    AGAINST_TOKENS,
  );
  const settled = inOrder(said, made).filter(
    (hit) =>
      near([hit], reasons, REASON_TOKENS, 8).length > 0 && near([hit], open, 3, 3).length === 0,
  );
  const built = touched(parsed, componentMarkers);
  const clear = asPlan(parsed, lexicon.settling);
  const deeds = (["i", "we"] as const).flatMap((who) => actionsOf(parsed, "design", who));
  return signal(
    parsed,
    [...settled, ...clear, ...against],
    [...said, ...made, ...built, ...deeds.map(rangeOf), ...touched(parsed, ownDecision)],
  );
}

/** DC2 (H): what is not done stands so near, tokens. */
const AGAINST_TOKENS = 12;

function isPlanned({ subject, negated, tentative, stance, time }: Event): boolean {
  const ours = subject === "i" || subject === "we";
  return ours && time === "plan" && !negated && !tentative && stance !== "reported";
}

function isChoice({ verb, subject, negated, tentative, stance, time }: Event): boolean {
  return (
    (subject === "i" || subject === "we" || subject === "you") &&
    designChoices.has(verb) &&
    !negated &&
    !tentative &&
    time !== "past" &&
    stance !== "reported" &&
    stance !== "question"
  );
}

/** OP1: watched with a limit at which somebody is told, or let out step by step; tools are thin. */
export function operations(parsed: Parsed): Signal {
  const watched = touched(parsed, lexicon.watching);
  const bounds = findAll(parsed.tokens, lexicon.limits);
  const stepwise = meant(parsed, lexicon.rollingOut);
  const strong: Range[] = [...near(watched, bounds, 12), ...stepwise];
  return signal(parsed, strong, touched(parsed, lexicon.operationsHints));
}

/** PP1: who builds or runs it, or in which phases it is delivered. */
export function people(parsed: Parsed): Signal {
  // PP2: "maybe we start with one school" settles nothing.
  const open = findAll(parsed.tokens, lexicon.unsettled);
  const named = touched(parsed, lexicon.buildingPeople).filter(
    (hit) => near([hit], open, 1, 2).length === 0,
  );
  return signal(parsed, named, touched(parsed, lexicon.buildingHints));
}
