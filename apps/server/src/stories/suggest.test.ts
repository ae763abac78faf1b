import { knowOwnQuestions, readOwnQuestion } from "@greenroom/interviewer";
import { expect, it } from "vitest";
import { suggestFor } from "./suggest.ts";

it("proposes no title that tells nothing of the story", () => {
  const brought = readOwnQuestion("Why did nobody come to it?");
  const claim = { ...brought, cvLine: "Led a move", text: "Your CV says: “Led a move”. Why?" };
  for (const id of knowOwnQuestions([brought, claim])) {
    const question = { id, text: "", pillar: brought.pillar, form: brought.form, budgetS: 120 };
    expect(suggestFor({ question, words: [] }).title).toBe("A story");
  }
});
