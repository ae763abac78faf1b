import { expect, test } from "vitest";
import { agreementTable, detectionTable } from "./table.ts";
import { runBench } from "./bench.ts";

test("pauses that are put between our own voices' sentences are found, with their lengths", async () => {
  const { detections, agreements, praat } = await runBench([], {
    only: new Set(["gaps"]),
    syllableScript: null,
    signal: AbortSignal.timeout(230_000),
    progress: () => {},
  });
  const all = detections.gaps?.at(-1);
  expect(all?.f1).toBeGreaterThanOrEqual(0.95);
  expect(all?.missed).toEqual([]);
  expect(all?.joined).toEqual([]);
  expect(Math.abs(all?.lengthBiasMs ?? NaN)).toBeLessThan(32);
  expect(detectionTable(detections.gaps ?? [], true)).toContain("room and breaths");
  // Nothing else was asked for.
  expect([praat, agreements]).toEqual(["not needed", {}]);
  expect(agreementTable([], true)).toContain("within aim");
});
