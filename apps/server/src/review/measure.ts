import type { Question } from "@greenroom/interviewer";
import {
  advise,
  answerStructure,
  comparedWithOneself,
  deliveryFigures,
  readAnswer,
  sessionFigures,
  type AdviceRequest,
  type AnswerReading,
  type AnswerStructure,
  type AskedQuestion,
  type MeasuredAnswer,
} from "@greenroom/metrics";
import type { Advice, Figure, ReviewTurn, SessionOptions, Span, Word } from "@greenroom/protocol";
import { paceOnTheClock } from "./on-the-clock.ts";

/** What is measured of answers: a seam, so that a review can be built with any measure. */
export interface Measure {
  /** Figures of one answer, each measured when it is asked for. */
  delivery(answer: MeasuredAnswer): Iterable<Figure>;
  /** How fast one talked in it. */
  pace(answer: MeasuredAnswer): ReviewTurn["pace"];
  /** Figures over all answers of a session; `interviewer`: when the interviewer was heard. */
  session(answers: readonly MeasuredAnswer[], interviewer: readonly Span[]): Iterable<Figure>;
  /** What was said to one question, follow-ups included, by the form of the question. */
  read(words: readonly Word[], question: Question): AnswerReading;
  structure(reading: AnswerReading, question: AskedQuestion): AnswerStructure;
  /** What to work on. */
  advice(request: AdviceRequest): Advice;
}

export const usualMeasure: Measure = {
  delivery: deliveryFigures,
  pace: paceOnTheClock,
  session: sessionFigures,
  read: (words, { form }) => readAnswer(words, form),
  structure: answerStructure,
  advice: advise,
};

/** BL6: the measure for who speaks: norms of native speakers judge nobody else. */
export function measureFor({ firstLanguage }: SessionOptions, measure: Measure): Measure {
  if (firstLanguage === "english") return measure;
  return {
    ...measure,
    delivery: (answer) => eachComparedWithOneself(measure.delivery(answer)),
    session: (...of) => eachComparedWithOneself(measure.session(...of)),
  };
}

function* eachComparedWithOneself(figures: Iterable<Figure>): Generator<Figure> {
  for (const figure of figures) yield* comparedWithOneself([figure]);
}
