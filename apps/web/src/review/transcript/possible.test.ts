import type { Figure, Segment } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { possibleBySegment } from "./possible.ts";

const segment = (startSample: number, endSample: number): Segment => ({
  startSample,
  endSample,
  words: [],
  understood: true,
});
const moment = (startSample: number) => ({
  startSample,
  endSample: startSample + 10,
  label: "possible",
});
const possible = (starts: readonly number[]): Figure => ({
  present: true,
  rule: "FI2",
  name: "",
  value: starts.length,
  unit: "",
  besides: [],
  confidence: "low",
  definition: "",
  range: null,
  source: "",
  moments: starts.map(moment),
});

it("shows each possible filled pause once: in its segment, or at the end of the one before it", () => {
  const segments = [segment(100, 200), segment(300, 400)];
  const shown = possibleBySegment({ segments, figures: [possible([50, 120, 250, 320, 500])] });
  expect(shown).toEqual([
    [moment(50), moment(120), moment(250)],
    [moment(320), moment(500)],
  ]);
});

it("FI2.6: does not show again what the text holds, though it is not sure", () => {
  const um = { text: "um", startSample: 120, endSample: 130, confidence: 0.2 };
  const segments = [{ ...segment(100, 200), words: [{ ...um, times: "measured" as const }] }];
  expect(possibleBySegment({ segments, figures: [possible([120, 160])] })).toEqual([[moment(160)]]);
});

it("shows none where none was found or looked for", () => {
  const segments = [segment(100, 200)];
  expect(possibleBySegment({ segments, figures: [] })).toEqual([[]]);
  const absent: Figure = { present: false, rule: "FI2", name: "", reason: "", definition: "" };
  expect(possibleBySegment({ segments, figures: [absent] })).toEqual([[]]);
  expect(possibleBySegment({ segments: [], figures: [possible([1])] })).toEqual([]);
});
