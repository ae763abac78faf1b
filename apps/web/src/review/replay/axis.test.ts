import { describe, expect, it } from "vitest";
import { axisOf, mostZoom, pxOf, scrollFor, secondsAt, ticksOf } from "./axis.ts";

describe("time on the screen", () => {
  it("fits all of it, and shows half as much with each step closer", () => {
    expect(axisOf(1_800, 900, 0)).toEqual({ durationS: 1_800, widthPx: 900, pxPerS: 0.5 });
    expect(axisOf(1_800, 900, 3)).toEqual({ durationS: 1_800, widthPx: 7_200, pxPerS: 4 });
  });

  it("goes from time to place and back", () => {
    const axis = axisOf(600, 800, 2);
    for (const s of [0, 0.5, 123.4, 600]) {
      expect(secondsAt(axis, pxOf(axis, s * 16_000))).toBeCloseTo(s);
    }
    expect(secondsAt(axis, -50)).toBe(0);
    expect(secondsAt(axis, 1e9)).toBe(600);
  });

  it("lets one go close enough to see a pause, and no closer than there is to see", () => {
    for (const durationS of [60, 600, 1_800, 3_600]) {
      const { pxPerS } = axisOf(durationS, 1_000, mostZoom(durationS, 1_000));
      expect(pxPerS).toBeGreaterThanOrEqual(36);
      expect(pxPerS).toBeLessThan(72);
    }
    expect(mostZoom(10, 1_000)).toBe(0);
  });

  it("survives a recording without length and a screen without width", () => {
    expect(Number.isFinite(axisOf(0, 0, 0).pxPerS)).toBe(true);
    expect(mostZoom(0, 0)).toBeGreaterThanOrEqual(0);
  });
});

it("labels the ruler with round times that do not touch each other", () => {
  expect(ticksOf(axisOf(1_800, 1_000, 0))).toEqual([0, 300, 600, 900, 1_200, 1_500]);
  for (const zoom of [0, 1, 2, 5]) {
    const axis = axisOf(1_800, 340, zoom);
    const ticks = ticksOf(axis);
    for (const [i, at] of ticks.slice(1).entries()) {
      expect((at - ticks[i]!) * axis.pxPerS).toBeGreaterThanOrEqual(72);
    }
  }
});

describe("following what plays", () => {
  const axis = axisOf(100, 500, 2);

  it("leaves the view alone while the place is seen", () => {
    expect(scrollFor(axis, 10, 100, 500)).toBeNull();
  });

  it("turns the page when it is not, to either side", () => {
    expect(scrollFor(axis, 60, 100, 500)).toBe(60 * 20 - 60);
    expect(scrollFor(axis, 2, 400, 500)).toBe(0);
  });

  it("does not pull at a view that shows the end already", () => {
    expect(scrollFor(axis, 100, 1_500, 500)).toBeNull();
  });
});
