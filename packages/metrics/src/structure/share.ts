import type { Clause } from "./clauses.ts";
import type { Hits } from "./hits.ts";
import type { Range } from "./patterns.ts";
import type { Parsed } from "./reading.ts";
import type { StoryHits } from "./story.ts";

/** The parts of a story whose shares are told; a decision is part of what was done. */
export const shared = ["situation", "task", "action", "result", "lesson"] as const;
export type SharedPart = (typeof shared)[number];

/**
 * SH1: how much of a story's words went into each part. A clause belongs to the part that is shown
 * in it, and one that shows none goes on with the part before it (SH3); what comes before all of them
 * is the situation. The shares add up to 1.
 *
 * @returns `null` where there are no words
 */
export function sharesOf(parsed: Parsed, hits: StoryHits): Record<SharedPart, number> | null {
  const { clauses, tokens } = parsed;
  if (tokens.length === 0) return null;
  const counts: Record<SharedPart, number> = {
    situation: 0,
    task: 0,
    action: 0,
    result: 0,
    lesson: 0,
  };
  let part: SharedPart = "situation";
  let shownIn: Clause | null = null;
  let main: SharedPart = "situation";
  for (const clause of clauses) {
    const shown = partOf(parsed, clause, hits);
    if (shown) [part, shownIn] = [shown, clause];
    else if (shownIn && !runsInto(shownIn, clause)) part = main;
    if (part === "situation" || part === "action") main = part;
    counts[part] += clause.to - clause.from;
  }
  const share = (count: number) => count / tokens.length;
  return {
    situation: share(counts.situation),
    task: share(counts.task),
    action: share(counts.action),
    result: share(counts.result),
    lesson: share(counts.lesson),
  };
}

/** SH3 (H): so far behind the clause that shows a task, a result or a lesson it goes on, tokens. */
const GOES_ON_TOKENS = 12;

/**
 * SH3: a task, a result or a lesson goes on to the end of its sentence, and no further than some
 * words, since stops may be missing; what is told behind it is of the deeds or the scene again.
 */
function runsInto(shown: Clause, clause: Clause): boolean {
  return shown.sentence === clause.sentence && clause.from - shown.to < GOES_ON_TOKENS;
}

/** SH2: what is rarer in a story goes first, where a clause shows several. */
const ORDER = ["lesson", "result", "task", "action", "situation"] as const;

function partOf({ clauseAt }: Parsed, clause: Clause, hits: StoryHits): SharedPart | null {
  const inClause = (list: readonly Range[], part: SharedPart) =>
    list.some(
      (hit) =>
        clauseAt[hit.from] === clause ||
        // What announces a task or a lesson is read with what it announces.
        ((part === "lesson" || part === "task") && hit.from < clause.to && clause.from < hit.to),
    );
  const shownBy = ({ full, weak }: Hits, part: SharedPart) =>
    part === "action" || (full.length === 0 && part !== "task") ? weak : full;
  return ORDER.find((part) => inClause(shownBy(hits[part], part), part)) ?? null;
}
