import { clauseOf, stands } from "./hits.ts";
import { sensitiveNames, sensitiveTopics, type SensitiveTopic } from "./lexicon/sensitive.ts";
import type { Range } from "./patterns.ts";
import type { Parsed } from "./reading.ts";

/** A matter that gets a human sentence and no demand for numbers; the gravest, if several. */
export function sensitiveTopicIn(parsed: Parsed): SensitiveTopic | null {
  return (
    sensitiveNames.find(
      (name) => stands(parsed, sensitiveTopics[name], ["fact", "reported"]).length > 0,
    ) ?? null
  );
}

/** Those of the hits that are not told in one breath with a death or an illness. */
export function awayFromGrief(parsed: Parsed, hits: readonly Range[]): Range[] {
  const { clauses } = parsed;
  const grief = [
    ...stands(parsed, sensitiveTopics.death, ["fact", "reported"]),
    // A hospital may be a customer.
    ...stands(parsed, sensitiveTopics.illness, ["fact", "reported"]).filter(
      ({ to }) => parsed.tokens[to - 1]?.text !== "hospital",
    ),
  ].flatMap(({ from }) => clauseOf(parsed, from) ?? []);
  return hits.filter(({ from }) => {
    const clause = clauseOf(parsed, from);
    return !grief.some(
      (grave) =>
        clause?.sentence === grave.sentence &&
        Math.abs(clauses.indexOf(clause) - clauses.indexOf(grave)) <= 1,
    );
  });
}
