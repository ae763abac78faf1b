import type { Scene } from "../round.ts";

/**
 * Words to look for, as data: `|` parts ways to say it, `/` words that may stand for each other in one
 * of them, `&` what must all be there in any order; `*` ends a beginning of words, ` .. ` leaves room
 * for up to four words. Matched in plain form: lower case, contractions written out ("what is").
 */
export type Wording = string;

/** Something the other side knows and tells only who asks for it. */
export interface FactCard {
  readonly id: string;
  /** For the review: what there was to know. */
  readonly fact: string;
  /** For the review: a question that would have brought it out. */
  readonly question: string;
  /** What a question speaks of that may be after it: weighs less than how it is asked for. */
  readonly about: Wording;
  /** How it is asked for. */
  readonly asks: readonly Wording[];
  /** What they say, in role; no question in it. */
  readonly tells: string;
  /** What they say when it is asked for again: in other words. */
  readonly again: readonly [string, string];
  /** An open question ("how come?") brings it out too; the first of the sheet first. */
  readonly open?: true;
  /** Not told at the first asking, unless they have come to trust: this much is said instead. */
  readonly guarded?: string;
}

/** Where the talk should lead: read from the candidate's own words. */
export interface OutcomeCard {
  readonly id: string;
  readonly name: string;
  /** How it is said. */
  readonly said: readonly Wording[];
  /** What turns it around: said so, it is the opposite. Read in what is denied as well. */
  readonly unless?: readonly Wording[];
  /** Counts only where one of these facts is out: before, it is a shot in the dark. */
  readonly after?: readonly string[];
  /** What is said of it is mostly worded as something that will not be done. */
  readonly evenDenied?: true;
  /** It is mostly worded as wanting to hear somebody: "I want to hear her side". */
  readonly evenAsked?: true;
  /** What they say as long as it is missing, once they have opened up. */
  readonly demands?: readonly string[];
  /** What they say to it, in role; no question in it. */
  readonly accepts: string;
}

/** A scene with somebody in it: what they know, want and say. */
export interface Sheet extends Scene {
  /** Who is played. */
  readonly character: string;
  /** Set by the interviewer before they go into their role, and the first words in it. */
  readonly sets: string;
  readonly facts: readonly FactCard[];
  readonly outcomes: readonly OutcomeCard[];
  /** Once these are reached, they agree. */
  readonly agreesOn: readonly string[];
  readonly lines: Lines;
  /** Asked by the interviewer, out of the role. */
  readonly reflection: string;
}

/** What they say where no fact is told. Every line is said once only; where all are used up, the scene ends. */
export interface Lines {
  /** To a greeting and nothing else. */
  readonly greeted: readonly string[];
  /** To a solution that comes before they were asked anything. */
  readonly solution: readonly string[];
  /** To reproaches and threats. */
  readonly blame: readonly string[];
  /** To "that is impossible". */
  readonly refusal: readonly string[];
  /** To anything else that is told them: while they are on their guard, and when they have opened up. */
  readonly statement: readonly string[];
  readonly opened: readonly string[];
  /** To thanks and sympathy. */
  readonly warmth: readonly string[];
  /** To what stands on no sheet. */
  readonly deflect: readonly string[];
  /** To an open question where everything that it brings out is out. */
  readonly nothingMore: readonly string[];
  /** To what goes too far into somebody's private life. */
  readonly tooPersonal?: readonly string[];
  /** When what they need is agreed: an invitation to finish. */
  readonly agreed: string;
  /** The time runs out: said once, behind something else. */
  readonly hurry: string;
}
