import type { ElementMark, QuestionStructure } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { askedQuestion, saidWords } from "../testing/recorded-answer.ts";
import { applyMarks, markedElements } from "./apply-marks.ts";

const words = saidWords("so the team was faster after that".split(" "));
const turns = [{ turn: 1, words }];
const { id, spoken: text, pillar, form, budgetS } = askedQuestion!;
const structure: QuestionStructure[] = [
  {
    question: { id, text, pillar, form, budgetS },
    turns: [1],
    elements: [
      { id: "result", name: "Result", verdict: "not-heard", meaning: "", quotes: [] },
      { id: "lesson", name: "Lesson", verdict: "not-heard", meaning: "", quotes: [] },
    ],
    kind: null,
    mistakes: [],
  },
];
const mark = (over: Partial<ElementMark> = {}): ElementMark => ({
  id: "mark-1",
  questionId: id,
  elementId: "result",
  startSample: words[2]!.startSample - 100,
  endSample: words[4]!.endSample + 100,
  ...over,
});

describe("a mark by hand", () => {
  it("shows its element, and quotes its words from the first to the last", () => {
    const [read] = applyMarks(structure, turns, [mark()]);
    expect(read?.elements.map(({ verdict }) => verdict)).toEqual(["shown", "not-heard"]);
    expect(read?.elements[0]?.quotes).toEqual([
      {
        text: "team was faster",
        startSample: words[2]!.startSample,
        endSample: words[4]!.endSample,
        by: "person",
        markId: "mark-1",
      },
    ]);
    expect(markedElements(id, words, [mark()])).toEqual(new Set(["result"]));
  });

  it("takes the place of what was only touched, and stands beside what was shown", () => {
    const quote = { startSample: 0, endSample: 10, text: "so" };
    const over = (verdict: "thin" | "shown") =>
      structure.map((read) => ({
        ...read,
        elements: read.elements.map((element) => ({ ...element, verdict, quotes: [quote] })),
      }));
    const texts = (verdict: "thin" | "shown") =>
      applyMarks(over(verdict), turns, [mark()])[0]?.elements[0]?.quotes.map(({ text }) => text);
    expect(texts("thin")).toEqual(["team was faster"]);
    expect(texts("shown")).toEqual(["so", "team was faster"]);
  });

  it("counts in the shares, which still add up to 1", () => {
    const story = structure.map((read) => ({
      ...read,
      elements: read.elements.map((element) => ({
        ...element,
        share: element.id === "result" ? 0.25 : 0.75,
      })),
    }));
    const [read] = applyMarks(story, turns, [mark()]);
    const [result, lesson] = read?.elements ?? [];
    const marked = 3 / words.length;
    expect(result?.share).toBeCloseTo(0.25 * (1 - marked) + marked);
    expect((result?.share ?? 0) + (lesson?.share ?? 0)).toBeCloseTo(1);
  });

  it.each([
    ["another question", { questionId: "other" }],
    ["an element that is not asked for", { elementId: "ask" }],
    ["a place without words", { startSample: 0, endSample: 10 }],
  ])("of %s shows nothing", (_name, over) => {
    expect(applyMarks(structure, turns, [mark(over)])).toEqual(structure);
  });

  it("in an answer that is not read shows nothing", () => {
    const unread = structure.map((read) => ({ ...read, turns: [] }));
    expect(applyMarks(unread, turns, [mark()])).toEqual(unread);
  });
});
