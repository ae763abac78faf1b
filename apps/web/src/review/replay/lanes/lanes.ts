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

/** From here on the missing lanes are the news, and one sentence tells it. */
const MOST_ABSENT = 3;

/**
 * The lanes to show. One without figures says why in its place; where hardly any has some, as after a
 * few words, those that have none give way to one reason.
 */
export function tellingLanes(lanes: readonly Lane[]): {
  readonly shown: readonly Lane[];
  readonly reason: string | null;
} {
  const absent = lanes.filter(({ absent }) => absent !== null);
  if (absent.length < MOST_ABSENT) return { shown: lanes, reason: null };
  return {
    shown: lanes.filter(({ absent }) => absent === null),
    reason: absent[0]?.absent ?? null,
  };
}

/** Where one is taken by "next mark" and "previous mark": starts of marks that stand out, in order. */
export function stopsOf(lanes: readonly Lane[]): number[] {
  const marks = lanes.flatMap(({ marks }) => marks).filter(standsOut);
  return [...new Set(marks.map(({ startSample }) => startSample))].toSorted((a, b) => a - b);
}
