import { expect, it } from "vitest";
import { fittingLengthS, usualLengthS } from "./word-length.ts";

it("gives long words more time than short ones, and the slow more than the usual", () => {
  expect(fittingLengthS("availability")).toBeGreaterThan(fittingLengthS("so"));
  expect(fittingLengthS("so")).toBeGreaterThan(usualLengthS("so"));
  expect(usualLengthS("um")).toBeGreaterThan(usualLengthS("so"));
  expect(fittingLengthS("Ah,")).toBeLessThan(0.2);
});
