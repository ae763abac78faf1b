import { signal } from "./hits.ts";
import * as lexicon from "./lexicon/partner.ts";
import { anywhere, followedBy, near, touched } from "./near.ts";
import { findAll } from "./patterns.ts";
import type { Parsed, Signal } from "./reading.ts";

/** UR1: what was at stake for the other side, as somebody learned or told it. */
export function urgency(parsed: Parsed): Signal {
  const learned = findAll(parsed.tokens, lexicon.understanding);
  const stakes = near(anywhere(parsed, lexicon.urgencyMarkers), learned, 20, 20);
  const strong = near(stakes, stakes, 30);
  return signal(parsed, strong, [...stakes, ...touched(parsed, lexicon.urgencyHints)]);
}

/** OT1: more than one way, laid before the other side. */
export function options(parsed: Parsed): Signal {
  const ways = anywhere(parsed, lexicon.optionMarkers);
  const offered = findAll(parsed.tokens, lexicon.offering);
  const strong = near(near(ways, offered, 20), ways, 40);
  return signal(parsed, strong, touched(parsed, lexicon.optionHints));
}

/** So close behind "I told her" stand the words in which she heard it. */
const TOLD_WITHIN = 24;

/** PW1: the limit told in money, customers, contracts or dates, and not in engineering's terms. */
export function partnerWords(parsed: Parsed): Signal {
  const told = touched(parsed, lexicon.toldThem);
  const terms = findAll(parsed.tokens, lexicon.theirTerms);
  const own = findAll(parsed.tokens, lexicon.ourTerms);
  const strong = followedBy(told, terms, TOLD_WITHIN).filter(
    (hit) =>
      followedBy([hit], terms, TOLD_WITHIN).length > 0 &&
      followedBy([hit], own, TOLD_WITHIN).length === 0,
  );
  return signal(parsed, strong, near(terms, told, TOLD_WITHIN));
}
