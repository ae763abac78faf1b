import { describe, expect, it } from "vitest";
import { commandWords, whereWords } from "./format-words.ts";

describe("the room's words", () => {
  it("number the questions where questions are asked", () => {
    const question = { id: "q", text: "Why?", number: 2 };
    expect(whereWords(undefined, null)).toBe("Interview");
    expect(whereWords(undefined, question)).toBe("Question 2");
    expect(commandWords("repeat", "Repeat the question", undefined)).toBe("Repeat the question");
  });

  it("say in a longer conversation what it is, and do not speak of questions", () => {
    const question = { id: "q", text: "Why?", number: 1 };
    expect(whereWords("role-play", question)).toBe("Role-play");
    expect(whereWords("vision", question)).toBe("Presentation");
    expect(commandWords("repeat", "Repeat the question", "design")).toBe("Say that again");
    expect(commandWords("skip", "Skip question", "role-play")).toBe("Step out of the role");
    expect(commandWords("done", "I'm done", "role-play")).toBe("I'm done");
  });
});
