import { forms } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { structureElements } from "./answer-structure.ts";
import { readAnswer } from "./reading.ts";
import { spoken } from "./spoken.testing.ts";

describe("what is no answer", () => {
  it.each([
    "I can't go into that, sorry, it is confidential.",
    "I'd rather not talk about the risk and the cost of that.",
    "How many requests per second do we have at peak?",
    "Sorry, can you repeat the question about the risk?",
    "I don't know how it could fail.",
    "Can we stop here? I would like to end the interview.",
  ])("is evidence of nothing: %s", (text) => {
    const found = forms.flatMap((form) =>
      structureElements(readAnswer(spoken(text), form), "behavioural")
        .filter(({ verdict }) => verdict !== "not-heard")
        .map(({ id }) => `${form}: ${id}`),
    );
    expect(found).toEqual([]);
  });

  it("takes nothing from the rest of an answer that keeps one thing back", () => {
    const text =
      "I can't name the client. I would put a queue in front, and the risk is that it fills up when a provider is slow, so it could fail at peak.";
    expect(readAnswer(spoken(text), "design").signals.risk.verdict).toBe("shown");
  });
});

describe("a risk", () => {
  const risk = (text: string) => readAnswer(spoken(text), "design").signals.risk.verdict;
  it.each(["The queue could fail.", "The broker might go down."])("is touched in: %s", (text) =>
    expect(risk(text)).toBe("thin"),
  );
  it.each(["We can go with the queue.", "It cannot fail.", "I might go for Postgres."])(
    "is not heard in: %s",
    (text) => expect(risk(text)).toBe("not-heard"),
  );
});
