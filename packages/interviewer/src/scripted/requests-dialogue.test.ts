/* oxlint-disable vitest/expect-expect -- the dialogue's own expect… methods assert */
import { describe, expect, it } from "vitest";
import { personas } from "../personas.ts";
import { dialogue } from "./dialogue.testing.ts";

const others = personas.map(({ id }) => id);

describe("a wish behind an excuse", () => {
  it.each([
    "that one is still before a court so I'd rather you asked me something else",
    "I'm a witness in a trial about exactly that, can we take another one?",
    "There's a lawsuit about it, what else have you got?",
    "it is under investigation at the moment so you'll have to give me something different",
  ])("goes on to another question, and does not end the interview: %s", (wish) => {
    for (const persona of others) {
      const { last } = dialogue("past", { persona }).answer(wish).expectKind("ask");
      expect(last.questionId).not.toBe("too-fragile");
    }
  });

  it.each([
    "there was a lorry going past so I only caught the last word could I have it again",
    "A lorry drove by the window. Can I hear that again?",
    "my headphones switched off, would you mind going over it from the top",
    "sorry I lost the thread of it there, once more please",
  ])("asks the question once more: %s", (wish) => {
    for (const persona of others) dialogue("past", { persona }).answer(wish).expectKind("repeat");
  });

  it.each([
    "bear with me I'm just going to shut the window",
    "That's a meaty one, I need to gather my thoughts.",
    "please wait a little bit I must think how to say this",
  ])("waits: %s", (wish) => {
    dialogue("past")
      .answer(wish)
      .expectKind("answer-back")
      .expectMove(/^give-time/);
  });

  it.each(["Let's wrap it up here.", "I have to break this off now, sorry."])(
    "ends: %s",
    (wish) => {
      dialogue("past").answer(wish).expectKind("close");
    },
  );

  it.each([
    "you've got that the wrong way round, it was the vendor who wanted it",
    "let me correct you there, it was the other team",
    "you're putting words in my mouth a bit",
  ])("takes the mishearing on itself: %s", (wish) => {
    dialogue("past").answer(wish).expectKind("heard-badly");
  });
});

describe("an answer that only sounds like a wish", () => {
  it.each([
    "he asked me to repeat the numbers in front of the board, so I offered to walk him through the sheet after lunch",
    "we skipped the load test because we were late, and the checkout fell over two days after the launch",
    "I was a witness in that lawsuit, so I built the archive in a way that nothing could be deleted",
    "a lorry had hit the mast, so I drove there with a spare router and had the site back by noon",
    "I told them that's enough, no more changes until Monday, and I went through the log with them",
  ])("is followed up: %s", (answer) => {
    for (const persona of others)
      dialogue("past", { persona })
        .answer(answer)
        .expectKind("follow-up")
        .expectNotMove("smaller-case");
  });
});
