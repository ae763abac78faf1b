import type { DesignReport } from "../rounds/reports.ts";
import type { Span } from "../words.ts";
import { enumerated, lowerFirst } from "./enumerated.ts";

type Stage = DesignReport["stages"][number];
type Point = Stage["points"][number];

export interface Verdict {
  readonly words: string;
  readonly level: "good" | "watch";
}

/** Why nothing was said of a stage. */
const NOT_SAID = { passed: "Passed over", skipped: "Skipped", "no-time": "Not reached" } as const;

/** How much of what belongs to a stage was heard in it. */
export function stageVerdict({ reached, points }: Stage): Verdict {
  if (reached !== "asked" && reached !== "unasked")
    return { words: NOT_SAID[reached], level: "watch" };
  const heard = points.filter(({ said }) => said !== null).length;
  if (heard === 0) return { words: "Nothing of it heard", level: "watch" };
  const unasked = reached === "unasked" ? ", unasked" : "";
  return {
    words:
      heard === points.length ? `Heard${unasked}` : `${heard} of ${points.length} heard${unasked}`,
    level: heard * 2 >= points.length ? "good" : "watch",
  };
}

/** What was heard, in the order said; what the same words show stands together. */
export function saidInStage(
  points: readonly Point[],
): { names: string; said: Span & { text: string }; elsewhere: boolean }[] {
  const said = points.flatMap((point) => (point.said ? [{ ...point, said: point.said }] : []));
  const places = [...new Set(said.map((point) => point.said.startSample))].toSorted(
    (a, b) => a - b,
  );
  return places.flatMap((place) => {
    const here = said.filter((point) => point.said.startSample === place);
    const [first] = here;
    if (!first) return [];
    const names = here.map(({ name }, at) => (at === 0 ? name : lowerFirst(name))).join(", ");
    return [{ names, said: first.said, elsewhere: here.every(({ elsewhere }) => elsewhere) }];
  });
}

/** Which stages were left out, and how; `null` where none was. */
export function leftOutWords(stages: readonly Stage[]): string | null {
  const parts = (["skipped", "passed", "no-time"] as const).flatMap((how) => {
    const names = stages.flatMap(({ reached, name }) => (reached === how ? lowerFirst(name) : []));
    return names.length === 0 ? [] : `${NOT_SAID[how]}: ${enumerated(names)}.`;
  });
  return parts.length === 0 ? null : parts.join(" ");
}

/** Whether an answer to a bad day went into it. */
export function stressVerdict({ answered, went }: DesignReport["stresses"][number]): Verdict {
  if (!answered) return { words: "Not answered", level: "watch" };
  const heard = went.filter(({ said }) => said !== null).length;
  if (heard === went.length) return { words: "Gone into", level: "good" };
  return heard === 0
    ? { words: "Answered, not gone into", level: "watch" }
    : { words: "Gone into in part", level: "watch" };
}
