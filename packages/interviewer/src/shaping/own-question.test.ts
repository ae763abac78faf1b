import { forms, type OwnQuestion } from "@greenroom/protocol";
import { beforeAll, describe, expect, it } from "vitest";
import { findQuestion } from "../bank/bank.ts";
import { planInterview } from "../plan.ts";
import { questionSchema } from "../question.ts";
import { dialogue } from "../scripted/dialogue.testing.ts";
import { restatements } from "../scripted/restate.ts";
import { forgetOwnQuestions, knowOwnQuestions, ownQuestion } from "./known.ts";
import { asQuestion, ownQuestionId } from "./own-question.ts";
import { readOwnQuestion } from "./read-question.ts";
import { themeOf } from "./theme-of.ts";

const conflict = readOwnQuestion("Tell me about a time you disagreed with your manager");

describe("a question of one's own", () => {
  it("is a question like those of the bank, whatever it asks for", () => {
    for (const form of forms) {
      const question = asQuestion({ ...conflict, form });
      expect(questionSchema.parse(question)).toEqual(question);
      expect(question.changedConstraint.match(/\?/g)).toHaveLength(1);
    }
  });

  it("is the same in every session, however it is spaced or ended", () => {
    const id = ownQuestionId(conflict);
    expect(
      ownQuestionId({
        ...conflict,
        text: " tell me about a time  you disagreed with your manager. ",
      }),
    ).toBe(id);
    expect(ownQuestionId({ ...conflict, text: `${conflict.text} twice` })).not.toBe(id);
    // Asked for in another way, its answers are not to be compared.
    expect(ownQuestionId({ ...conflict, form: "approach" })).not.toBe(id);
  });

  it("is found by its id once it is known, and not before", () => {
    const own: OwnQuestion = readOwnQuestion("How do you know that nobody has brought this?");
    expect(findQuestion(ownQuestionId(own))).toBeUndefined();
    const [id = ""] = knowOwnQuestions([own]);
    expect(findQuestion(id)?.spoken).toBe(own.text);
    expect(ownQuestion(id)).toEqual(own);
    forgetOwnQuestions([own], [conflict, own]);
    expect(ownQuestion(id)).toEqual(own);
    forgetOwnQuestions([own], [conflict]);
    expect(findQuestion(id)).toBeUndefined();
  });

  it("is said as a sentence", () => {
    const said = (text: string) => asQuestion(readOwnQuestion(text)).spoken;
    expect(said("how do you say no")).toBe("How do you say no?");
    expect(said("tell me about  a conflict")).toBe("Tell me about a conflict.");
    expect(said("Why this company?")).toBe("Why this company?");
  });

  it.each([
    ["Tell me about a time you were wrong.", "a time you were wrong"],
    ["How do you handle underperformance?", "how you handle underperformance"],
    ["What would you do if your lead quits?", "what you would do if your lead quits"],
    ["Design a rate limiter.", "a rate limiter"],
    ["Why engineering management?", "the question that you brought"],
  ])("goes on after “It was about”: %s", (text, theme) => {
    expect(themeOf(text)).toBe(theme);
  });
});

describe("an interview with questions of one's own", () => {
  const own = [conflict, readOwnQuestion("How do you grow senior engineers?")];
  const request = {
    focus: "own",
    role: "manager",
    personaId: "maya",
    lengthMin: 15,
    seed: 7,
    own,
  } as const;
  const ids = own.map(ownQuestionId);
  beforeAll(() => {
    knowOwnQuestions(own);
  });

  it("asks them first and in order, then more of their kind", () => {
    const { questionIds } = planInterview(request);
    expect(questionIds.slice(0, 2)).toEqual(ids);
    const rest = questionIds.slice(2).map((id) => findQuestion(id)?.pillar);
    expect(new Set(rest)).toEqual(new Set(["behavioural"]));
  });

  it("asks none of the bank's in the same words once more, and none of its own twice", () => {
    const bank = findQuestion(planInterview({ ...request, own: undefined }).questionIds[0] ?? "");
    const twin = readOwnQuestion(bank?.spoken.toUpperCase().replace(/[.?]$/, "") ?? "");
    const pillar = bank?.pillar ?? "hiring";
    const asked = planInterview({
      ...request,
      own: [
        { ...twin, pillar },
        { ...twin, pillar },
      ],
    });
    expect(asked.questionIds).not.toContain(bank?.id);
    expect(new Set(asked.questionIds).size).toBe(asked.questionIds.length);
  });

  it("keeps what they brought first on a panel, and deals the rest", () => {
    const { questionIds } = planInterview({ ...request, format: "panel", focus: "full-loop" });
    expect(questionIds.slice(0, 2)).toEqual(ids);
    const rest = questionIds.slice(2).flatMap((id) => findQuestion(id)?.spoken ?? []);
    expect(rest.length).toBeGreaterThan(20);
    expect(rest.filter((text) => /^I (am|run|lead|own|have just)\b/.test(text))).toEqual([]);
  });

  it("is put as it is where nothing tells what it is about", () => {
    const unread = readOwnQuestion("Why did nobody use what you built last year?");
    const claim = {
      ...unread,
      text: "Your CV says: “Led a move”. What did you decide?",
      cvLine: "Led a move",
    };
    for (const own of [unread, claim]) expect(restatements(asQuestion(own))).toEqual([own.text]);
  });

  it("says once whose question it is, asks it as it was put, and follows it up", () => {
    const { last } = dialogue("past", { questionIds: planInterview(request).questionIds })
      .expectKind("ask")
      .expectSaid(/You brought a question of your own.* Tell me about a time you disagreed/)
      .answer("We had a conflict about the release and we talked a lot and we shipped it later.")
      .expectKind("follow-up")
      .press("skip")
      .expectSaid(/How do you grow senior engineers\?$/)
      .expectNotSaid(/You brought/)
      .press("repeat");
    expect(last.text).toMatch(/How do you grow senior engineers\?$/);
  });

  it("lets questions about a CV alternate with the bank's", () => {
    const claim = {
      ...readOwnQuestion("Your CV says “led the move to Kafka”. Which decision was yours?"),
      cvLine: "led the move to Kafka",
    };
    const { questionIds } = planInterview({ ...request, focus: "strategy", own: [claim] });
    expect(questionIds[0]).toBe(ownQuestionId(claim));
    expect(findQuestion(questionIds[1] ?? "")?.pillar).toBe("strategy");
    expect(questionIds.filter((id) => id.startsWith("own-"))).toHaveLength(1);
  });
});
