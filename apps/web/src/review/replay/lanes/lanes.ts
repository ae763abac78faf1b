import type { Review } from "@greenroom/protocol";
import { commentsLane } from "./comments-lane.ts";
import { fillersLane } from "./fillers-lane.ts";
import { standsOut, type Lane } from "./mark.ts";
import { paceLane } from "./pace-lane.ts";
import { pausesLane } from "./pauses-lane.ts";
import { structureLane } from "./structure-lane.ts";

/** What the lanes below the waveform show, in the order in which they stand. */
export function lanesOf(review: Review): readonly Lane[] {
  const measured = [
    pausesLane(review),
    fillersLane(review),
    paceLane(review),
    structureLane(review),
  ];
  const comments = commentsLane(review);
  return comments ? [...measured, comments] : measured;
}

/** Why there is nothing to show in any lane, where that is one and the same reason for all. */
export function reasonForNone(lanes: readonly Lane[]): string | null {
  return lanes.every(({ absent }) => absent !== null) ? (lanes[0]?.absent ?? null) : null;
}

/** Where one is taken by "next mark" and "previous mark": starts of marks that stand out, in order. */
export function stopsOf(lanes: readonly Lane[]): number[] {
  const marks = lanes.flatMap(({ marks }) => marks).filter(standsOut);
  return [...new Set(marks.map(({ startSample }) => startSample))].toSorted((a, b) => a - b);
}
