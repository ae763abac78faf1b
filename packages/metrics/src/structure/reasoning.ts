import type { QuestionForm } from "@greenroom/protocol";
import type { Stance } from "./clauses.ts";
import { isNegated } from "./events.ts";
import { clauseOf, signal, stands } from "./hits.ts";
import type { HiringSignalId } from "./hiring.ts";
import * as leading from "./lexicon/leading.ts";
import * as lexicon from "./lexicon/reasoning.ts";
import { storyMarkers } from "./lexicon/story.ts";
import { findAll, type Patterns, type Range } from "./patterns.ts";
import type { Parsed, Signal, SignalId } from "./reading.ts";
import { awayFromGrief } from "./sensitive.ts";
import type { StorySignalId } from "./story.ts";
import type { Token } from "./tokens.ts";

type ReasoningSignalId = Exclude<SignalId, StorySignalId | HiringSignalId>;

/** Weighing goes by way of if and would as often as not; only others' words do not count. */
const OWN_THOUGHT: readonly Stance[] = ["fact", "conditional", "hypothetical"];
/** "I'd ask what they need" asks, though what they need is their saying. */
const ASKED_TOO: readonly Stance[] = [...OWN_THOUGHT, "question", "reported"];

/** Everything that shows how somebody thinks: trade-offs, risks, diagnosis, the ask and its cost. */
export function reasoningSignals(
  parsed: Parsed,
  form: QuestionForm,
): Record<ReasoningSignalId, Signal> {
  const own = (list: Patterns) => stands(parsed, list, OWN_THOUGHT);
  const asked = (list: Patterns) => stands(parsed, list, ASKED_TOO);
  const atLeast = (count: number, hits: ReturnType<typeof own>) =>
    hits.length >= count ? signal(parsed, hits, []) : signal(parsed, [], hits);
  const measured = parsed.amounts.filter(({ kind }) => kind === "measure" || kind === "change");
  // "It cannot fail" fears nothing.
  const risks = own(lexicon.riskMarkers).filter(({ from, to }) => {
    const texts = parsed.tokens.slice(from, to).map(({ text }) => text);
    return !(/^(can|could|may|might)$/.test(texts[0] ?? "") && texts.includes("not"));
  });
  const meetings = asked(lexicon.meetingMarkers);
  const framing = asked(lexicon.framingMarkers);
  return {
    "trade-off": signal(parsed, own(lexicon.tradeOffMarkers), own(lexicon.alternativeMarkers)),
    risk: signal(parsed, risks, []),
    operations: signal(parsed, own(lexicon.operationsMarkers), []),
    requirements: measured.length > 0 ? atLeast(1, framing) : signal(parsed, [], framing),
    diagnosis: signal(parsed, [...asked(lexicon.diagnosisMarkers), ...meetings], []),
    "other-view": signal(parsed, [...asked(lexicon.otherViewMarkers), ...meetings], []),
    words: signal(parsed, own(lexicon.wordsSaidMarkers), []),
    ask: early(parsed, [...own(leading.askMarkers), ...openingPlans(parsed)]),
    cost: parsed.amounts.some(({ kind }) => kind !== "moment")
      ? atLeast(1, own(leading.costMarkers))
      : signal(parsed, [], own(leading.costMarkers)),
    date: atLeast(1, own(leading.dateMarkers)),
    stakeholders: atLeast(1, own(leading.stakeholderMarkers)),
    method: method(parsed, form),
    example: example(parsed),
    measure: atLeast(1, awayFromGrief(parsed, own(leading.measureMarkers))),
    limits: signal(parsed, [...own(leading.limitsMarkers), ...risks], []),
    headline: signal(parsed, [], []),
    "build-or-buy": signal(parsed, [], []),
    upkeep: signal(parsed, [], []),
    people: signal(parsed, [], []),
    multiplying: signal(parsed, [], []),
    urgency: signal(parsed, [], []),
    options: signal(parsed, [], []),
    "partner-words": signal(parsed, [], []),
  };
}

/** The headline comes first: what is asked for after that is told, but thinly. */
const HEADLINE_TOKENS = 45;

function early(parsed: Parsed, hits: ReturnType<typeof findAll>): Signal {
  const first = hits.filter((hit) => hit.from < HEADLINE_TOKENS);
  return signal(parsed, first, hits);
}

/** So early, tokens, what somebody would do is what they ask for. */
const OPENING_TOKENS = 30;
/** And so early, whoever would do it: "They would look for …". */
const OPENING_WORDS = 8;

/** "We would look for …", and a first sentence without a verb: "One login for everything." */
function openingPlans({ tokens, events, clauses }: Parsed): Range[] {
  const plans = events
    .filter(
      ({ time, at, subject, negated }) =>
        time === "plan" && at < (subject === "other" ? OPENING_WORDS : OPENING_TOKENS) && !negated,
    )
    .map(({ at }) => ({ from: at, to: at + 1 }));
  const end = tokens.findIndex(({ stop }) => stop === "sentence") + 1;
  const [first] = clauses;
  const bare =
    first &&
    end > 2 &&
    end < OPENING_TOKENS &&
    first.to === end &&
    !tokens.slice(0, end).some(isVerb);
  return bare ? [{ from: 0, to: end }, ...plans] : plans;
}

const isVerb = ({ text }: Token) => /^(is|are|was|were|am|has|have|do|does)$/.test(text);

function method(parsed: Parsed, form: QuestionForm): Signal {
  const steps = findAll(parsed.tokens, leading.stepMarkers);
  const deeds = parsed.events.filter(
    ({ subject, negated, time }) =>
      (subject === "i" || subject === "we") && !negated && (time !== "past" || form !== "past"),
  );
  const hits = [...steps, ...deeds.map(({ at }) => ({ from: at, to: at + 1 }))];
  return steps.length + deeds.length >= 3 ? signal(parsed, hits, []) : signal(parsed, [], hits);
}

/** One case that happened, in an answer about how somebody works. */
function example(parsed: Parsed): Signal {
  const told = parsed.events.filter(({ time, stance }) => time === "past" && stance === "fact");
  const hits = told.map(({ at }) => ({ from: at, to: at + 1 }));
  const placed = findAll(parsed.tokens, storyMarkers).length > 0;
  return told.length >= (placed ? 2 : 4) ? signal(parsed, hits, []) : signal(parsed, [], hits);
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
