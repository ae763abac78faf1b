import type { SaidWord } from "../support/truth.ts";
import { gapS, type Span } from "./heard.ts";

/** A word with nothing said within this time of it is made up. */
const NEAR_S = 0.5;

/**
 * Words heard where nothing was said.
 *
 * @returns `null` where the truth or the hearing has no times, unless nothing at all was said.
 */
export function inventedWords(
  said: readonly SaidWord[],
  heard: readonly SaidWord[],
): SaidWord[] | null {
  if (said.length === 0) return [...heard];
  const saidSpans = said.flatMap(({ span }) => (span ? [span] : []));
  if (saidSpans.length < said.length || heard.some(({ span }) => span === null)) return null;
  const nearSpeech = (word: Span) => saidSpans.some((span) => gapS(span, word) <= NEAR_S);
  return heard.filter(({ span }) => span && !nearSpeech(span));
}
