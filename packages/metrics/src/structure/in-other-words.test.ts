import { describe, expect, it } from "vitest";
import { answerStructure } from "./answer-structure.ts";
import { readAnswer } from "./reading.ts";
import { spoken } from "./spoken.testing.ts";

const told =
  "Last spring our warehouse lost parcels, so I moved the labels to the first station and I trained both shifts on it.";

function elementOf(answer: string, id: string) {
  const asked = { text: "Tell me about a change you made.", pillar: "behavioural" } as const;
  const { elements } = answerStructure(readAnswer(spoken(answer), "past"), asked);
  return elements.find((element) => element.id === id);
}

describe("HO19 what may have been told in other words", () => {
  it("is thin, with those words", () => {
    const lesson = elementOf(`${told} It made me more careful.`, "lesson");
    expect(lesson?.verdict).toBe("thin");
    expect(lesson?.quotes.map(({ text }) => text).join(" ")).toContain("more careful");
  });

  it("is not heard where nothing speaks for it", () => {
    expect(elementOf(told, "lesson")).toMatchObject({ verdict: "not-heard", quotes: [] });
  });
});
