import type { QuestionForm } from "@greenroom/protocol";
import type { Stance } from "./clauses.ts";
import { rangeOf } from "./deeds.ts";
import { signal, stands } from "./hits.ts";
import * as lexicon from "./lexicon/hiring.ts";
import { reporting, stative } from "./lexicon/verbs.ts";
import { near } from "./near.ts";
import type { Patterns, Range } from "./patterns.ts";
import type { Parsed, Signal } from "./reading.ts";

export type HiringSignalId = "criteria" | "evidence" | "growth" | "boundaries";

/** What is asked of candidates, and said by them, counts as well. */
const SAID: readonly Stance[] = ["fact", "reported", "conditional", "question"];
const PLANNED: readonly Stance[] = [...SAID, "hypothetical"];

/** What an answer about choosing and growing people is listened to for, besides its form. */
export function hiringSignals(parsed: Parsed, form: QuestionForm): Record<HiringSignalId, Signal> {
  const stances = form === "past" ? SAID : PLANNED;
  const told = (list: Patterns) => stands(parsed, list, stances);
  const weak = (list: Patterns) => stands(parsed, list, PLANNED);
  return {
    criteria: signal(parsed, criteria(parsed, told), weak(lexicon.perhapsCriteria)),
    evidence: evidence(parsed, told),
    growth: signal(parsed, told(lexicon.growthMarkers), weak(lexicon.perhapsGrowth)),
    boundaries: signal(parsed, told(lexicon.boundaryMarkers), weak(lexicon.perhapsBoundaries)),
  };
}

/** HI1 (H): "I look for drive" names one word; a criterion says what somebody does, in so many. */
const LEAST_CRITERION = 5;

/** HI1: somebody who can or does something, or what was looked for, with words behind it. */
function criteria(parsed: Parsed, told: (list: Patterns) => Range[]): Range[] {
  return told(lexicon.criteriaMarkers).filter(({ from }) => {
    const sentence = parsed.clauseAt[from]?.sentence;
    const end = parsed.clauses.findLast((clause) => clause.sentence === sentence)?.to ?? from;
    return end - from > LEAST_CRITERION;
  });
}

/** HI2 (H): what a candidate did counts so near, tokens, to where they were watched or asked. */
const NEAR_TRIAL = 40;
/** HI2 (H): without such a place, so many deeds of theirs show something. */
const DEEDS_THAT_SHOW = 3;

/** What becomes of people shows nothing that they can do. */
const COMING_AND_GOING = new Set(
  "quit left joined moved went came complained got stayed".split(" "),
);

/**
 * HI2: what somebody said or did when they were tried, or several things they had done. That they
 * were a fit, or impressive, is thin.
 */
function evidence(parsed: Parsed, told: (list: Patterns) => Range[]): Signal {
  const deeds = parsed.events.filter(
    ({ subject, time, passive, verb, at, clause }) =>
      subject === "other" &&
      time === "past" &&
      !passive &&
      (!stative.has(verb) || verb === "said") &&
      !COMING_AND_GOING.has(verb) &&
      !/^(what|who|which|when|because|if)$/.test(parsed.tokens[clause.from]?.text ?? "") &&
      parsed.tokens
        .slice(clause.from, at)
        .some(({ text }) => /^(she|he|they|them|nobody)$/.test(text)),
  );
  const seen = deeds.map(rangeOf);
  const tried = near(seen, told(lexicon.trialMarkers), NEAR_TRIAL);
  const said = deeds.filter(({ verb }) => reporting.has(verb)).map(rangeOf);
  const strong = [...tried, ...(seen.length >= DEEDS_THAT_SHOW ? said : [])];
  return signal(parsed, strong, [...seen, ...told(lexicon.fitMarkers)]);
}
