import { expect, it } from "vitest";
import { groupMarks, LEAST_PX } from "./group-marks.ts";
import { countedKinds, strongest, type Mark, type MarkKind } from "./mark.ts";

const mark = (startSample: number, kind: MarkKind = "pause"): Mark => ({
  id: `${startSample}`,
  kind,
  startSample,
  endSample: startSample + 1,
  label: "",
  what: "",
  meaning: "",
});
const grouped = (at: readonly number[], widthPx = 1_000) =>
  groupMarks(
    at.map((x) => mark(x)),
    ({ startSample }) => startSample,
    widthPx,
  );

it("gives marks that can be hit apart a button each", () => {
  expect(grouped([0, 30, 100]).map(({ marks }) => marks.length)).toEqual([1, 1, 1]);
});

it("puts those that are nearer than a target into one", () => {
  const groups = grouped([10, 20, 33, 40, 200]);
  expect(groups.map(({ xPx, marks }) => [xPx, marks.length])).toEqual([
    [10, 3],
    [40, 1],
    [200, 1],
  ]);
  expect(groups.map(({ roomPx }) => roomPx)).toEqual([30, 160, 800]);
});

it("loses none, overlaps none and leaves the lane nowhere, however many there are", () => {
  const at = Array.from({ length: 500 }, (_, i) => (i * 37.3) ** 1.05 % 1_000).toSorted(
    (a, b) => a - b,
  );
  const groups = grouped(at);
  expect(groups.flatMap(({ marks }) => marks.map(({ startSample }) => startSample))).toEqual(at);
  for (const { xPx, roomPx } of groups) {
    expect(roomPx).toBeGreaterThanOrEqual(LEAST_PX);
    expect(xPx + LEAST_PX).toBeLessThanOrEqual(1_000);
  }
});

it("says what a group holds, and looks like the strongest of it", () => {
  const marks = [mark(1), mark(2, "long"), mark(3), mark(4, "very-long")];
  expect(countedKinds(marks)).toBe("1 very long pause, 1 long pause, 2 short pauses");
  expect(strongest(marks)).toBe("very-long");
});
