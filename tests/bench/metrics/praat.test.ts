import { expect, test } from "vitest";
import { readContours, type At } from "./praat.ts";
import { readScript } from "./script.ts";
import { nucleiOf } from "./syllables.ts";

test("Praat's lines are read by what they tell", () => {
  const output = ["pitch 0.02 101.5", "intensity 0.03 60.1", "sounding 0.5 1.5", "rms 0.5 1.5 0.1"];
  expect(readContours(output.join("\n"))).toEqual({
    pitch: [{ timeS: 0.02, value: 101.5 }],
    ranged: [],
    voiced: [],
    intensity: [{ timeS: 0.03, value: 60.1 }],
    fine: [],
    sounding: [{ startS: 0.5, endS: 1.5 }],
    rms: [0.1],
  });
  expect(() => readContours("Error: no such file")).toThrow("Praat said");
});

/** Intensity that goes up and down between these values, 80 ms from one to the next. */
function contour(values: readonly number[]): At[] {
  return values.flatMap((value, at) => {
    const next = values[at + 1] ?? value;
    return Array.from({ length: 10 }, (_, step) => ({
      timeS: (10 * at + step) * 0.008,
      value: value + ((next - value) * step) / 10,
    }));
  });
}

const contours = (values: readonly number[], pitched: readonly number[]) => {
  const fine = contour(values);
  const voiced = pitched.map((at) => ({ timeS: at * 0.08, value: 100 }));
  return { pitch: [], ranged: [], voiced, intensity: [], fine, sounding: [], rms: [] };
};

test("a syllable is a voiced peak that stands 2 dB above the dip before it", () => {
  const peaks = [40, 70, 60, 72, 71, 73, 40];
  expect(nucleiOf(contours(peaks, [1, 3, 5])).map((timeS) => Math.round(timeS / 0.08))).toEqual([
    1, 5,
  ]);
  expect(nucleiOf(contours(peaks, [1]))).toHaveLength(1);
});

test("a peak 25 dB below the loud parts is none", () => {
  expect(nucleiOf(contours([20, 70, 70, 20, 44, 20], [1, 4]))).toHaveLength(1);
});

test("a syllable script's table is read by its header", () => {
  const printed = "soundname, nsyll, npause, dur (s), phonationtime (s)\nsound, 12, 2, 6.1, 4.5\n";
  expect(readScript(printed)).toEqual({ syllables: 12, pauses: 2, soundingS: 4.5 });
  expect(() => readScript("nothing")).toThrow("no table");
});
