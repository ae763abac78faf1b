import type { InterviewerLine, ReviewTurn } from "../review.ts";
import { expect, it } from "vitest";
import { scriptOf } from "./script.ts";

const line = (reply: number, startSample: number | null): InterviewerLine => ({
  reply,
  kind: "ask",
  text: `line ${reply}`,
  heard: startSample === null ? null : { startSample, endSample: startSample + 100 },
  heardText: null,
});
const turn = (number: number, startSample: number) =>
  ({ turn: number, span: { startSample, endSample: startSample + 500 } }) as ReviewTurn;

const order = (said: InterviewerLine[], turns: ReviewTurn[]) =>
  scriptOf({ said, turns }).map((entry) =>
    entry.who === "candidate" ? `turn ${entry.turn.turn}` : entry.line.text,
  );

it("sets question, answer and follow-up in the order in which they were heard", () => {
  expect(order([line(1, 0), line(2, 1000), line(3, 2000)], [turn(1, 200), turn(2, 1200)])).toEqual([
    "line 1",
    "turn 1",
    "line 2",
    "turn 2",
    "line 3",
  ]);
});

it("keeps an answer that came after the last line", () => {
  expect(order([line(1, 0)], [turn(1, 100)])).toEqual(["line 1", "turn 1"]);
});

it("keeps a line that was never heard in its place among the lines", () => {
  expect(order([line(1, 0), line(2, null), line(3, 2000)], [turn(1, 500)])).toEqual([
    "line 1",
    "line 2",
    "turn 1",
    "line 3",
  ]);
});

it("has nothing to say about nothing", () => {
  expect(order([], [])).toEqual([]);
});
