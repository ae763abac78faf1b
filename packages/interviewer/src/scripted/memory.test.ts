/* oxlint-disable vitest/expect-expect -- the dialogue's own expect… methods assert */
import { describe, expect, it } from "vitest";
import { questions } from "../bank/bank.ts";
import { dialogue } from "./dialogue.testing.ts";

const rest =
  "I looked at the logs, I decided to move the ledger service first, and I rewrote the retries. In the end failures fell by a third. The downside was a slower release, and the risk was that we lose data, so we could roll back. What I learned is to measure before I argue with anybody.";
const told = `Last year at a bank I was leading a team of eight and our nightly run had become fragile. ${rest}`;
const then = "Then I would have left out the retries.";
const approach = questions.find(
  ({ form, pillar, occasion }) => form === "approach" && pillar === "system-design" && !occasion,
)!.id;
const wayOfWorking =
  "I look at the on-call load first. Then I ask everybody what they would drop. And I count the evenings. That costs us a week of planning. I see that it works when nobody is called at night. It stops working where nobody writes anything down.";
const after = (first: string, questionIds: readonly string[], persona: "maya" | "tom" = "maya") =>
  dialogue("past", { persona, questionIds: ["too-fragile", ...questionIds] })
    .answer(first)
    .press("skip");

describe("what was told in an earlier question", () => {
  it("answers a question about the size of the team", () => {
    for (const persona of ["maya", "tom"] as const)
      after(told, ["promised-by-sales"], persona)
        .answer("How large is the team?")
        .expectKind("answer-back")
        .expectSaid("Take a team of eight, like the one that you spoke of earlier.");
  });

  it("is the case that a way of working is asked for, if it was told of the same field", () => {
    after(told, [approach])
      .answer("I look at the on-call load first. Then I ask everybody what they would drop.")
      .expectMove("ask-example")
      .expectSaid(/^Earlier you told me that you decided to move the ledger service first\./);
  });

  it("is a measure for a way of working, where it was told how long something took", () => {
    after(
      "Last year our nightly run had become fragile and mending it took nine months. I looked at the logs and I decided to move the ledger service first.",
      [approach],
    )
      .answer(`${wayOfWorking} Last spring I did it in Lyon, and we dropped one of three rotas.`)
      .expectMove("change-constraint")
      .expectSaid(/Earlier you told me of work that took nine months\./);
  });

  it.each([
    ["not so long", "It did not take nine months."],
    ["between two lengths", "It took nine or ten months."],
    ["heard with doubt", "It took {nine} months."],
    ["behind an if", "If it had took nine months, they would have stopped it."],
  ])("names no length %s", (_, sentence) => {
    after(`${sentence} ${rest}`, [approach])
      .answer(wayOfWorking)
      .expectNotSaid(/nine|months/);
  });

  it("does not say back a word that was put right", () => {
    dialogue("past")
      .answer(
        "Last year our nightly run had become fragile. I decided to move the ledger service first.",
      )
      .answer("No, sorry, I meant the billing service, not the ledger.")
      .expectKind("heard-badly")
      .expectNotSaid(/ledger/)
      .answer("In the end failures fell by a third.")
      .expectNotSaid(/ledger/);
  });

  it.each([
    ["of a team that was wanted", "I wanted a team of eight, but I was alone."],
    ["of a team that was denied", "I was not leading a team of eight, I was on my own."],
    ["of others", "The vendor had a team of eight for that."],
    ["of two sizes", "I was leading a team of eight or nine."],
    ["of what was heard with doubt", "I was leading a team of {eight} then."],
    ["behind an if", "If I had had a team of eight, it would have been easy."],
  ])("says no size %s", (_, sentence) => {
    after(`${sentence} ${rest}`, ["promised-by-sales"])
      .answer("How large is the team?")
      .expectNotSaid(/earlier/i);
  });

  it("stays where it was, where something of it was declined or hurts", () => {
    for (const sentence of ["I can't name the client.", "My father died that spring."])
      after(`${told} ${sentence}`, ["promised-by-sales"])
        .answer("How large is the team?")
        .expectNotSaid(/earlier/i);
  });

  it("is come back to twice at most", () => {
    const ids = questions
      .filter(({ form, occasion }) => form !== "past" && !occasion)
      .slice(0, 14)
      .map(({ id }) => id);
    const talk = after(told, ids);
    for (let turn = 0; turn < 30; turn++)
      talk.answer(turn % 2 === 0 ? "How large is the team?" : wayOfWorking);
    const recalls = talk.exchanges.filter(({ said }) => /\bearlier\b/i.test(said.text));
    expect(recalls.length).toBeGreaterThan(0);
    expect(recalls.length).toBeLessThanOrEqual(2);
  });

  it("need not be told again where somebody goes back to it", () => {
    const short =
      "That was the same outage I told you about. I decided to stop the rollout that evening.";
    dialogue("past", { questionIds: ["too-fragile", "own-outage"] })
      .answer(told)
      .answer(then)
      .answer(short)
      .expectNotMove("ask-result", "ask-number", "ask-lesson");
  });

  it("is not taken as told on another matter", () => {
    dialogue("past", { questionIds: ["too-fragile", "own-outage"] })
      .answer(told)
      .answer(then)
      .answer("Two years ago I decided to stop a rollout in the evening.")
      .expectMove("ask-result");
  });
});

describe("somebody who says that they have told it", () => {
  it.each(["I already told you that.", "I just said that.", "I have already answered that."])(
    "is believed: %s",
    (words) => {
      for (const persona of ["maya", "tom"] as const)
        dialogue("past", { persona })
          .answer("Last year our nightly run kept failing. I decided to move the ledger first.")
          .expectMove("ask-result")
          .answer(words)
          .expectNotMove("ask-result")
          .expectSaid(/you did|you told|you said|had that/i);
    },
  );
});
