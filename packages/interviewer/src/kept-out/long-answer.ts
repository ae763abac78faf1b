import type { Pillar, QuestionForm } from "@greenroom/protocol";

/**
 * - `ramble`: a listener with a clock would break in, politely, somewhere in the marked stretch.
 * - `long`: long and worth its time; to break in would be wrong.
 * - `tender`: it may ramble, and nobody decent would break in.
 * - `normal`: the usual length.
 */
export const longAnswerKinds = ["ramble", "long", "tender", "normal"] as const;
export type LongAnswerKind = (typeof longAnswerKinds)[number];

/**
 * One spoken answer with what a careful listener says about it. Labelled by ear, before the rules
 * that judge rambling were written, and not changed to suit them.
 */
export interface LongAnswer {
  readonly id: string;
  readonly form: QuestionForm;
  readonly pillar: Pillar;
  readonly kind: LongAnswerKind;
  /**
   * As a recogniser gives it. In a `ramble`, `||` stands where breaking in becomes fair, and `//`
   * where it stops to be: the point is being made.
   */
  readonly heard: string;
}
