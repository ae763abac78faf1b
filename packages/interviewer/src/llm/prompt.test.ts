import { describe, expect, it } from "vitest";
import type { InterviewContext } from "../interviewer.ts";
import { promptFor } from "./prompt.ts";

const said = { kind: "ask", questionId: "q", move: "question-1" } as const;
const head = { kind: "follow-up", questionId: "q", move: "ask-result" } as const;

function shown(heardText: string | null): string {
  const context: InterviewContext = {
    plan: { questionIds: ["q"], personaId: "maya", role: "staff", lengthS: 900 },
    exchanges: [
      { said: { ...said, text: "Why did you leave, and when?" }, heardText, answer: null },
    ],
    trigger: "answer",
    elapsedS: 60,
  };
  return promptFor(context, head, "What came of it?").at(-1)?.content ?? "";
}

describe("what the model is shown of the conversation", () => {
  it("is what the interviewer said", () => {
    expect(shown(null)).toContain("Interviewer: Why did you leave, and when?");
  });
  it("is what was heard of it where the candidate cut it off, and that they did", () => {
    expect(shown("Why did you leave,")).toContain("heard no more): Why did you leave, —");
    expect(shown("Why did you leave,")).not.toContain("and when?");
  });
});
