import type { KnownTopic } from "../topics.ts";

/**
 * What an interviewer tells of the company in which all of them work. It is a fiction, and one: Fernway
 * makes software with which delivery firms plan their vans. Four hundred and twenty people, a hundred
 * and thirty of them engineers in fifteen teams, in two offices and at home; nine years old, in profit
 * for two. What the five say of it differs by where they sit, never in its facts.
 */
export interface Sheet {
  /** Gives the floor: one question. */
  readonly floor: readonly string[];
  /** One or two spoken sentences each, with nothing asked. */
  readonly answers: Readonly<Record<KnownTopic, string>>;
  /** What they do not know, and whom they would ask. */
  readonly unknown: readonly string[];
  readonly pay: string;
  /** The same was asked before: all that they know was said. */
  readonly more: readonly string[];
  /** Asks for one more. */
  readonly anythingElse: readonly string[];
  /** There is no question, and that is fine. */
  readonly noQuestion: readonly string[];
  readonly takeYourTime: string;
  readonly notHeard: readonly string[];
  /** It was asked for again, and could not be heard: that is the end. */
  readonly neverHeard: string;
}
