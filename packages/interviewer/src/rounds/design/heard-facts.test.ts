import { describe, expect, it } from "vitest";
import { scriptedUtterance } from "../../scripted/scripted-interviewer.ts";
import { designTalk } from "./design-dialogue.testing.ts";

/** What is said to the last answer where only so much of the second line was heard. */
function replyWhere(heardText: string | null): string {
  const talk = designTalk();
  talk.answer("How many beds are there?");
  talk.answer("How many beds are there?");
  const exchanges = talk.exchanges
    .slice(0, -1)
    .map((exchange, at) => (at === 1 ? { ...exchange, heardText } : exchange));
  const { plan, elapsedS } = talk;
  return scriptedUtterance({ plan, exchanges, trigger: "answer", elapsedS }).text;
}

describe("a fact of the case", () => {
  it("is told as if for the first time to who talked over it", () => {
    const again = replyWhere(null);
    const fresh = replyWhere("There");
    expect(again).toContain(fresh.split(".")[0]);
    expect(again).not.toBe(fresh);
    expect(fresh.length).toBeLessThan(again.length);
  });
});
