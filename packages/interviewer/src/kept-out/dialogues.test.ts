import { forms } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { dialogues } from "./dialogues.ts";
import { eighthDialogues } from "./eighth.ts";
import { fifthDialogues } from "./fifth.ts";
import { fourthDialogues } from "./fourth.ts";
import { freshDialogues } from "./fresh.ts";
import { seventhDialogues } from "./seventh.ts";
import { sixthDialogues } from "./sixth.ts";
import { thirdDialogues } from "./third.ts";

const countWords = (heard: string) => heard.trim().split(/\s+/).length;
const all = [
  ...dialogues,
  ...freshDialogues,
  ...thirdDialogues,
  ...fourthDialogues,
  ...fifthDialogues,
  ...sixthDialogues,
  ...seventhDialogues,
  ...eighthDialogues,
];
const answersIn = (set: typeof dialogues) => set.filter((dialogue) => dialogue.turn === "answer");
const gapOf = {
  "own-decision": "no-own-decision",
  result: "no-result",
  number: "no-number",
  "trade-off": "no-trade-off",
  risk: "no-risk",
  lesson: "no-lesson",
} as const;

describe("the kept-out dialogues", () => {
  it("have each its own id, over all sets", () => {
    expect(new Set(all.map((dialogue) => dialogue.id)).size).toBe(all.length);
  });

  it.each([
    { name: "the first set", set: dialogues },
    { name: "the fresh set", set: freshDialogues },
    { name: "the third set", set: thirdDialogues },
    { name: "the fourth set", set: fourthDialogues },
    { name: "the fifth set", set: fifthDialogues },
    { name: "the sixth set", set: sixthDialogues },
    { name: "the seventh set", set: seventhDialogues },
    { name: "the eighth set", set: eighthDialogues },
  ])("are at least forty answers over all five forms in $name", ({ set }) => {
    const answers = answersIn(set);
    expect(answers.length).toBeGreaterThanOrEqual(40);
    for (const form of forms) {
      expect(answers.filter((dialogue) => dialogue.form === form).length).toBeGreaterThanOrEqual(5);
    }
  });

  it.each(answersIn(all))("$id is as long as a short spoken answer", (dialogue) => {
    const words = dialogue.exchanges.reduce((sum, { heard }) => sum + countWords(heard), 0);
    expect(words).toBeGreaterThanOrEqual(30);
    expect(words).toBeLessThanOrEqual(260);
  });

  it.each(all)("$id is labelled without contradiction", (dialogue) => {
    expect(dialogue.complete && dialogue.gaps.length > 0).toBe(false);
    const told: readonly string[] = dialogue.told;
    const lacking: readonly string[] = dialogue.gaps;
    const both = Object.entries(gapOf).filter(
      ([element, gap]) => told.includes(element) && lacking.includes(gap),
    );
    expect(both).toEqual([]);
  });

  it("have patterns that are regular expressions", () => {
    for (const pattern of all.flatMap((dialogue) => dialogue.mustNotMention ?? [])) {
      expect(() => new RegExp(pattern, "i")).not.toThrow();
    }
  });
});
