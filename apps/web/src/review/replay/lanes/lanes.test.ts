import type { Figure, Review, ReviewTurn } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { fillersLane } from "./fillers-lane.ts";
import { stopsOf, tellingLanes } from "./lanes.ts";
import { paceLane, paceRange } from "./pace-lane.ts";
import { pausesLane } from "./pauses-lane.ts";
import { structureLane } from "./structure-lane.ts";

const S = 16_000;

/** A figure that counts these stretches (s). */
const counted = (
  rule: string,
  ...spans: readonly (readonly [number, number, string])[]
): Figure => ({
  present: true,
  rule,
  name: rule,
  value: spans.length,
  unit: "n",
  besides: [],
  confidence: "high",
  definition: "",
  range: null,
  source: "",
  moments: spans.map(([fromS, toS, label]) => ({
    startSample: fromS * S,
    endSample: toS * S,
    label,
  })),
});
const missing = (rule: string, reason: string): Figure => ({
  present: false,
  rule,
  name: rule,
  reason,
  definition: "",
});

describe("the pauses", () => {
  it("stand out when they are long, and tell where they stand", () => {
    const { marks, absent } = pausesLane({
      figures: [
        counted("PS1", [10, 10.4, "0.4 s"], [20, 21.2, "1.2 s"], [30, 33, "3.0 s"]),
        counted("PS3", [20, 21.2, "1.2 s"]),
      ],
    });
    expect(absent).toBeNull();
    expect(marks.map(({ kind, what }) => [kind, what])).toEqual([
      ["pause", "Short pause, 0.4 s"],
      ["long", "Long pause, 1.2 s"],
      ["very-long", "Very long pause, 3.0 s"],
    ]);
    expect(marks[1]?.meaning).toContain("middle of a thought");
    expect(marks[0]?.meaning).toContain("between thoughts");
  });

  it("are never said to be longer than their kind is", () => {
    const { marks } = pausesLane({
      figures: [counted("PS1", [1, 1.98, "1.0 s"], [5, 7.47, "2.5 s"], [9, 9.54, "0.5 s"])],
    });
    expect(marks.map(({ what }) => what)).toEqual([
      "Short pause, 0.9 s",
      "Long pause, 2.4 s",
      "Short pause, 0.5 s",
    ]);
  });

  it("are absent with their reason, and not none", () => {
    const lane = pausesLane({ figures: [missing("PS1", "too short: 4.2 of 10 s")] });
    expect(lane.marks).toEqual([]);
    expect(lane.absent).toBe("too short: 4.2 of 10 s");
    expect(pausesLane({ figures: [] }).absent).toBe("no answer was heard");
  });
});

it("keeps possible fillers apart from those that were heard, all in the order of time", () => {
  const { marks } = fillersLane({
    figures: [
      counted("FI1", [5, 5.3, "um"], [50, 50.2, "uh"]),
      counted("FI2", [20, 20.4, "possible"]),
      counted("FI3", [8, 8.2, "like"]),
    ],
  });
  expect(marks.map(({ kind, label }) => [kind, label])).toEqual([
    ["filled", "um"],
    ["filler-word", "like"],
    ["possible", "um?"],
    ["filled", "uh"],
  ]);
});

describe("the pace", () => {
  const turn = (...rates: readonly number[]) =>
    ({
      turn: 1,
      span: { startSample: 10 * S, endSample: 100 * S },
      pace: rates.map((wordsPerMin, i) => ({ sample: (20 + i) * S, wordsPerMin })),
    }) as unknown as ReviewTurn;
  const review = (turns: ReviewTurn[], options = {}, figures: Figure[] = []) =>
    ({
      turns,
      figures,
      session: { options: { firstLanguage: "english", ...options } },
    }) as unknown as Review;

  it("is marked at the extreme of each stretch outside the range, and plays the 15 s it stands for", () => {
    const rates = [150, 190, 205, 195, 150, 150, 100, 90, 110, 119, 150];
    const { marks } = paceLane(review([turn(...rates)]));
    expect(marks.map(({ kind, label }) => [kind, label])).toEqual([
      ["fast", "205"],
      ["slow", "90"],
    ]);
    expect(marks[0]).toMatchObject({ atSample: 22 * S, startSample: 10 * S, endSample: 22 * S });
    expect(marks[1]).toMatchObject({ atSample: 27 * S, startSample: 12 * S, endSample: 27 * S });
  });

  it("is not marked for a second or two", () => {
    expect(paceLane(review([turn(150, 200, 200, 150, 90, 150)])).marks).toEqual([]);
  });

  it("is held against one's own alone where English is not the first language", () => {
    const other = { firstLanguage: "other" };
    expect(paceRange(review([], other))).toBeNull();
    expect(paceLane(review([turn(90, 90, 90)], other)).marks).toEqual([]);
    const own = {
      ...counted("PA1"),
      baseline: { median: 95, low: 85, high: 105, answers: 6 },
    } as Figure;
    expect(paceRange(review([], other, [own]))).toEqual({ from: 75, to: 115, own: true });
  });

  it("says why there is none", () => {
    const figures = [missing("PA2", "too short: no 10 s in one answer")];
    expect(paceLane(review([turn()], {}, figures)).absent).toContain("too short");
  });
});

describe("the structure", () => {
  const structure = (form: string, ...elements: readonly (readonly [string, string, string])[]) =>
    ({
      structure: [
        {
          question: { id: "q", form },
          elements: elements.map(([id, name, verdict], i) => ({
            id,
            name,
            verdict,
            meaning: "What it is.",
            quotes: [{ startSample: (9 - i) * S, endSample: (10 - i) * S, text: `words ${i}` }],
          })),
        },
      ],
    }) as unknown as Review;

  it("is S T A R + for a story, a decision being part of the action", () => {
    const { marks } = structureLane(
      structure(
        "past",
        ["lesson", "Lesson", "shown"],
        ["result", "Result", "thin"],
        ["decision", "Decision", "shown"],
        ["action", "Action", "shown"],
        ["task", "Task", "shown"],
        ["situation", "Situation", "shown"],
      ),
    );
    expect(marks.map(({ label }) => label).join("")).toBe("STAAR+");
    expect(marks[4]).toMatchObject({ kind: "thin", what: "Result, thin: “words 1”" });
  });

  it("has the names of the elements for other forms, and nothing where nothing was heard", () => {
    const { marks } = structureLane(
      structure("design", ["risk", "Risks", "shown"], ["people", "People", "not-heard"]),
    );
    expect(marks.map(({ label }) => label)).toEqual(["Risks"]);
  });

  it("says that nothing could be read, which is not the same", () => {
    expect(structureLane({ structure: [] }).absent).not.toBeNull();
  });
});

it("gives one reason in place of lanes that can tell nothing, and each its own where one can", () => {
  const short = pausesLane({ figures: [missing("PS1", "too short")] });
  const some = pausesLane({ figures: [counted("PS1", [1, 2, ""])] });
  expect(tellingLanes([short, short, short, some])).toEqual({ shown: [some], reason: "too short" });
  expect(tellingLanes([short, short, short, short]).shown).toEqual([]);
  const most = [short, some, some, some];
  expect(tellingLanes(most)).toEqual({ shown: most, reason: null });
});

it("stops at what stands out, each place once, and at no short pause", () => {
  const pauses = pausesLane({ figures: [counted("PS1", [1, 1.3, ""], [4, 6, ""])] });
  const fillers = fillersLane({ figures: [counted("FI1", [2, 2.2, "um"], [4, 4.2, "uh"])] });
  expect(stopsOf([pauses, fillers])).toEqual([2 * S, 4 * S]);
});
