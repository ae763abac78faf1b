import {
  boxesFor,
  checkRemarks,
  findQuestion,
  packetOf,
  retell,
  withoutCvLine,
  type AnsweredForRemarks,
} from "@greenroom/interviewer";
import type { Feedback, QuestionStructure, Review, ReviewTurn, Written } from "@greenroom/protocol";
import type { RemarksFile } from "./remarks-file.ts";

/** Under this a word is not sent, and cannot be quoted. */
const SENT_CONFIDENCE = 0.5;

/** What the rules alone write about a session. */
export function writtenByRules({ structure, turns }: Review): Pick<Feedback, "packet" | "retold"> {
  const retold = structure.map((read) => retell(read, turns)).filter((each) => each !== null);
  return { packet: packetOf({ structure, turns }), retold };
}

/** Answers that were understood, each with the id of its question. */
export function answersOf(
  review: Review,
): (AnsweredForRemarks & { readonly questionId: string })[] {
  return review.structure.flatMap((read) => {
    const turns = turnsOf(review, read);
    if (turns.length === 0 || read.elements.length === 0) return [];
    return {
      questionId: read.question.id,
      question: withoutCvLine(read.question.text, read.question.id),
      strong: findQuestion(read.question.id)?.strong ?? [],
      boxes: boxesFor(read.elements.map(({ id }) => id)),
      exchanges: turns.map(({ asked, words }) => ({
        asked: withoutCvLine(asked.text, read.question.id),
        words,
      })),
    };
  });
}

/** How many of the candidate's words are sent where remarks are asked for. */
export function wordsSent(review: Review): number {
  return answersOf(review)
    .flatMap(({ exchanges }) => exchanges.flatMap(({ words }) => words))
    .filter(({ confidence }) => confidence >= SENT_CONFIDENCE).length;
}

/** What was kept, held against the words as they are now. */
export function shownRemarks(review: Review, kept: RemarksFile): Written {
  const answers = kept.answers.flatMap(({ questionId, raw }) => {
    const read = review.structure.find(({ question }) => question.id === questionId);
    if (!read) return [];
    const turns = turnsOf(review, read);
    const besides = turns.map(({ asked }) => asked.text).join(" ");
    const words = turns.map((turn) => turn.words);
    const { assessed, dropped } = checkRemarks(raw, words, `${read.question.text} ${besides}`);
    const { askedBy } = read;
    return {
      questionId,
      question: read.question.text,
      ...(askedBy && { askedBy }),
      assessed: [...assessed],
      dropped,
    };
  });
  return { at: kept.at, model: kept.model, where: kept.where, answers };
}

function turnsOf({ turns }: Review, read: QuestionStructure): ReviewTurn[] {
  return turns.filter(({ turn }) => read.turns.includes(turn));
}
