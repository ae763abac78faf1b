import { describe, expect, it } from "vitest";
import { findPersona, personas } from "../personas.ts";
import { dialogue } from "./dialogue.testing.ts";
import { pressedFirst } from "./pressed.ts";

describe("what an interviewer presses on", () => {
  it("comes first among gaps that weigh alike", () => {
    const { presses } = findPersona("helen");
    expect(
      pressedFirst(
        "vision",
        ["ask-stakeholders", "ask-trade-off", "ask-date", "ask-cost"],
        presses,
      ),
    ).toEqual(["ask-cost", "ask-date", "ask-stakeholders", "ask-trade-off"]);
  });

  it("never comes before what the answer cannot do without", () => {
    const open = [
      "ask-one-time",
      "ask-own-decision",
      "ask-result",
      "ask-trade-off",
      "ask-lesson",
    ] as const;
    for (const { presses } of personas)
      expect(pressedFirst("past", open, presses).slice(0, 3)).toEqual(open.slice(0, 3));
  });

  it("is heard: the same answer is gone after in different places", () => {
    const asked = personas.map(({ id: persona }) => {
      const talk = dialogue("vision", { persona });
      talk.answer(
        "I would ask you for one shared event log. Today every team moves its data by hand, and the reports do not agree.",
      );
      return talk.last.move;
    });
    expect(new Set(asked).size).toBeGreaterThanOrEqual(3);
  });
});
