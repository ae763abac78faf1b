import { findAll, patterns } from "./patterns.ts";
import type { AnswerReading } from "./reading.ts";

const noFigures = patterns(`
  do|does|did|can|could|will|would not ~3 have|know|remember|recall|give|tell|say|put ~3 number|numbers|figure|figures|amount|sum|percentage|size
  do|does|did not ~1 have|know|remember|recall how ~1 much|many|large|big
  would|could|can not ~1 know|say|tell how ~1 much|many|large|big
  no number|numbers|figure|figures ~2 from|for|on|to|today|there|me
  there is|was|are|were no ~1 number|numbers|figure|figures
  never|not|nobody ~1 measured|counted|measure|count
  i|we would|'d|will ~2 making|inventing|guessing|invent|guess ~1 it|that|one|a|something|numbers
  would|'d be ~1 making|inventing|guessing
  i|we can|could not ~1 put ~3 on it|that|this
  hold me to it|that
`);

/** Whether somebody says that there is no figure to be had from them: who asks again does not listen. */
export function keepsFigures({ parsed }: AnswerReading): boolean {
  return findAll(parsed.tokens, noFigures).length > 0;
}
