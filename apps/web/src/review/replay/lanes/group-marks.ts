import type { Mark } from "./mark.ts";

/** Marks that share one button, because apart they could not be hit. */
export interface MarkGroup {
  readonly marks: readonly [Mark, ...Mark[]];
  /** Left edge of its button. */
  readonly xPx: number;
  /** Up to the next button. */
  readonly roomPx: number;
}

/** A button is as wide as a target has to be (24 px, WCAG 2.5.8), and does not touch the next. */
export const LEAST_PX = 26;

/**
 * Groups marks, which are in order, so that no two buttons begin within {@link LEAST_PX}. Nothing is
 * lost: every mark is in exactly one group.
 *
 * @param xOf where a mark stands, rising with the marks
 */
export function groupMarks(
  marks: readonly Mark[],
  xOf: (mark: Mark) => number,
  widthPx: number,
): MarkGroup[] {
  const groups: { marks: [Mark, ...Mark[]]; xPx: number }[] = [];
  const lastX = Math.max(0, widthPx - LEAST_PX);
  for (const mark of marks) {
    const xPx = Math.min(lastX, xOf(mark));
    const open = groups.at(-1);
    if (open && xPx < open.xPx + LEAST_PX) open.marks.push(mark);
    else groups.push({ marks: [mark], xPx });
  }
  return groups.map((group, i) => ({
    ...group,
    roomPx: (groups[i + 1]?.xPx ?? widthPx) - group.xPx,
  }));
}
