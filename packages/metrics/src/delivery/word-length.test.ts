import { expect, it } from "vitest";
import { fittingLengthS, syllables, usualLengthS } from "./word-length.ts";

it.each([
  ["so", 1],
  ["the", 1],
  ["we're", 1],
  ["moved", 1],
  ["service", 2],
  ["people,", 2],
  ["latency", 3],
  ["availability", 6],
  ["API", 3],
  ["SLAs", 4],
  ["p99", 3],
  ["hm", 1],
])("counts the syllables of %s", (text, count) => {
  expect(syllables(text)).toBe(count);
});

it("gives long words more time than short ones, and the slow more than the usual", () => {
  expect(fittingLengthS("availability")).toBeGreaterThan(fittingLengthS("so"));
  expect(fittingLengthS("so")).toBeGreaterThan(usualLengthS("so"));
  expect(usualLengthS("um")).toBeGreaterThan(usualLengthS("so"));
  expect(fittingLengthS("Ah,")).toBeLessThan(0.2);
});
