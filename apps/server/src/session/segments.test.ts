import { expect, test } from "vitest";
import { toSegment } from "./segments.ts";

const speech = {
  startSample: 16_000,
  endSample: 48_000,
  voice: { startSample: 17_000, endSample: 47_000 },
  closedBy: "silence",
} as const;
const word = {
  text: "moved",
  startS: 0.5,
  endS: 0.75,
  confidence: 0.9,
  times: "measured",
} as const;

test("words lie on the session's clock, inside the stretch", () => {
  const heard = { words: [word, { ...word, startS: 1.9, endS: 9 }], understood: true, decodeMs: 1 };
  const { words } = toSegment(speech, heard);
  expect(words.map(({ startSample, endSample }) => [startSample, endSample])).toEqual([
    [24_000, 28_000],
    [46_400, 48_000],
  ]);
});

test("what was missed beside words lies there too; without words it is all of the stretch", () => {
  const missed = [{ startS: 1, endS: 2 }];
  const heard = { words: [word], understood: false, missed, decodeMs: 1 };
  expect(toSegment(speech, heard).missed).toEqual([{ startSample: 32_000, endSample: 48_000 }]);
  expect(toSegment(speech, { ...heard, words: [] })).toEqual({
    ...speech.voice,
    words: [],
    understood: false,
  });
});
