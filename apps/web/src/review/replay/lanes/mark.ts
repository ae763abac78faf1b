import type { Span } from "@greenroom/protocol";

export const laneIds = ["pauses", "fillers", "pace", "structure", "comments"] as const;
export type LaneId = (typeof laneIds)[number];

/** What kinds of marks there are, one and several of them in words. */
export const markKinds = {
  pause: ["short pause", "short pauses"],
  long: ["long pause", "long pauses"],
  "very-long": ["very long pause", "very long pauses"],
  filled: ["filled pause", "filled pauses"],
  "filler-word": ["filler word", "filler words"],
  possible: ["possible filled pause", "possible filled pauses"],
  fast: ["fast stretch", "fast stretches"],
  slow: ["slow stretch", "slow stretches"],
  shown: ["quote", "quotes"],
  thin: ["thin quote", "thin quotes"],
  comment: ["comment", "comments"],
} as const satisfies Record<string, readonly [one: string, many: string]>;
export type MarkKind = keyof typeof markKinds;

/** A moment in a lane: what happened there, and what it means. Its span is what is played. */
export interface Mark extends Span {
  readonly id: string;
  readonly kind: MarkKind;
  /** What stands on it, as short as it can be. */
  readonly label: string;
  /** What it is: "Long pause, 1.4 s". */
  readonly what: string;
  /** What that means for a listener, in a sentence or two. */
  readonly meaning: string;
  /** Where it stands, where that is not its start. */
  readonly atSample?: number;
}

export interface Lane {
  readonly id: LaneId;
  readonly name: string;
  /** What the lane shows, in a sentence. */
  readonly legend: string;
  /** In the order of time. */
  readonly marks: readonly Mark[];
  /** What to say in place of marks: that there are none, or why that is not known. */
  readonly empty: string;
  /** The reason why nothing could be measured; `null` where it could. */
  readonly absent: string | null;
}

/** What stands out: kinds from the least to the most. */
const order: readonly MarkKind[] = [
  "possible",
  "pause",
  "thin",
  "shown",
  "filler-word",
  "filled",
  "slow",
  "fast",
  "long",
  "very-long",
  "comment",
];

/** Short pauses are the ground on which the others stand. */
export function standsOut({ kind }: Mark): boolean {
  return kind !== "pause";
}

export function strongest(marks: readonly Mark[]): MarkKind {
  const at = Math.max(0, ...marks.map(({ kind }) => order.indexOf(kind)));
  return order[at] ?? "pause";
}

/** "3 short pauses, 1 long pause": what a button for several marks holds. */
export function countedKinds(marks: readonly Mark[]): string {
  return order
    .toReversed()
    .map((kind) => ({ kind, n: marks.filter((mark) => mark.kind === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => `${n} ${markKinds[kind][n === 1 ? 0 : 1]}`)
    .join(", ");
}
