import fc from "fast-check";
import { expect, it } from "vitest";
import { intersect, merge, subtract, totalLength } from "./spans.ts";

const spans = fc
  .array(fc.record({ startSample: fc.nat(60), length: fc.nat(20) }), { maxLength: 8 })
  .map((list) =>
    list.map(({ startSample, length }) => ({ startSample, endSample: startSample + length })),
  );

/** Which samples lie in the spans: the plain way to say what the quick way should find. */
const inside = (list: readonly { startSample: number; endSample: number }[]) =>
  Array.from({ length: 90 }, (_, at) =>
    list.some(({ startSample, endSample }) => at >= startSample && at < endSample),
  );

it("merging, intersecting and subtracting keep exactly the samples they should", () => {
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      const [left, right] = [merge(a), merge(b)];
      expect(inside(left)).toEqual(inside(a));
      expect(totalLength(left)).toBe(inside(a).filter(Boolean).length);
      expect(inside(intersect(left, right))).toEqual(
        inside(a).map((is, at) => is && inside(b)[at]!),
      );
      expect(inside(subtract(left, right))).toEqual(
        inside(a).map((is, at) => is && !inside(b)[at]!),
      );
    }),
  );
});
