import type { Question } from "@greenroom/interviewer";
import {
  advise,
  answerStructure,
  comparedWithOneself,
  measureDelivery,
  measureSession,
  readAnswer,
  type AdviceRequest,
  type AnswerReading,
  type AnswerStructure,
  type AskedQuestion,
  type MeasuredAnswer,
} from "@greenroom/metrics";
import type { Advice, Figure, SessionOptions, Span, Word } from "@greenroom/protocol";

/** What is measured of answers: a seam, so that a review can be built with any measure. */
export interface Measure {
  /** Figures of one answer. */
  delivery(answer: MeasuredAnswer): Figure[];
  /** Figures over all answers of a session; `interviewer`: when the interviewer was heard. */
  session(answers: readonly MeasuredAnswer[], interviewer: readonly Span[]): Figure[];
  /** What was said to one question, follow-ups included, by the form of the question. */
  read(words: readonly Word[], question: Question): AnswerReading;
  structure(reading: AnswerReading, question: AskedQuestion): AnswerStructure;
  /** What to work on. */
  advice(request: AdviceRequest): Advice;
}

export const usualMeasure: Measure = {
  delivery: measureDelivery,
  session: measureSession,
  read: (words, { form }) => readAnswer(words, form),
  structure: answerStructure,
  advice: advise,
};

/** BL6: the measure for who speaks: norms of native speakers judge nobody else. */
export function measureFor({ firstLanguage }: SessionOptions, measure: Measure): Measure {
  if (firstLanguage === "english") return measure;
  return {
    ...measure,
    delivery: (answer) => comparedWithOneself(measure.delivery(answer)),
    session: (...of) => comparedWithOneself(measure.session(...of)),
  };
}
