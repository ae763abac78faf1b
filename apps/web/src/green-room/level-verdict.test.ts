import { expect, it } from "vitest";
import { judgeLevels } from "./level-verdict.ts";

/** Half room, half speech, as while somebody tries the microphone. */
const heard = (roomDbfs: number, speechDbfs: number) =>
  Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? roomDbfs : speechDbfs));

it.each([
  ["silent", heard(-100, -95)],
  ["waiting", heard(-65, -62)],
  ["noisy", heard(-35, -30)],
  ["noisy", heard(-33, -20)],
  ["quiet", heard(-70, -48)],
  ["loud", heard(-60, -4)],
  ["good", heard(-60, -22)],
  ["good", heard(-90, -30)],
] as const)("calls it %s", (verdict, levels) => {
  expect(judgeLevels(levels)).toBe(verdict);
});

it("waits for the first words", () => {
  expect(judgeLevels([])).toBe("waiting");
});

it("is not misled by one click in a quiet room", () => {
  expect(judgeLevels([...Array.from({ length: 99 }, () => -65), -5])).toBe("waiting");
});
