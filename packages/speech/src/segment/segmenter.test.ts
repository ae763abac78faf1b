import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Segmenter, type SpeechSegment } from "./segmenter.ts";

const probabilities = { silence: 0.02, voice: 0.9, maybe: 0.4 };
const letters: Readonly<Record<string, number>> = {
  s: probabilities.silence,
  v: probabilities.voice,
  m: probabilities.maybe,
};

/** "31s 20v 5m": 31 steps of silence, 20 of voice, 5 that may be either. */
function track(text: string): number[] {
  return text
    .split(" ")
    .flatMap((part) =>
      Array.from({ length: Number.parseInt(part, 10) }, () => letters[part.at(-1) ?? ""] ?? NaN),
    );
}

/** Of 32 ms: closed after 10 steps, 5 in front, at most 100, cut within the last 40 of them. */
const options = { closeAfterMs: 320, leadMs: 160, longestMs: 3_200, cutWindowMs: 1_280 };

/** Sound from, voice from, voice to, sound to, in steps; and what closed it. */
function row({ startSample, voice, endSample, closedBy }: SpeechSegment) {
  const samples = [startSample, voice.startSample, voice.endSample, endSample];
  return [...samples.map((sample) => sample / 512), closedBy];
}

const rows = (text: string, segmenter = new Segmenter(options)) =>
  segmenter.push(track(text)).map(row);

describe("segments", () => {
  test.each([
    ["silence holds none", "200s", []],
    [
      "speech, what is in front, and the silence behind",
      "20s 30v 20s",
      [[15, 20, 50, 60, "silence"]],
    ],
    ["at the start there is only what there is", "2s 30v 20s", [[0, 2, 32, 42, "silence"]]],
    ["96 ms are a click", "20s 3v 40s", []],
    ["128 ms are speech", "20s 4v 40s", [[15, 20, 24, 34, "silence"]]],
    ["a short pause stays inside", "9s 20v 9s 20v 30s", [[4, 9, 58, 68, "silence"]]],
    ["0.4 begins nothing", "20s 40m 20s", []],
    ["0.4 goes on with what began", "20s 10v 10m 20s", [[15, 20, 40, 50, "silence"]]],
  ])("%s", (_, steps, expected) => {
    expect(rows(steps)).toEqual(expected);
  });

  test("two stretches share no sound", () => {
    expect(rows("10s 10v 12s 10v 20s")).toEqual([
      [5, 10, 20, 30, "silence"],
      [30, 32, 42, 52, "silence"],
    ]);
  });

  test("long speech is cut where it is least likely near the limit, and loses nothing", () => {
    expect(rows("5s 60v 10v 4m 40v 10s")).toEqual([
      [0, 5, 76, 76, "length"],
      [76, 76, 119, 129, "silence"],
    ]);
  });

  test("endless speech with no dip is cut all the same", () => {
    const segments = rows("500v");
    expect(segments.length).toBeGreaterThan(4);
    const starts = segments.slice(1).map(([start]) => start);
    const ends = segments.slice(0, -1).map(([, , , end]) => end);
    expect(starts).toEqual(ends);
  });
});

describe("a request to close", () => {
  test("gives what is open, up to now, and what follows starts behind it", () => {
    const segmenter = new Segmenter(options);
    expect(rows("20s 30v", segmenter)).toEqual([]);
    expect(segmenter.close()).toEqual(expect.objectContaining({ closedBy: "request" }));
    expect(rows("30v 20s", segmenter)).toEqual([[50, 50, 80, 90, "silence"]]);
  });

  test("counts what is still too short to be sure of", () => {
    const segmenter = new Segmenter(options);
    rows("20s 2v", segmenter);
    const closed = segmenter.close();
    expect(closed && row(closed)).toEqual([15, 20, 22, 22, "request"]);
  });

  test("gives nothing in silence", () => {
    const segmenter = new Segmenter(options);
    rows("20s 20v 40s", segmenter);
    expect(segmenter.close()).toBeNull();
  });
});

test("what is open can be looked at before it closes, once it is speech", () => {
  const segmenter = new Segmenter(options);
  rows("20s 2v", segmenter);
  expect(segmenter.open).toBeNull();
  rows("20v", segmenter);
  expect(segmenter.open && row(segmenter.open)).toEqual([15, 20, 42, 42, "request"]);
});

test("resumed at the end of a segment it goes on as if it had never stopped", () => {
  const steps = track("20s 30v 20s 40v 8s 20v 30s");
  const all = new Segmenter(options).push(steps);
  const from = (all[0]?.endSample ?? 0) / 512;
  expect(new Segmenter(options, from).push(steps.slice(from))).toEqual(all.slice(1));
});

test("segments are in order, share nothing, and hold every stretch of certain speech", () => {
  const anyTrack = fc.array(fc.constantFrom(...Object.values(probabilities), 0.6), {
    maxLength: 800,
  });
  fc.assert(
    fc.property(anyTrack, fc.integer({ min: 1, max: 50 }), (steps, pieceLength) => {
      const whole = new Segmenter(options);
      const segments = whole.push(steps);
      const last = whole.close();
      if (last) segments.push(last);

      const pieces = new Segmenter(options);
      const again: SpeechSegment[] = [];
      for (let at = 0; at < steps.length; at += pieceLength) {
        again.push(...pieces.push(steps.slice(at, at + pieceLength)));
      }
      const rest = pieces.close();
      expect(rest ? [...again, rest] : again).toEqual(segments);

      let end = 0;
      for (const { startSample, endSample, voice } of segments) {
        expect(startSample).toBeGreaterThanOrEqual(end);
        expect(voice.startSample).toBeGreaterThanOrEqual(startSample);
        expect(voice.endSample).toBeLessThanOrEqual(endSample);
        expect(endSample - startSample).toBeLessThanOrEqual(100 * 512);
        end = endSample;
      }
      for (let step = 0; step + 4 <= steps.length; step++) {
        if (!steps.slice(step, step + 4).every((probability) => probability >= 0.5)) continue;
        const at = step * 512;
        expect(segments.some((s) => s.startSample <= at && at < s.endSample)).toBe(true);
      }
    }),
  );
});
