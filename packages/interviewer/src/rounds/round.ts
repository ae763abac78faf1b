import type { Format, RoundReport, SceneSummary, Span, Word } from "@greenroom/protocol";
import type { Meanings } from "@greenroom/metrics";
import type { Exchange, InterviewPlan, Utterance } from "../interviewer.ts";
import type { Question } from "../question.ts";
import type { Turn } from "../scripted/utterances.ts";

/** What a longer conversation is about. Its question opens it, stands on the screen and in the review. */
export interface Scene extends SceneSummary {
  readonly question: Question;
  /** Names and words of it that the recogniser should know: people, companies, systems. */
  readonly terms?: readonly string[];
}

/** One exchange with its place on the session's clock. */
export interface TimedExchange extends Exchange {
  /** When what was said was heard; `null` where it never was. */
  readonly heard: Span | null;
}

/** Texts whose meanings a round wants to know. */
export interface MeantTexts {
  /** Held against whatever is said: they are the same as long as the plan is. */
  examples(plan: InterviewPlan): readonly string[];
  /** What is made of the examples, beforehand and in pieces. */
  prepare(plan: InterviewPlan, meanings: Meanings): Iterable<void>;
  /** Of what somebody said. */
  answer(words: readonly Word[]): readonly string[];
}

/** One of the longer conversations: what it says in which turn, and what came to light in it. */
export interface Round {
  readonly format: Format;
  readonly scenes: readonly Scene[];
  /** How long the answer to the opening question may take, s, where that hangs on the plan. */
  budgetS?(plan: InterviewPlan): number;
  /** How long the answer to this later move may take, s, where that is more than to any follow-up. */
  followUpS?(plan: InterviewPlan, move: string): number;
  /** Whose meanings it goes by beside those of any answer. */
  readonly meant?: MeantTexts;
  /** What to say now: a pure function of the plan and everything said so far. Never for `close`. */
  decide(turn: Turn): Utterance;
  /** What the review tells of it beside its answers; `null` where it came to nothing. */
  report(plan: InterviewPlan, exchanges: readonly TimedExchange[]): RoundReport | null;
}
