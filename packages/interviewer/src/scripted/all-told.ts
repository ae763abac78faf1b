import {
  closed,
  joinedMeanings,
  likelyTold,
  readAnswer,
  type AnswerReading,
  type Telling,
} from "@greenroom/metrics";
import type { Ledger } from "./ledger.ts";

/**
 * Everything that was told of the matter, read as one answer, with what it means: a follow-up is
 * answered in half a sentence, which tells nothing alone. `null` where the meaning of an answer is not
 * known.
 */
export function allTold({ heard }: Pick<Ledger, "heard">): AnswerReading | null {
  const [first] = heard;
  const meanings = joinedMeanings(heard);
  if (!first || !meanings) return null;
  const words = heard.flatMap(({ parsed }) => closed(parsed.words));
  const reading = readAnswer(words, first.form, false, meanings);
  return reading.sense ? reading : null;
}

/** How likely the likeliest of these was told, 0 to 1; `null` where that cannot be known. */
export function likeliest(reading: AnswerReading, tellings: readonly Telling[]): number | null {
  const each = tellings.map((telling) => likelyTold(reading, telling));
  const known = each.filter((likely) => likely !== null);
  return known.length > 0 && known.length === each.length ? Math.max(...known) : null;
}
