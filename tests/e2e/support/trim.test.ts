import { expect, it } from "vitest";
import { trimmed } from "./trim.ts";

const tone = (lengthS: number, amplitude: number) =>
  Int16Array.from({ length: lengthS * 16_000 }, (_, at) => amplitude * Math.sin(at));

it("cuts a sound where its speech begins and ends, decay and breath apart", () => {
  const parts = [new Int16Array(4_000), tone(1, 8_000), tone(0.3, 60)];
  const sound = trimmed(Int16Array.from(parts.flatMap((part) => [...part])));
  expect(Math.abs(sound.length - 16_000)).toBeLessThanOrEqual(320);
  expect(Math.max(...sound.slice(0, 8).map(Math.abs))).toBeLessThan(1_000);
  expect(trimmed(new Int16Array(800))).toHaveLength(0);
});
