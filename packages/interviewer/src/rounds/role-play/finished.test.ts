import { spoken } from "@greenroom/metrics/testing";
import { describe, expect, it } from "vitest";
import { saysItIsOver } from "./finished.ts";
import { hear } from "./heard-turn.ts";
import { promisedDate } from "./scenes/promised-date.ts";
import { scene } from "./scene.testing.ts";

const isOver = (text: string) => saysItIsOver(hear(spoken(text)));

describe("the end of a talk", () => {
  it.each([
    "That's all from my side, thanks Priya.",
    "No, thank you, that's all.",
    "I think we're done.",
    "Let's leave it there.",
    "Okay, goodbye.",
    "I have no more questions.",
    "So I'd speak to my team tonight and to support tomorrow morning, and you would hear from me. That's all from me, thank you.",
    "I will talk to my team about the estimates this afternoon, so let's leave it there for today.",
  ])("is heard in “%s”", (text) => {
    expect(isOver(text)).toBe(true);
  });

  it.each([
    "If that is all they need, we can have it in nine weeks.",
    "We can have it in nine weeks if that is all.",
    "That's all they need.",
    "Once we are done with the migration, support could take the list again.",
    "We're not done yet.",
    "I don't want to leave it there.",
    "Leavers in nine weeks, that's all of it for the auditor, and the roles I would plan with you for the summer.",
  ])("is not heard in “%s”", (text) => {
    expect(isOver(text)).toBe(false);
  });

  it("comes after the answer to what was just offered", () => {
    const talk = scene(promisedDate)
      .answer("What do they really need?")
      .answer("Then the leavers will be done before the audit. That's all from me.");
    expect(talk.last.move).toBe("accept-shared-date");
    expect(talk.answer("That's all from me.").last.move).toBe("step-out");
  });

  it("is not what a condition is about", () => {
    const talk = scene(promisedDate)
      .answer("What do they really need?")
      .answer("If that is all they need, we can have it in nine weeks.");
    expect(talk.last.move).toMatch(/^accept-shared-date/);
  });
});
