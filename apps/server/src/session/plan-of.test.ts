import { sessionOptionsSchema } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { journalHeader } from "../testing/journal-header.ts";
import { planOf } from "./plan-of.ts";

const planWith = (chosen: object) => {
  const options = sessionOptionsSchema.parse(chosen);
  const { lengthS, yourTurnS } = planOf(journalHeader({ options }));
  return [lengthS, yourTurnS];
};

it("keeps the last minutes of an interview for questions of one's own", () => {
  expect(planWith({ lengthMin: 15 })).toEqual([810, 90]);
  expect(planWith({ lengthMin: 30, format: "design" })).toEqual([1_620, 180]);
});

it("keeps none where there is no time, no interviewer, or only a story to tell", () => {
  expect(planWith({ lengthMin: 5 })).toEqual([300, 0]);
  for (const chosen of [
    { format: "role-play" },
    { story: "s" },
    { questions: ["own-outage"] },
    { again: { questionId: "own-outage", limitS: 90 } },
    { yourTurn: false },
  ])
    expect(planWith({ lengthMin: 15, ...chosen })).toEqual([900, 0]);
});
