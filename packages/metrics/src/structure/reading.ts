import type { QuestionForm, Word } from "@greenroom/protocol";
import { amountsIn, type Amount } from "./amounts.ts";
import {
  asideOf,
  noEvidenceIn,
  refusalsIn,
  wantsToStop,
  type Aside,
  type Refusal,
} from "./asides.ts";
import { actionsOf } from "./deeds.ts";
import type { Evidence } from "./evidence.ts";
import { clausesOf, type Clause } from "./clauses.ts";
import { eventsOf, type Event } from "./events.ts";
import { hiringSignals } from "./hiring.ts";
import { generalKinds, kindOf, type KindReading } from "./kind.ts";
import type { SensitiveTopic } from "./lexicon/sensitive.ts";
import { senseOf, type Meanings, type Sense } from "./meaning/sense.ts";
import { opensWithPoint } from "./opening.ts";
import type { Range } from "./patterns.ts";
import { decisionOf, reasoningSignals, remedyComesFirst } from "./reasoning.ts";
import { sensitiveTopicIn } from "./sensitive.ts";
import { withRemoteHints } from "./remote.ts";
import { saysSize, toldInNumbers } from "./results.ts";
import { sharesOf, type SharedPart } from "./share.ts";
import { storyHits, storySignals } from "./story.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** `not-heard` is never "missing": the words may have been heard wrongly. */
export type Verdict = "shown" | "thin" | "not-heard";

/** What an answer may hold. Which of it matters is a matter of the question's form. */
export const signalIds = [
  "situation",
  "task",
  "action",
  "decision",
  "result",
  "lesson",
  "trade-off",
  "risk",
  "operations",
  "requirements",
  "diagnosis",
  "other-view",
  "words",
  "ask",
  "cost",
  "date",
  "stakeholders",
  "method",
  "example",
  "measure",
  "limits",
  "headline",
  "build-or-buy",
  "upkeep",
  "people",
  "multiplying",
  "urgency",
  "options",
  "partner-words",
  "criteria",
  "evidence",
  "growth",
  "boundaries",
] as const;
export type SignalId = (typeof signalIds)[number];

export interface Signal {
  readonly verdict: Verdict;
  /** The words that show it, in the order said. */
  readonly evidence: readonly Evidence[];
  /** It was said in sure words, though perhaps too few to show it (HO16): nobody asks for it again. */
  readonly sure: boolean;
}

/** An answer as the rules see it: its words without hesitations, in clauses, with their verbs. */
export interface Parsed {
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** The clause of every token. */
  readonly clauseAt: readonly Clause[];
  readonly events: readonly Event[];
  readonly amounts: readonly Amount[];
  /** An earlier answer to the same question told the deeds: results may come from the first word on. */
  readonly goesOn: boolean;
  /** Refusals, and answers that are none: nothing in these stretches shows anything. */
  readonly noEvidence: readonly Range[];
}

/** What an answer holds, by rules that can be explained. Pure; times are those of the words. */
export interface AnswerReading {
  readonly form: QuestionForm;
  readonly parsed: Parsed;
  readonly signals: Readonly<Record<SignalId, Signal>>;
  /** A story was asked for, and habits or opinions were told. */
  readonly generic: boolean;
  /** What kind of answer it is; `null` where no story was asked for, or too little was said. */
  readonly kind: KindReading | null;
  /** How much of a story's words went into each part; `null` where no story was told. */
  readonly shares: Readonly<Record<SharedPart, number>> | null;
  /** First-person actions told as done (past) or meant (other forms). */
  readonly ownActions: number;
  /** The same with "we". */
  readonly sharedActions: number;
  /** A remedy, or a component, was named before anything was found out or framed. */
  readonly remedyFirst: boolean;
  /** What somebody wants stands in their first sentences, in whatever words. */
  readonly pointFirst: boolean;
  /** How far something changed, or a result's size, was told in digits or in words. */
  readonly numberTold: boolean;
  /** Any amount that says a size, wherever: no date, no "two kinds of users". */
  readonly amountTold: boolean;
  /** What came of it can be counted or timed. */
  readonly measurable: boolean;
  /** What it tells of was cancelled or never came to be: nothing there has a size. */
  readonly ended: boolean;
  /** The whole answer is no answer: it asks something, declines, or is not there. */
  readonly aside: Aside | null;
  /** Somebody asks that the interview be over, in an answer of any length. */
  readonly stops: boolean;
  readonly refusals: readonly Refusal[];
  readonly sensitive: SensitiveTopic | null;
  /** What its stretches mean; `null` where no meanings were given. */
  readonly sense: Sense | null;
}

/** Of fewer tokens nothing general can be said. */
const LEAST_OF_A_KIND = 10;

/**
 * Reads one answer for what its question's form asks for.
 *
 * @param words as recognised, with or without punctuation; spoken style is expected
 * @param goesOn whether it answers a follow-up, and so goes on with what was told before
 * @param meanings of its stretches, beside the rules; without them the rules read alone
 */
export function readAnswer(
  words: readonly Word[],
  form: QuestionForm,
  goesOn: boolean = false,
  meanings: Meanings | null = null,
): AnswerReading {
  const tokens = tokensOf(words);
  const clauses = clausesOf(tokens);
  const events = eventsOf(tokens, clauses);
  const clauseAt = clauses.flatMap((clause) =>
    tokens.slice(clause.from, clause.to).map(() => clause),
  );
  const amounts = amountsIn(tokens);
  const heard = { words, tokens, clauses, clauseAt, events, amounts, goesOn, noEvidence: [] };
  const parsed: Parsed = { ...heard, noEvidence: noEvidenceIn(heard) };
  const aside = asideOf(parsed);
  const likeliest = form === "past" ? kindOf(parsed) : null;
  // KI5: "I don't know" is an example of nothing.
  const tooLittle = aside !== null || tokens.length < LEAST_OF_A_KIND;
  const kind = tooLittle && likeliest?.kind !== "story" ? null : likeliest;
  const generic = kind !== null && generalKinds.has(kind.kind);
  const hits = storyHits(parsed, form, generic);
  const story = storySignals(parsed, hits);
  const number = toldInNumbers(parsed);
  return {
    form,
    parsed,
    signals: withRemoteHints(parsed, form, {
      ...story,
      ...hiringSignals(parsed, form),
      ...reasoningSignals(parsed, form),
      decision: decisionOf(parsed, form) ?? story.decision,
    }),
    generic,
    kind,
    shares: kind?.kind === "story" ? sharesOf(parsed, hits) : null,
    ownActions: actionsOf(parsed, form, "i").length,
    sharedActions: actionsOf(parsed, form, "we").length,
    remedyFirst: remedyComesFirst(parsed, form),
    pointFirst: opensWithPoint(parsed),
    numberTold: number.told,
    amountTold: parsed.amounts.some((amount) => saysSize(parsed, amount)),
    measurable: number.sensible,
    ended: number.ended,
    aside,
    stops: wantsToStop(parsed),
    refusals: refusalsIn(parsed),
    sensitive: sensitiveTopicIn(parsed),
    sense: meanings && senseOf(parsed, form, meanings),
  };
}
