import type { AdviceThing, Review } from "@greenroom/protocol";
import { expect, it } from "vitest";
import type { Lane } from "../replay/lanes/mark.ts";
import { waitingLanes, withoutMarks } from "./hide-marks.ts";

const span = (startSample: number) => ({ startSample, endSample: startSample + 100 });
const thing = (id: string, over: Partial<AdviceThing>): AdviceThing => ({
  id,
  kind: "content",
  title: id,
  why: "",
  ask: "",
  moment: null,
  turns: [],
  again: null,
  ...over,
});
const review = {
  turns: [
    { turn: 1, question: { id: "a" }, span: { startSample: 0, endSample: 1_000 } },
    { turn: 2, question: { id: "b" }, span: { startSample: 2_000, endSample: 3_000 } },
  ],
  structure: [{ question: { id: "a" } }, { question: { id: "b" } }],
  takes: [{ questionId: "a" }, { questionId: "b" }],
  advice: {
    things: [
      thing("by its turn", { turns: [1] }),
      thing("by its moment", { moment: { ...span(500), text: "" } }),
      thing("by its question", { again: { questionId: "a", text: "", limitS: 60 } }),
      thing("about another", { turns: [2], moment: { ...span(2_100), text: "" } }),
    ],
    wentWell: { id: "w", title: "", moment: { ...span(10), text: "" } },
  },
} as unknown as Review;

it("puts away everything that gives away what was found in an answer, and nothing else", () => {
  const shown = withoutMarks(review, new Set(["a"]));
  expect(shown.structure.map(({ question }) => question.id)).toEqual(["b"]);
  expect(shown.takes.map(({ questionId }) => questionId)).toEqual(["b"]);
  expect(shown.advice.things.map(({ id }) => id)).toEqual(["about another"]);
  expect(shown.advice.wentWell).toBeNull();
  expect(shown.turns).toBe(review.turns);
  expect(withoutMarks(review, new Set(["b"])).advice.wentWell).toBe(review.advice.wentWell);
});

it("is the same review where nothing is put away", () => {
  expect(withoutMarks(review, new Set())).toBe(review);
});

it("says of the lane that it waits, not that nothing was heard", () => {
  const lane = {
    id: "structure",
    absent: "too little was understood",
    marks: [],
  } as unknown as Lane;
  const [waiting] = waitingLanes([lane], new Set(["a"]));
  expect(waiting).toMatchObject({ absent: null, empty: "Put away until you have compared." });
  expect(waitingLanes([lane], new Set())).toEqual([lane]);
});
