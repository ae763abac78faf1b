import type { ElementMark, QuestionStructure, ReviewTurn } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { compareMarks } from "./compare.ts";
import { comparedInShort, comparedWords } from "./compare-words.ts";

const said = "last spring we had an outage so I rolled it back and I learned to ask".split(" ");
const words = said.map((text, i) => ({
  text,
  startSample: i * 100,
  endSample: i * 100 + 90,
  confidence: 1,
  times: "measured" as const,
}));
const turns = [{ turn: 1, words }] as unknown as ReviewTurn[];
/** From a word to another, both included. */
const span = (from: number, to: number) => ({ startSample: from * 100, endSample: to * 100 + 90 });
const quote = (from: number, to: number) => ({
  ...span(from, to),
  text: said.slice(from, to + 1).join(" "),
});
const mark = (elementId: string, from: number, to: number, questionId = "q"): ElementMark => ({
  id: `${elementId} ${from}`,
  questionId,
  elementId,
  ...span(from, to),
});
const element = (id: string, verdict: "shown" | "thin" | "not-heard", quotes: object[] = []) => ({
  id,
  name: id,
  verdict,
  meaning: "",
  quotes,
});
const read = {
  question: { id: "q" },
  turns: [1],
  elements: [
    element("situation", "shown", [quote(0, 5)]),
    element("action", "thin", [quote(7, 10)]),
    element("result", "shown", [quote(9, 10)]),
    element("lesson", "shown", [{ ...quote(11, 15), by: "person", markId: "x" }]),
    element("task", "not-heard"),
  ],
} as unknown as QuestionStructure;

const compared = compareMarks(read, turns, {
  own: [
    mark("situation", 4, 6),
    mark("action", 0, 1),
    mark("lesson", 11, 15),
    mark("task", 3, 3, "another question"),
  ],
  takenOver: [mark("lesson", 11, 15)],
});

it("tells part by part who heard it, and where", () => {
  expect(compared.map(({ element, outcome }) => [element.id, outcome])).toEqual([
    ["situation", "same-words"],
    ["action", "other-words"],
    ["result", "only-rules"],
    ["lesson", "only-you"],
    ["task", "neither"],
  ]);
  expect(compared[0]?.own[0]?.text).toBe("an outage so");
});

it("counts what was taken over as the person's, not as found by the rules", () => {
  expect(compared[3]?.rules).toEqual([]);
  expect(compared[3]?.own[0]?.takenOver).toBe(true);
});

it("says it in words, without a grade", () => {
  expect(compared.map(comparedWords)).toEqual([
    "You both heard it, in the same words.",
    "You both heard it, in different words. To the rules it was thin.",
    "The rules heard it where you marked nothing. Listen: is it there?",
    "You heard it where the rules heard none. It is taken over: it counts as shown.",
    "Neither of you heard it.",
  ]);
  expect(comparedInShort(compared)).toBe(
    "Of 5 parts: 2 heard by both, 1 only by you, 1 only by Greenroom, 1 by neither.",
  );
});

it("leaves out marks whose words are gone", () => {
  const gone = { ...mark("task", 3, 3), startSample: 9_000, endSample: 9_100 };
  const [, , , , task] = compareMarks(read, turns, { own: [gone], takenOver: [] });
  expect(task).toMatchObject({ own: [], outcome: "neither" });
});
