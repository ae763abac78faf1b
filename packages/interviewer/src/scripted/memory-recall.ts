import { retractedIn, type AnswerReading } from "@greenroom/metrics";
import type { EarlierAnswers, Ledger } from "./ledger.ts";

/** So often in one interview something of an earlier question is come back to: more is showing off. */
const MOST_RECALLED = 2;
const RECALLS = /\b(Earlier you|you (spoke|told me) of earlier)\b/;

/** Something that was told in an earlier question, and whom it was told where that was somebody else. */
export interface Recalled {
  readonly text: string;
  readonly toldTo?: string | undefined;
}

/** Whether something may still be recalled in this interview. */
export function mayRecall({ said }: Ledger): boolean {
  return said.filter(({ text }) => RECALLS.test(text)).length < MOST_RECALLED;
}

/** The stories that were told openly in earlier questions, the latest first. */
export function openStories({ earlier }: Ledger): EarlierAnswers[] {
  return earlier.filter(({ closed, question }) => !closed && question.form === "past").toReversed();
}

/**
 * The first thing that was told in one of these and that was not come back to yet: nothing that was put
 * right, and nothing while enough was recalled.
 *
 * @param told what can be said back of the answers of one story, what is recalled first in front
 */
export function recalled(
  ledger: Ledger,
  stories: readonly EarlierAnswers[],
  told: (readings: readonly AnswerReading[]) => readonly string[],
): Recalled | undefined {
  if (!mayRecall(ledger)) return undefined;
  const before = ledger.said
    .map(({ text }) => text)
    .filter((text) => RECALLS.test(text))
    .join(" ");
  for (const { readings, toldTo } of stories) {
    const takenBack = readings.flatMap(retractedIn);
    const text = told(readings).find(
      (said) =>
        !before.includes(said) && !said.split(/\W+/).some((word) => takenBack.includes(word)),
    );
    if (text !== undefined) return { text, toldTo };
  }
  return undefined;
}

/** "Earlier you told me", or whom it was. */
export const toldEarlier = ({ toldTo = "me" }: Recalled) => `Earlier you told ${toldTo}`;

/** "Earlier you spoke of a team of eight.", or whom it was told. */
export function spokeOf(what: Recalled): string {
  const lead = what.toldTo ? `${toldEarlier(what)} of` : "Earlier you spoke of";
  return `${lead} ${what.text}.`;
}
