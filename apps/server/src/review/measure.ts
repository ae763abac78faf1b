import type { Question } from "@greenroom/interviewer";
import type { MeasuredAnswer } from "@greenroom/metrics";
import type { Figure, StructureElement } from "@greenroom/protocol";

/** What is measured of answers. Its own seam, so that a review can be built with any measure. */
export interface Measure {
  /** Figures of one answer. */
  delivery(answer: MeasuredAnswer): Figure[];
  /** Figures over all answers of a session. */
  session(answers: readonly MeasuredAnswer[]): Figure[];
  /** What one answer holds, by the form of its question. */
  structure(answer: MeasuredAnswer, question: Question): StructureElement[];
}
