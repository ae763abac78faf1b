import type { QuestionForm } from "@greenroom/protocol";
import type { Stance } from "./clauses.ts";
import { designDecision, operations, people, requirements } from "./design.ts";
import { isNegated } from "./events.ts";
import { diagnosis, otherView } from "./finding-out.ts";
import { firstStep } from "./first-step.ts";
import type { HiringSignalId } from "./hiring.ts";
import { clauseOf, stands } from "./hits.ts";
import * as lexicon from "./lexicon/reasoning.ts";
import { multiplying } from "./multiplying.ts";
import { options, partnerWords, urgency } from "./partner.ts";
import { findAll } from "./patterns.ts";
import type { Parsed, Signal, SignalId } from "./reading.ts";
import { risk } from "./risk.ts";
import { wordsSaid } from "./saying.ts";
import type { StorySignalId } from "./story.ts";
import { buildOrBuy, stakeholders, upkeep } from "./vision-people.ts";
import { ask, cost, date, headline } from "./vision.ts";
import { tradeOff } from "./weighing.ts";
import { example, limits, measure, method } from "./working.ts";

type ReasoningSignalId = Exclude<SignalId, StorySignalId | HiringSignalId>;

/** Weighing goes by way of if and would as often as not; only others' words do not count. */
const OWN_THOUGHT: readonly Stance[] = ["fact", "conditional", "hypothetical"];

/** The choice or the first step, where a case or a design was asked for; else the story's. */
export function decisionOf(parsed: Parsed, form: QuestionForm): Signal | null {
  if (form === "situational") return firstStep(parsed);
  return form === "design" ? designDecision(parsed) : null;
}

const NOT_LISTENED_FOR: Signal = { verdict: "not-heard", evidence: [], sure: false };

/**
 * What shows how somebody thinks: what they weigh, fear, find out, plan and offer. Only what the
 * question's form is listened to for is looked for.
 */
export function reasoningSignals(
  parsed: Parsed,
  form: QuestionForm,
): Record<ReasoningSignalId, Signal> {
  const inForm = (forms: readonly QuestionForm[], find: (of: Parsed) => Signal) =>
    forms.includes(form) ? find(parsed) : NOT_LISTENED_FOR;
  const withPartners = (find: (of: Parsed, asked: QuestionForm) => Signal) =>
    inForm(["past", "situational", "approach"], (of) => find(of, form));
  return {
    "trade-off": tradeOff(parsed, form),
    risk: risk(parsed, form),
    operations: inForm(["design"], operations),
    requirements: inForm(["design"], requirements),
    people: inForm(["design"], people),
    diagnosis: inForm(["situational"], diagnosis),
    "other-view": inForm(["situational"], otherView),
    words: inForm(["situational"], wordsSaid),
    multiplying: inForm(["situational"], multiplying),
    headline: inForm(["vision"], headline),
    ask: inForm(["vision"], ask),
    cost: inForm(["vision"], cost),
    date: inForm(["vision"], date),
    stakeholders: inForm(["vision"], stakeholders),
    "build-or-buy": inForm(["vision"], buildOrBuy),
    upkeep: inForm(["vision"], upkeep),
    method: inForm(["approach"], method),
    example: inForm(["approach"], example),
    measure: inForm(["approach"], measure),
    limits: inForm(["approach"], limits),
    urgency: withPartners(urgency),
    options: withPartners(options),
    "partner-words": withPartners(partnerWords),
  };
}

/** So close together, tokens, that a remedy and finding out are one breath ("bring them in and ask why"). */
const ONE_BREATH = 12;

/**
 * Whether something was changed before anything was found out (situational), or a component was
 * chosen before the problem was framed (design).
 */
export function remedyComesFirst(parsed: Parsed, form: QuestionForm): boolean {
  if (form !== "situational" && form !== "design") return false;
  const { tokens, events } = parsed;
  const cure =
    form === "design"
      ? stands(parsed, lexicon.componentMarkers, OWN_THOUGHT)[0]?.from
      : events.find(
          ({ verb, subject, time, negated, stance }) =>
            (subject === "i" || subject === "we") &&
            time !== "past" &&
            !negated &&
            stance !== "reported" &&
            lexicon.remedyVerbs.has(verb),
        )?.at;
  if (cure === undefined) return false;
  const list = form === "design" ? lexicon.framingMarkers : lexicon.diagnosisMarkers;
  const finding = [
    ...findAll(tokens, list),
    ...(form === "design" ? [] : findAll(tokens, lexicon.meetingMarkers)),
  ].toSorted((a, b) => a.from - b.from);
  const found = finding.find((hit) => {
    const clause = clauseOf(parsed, hit.from);
    return clause && !isNegated(tokens, clause, hit.from);
  });
  if (!found) return true;
  const clause = clauseOf(parsed, found.from);
  const putFirst = tokens
    .slice(clause?.from ?? found.from, found.to)
    .some(({ text }) => text === "first" || text === "before");
  return found.from - cure > ONE_BREATH && !putFirst;
}
