import { describe, expect, it } from "vitest";
import { clock, counted, roughly, when, inSeconds } from "./time.ts";

describe("time in words", () => {
  it.each([
    [0, "0:00"],
    [9.9, "0:09"],
    [83.4, "1:23"],
    [3723, "1:02:03"],
    [-1, "0:00"],
  ])("reads %d s as %s", (seconds, words) => {
    expect(clock(seconds)).toBe(words);
  });

  it("gives seconds below a minute and minutes above", () => {
    expect(roughly(42.2)).toBe("42 s");
    expect(roughly(59.6)).toBe("1 min");
    expect(roughly(725)).toBe("12 min");
  });

  it("names today and yesterday by the calendar, not by 24 hours", () => {
    const now = new Date(2026, 10, 12, 0, 30);
    expect(when(new Date(2026, 10, 12, 0, 5).toISOString(), now)).toBe("Today, 00:05");
    expect(when(new Date(2026, 10, 11, 23, 50).toISOString(), now)).toBe("Yesterday, 23:50");
  });

  it("names the year only where it is another one", () => {
    const now = new Date(2026, 10, 12, 12);
    expect(when(new Date(2026, 10, 3, 9, 30).toISOString(), now)).toBe("Tue 3 Nov, 09:30");
    expect(when(new Date(2025, 10, 3, 9, 30).toISOString(), now)).toContain("2025");
  });

  it("counts one and many", () => {
    expect(counted(1, "answer")).toBe("1 answer");
    expect(counted(0, "answer")).toBe("0 answers");
  });
});

it("says a limit as people do", () => {
  expect([30, 90, 120].map(inSeconds)).toEqual(["30 seconds", "90 seconds", "2 minutes"]);
});
