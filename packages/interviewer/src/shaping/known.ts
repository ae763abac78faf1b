import type { OwnQuestion } from "@greenroom/protocol";
import type { Question } from "../question.ts";
import { asQuestion, ownQuestionId } from "./own-question.ts";

/**
 * Own questions by their id, beside the bank's. The id is made from the words, so whoever knows one
 * knows the same: that more become known changes nothing for those that are.
 */
const known = new Map<string, { readonly own: OwnQuestion; readonly question: Question }>();

/** Makes these findable by their id, like those of the bank. Their ids, in order. */
export function knowOwnQuestions(own: readonly OwnQuestion[] = []): string[] {
  return own.map((each) => {
    const id = ownQuestionId(each);
    if (!known.has(id)) known.set(id, { own: each, question: asQuestion(each) });
    return id;
  });
}

/**
 * What was brought to a deleted session is not found any more, unless it stands in another one.
 *
 * @param kept what was brought to every session that is still stored
 */
export function forgetOwnQuestions(
  deleted: readonly OwnQuestion[] = [],
  kept: readonly OwnQuestion[] = [],
): void {
  const stays = new Set(kept.map(ownQuestionId));
  for (const id of deleted.map(ownQuestionId)) if (!stays.has(id)) known.delete(id);
}

/** What was brought under this id; `undefined` where nobody has brought it (yet). */
export function ownQuestion(id: string): OwnQuestion | undefined {
  return known.get(id)?.own;
}

export function findOwnQuestion(id: string): Question | undefined {
  return known.get(id)?.question;
}

/** What stands for a line of a CV where it may not be shown. */
const KEPT_BACK = "a line of the candidate's CV, kept back";

/**
 * What was said on a question, without the line of a CV that it quotes: whoever else is shown the
 * conversation, another machine's language model included, is not shown the CV.
 */
export function withoutCvLine(text: string, questionId: string | null): string {
  const line = known.get(questionId ?? "")?.own.cvLine;
  if (line === undefined) return text;
  // Also of a line that was cut off while it was said.
  return text.replaceAll(line, KEPT_BACK).replaceAll(/“[^”]*(?:”|$)/g, `“${KEPT_BACK}”`);
}
