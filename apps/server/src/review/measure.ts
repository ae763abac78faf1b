import type { Question } from "@greenroom/interviewer";
import {
  measureDelivery,
  measureSession,
  readAnswer,
  structureElements,
  type MeasuredAnswer,
} from "@greenroom/metrics";
import type { Figure, StructureElement } from "@greenroom/protocol";

/** What is measured of answers: a seam, so that a review can be built with any measure. */
export interface Measure {
  /** Figures of one answer. */
  delivery(answer: MeasuredAnswer): Figure[];
  /** Figures over all answers of a session. */
  session(answers: readonly MeasuredAnswer[]): Figure[];
  /** What one answer holds, by the form of its question. */
  structure(answer: MeasuredAnswer, question: Question): StructureElement[];
}

export const usualMeasure: Measure = {
  delivery: measureDelivery,
  session: measureSession,
  structure: ({ words }, { form }) => structureElements(readAnswer(words, form)),
};
