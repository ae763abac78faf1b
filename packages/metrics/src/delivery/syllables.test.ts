import fc from "fast-check";
import { expect, it } from "vitest";
import { syllables } from "./syllables.ts";

it.each([
  ["I", 1],
  ["latency,", 3],
  ["Kubernetes", 4],
  ["asked", 1],
  ["decided.", 3],
  ["API", 3],
  ["APIs", 3],
  ["AWS", 5],
  ["SLA", 3],
  ["SQL", 2],
  ["WWW", 9],
  ["p99", 4],
  ["7", 2],
  ["20", 2],
  ["21%", 5],
  ["300", 3],
  ["1,200", 6],
  ["1998", 5],
  ["2.5", 3],
  ["24/7", 5],
  ["don't", 1],
  ["", 1],
  ["—", 1],
])("PA3.2: %s has %d", (word, count) => {
  expect(syllables(word)).toBe(count);
});

it("PA3.2: every word has at least one, and a finite number", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (text) => {
      const count = syllables(text);
      expect(count).toBeGreaterThanOrEqual(1);
      expect(Number.isInteger(count)).toBe(true);
    }),
  );
});
