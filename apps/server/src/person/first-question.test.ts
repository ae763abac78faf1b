import { findQuestion, questions } from "@greenroom/interviewer";
import { expect, it } from "vitest";
import { firstQuestionFor } from "./first-question.ts";

const [from] = questions;
const workOn = { adviceId: "content-result", title: "", fromQuestionId: from!.id };
const role = "staff" as const;

it("a session opens with the question that is to be answered again, whatever is worked on", () => {
  const again = { questionId: "moved", limitS: 30 };
  expect(firstQuestionFor({ role, again, workOn }, "seed", [])).toBe("moved");
});

it("a session that works on something opens with a different question of the same kind", () => {
  const first = findQuestion(firstQuestionFor({ role, workOn }, "seed", []) ?? "");
  expect(first?.id).not.toBe(from!.id);
  expect(first).toMatchObject({ form: from!.form, pillar: from!.pillar });
});

it("any other session opens as planned", () => {
  expect(firstQuestionFor({ role }, "seed", [])).toBeUndefined();
  const gone = { ...workOn, fromQuestionId: "gone" };
  expect(firstQuestionFor({ role, workOn: gone }, "seed", [])).toBeUndefined();
});
