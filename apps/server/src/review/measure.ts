import type { Question } from "@greenroom/interviewer";
import { setImmediate } from "node:timers/promises";
import type { MeaningStore } from "@greenroom/meaning";
import {
  advise,
  answerStructure,
  comparedWithOneself,
  deliveryFigures,
  readAnswer,
  sessionFigures,
  textsToEmbed,
  type AdviceRequest,
  type AnswerReading,
  type AnswerStructure,
  type AskedQuestion,
  type Meanings,
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
  /**
   * What was said to one question, follow-ups included, by the form of the question; `null` where it is
   * not read as an answer.
   */
  read(words: readonly Word[], question: Question, meanings: Meanings | null): AnswerReading | null;
  /**
   * What these answers mean, for reading them; `null` where that cannot be known now. Absent: they are
   * read by the rules alone.
   */
  meaningsOf?(answers: readonly (readonly Word[])[]): Promise<Meanings | null>;
  /** What these texts mean; `null` where that cannot be known now. Absent: nobody is there to ask. */
  meaningsOfTexts?(texts: readonly string[]): Promise<Meanings | null>;
  structure(reading: AnswerReading, question: AskedQuestion): AnswerStructure;
  /** What to work on. */
  advice(request: AdviceRequest): Advice;
}

export const usualMeasure: Measure = {
  delivery: deliveryFigures,
  pace: paceOnTheClock,
  session: sessionFigures,
  read: (words, { form }, meanings) => readAnswer(words, form, false, meanings),
  structure: answerStructure,
  advice: advise,
};

/** The usual measure, which reads answers by what they mean besides. */
export function measureByMeaning(meanings: Pick<MeaningStore, "meaningsOf">): Measure {
  return {
    ...usualMeasure,
    meaningsOfTexts: (texts) => meanings.meaningsOf(texts),
    meaningsOf: async (answers) => {
      const texts: string[] = [];
      for (const words of answers) {
        texts.push(...textsToEmbed(words));
        await setImmediate();
      }
      return meanings.meaningsOf(texts);
    },
  };
}

/** The measure for this session: BL6, and what a conversation of short turns is not judged by. */
export function measureFor({ firstLanguage, format }: SessionOptions, measure: Measure): Measure {
  const forFormat = format === "role-play" ? measureOfRolePlay(measure) : measure;
  return firstLanguage === "english" ? forFormat : comparedOnly(forFormat);
}

/** BL6: norms of native speakers judge nobody else. */
function comparedOnly(measure: Measure): Measure {
  return {
    ...measure,
    delivery: (answer) => eachComparedWithOneself(measure.delivery(answer)),
    session: (...of) => eachComparedWithOneself(measure.session(...of)),
  };
}

const SHORT_BY_NATURE = "In a role-play turns are short by nature";

/** A turn in a talk is no answer: it is held against no length, and against no answer's structure. */
function measureOfRolePlay(measure: Measure): Measure {
  return {
    ...measure,
    *delivery(answer) {
      for (const figure of measure.delivery(answer)) {
        const { rule, name, definition } = figure;
        yield rule === "LN1"
          ? { rule, name, definition, present: false, reason: SHORT_BY_NATURE }
          : figure;
      }
    },
    *session(...of) {
      for (const figure of measure.session(...of)) {
        const judged = figure.rule === "LN1" && figure.present;
        yield judged ? { ...figure, besides: figure.besides.filter(isNoBudget) } : figure;
      }
    },
    read: () => null,
    meaningsOf: () => Promise.resolve(() => undefined),
  };
}

function isNoBudget({ name }: { readonly name: string }): boolean {
  return !name.includes("budget");
}

function* eachComparedWithOneself(figures: Iterable<Figure>): Generator<Figure> {
  for (const figure of figures) yield* comparedWithOneself([figure]);
}
