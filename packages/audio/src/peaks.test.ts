import fc from "fast-check";
import { expect, it } from "vitest";
import { PeakCollector, wholePeaks } from "./peaks.ts";

it("each bucket holds its lowest and highest sample, however the stream is cut", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.int16Array({ maxLength: 50 })),
      (size, parts) => {
        const collector = new PeakCollector(size);
        for (const part of parts) collector.push(part);
        const all = parts.flatMap((part) => [...part]);
        const { min, max } = collector.peaks();
        expect(min.length).toBe(Math.ceil(all.length / size));
        for (let bucket = 0; bucket < min.length; bucket++) {
          const samples = all.slice(bucket * size, (bucket + 1) * size);
          expect(min[bucket]! * 32_768).toBe(Math.min(...samples));
          expect(max[bucket]! * 32_768).toBe(Math.max(...samples));
        }
      },
    ),
  );
});

it("a whole recording has exactly the buckets that were asked for, and none is left out", () => {
  const samples = Int16Array.from({ length: 1_000 }, (_, i) => i);
  const { min, max } = wholePeaks(samples, 7);
  expect(min.length).toBe(7);
  expect(min[0]).toBe(0);
  expect(max[6]! * 32_768).toBe(999);
  for (let i = 1; i < 7; i++) expect((min[i]! - max[i - 1]!) * 32_768).toBeCloseTo(1, 5);
});

it("fewer samples than buckets leave silence between", () => {
  const { min, max } = wholePeaks(Int16Array.of(-8_192, 8_192), 4);
  expect([...min]).toEqual([0, -0.25, 0, 0.25]);
  expect([...max]).toEqual([0, -0.25, 0, 0.25]);
});
