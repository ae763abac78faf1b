import { describe, expect, it } from "vitest";
import { Timeline } from "./timeline.ts";

const begun = (epoch: number, startFrame: number, firstSample: number) =>
  ({ is: "begun", epoch, startFrame, firstSample }) as const;

describe("the session's clock on the page", () => {
  it("stands where it will begin until the worklet has begun", () => {
    const timeline = new Timeline();
    timeline.begin(6_400);
    expect(timeline.sampleAt(99)).toBe(6_400);
    expect(timeline.sampleHeardAt(48_000, 0.1)).toBe(6_400);
  });

  it("runs with the context from the frame at which it began", () => {
    const timeline = new Timeline();
    timeline.accept(begun(timeline.begin(6_400), 48_000, 6_400), 48_000);
    expect(timeline.sampleAt(1)).toBe(6_400);
    expect(timeline.sampleAt(1.5)).toBe(14_400);
  });

  it("counts the way to the loudspeaker", () => {
    const timeline = new Timeline();
    timeline.accept(begun(timeline.begin(0), 0, 0), 48_000);
    expect(timeline.sampleHeardAt(48_000, 0.05)).toBe(16_800);
    expect(timeline.sampleHeardAt(48_000, Number.NaN)).toBe(16_000);
  });

  it("drops what belongs to an earlier beginning", () => {
    const timeline = new Timeline();
    const first = timeline.begin(0);
    timeline.begin(640);
    expect(timeline.accept(begun(first, 0, 0), 48_000)).toBe(false);
    expect(timeline.sampleAt(2)).toBe(640);
  });

  it("stands still while nothing is captured, and a reply's end still has its time", () => {
    const timeline = new Timeline();
    const epoch = timeline.begin(0);
    timeline.accept(begun(epoch, 0, 0), 48_000);
    timeline.accept({ is: "stopped", epoch, endSample: 16_000 }, 48_000);
    expect(timeline.sampleAt(7)).toBe(16_000);
    expect(timeline.sampleHeardAt(96_000, 0)).toBe(32_000);
  });

  it("stays where it was when the context goes away", () => {
    const timeline = new Timeline();
    timeline.accept(begun(timeline.begin(0), 0, 0), 48_000);
    timeline.stand(2);
    expect(timeline.sampleAt(0)).toBe(32_000);
  });
});
