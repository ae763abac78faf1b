import type { Figure, StructureElement, Take } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { comparedElements, comparedFigures, whatChanged } from "./take-words.ts";

const figure = (rule: string, value: number, unit: string, rate?: number): Figure => ({
  present: true,
  rule,
  name: rule,
  value,
  unit,
  besides: [
    ...(rate === undefined ? [] : [{ name: "rate", value: rate, unit: "/min" }]),
    ...(rule === "LN1" ? [{ name: "budget", value: 30, unit: "s" }] : []),
  ],
  confidence: "medium",
  definition: "",
  range: null,
  source: "",
  moments: [],
});
const element = (
  id: string,
  verdict: StructureElement["verdict"],
  share?: number,
): StructureElement => ({
  id,
  name: id === "result" ? "Result" : "Action",
  verdict,
  meaning: "",
  quotes: [],
  ...(share !== undefined && { share }),
});
const take = (over: Partial<Take>): Take => ({
  sessionId: "session",
  startedAt: "2026-01-01T00:00:00.000Z",
  when: "this",
  questionId: "q",
  span: { startSample: 0, endSample: 1 },
  words: [],
  figures: [],
  elements: [],
  ...over,
});

const first = take({
  figures: [
    figure("LN1", 112, "s"),
    figure("FI1", 15, "filled pauses", 8),
    figure("PA1", 150, "words/min"),
  ],
  elements: [element("action", "shown", 0.31), element("result", "not-heard")],
});
const second = take({
  figures: [
    figure("LN1", 31, "s"),
    figure("FI1", 1, "filled pauses", 2),
    figure("PA1", 155, "words/min"),
  ],
  elements: [element("action", "shown", 0.52), element("result", "shown")],
});

describe("two takes", () => {
  it("are told apart by what changed, in words, and nothing is praised", () => {
    expect(whatChanged(first, second)).toEqual([
      "Result: not heard → shown",
      "Length: 1:52 min → 31 s",
      "Filled pauses: 8 → 2 a minute",
    ]);
  });

  it("are alike where nothing changed by more than chance", () => {
    expect(whatChanged(first, first)).toEqual([]);
  });

  it("stand beside each other in the figures that one of them has", () => {
    expect(comparedFigures(first, take({ elements: second.elements }))).toEqual([
      { name: "Length", earlier: "1:52 min of 30 s", later: "–" },
      { name: "Share of Action", earlier: "31 %", later: "52 %" },
      { name: "Filled pauses", earlier: "8 a minute", later: "–" },
      { name: "Pace", earlier: "150 words a minute", later: "–" },
    ]);
  });

  it("show every element of both", () => {
    const rows = comparedElements(first, take({ elements: [element("result", "thin")] }));
    expect(rows.map(({ name, earlier, later }) => [name, earlier, later])).toEqual([
      ["Action", "Shown", "Not heard"],
      ["Result", "Not heard", "Thin"],
    ]);
  });
});
