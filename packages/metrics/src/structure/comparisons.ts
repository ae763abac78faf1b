import { isNegated } from "./events.ts";
import { findAll, patterns } from "./patterns.ts";
import type { AnswerReading } from "./reading.ts";

/** How much more or less there was than before. */
const comparisons = patterns(
  `
  third|thirds|half|quarter|quarters|fifth|tenth|percent|times fewer|less|more|faster|slower|cheaper|lower|higher|shorter|quicker|smaller
  half|twice as many|much|often|long|fast
  half the|our|its|their @counted
  # ~1 fewer
  # ~1 instead of #
  a fraction of the|what|its
`.replace("@counted", "calls|cost|costs|time|incidents|bugs|errors|tickets|pages|money|effort"),
);

/** Behind "if" and "would", or wished for, nothing was so. */
export function comparesSizes({ parsed, form }: AnswerReading): boolean {
  if (form !== "past") return false;
  return findAll(parsed.tokens, comparisons).some((hit) => {
    const clause = parsed.clauseAt[hit.from];
    if (clause?.stance !== "fact" || isNegated(parsed.tokens, clause, hit.from)) return false;
    // "We were asked to spend a third less": no result yet.
    const before = parsed.tokens.slice(Math.max(clause.from, hit.from - 6), hit.from);
    return !before.some(({ text }) => /^(to|wanted|asked|needed|should|must|hoped)$/.test(text));
  });
}
