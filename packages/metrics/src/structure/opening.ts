import type { Clause } from "./clauses.ts";
import { openingMarkers } from "./lexicon/opening.ts";
import { meant } from "./near.ts";
import type { Range } from "./patterns.ts";
import type { Parsed } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** The headline comes first: what is asked for after so many tokens comes late. */
const HEADLINE_TOKENS = 45;
/** So early, tokens, what somebody would do is what they ask for. */
const OPENING_TOKENS = 30;
/** And so early, whoever would do it: "They would look for …". */
const OPENING_WORDS = 8;

/**
 * Whether somebody opens with what they want, in whatever words: who was told that is not asked for
 * one sentence. Less than the headline of a strategy, which says what will be different and for whom.
 */
export function opensWithPoint(parsed: Parsed): boolean {
  const early = meant(parsed, openingMarkers).some(({ from }) => from < HEADLINE_TOKENS);
  return early || openingPlans(parsed).length > 0;
}

/** "We would look for …", and a first sentence without a verb: "One login for everything." */
function openingPlans({ tokens, events, clauses }: Parsed): Range[] {
  const plans = events
    .filter(
      ({ time, at, subject, negated }) =>
        time === "plan" && at < (subject === "other" ? OPENING_WORDS : OPENING_TOKENS) && !negated,
    )
    .map(({ at }) => ({ from: at, to: at + 1 }));
  const end = tokens.findIndex(({ stop }) => stop === "sentence") + 1;
  const first: Clause | undefined = clauses[0];
  const bare =
    first &&
    end > 2 &&
    end < OPENING_TOKENS &&
    first.to === end &&
    !tokens.slice(0, end).some(isVerb);
  return bare ? [{ from: 0, to: end }, ...plans] : plans;
}

const isVerb = ({ text }: Token) => /^(is|are|was|were|am|has|have|do|does)$/.test(text);
