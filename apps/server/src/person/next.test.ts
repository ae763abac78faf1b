import { questions } from "@greenroom/interviewer";
import type { AdviceThing } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { nextOf } from "./next.ts";

const [question] = questions;
const thing = (id: string, over: Partial<AdviceThing> = {}): AdviceThing => ({
  id,
  kind: "content",
  title: `Title of ${id}`,
  why: "",
  ask: `Ask of ${id}?`,
  moment: null,
  turns: [1],
  again: { questionId: question!.id, text: question!.spoken, limitS: 90 },
  ...over,
});
const session = (day: number, ...things: AdviceThing[]) => ({
  sessionId: `session-${day}`,
  startedAt: `2026-01-0${day}T00:00:00.000Z`,
  things,
});
const none = new Set<string>();

describe("what the next session may open with", () => {
  it("is the first thing of the last session", () => {
    const next = nextOf([session(2, thing("one"), thing("two")), session(1, thing("old"))], none);
    expect(next).toEqual({
      workOn: { adviceId: "one", title: "Title of one", fromQuestionId: question!.id },
      ask: "Ask of one?",
      focus: question!.pillar,
      sessionId: "session-2",
      startedAt: "2026-01-02T00:00:00.000Z",
    });
  });

  it("is nothing that was put aside", () => {
    const sessions = [session(2, thing("one"), thing("two"))];
    expect(nextOf(sessions, new Set(["one"]))?.workOn.adviceId).toBe("two");
    expect(nextOf(sessions, new Set(["one", "two"]))).toBeNull();
  });

  it("is nothing from longer ago, where nothing was certain last time", () => {
    expect(nextOf([session(2), session(1, thing("old"))], none)).toBeNull();
    expect(nextOf([], none)).toBeNull();
  });

  it("is nothing whose question is not in the bank any more", () => {
    const again = { questionId: "gone", text: "", limitS: 30 };
    expect(nextOf([session(1, thing("one", { again }))], none)).toBeNull();
  });
});
