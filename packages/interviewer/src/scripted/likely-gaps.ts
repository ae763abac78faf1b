import type { AnswerReading, Telling } from "@greenroom/metrics";
import type { Question } from "../question.ts";
import { likeliest } from "./all-told.ts";
import type { FollowUpMove, OpenGaps } from "./follow-up-moves.ts";

/** Likelier told than this, it is not surely missing though no rule heard it. */
const PERHAPS_TOLD = 0.3;
/** Likelier told than this, it is not asked for at all though no rule heard it. */
const LIKELY_TOLD = 0.5;
/** The same where the rules heard a sign of it and no more: it is asked for only where all else is told. */
const PERHAPS_TOUCHED = 0.6;
/** Less likely told than this, it is missing though a rule took something for it. */
const SURELY_MISSING = 0.06;

/** What each follow-up asks for: it is open where none of these was told. */
const asksFor: Readonly<
  Record<Question["form"], Partial<Record<FollowUpMove, readonly Telling[]>>>
> = {
  past: {
    "ask-own-decision": ["decision"],
    "ask-result": ["result"],
    "ask-number": ["number"],
    "ask-lesson": ["lesson"],
    "ask-trade-off": ["trade-off"],
    "ask-risk": ["risk"],
  },
  situational: {
    "ask-diagnosis": ["diagnosis"],
    "ask-first-step": ["decision"],
    "ask-other-view": ["other-view"],
    "ask-trade-off": ["trade-off"],
    "ask-risk": ["risk"],
  },
  approach: {
    "ask-method": ["method"],
    "ask-example": ["example"],
    "ask-trade-off": ["trade-off"],
    "ask-risk": ["risk", "limits"],
    "ask-measure": ["measure"],
    "ask-limits": ["limits"],
  },
  vision: {
    "ask-headline": ["headline", "ask"],
    "ask-cost": ["cost"],
    "ask-date": ["date"],
    "ask-stakeholders": ["stakeholders"],
    "ask-trade-off": ["trade-off"],
    "ask-risk": ["risk"],
  },
  design: {
    "ask-requirements": ["requirements"],
    "ask-load": ["number"],
    "ask-choice": ["decision"],
    "ask-trade-off": ["trade-off"],
    "ask-risk": ["risk"],
    "ask-operations": ["operations"],
  },
};

/**
 * The gaps that the rules found, looked at by what the answers mean: what was probably told in words
 * that no rule knows is dropped, and what was surely not told is added, behind what both miss.
 *
 * @param mayBeAsked what can be asked for where only the meaning says that it is missing
 */
export function weighedByMeaning(
  { sure, doubtful }: OpenGaps,
  mayBeAsked: readonly FollowUpMove[],
  told: AnswerReading,
): OpenGaps {
  const likely = (move: FollowUpMove) => chanceTold(told, move);
  const found = sure.filter((move) => move !== "ask-one-time" || !likelyOneStory(told));
  const missing = found.filter((move) => (likely(move) ?? 0) < PERHAPS_TOLD);
  const perhaps = found.filter(
    (move) => !missing.includes(move) && (likely(move) ?? 0) < LIKELY_TOLD,
  );
  const unheard = mayBeAsked
    .flatMap((move) => ({ move, chance: likely(move) ?? 1 }))
    .filter(({ move, chance }) => chance < SURELY_MISSING && !missing.includes(move))
    .toSorted((a, b) => a.chance - b.chance)
    .map(({ move }) => move);
  const touched = doubtful.filter(
    (move) => !unheard.includes(move) && (likely(move) ?? 0) < PERHAPS_TOUCHED,
  );
  return { sure: [...missing, ...unheard], doubtful: [...perhaps, ...touched] };
}

/** One event is told, likelier than what is done as a rule: also in the present tense. */
function likelyOneStory(told: AnswerReading): boolean {
  const chance = (telling: Telling) => likeliest(told, [telling]);
  const event = Math.max(
    ...(["task", "decision", "result"] as const).map((each) => chance(each) ?? 0),
  );
  return event > (chance("habit") ?? 1);
}

/** How likely what this asks for was told, 0 to 1; `null` where that cannot be known. */
export function chanceTold(told: AnswerReading, move: FollowUpMove): number | null {
  const tellings = tellingsOf(told.form, move);
  return tellings.length > 0 ? likeliest(told, tellings) : null;
}

/** What this asks for in a question of this form; empty where it is nothing that is told as such. */
export function tellingsOf(form: Question["form"], move: FollowUpMove): readonly Telling[] {
  return asksFor[form][move] ?? [];
}
