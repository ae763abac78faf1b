import { signal } from "./hits.ts";
import * as lexicon from "./lexicon/vision-people.ts";
import { meant, near, touched } from "./near.ts";
import { findAll } from "./patterns.ts";
import type { Parsed, Signal } from "./reading.ts";

/** SK1: who by name or trade has to agree, or loses what; "all stakeholders" is thin. */
export function stakeholders(parsed: Parsed): Signal {
  return signal(
    parsed,
    meant(parsed, lexicon.stakeholderMarkers),
    touched(parsed, lexicon.stakeholderHints),
  );
}

/** Made and got are weighed within so many tokens. */
const WEIGHED_WITHIN = 30;

/** BB1: build, buy or reuse, with a reason or against each other. */
export function buildOrBuy(parsed: Parsed): Signal {
  const made = findAll(parsed.tokens, lexicon.makeMarkers);
  const got = findAll(parsed.tokens, lexicon.getMarkers);
  const there = findAll(parsed.tokens, lexicon.reuseMarkers);
  const chosen = findAll(parsed.tokens, lexicon.sourcing);
  const weighed = near(near(got, [...made, ...there], WEIGHED_WITHIN), chosen, WEIGHED_WITHIN);
  // BB2: "we looked at writing it": weighed, in a phrase of its own.
  const phrase = touched(parsed, lexicon.weighedSourcing);
  return signal(parsed, [...weighed, ...phrase], touched(parsed, lexicon.sourcingHints));
}

/** UP1: who keeps it running afterwards; "somebody, IT I guess" is thin. */
export function upkeep(parsed: Parsed): Signal {
  const unknown = findAll(parsed.tokens, lexicon.nobodyKnown);
  const kept = meant(parsed, lexicon.upkeepMarkers).filter(
    (hit) => near([hit], unknown, 10).length === 0,
  );
  return signal(parsed, kept, touched(parsed, lexicon.upkeepHints));
}
