import type { ReviewTurn, Span } from "@greenroom/protocol";
import { textIn } from "../chairs/compare.ts";

/** As much as is read in one look. */
const MOST_LETTERS = 90;

/** What was answered in a stretch of the recording, cut short; empty where nothing was. */
export function answeredIn(turns: readonly ReviewTurn[], span: Span): string {
  const text = textIn(
    turns.flatMap(({ words }) => words),
    span,
  );
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…` : text;
}
