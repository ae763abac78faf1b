import type { Pillar, QuestionForm } from "@greenroom/protocol";

/** What an answer can lack, so what a follow-up may fairly go after. */
export const gaps = [
  "generic-instead-of-one-event",
  "no-own-decision",
  "no-result",
  "no-number",
  "remedy-before-diagnosis",
  "no-trade-off",
  "no-risk",
  "no-lesson",
  // How do you: no single occasion of it.
  "no-example",
  // What would you do: the other person's view is neither asked for nor told.
  "no-other-view",
  // Vision: not what the listeners are to say yes to, or not who loses by it.
  "no-ask",
  "no-stakeholders",
] as const;
export type Gap = (typeof gaps)[number];

/** What an answer can hold. */
export const elements = [
  "situation",
  "task",
  "own-decision",
  "result",
  "number",
  "trade-off",
  "risk",
  "lesson",
] as const;
export type Element = (typeof elements)[number];

/** What the person did with their turn. */
export const turnKinds = [
  "answer",
  "question-back",
  "repeat-request",
  "skip-request",
  "no-idea",
  "heard-badly",
] as const;
export type TurnKind = (typeof turnKinds)[number];

export type Sensitive = "grief" | "illness" | "layoffs" | "harassment";

export interface LabelledExchange {
  readonly asked: string;
  /** `question` for the main question, else the gap that the follow-up went after. */
  readonly as: "question" | Gap;
  /**
   * As a recogniser gives it: fillers, repairs, run-ons, with or without punctuation. A word with a
   * `~` in front was recognised with little confidence.
   */
  readonly heard: string;
}

/**
 * A short spoken dialogue with what a careful listener says about it. The rules of the interviewer
 * are not written against these, nor these against the rules: the set shows what the rules miss.
 * The labels are of all that was said, up to the end of the last answer.
 */
export interface LabelledDialogue {
  readonly id: string;
  readonly form: QuestionForm;
  readonly pillar: Pillar;
  /** The main question, then any follow-ups. What comes after the last answer is judged. */
  readonly exchanges: readonly [LabelledExchange, ...LabelledExchange[]];
  readonly turn: TurnKind;
  /** Really lacking: any of them is a fair follow-up. */
  readonly gaps: readonly Gap[];
  /** Surely told: asking for it as though it were missing shows that nobody listened. */
  readonly told: readonly Element[];
  /** Nothing worth asking for is left: change a constraint, or go on. */
  readonly complete: boolean;
  readonly sensitive?: Sensitive;
  /** What the person will not tell, in plain words. */
  readonly refused?: readonly string[];
  /** Beyond what was told: elements that must not be asked for. */
  readonly mustNotAskFor?: readonly Element[];
  /** Case-insensitive regular expressions that the reply must not match. */
  readonly mustNotMention?: readonly string[];
  /** Said only negated, reported, conditional, in jest, taken back: not to be repeated as fact. */
  readonly mustNotQuote?: readonly string[];
}
