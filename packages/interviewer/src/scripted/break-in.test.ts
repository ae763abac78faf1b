/* oxlint-disable vitest/expect-expect -- the dialogue's own expect… methods assert */
import { describe, expect, it } from "vitest";
import { circles, wanders } from "../ramble/answers.testing.ts";
import { personas } from "../personas.ts";
import { dialogue } from "./dialogue.testing.ts";

describe("who is broken into", () => {
  it("is stopped politely and asked for one thing, by each persona in its own words", () => {
    const tom = dialogue("past", { persona: "tom" }).brokenInto(wanders);
    const maya = dialogue("past", { persona: "maya" }).brokenInto(wanders);
    for (const talk of [tom, maya]) {
      talk.expectKind("follow-up").expectMove("break-in-own-decision");
      talk.expectSaid(/^[^?]+\?$/).expectSaid(/decide|decision|call|part/);
      expect(talk.last.text.split(" ").length).toBeLessThanOrEqual(25);
    }
    tom.expectSaid(/stop|cut in|break in/i);
    maya.expectSaid(/sorry|forgive|gently|if i may/i);
    expect(tom.last.text).not.toBe(maya.last.text);
  });

  it("hears what they did, not what they rambled about", () => {
    dialogue("past", { persona: "tom" })
      .brokenInto(
        "Last year I decided to move the old gate to the other office. The office has a roof and on the roof there is a barbecue, and there is a man who makes the barbecue.",
      )
      .expectMove("break-in-result")
      .expectSaid(/You decided to move the old gate to the other office\./)
      .expectNotSaid(/barbecue|roof/);
  });

  it("is asked for the choice in a design, and for the one case in an approach", () => {
    dialogue("design", { persona: "tom" }).brokenInto(wanders).expectMove("break-in-choice");
    dialogue("approach")
      .brokenInto(circles)
      .expectMove(/^break-in-(method|example)$/);
  });

  it("is asked for what this interviewer presses on, where two things weigh alike", () => {
    const said =
      "I want one counter for every citizen in the town, that is what I would like you to say yes to. There is also the old hall with the green doors, people like the doors, and there is a cafe in it, and the cafe has a cat.";
    dialogue("vision", { persona: "helen" }).brokenInto(said).expectMove("break-in-cost");
    dialogue("vision", { persona: "anita" }).brokenInto(said).expectMove("break-in-date");
  });

  it("goes on, and is not asked for the same again", () => {
    dialogue("past", { persona: "tom" })
      .brokenInto(wanders)
      .answer("There was the roof and the app, and people were mostly fine with it.")
      .expectNotMove("ask-own-decision", /^break-in/);
  });

  it.each(["Let me finish, please.", "I was getting there.", "Can I just finish?"])(
    "gets the word back for: %s",
    (words) => {
      for (const { id: persona } of personas) {
        dialogue("past", { persona })
          .brokenInto(wanders)
          .answer(words)
          .expectKind("answer-back")
          .expectMove("let-finish")
          .expectSaid(/finish|go on|go ahead/i);
      }
    },
  );

  it("may hear the question again, without being stopped again", () => {
    dialogue("past", { persona: "tom" })
      .brokenInto(wanders)
      .press("repeat")
      .expectKind("repeat")
      .expectSaid(/\?$/)
      .expectNotSaid(/stop you|cut in|break in|stop there/i);
  });

  it("never hears the same twice in an interview", () => {
    for (const { id: persona } of personas) {
      const talk = dialogue("past", { persona }).brokenInto(wanders);
      const first = talk.last.text;
      talk.press("skip").brokenInto(wanders);
      const second = talk.last.text;
      const [lead] = second.split(/(?<=\.)\s/);
      expect(first).not.toContain(lead);
      expect(second).not.toBe(first);
    }
  });
});
