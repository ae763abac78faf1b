import { clausesOf } from "../structure/clauses.ts";
import { tokensOf } from "../structure/tokens.ts";
import type { AdvisedQuestion, Moment } from "./candidate.ts";

/** The beginning of a clause is fetched from so many words before, at most: a quote stays short. */
const MOST_FETCHED_WORDS = 9;

/**
 * AD2.2: a quote that begins in the middle of a clause ("me how the date came about") begins with the
 * clause, where its beginning was heard close before; any other moment stays as it is.
 */
export function fromItsBeginning(moment: Moment, questions: readonly AdvisedQuestion[]): Moment {
  for (const { words } of questions.flatMap(({ answers }) => answers)) {
    const from = words.findIndex(({ startSample }) => startSample === moment.startSample);
    const to = words.findLastIndex(({ endSample }) => endSample === moment.endSample);
    if (from < 0 || to < from) continue;
    const text = (start: number) =>
      words
        .slice(start, to + 1)
        .map((word) => word.text)
        .join(" ");
    if (text(from) !== moment.text) continue;
    const tokens = tokensOf(words);
    const starts = clausesOf(tokens).map((clause) => tokens[clause.from]?.word ?? 0);
    const start = starts.findLast((at) => at <= from) ?? from;
    const first = words[start];
    if (!first || start === from || from - start > MOST_FETCHED_WORDS) return moment;
    return { ...moment, startSample: first.startSample, text: text(start) };
  }
  return moment;
}
