/* oxlint-disable vitest/expect-expect -- the dialogue's own expect… methods assert */
import { afterEach, describe, expect, it } from "vitest";
import { questionSchema } from "../question.ts";
import { dialogue } from "../scripted/dialogue.testing.ts";
import { forgetOwnQuestions, knowOwnQuestions } from "./known.ts";
import { asksWhyUs, whyUs } from "./motivation.ts";
import { asQuestion } from "./own-question.ts";
import { readOwnQuestion } from "./read-question.ts";

const whyHere = readOwnQuestion("Why do you want to work here?");
afterEach(() => forgetOwnQuestions([whyHere], []));

describe("why somebody wants this work", () => {
  it.each([
    "Why us, of all companies?",
    "Why this company?",
    "Why do you want to work here?",
    "Why did you apply for this role?",
    "Why are you interested in our team?",
    "What attracted you to this position?",
    "What drew you to engineering management?",
    "What appeals to you about our product?",
    "What are you looking for in your next role?",
    "Why engineering management?",
    "Why Northwind Energy?",
  ])("is asked by: %s", (text) => {
    expect(readOwnQuestion(text).form).toBe("approach");
    expect(asQuestion(readOwnQuestion(text))).toMatchObject(whyUs);
  });

  it.each([
    "Why did you choose Kafka over a queue?",
    "Why do you want to leave your job?",
    "Why did you want to change the architecture?",
    "Why do you want a second region?",
    "Why do incidents happen at night?",
    "What made you change your mind about a technical decision?",
    "Why did your last project fail?",
    "How do you handle underperformance?",
    "Why should we rewrite it?",
  ])("is not asked by: %s", (text) => expect(asksWhyUs(text)).toBe(false));

  it("is followed up by what lies behind it, and never by how one goes about it", () => {
    expect(questionSchema.parse(asQuestion(whyHere))).toEqual(asQuestion(whyHere));
    const [id = ""] = knowOwnQuestions([whyHere]);
    const talk = dialogue("past", { questionIds: [id, "too-fragile"] }).answer(
      "I have followed what you do for three years, and I like the product and the people that I met so far.",
    );

    talk.expectKind("follow-up");
    expect(Object.values(whyUs.followUps).some((asked) => talk.last.text.endsWith(asked))).toBe(
      true,
    );
    talk
      .answer("Last spring I rebuilt the billing of a utility, and I want more of that.")
      .expectNotSaid(/step|example|go about/i);
  });
});
