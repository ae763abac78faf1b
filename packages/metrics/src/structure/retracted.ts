import { findAll, patterns } from "./patterns.ts";
import type { AnswerReading } from "./reading.ts";

const corrections = patterns(`
  i ~1 meant|said|mean ~4 not the|a|an|in|on?
  it was ~3 not the|a|an|in|on?
`);

/** The words that somebody takes back for another one: "I meant March, not May". */
export function retractedIn({ parsed: { tokens } }: AnswerReading): string[] {
  return findAll(tokens, corrections).flatMap(({ to }) => {
    const word = tokens[to]?.text ?? "";
    const last = tokens[to]?.stop !== null || to === tokens.length - 1;
    return word.length > 2 && last ? [word] : [];
  });
}
