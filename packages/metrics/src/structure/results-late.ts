import type { Range } from "./patterns.ts";
import type { Parsed } from "./reading.ts";

/** RE4 (H): so late in a story, as a share of it, whatever others did is perhaps what came of it. */
export const VERY_LATE = 0.6;

/** RE3: "Nobody got a scratch", "no van stayed stuck": late, and told of what did not happen. */
export function nothingLost({ tokens, events, clauses }: Parsed): Range[] {
  return clauses.flatMap((clause) => {
    if (clause.stance !== "fact" || clause.from < tokens.length * VERY_LATE) return [];
    const at = tokens
      .slice(clause.from, Math.min(clause.to, clause.from + 4))
      .findIndex(({ text }) => /^(nobody|none|no|not)$/.test(text));
    const opens =
      at >= 0 && clause.subject === "other" && NONE.test(textAt(tokens, clause.from + at));
    const verb = events.find(
      (event) => event.clause === clause && event.time === "past" && event.at > clause.from + at,
    );
    const single = tokens
      .slice(clause.from, clause.to)
      .findIndex(
        ({ text }, index) =>
          text === "not" && /^(one|a|once)$/.test(textAt(tokens, clause.from + index + 1)),
      );
    if (opens && verb) return [{ from: clause.from + at, to: verb.at + 1 }];
    return single >= 0 && events.some((event) => event.clause === clause && event.time === "past")
      ? [{ from: clause.from + single, to: clause.from + single + 2 }]
      : [];
  });
}

const NONE = /^(nobody|none|no)$/;
export const textAt = (tokens: Parsed["tokens"], at: number) => tokens[at]?.text ?? "";

/** RE3: "In 2018 we had twenty three percent": a size that is told of the time after. */
export function sizesThen({ amounts, clauseAt, tokens, events }: Parsed): Range[] {
  return amounts.filter(({ kind, from, to }) => {
    const clause = clauseAt[from];
    if (!clause || clause.stance !== "fact" || from < tokens.length * VERY_LATE) return false;
    if (
      kind === "moment" ||
      (kind === "count" && !/\d\d|ty$|hundred|thousand/.test(textAt(tokens, from)))
    )
      return false;
    const was = tokens
      .slice(clause.from, from)
      .some(({ text }) => /^(had|was|were|is|are|have|has)$/.test(text));
    const others = events.some(
      (event) => event.clause === clause && (event.time === "plan" || event.subject === "i"),
    );
    const long = tokens
      .slice(from, to)
      .some(({ text }) =>
        /^(day|week|month|quarter|year|hour|people|person|engineer|team)s?$/.test(text),
      );
    // "The plan was to cut it by half."
    const meant = tokens.slice(clause.from, from).some(({ text }) => text === "to");
    return was && !others && !long && !meant;
  });
}
