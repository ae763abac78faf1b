import type { FollowUpMove } from "../follow-up-moves.ts";
import type { OtherWays } from "./other-ways.ts";

/**
 * One persona's ways of saying things. Lists are used up before a wording comes again. `{echo}`
 * stands for the candidate's own words as a sentence, `{again}` for the question in other words.
 */
export interface Phrases {
  readonly greetings: readonly string[];
  /** Before the next main question. */
  readonly bridges: readonly string[];
  readonly followUps: Readonly<Record<FollowUpMove, FollowUpWordings>>;
  /** For every gap the other move after it, where the usual one was made just before. */
  readonly otherWays: OtherWays;
  /** Before a follow-up: `{topic}` stands for something that the answer spoke of. */
  readonly topicLeads: readonly string[];
  /** First words of a break-in: they stop somebody, politely. */
  readonly breakInLeads: readonly string[];
  /** What a break-in asks: shorter than the follow-up after the same gap, which stands in where there is none. */
  readonly breakIns: Readonly<Partial<Record<FollowUpMove, FollowUpWordings>>>;
  /** A break-in where no one thing is missing. */
  readonly thePoint: readonly string[];
  /** To somebody who was broken into and wants to finish. */
  readonly goOn: readonly string[];
  /** For `ask-own-decision` where everything was told with "we". */
  readonly onlyWe: readonly string[];
  readonly repeats: readonly string[];
  readonly sayAgain: readonly string[];
  /** Twice in a row not understood. */
  readonly offerWays: readonly string[];
  /** "You misheard me." */
  readonly misheard: readonly string[];
  readonly offerTime: readonly string[];
  /** After an answer to something else: the question once more, in other words. */
  readonly backToQuestion: readonly string[];
  /** After a joke: the question still stands. */
  readonly inEarnest: readonly string[];
  /** "I already told you that." */
  readonly alreadyTold: readonly string[];
  /** Instead of a bridge, before the last main question. */
  readonly lastQuestion: readonly string[];
  readonly giveTime: readonly string[];
  readonly putAnotherWay: readonly string[];
  readonly smallerCase: { readonly past: readonly string[]; readonly other: readonly string[] };
  /** After a refusal, before something else. */
  readonly refused: readonly string[];
  /** After a grave matter that is not to be talked about. */
  readonly leftInPeace: readonly string[];
  readonly skipped: readonly string[];
  /** After "I don't know", or where nothing came. */
  readonly letGo: readonly string[];
  /** After an answer to a question of the candidate's. */
  readonly handBack: readonly string[];
  readonly gentle: Readonly<
    Record<"loss" | "dismissal" | "ownDismissal" | "harm", readonly string[]>
  >;
  /** Where the time is up, or every question was asked. */
  readonly farewells: readonly string[];
  /** Where the person ended the interview: no word of the time. */
  readonly goodbyes: readonly string[];
  /** "Can we stop here?" */
  readonly stopped: readonly string[];
}

/** `past`: of what was done. `plan`: of what would be done, or is done as a rule. */
export interface FollowUpWordings {
  readonly past: readonly string[];
  readonly plan: readonly string[];
}
