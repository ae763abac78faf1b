import type { Review, ReviewTurn } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { answersToKeep } from "./answers-to-keep.ts";

const question = { id: "q", text: "Q?", pillar: "behavioural", form: "past", budgetS: 90 } as const;

function turn(
  n: number,
  words: number,
  kind: "ask" | "follow-up" | "repeat",
  over = {},
): ReviewTurn {
  const word = {
    text: "w",
    startSample: 0,
    endSample: 1,
    confidence: 1,
    times: "measured",
  } as const;
  return {
    turn: n,
    question,
    asked: { kind, text: "", heard: null },
    words: Array.from({ length: words }, () => word),
    heardBadly: false,
    ...over,
  } as unknown as ReviewTurn;
}

function review(
  turns: readonly ReviewTurn[],
  kind: string | null,
  options = {},
  session = {},
): Review {
  return {
    session: { sample: false, state: "ended", options, ...session },
    turns,
    structure: [{ question, kind, turns: [], elements: [], mistakes: [] }],
  } as unknown as Review;
}

const kept = (of: Review) => answersToKeep(of).map(({ answer }) => answer.turn);

it("offers the answer before the first follow-up, where a story was told", () => {
  expect(kept(review([turn(1, 90, "ask"), turn(2, 200, "follow-up")], "story"))).toEqual([1]);
});

it("offers the fuller one where the question was said again", () => {
  expect(kept(review([turn(1, 30, "ask"), turn(2, 90, "repeat")], "story"))).toEqual([2]);
});

it("offers nothing for opinions, a few words, what was heard badly, or the sample", () => {
  expect(kept(review([turn(1, 90, "ask")], "opinion"))).toEqual([]);
  expect(kept(review([turn(1, 90, "ask")], null))).toEqual([]);
  expect(kept(review([turn(1, 9, "ask")], "story"))).toEqual([]);
  expect(kept(review([turn(1, 90, "ask", { heardBadly: true })], "story"))).toEqual([]);
  expect(kept(review([turn(1, 90, "ask")], "story", {}, { sample: true }))).toEqual([]);
  expect(kept(review([turn(1, 90, "ask")], "story", {}, { state: "live" }))).toEqual([]);
});

it("offers whatever was told in a session that was held to tell it", () => {
  expect(kept(review([turn(1, 90, "ask")], "opinion", { questions: ["q"] }))).toEqual([1]);
  expect(kept(review([turn(1, 90, "ask")], "opinion", { questions: ["x"] }))).toEqual([]);
});
