import { expect, it } from "vitest";
import { answeredSession } from "../testing/answered-session.ts";
import { usualMeasure } from "./measure.ts";
import { buildReview } from "./review.ts";

const context = { live: false, measure: usualMeasure, folder: "/tmp/greenroom", sound: null };
const questionId = "own-outage";
const answer =
  "Last year I deleted a table of the ledger, and I restored it within an hour from the replica.";

it("questions of one's own stand in the transcript and are judged for themselves, never as answers", async () => {
  const asked = "You said that one queue causes the pages. Who owns it? What's the culture like?";
  const exchanges = [
    { questionId, answer },
    { questionId, kind: "your-turn" as const, answer: asked },
  ];
  const review = await buildReview(answeredSession(exchanges), context);
  const alone = await buildReview(answeredSession([{ questionId, answer }]), context);
  const [first, second] = review.turns;
  expect(first?.figures.length).toBeGreaterThan(0);
  expect(second?.words.map(({ text }) => text).join(" ")).toBe(asked);
  expect([second?.figures, second?.pace]).toEqual([[], []]);
  expect(review.structure).toEqual(alone.structure);
  expect(review.rounds).toMatchObject([
    {
      kind: "your-turn",
      questions: [
        { text: "Who owns it?", specificity: "specific" },
        { text: "What's the culture like?", specificity: "general" },
      ],
    },
  ]);
});
