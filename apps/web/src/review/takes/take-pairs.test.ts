import { sessionOptionsSchema, type Review, type Take } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { inOrderOfTime, retakenIn } from "./take-pairs.ts";

const take = (sessionId: string, when: Take["when"], day: number): Take => ({
  sessionId,
  startedAt: `2026-01-0${day}T00:00:00.000Z`,
  when,
  questionId: "moved",
  span: { startSample: 0, endSample: 1 },
  words: [],
  figures: [],
  elements: [],
});
const own = take("now", "this", 5);
const others = [
  take("later", "after", 8),
  take("last", "before", 4),
  take("long ago", "before", 1),
];

const review = (takes: Take[], ofSession?: string) => {
  const again = { questionId: "moved", limitS: 30, ...(ofSession !== undefined && { ofSession }) };
  const options = sessionOptionsSchema.parse({ again });
  const turns = [{ question: { id: "moved", text: "Tell me about a move." } }];
  return { takes, turns, session: { options } } as unknown as Review;
};

describe("a question answered more than once", () => {
  it("is held against the take that was to be answered again", () => {
    const [retaken] = retakenIn(review([own, ...others], "long ago"));
    expect(retaken).toMatchObject({ text: "Tell me about a move.", own, others });
    expect(retaken?.against.sessionId).toBe("long ago");
  });

  it("is held against the last one before where that one is gone, and else the next one after", () => {
    expect(retakenIn(review([own, ...others], "deleted"))[0]?.against.sessionId).toBe("last");
    const [later] = others;
    expect(retakenIn(review([own, later!]))[0]?.against).toBe(later);
  });

  it("is none where it was answered once", () => {
    expect(retakenIn(review([own]))).toEqual([]);
    expect(retakenIn(review([]))).toEqual([]);
  });

  it("goes from the earlier to the later", () => {
    expect(inOrderOfTime(own, others[0]!)).toEqual([own, others[0]]);
    expect(inOrderOfTime(own, others[1]!)).toEqual([others[1], own]);
  });
});
