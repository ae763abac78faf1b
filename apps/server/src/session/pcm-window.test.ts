import { describe, expect, it } from "vitest";
import { PcmWindow } from "./pcm-window.ts";

describe("the window over the recording", () => {
  it("gives back what was put in, across chunks", () => {
    const window = new PcmWindow(100);
    window.append(10, Int16Array.of(1, 2, 3));
    window.append(13, Int16Array.of(4, 5));
    expect(Array.from(window.slice(11, 15))).toEqual([2, 3, 4, 5]);
  });
  it("is silent where it holds nothing", () => {
    const window = new PcmWindow(100);
    window.append(10, Int16Array.of(1, 2));
    expect(Array.from(window.slice(8, 14))).toEqual([0, 0, 1, 2, 0, 0]);
  });
  it("holds no more than it must", () => {
    const window = new PcmWindow(640);
    for (let i = 0; i < 500; i++) window.append(i * 640, new Int16Array(640).fill(i));
    expect(window.slice(0, 640).every((sample) => sample === 0)).toBe(true);
    expect(window.slice(499 * 640, 500 * 640).every((sample) => sample === 499)).toBe(true);
  });
});
