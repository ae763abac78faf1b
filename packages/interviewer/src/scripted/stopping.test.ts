/* oxlint-disable vitest/expect-expect -- the dialogue's own expect… methods assert */
import { describe, expect, it } from "vitest";
import { personas } from "../personas.ts";
import { dialogue } from "./dialogue.testing.ts";

describe("a plea to stop", () => {
  it.each([
    "Can we stop here? I am not feeling well today, I would like to end the interview.",
    "can we stop here i am not feeling well today i would like to end the interview",
    "Let's end it here.",
    "Sorry, I'd like to stop now.",
    "That's enough for today, thank you.",
    "I'm sorry, I need to go.",
    "I have to go, my child is ill.",
    "I can't go on.",
    "Could we please stop?",
    "I want to stop.",
    "Let's finish for today.",
    "I'm going to stop here.",
    "Last year I moved the ledger and rewrote the retries. Actually, can we stop here please?",
  ])("ends the interview with a human sentence: %s", (plea) => {
    for (const { id: persona } of personas)
      dialogue("past", { persona })
        .answer(plea)
        .expectKind("close")
        .expectSaid(/care|look after/i)
        .expectNotSaid(/\?|time('s| is) up/i);
  });

  it.each([
    "We stopped the rollout here.",
    "I need to go deeper.",
    "Can I finish?",
    "I need to go into the details of the database first.",
    "I'd like to stop the rollout and look at the logs.",
    "I would tell them: let's stop here.",
    "My manager said I had to stop.",
    "I need to go and talk to the team.",
    "Can I end the contract with them, or is that out of scope?",
    "If I have to go, somebody else takes over.",
  ])("is not heard in: %s", (text) =>
    expect(dialogue("past").answer(text).last.kind).not.toBe("close"),
  );
});

it("says nothing of the time where the person ended the interview", () => {
  for (const { id: persona } of personas)
    dialogue("past", { persona })
      .at(120)
      .press("close")
      .expectKind("close")
      .expectNotSaid(/time('s| is) (up|over)|out of time/i);
});

it("repeats the question only, without the sympathy before it", () => {
  for (const { id: persona } of personas) {
    const talk = dialogue("past", { persona }).answer("That was the year my father died.");
    const gentle = talk.expectMove("be-gentle").last.text;
    talk
      .press("repeat")
      .expectKind("repeat")
      .expectNotSaid(/sorry|heavy|hard/i);
    expect(gentle.endsWith(talk.last.text.slice(talk.last.text.lastIndexOf(". ") + 2))).toBe(true);
  }
});
