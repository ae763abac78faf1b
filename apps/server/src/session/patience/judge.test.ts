import { describe, expect, it } from "vitest";
import { endings, type Ending } from "@greenroom/protocol";
import { judgeEnding } from "./judge.ts";
import { keptApart } from "./kept-apart.testing.ts";
import { seen } from "./seen.testing.ts";

type Labelled = readonly (readonly [Ending, string])[];

const endingOf = (text: string) => judgeEnding(text).ending;
const share = (set: Labelled, has: (entry: Labelled[number]) => boolean) =>
  set.filter(has).length / set.length;

/** Of what was called so, how much is; of what is so, how much was called so. */
function figures(set: Labelled, ending: Ending) {
  const called = set.filter(([, text]) => endingOf(text) === ending);
  const there = set.filter(([label]) => label === ending);
  return {
    labelled: there.length,
    precision: share(called, ([label]) => label === ending),
    recall: share(there, ([, text]) => endingOf(text) === ending),
  };
}

/** Both sets were written by one hand: they show what the rules know, not how all people speak. */
describe.each([
  ["seen", seen],
  ["kept apart", keptApart],
] as const)("the labelled endings, %s", (name, set) => {
  it("are enough, and the figures are told", () => {
    expect(set.length).toBeGreaterThanOrEqual(60);
    const percent = (value: number) => `${Math.round(100 * value)} %`;
    const rows = endings.map((ending) => {
      const { labelled, precision, recall } = figures(set, ending);
      return [ending, { labelled, precision: percent(precision), recall: percent(recall) }];
    });
    console.info(name);
    console.table(Object.fromEntries(rows));
  });

  it("never takes what is unfinished, or a wish for time, for a complete answer", () => {
    const wrong = set.filter(
      ([label, text]) =>
        (label === "unfinished" || label === "asked-for-time") && endingOf(text) === "complete",
    );
    expect(wrong).toEqual([]);
  });

  it("hears a wish for time, and only where there is one", () => {
    expect(figures(set, "asked-for-time").precision).toBe(1);
    expect(figures(set, "asked-for-time").recall).toBeGreaterThanOrEqual(0.9);
  });

  it("lets few complete answers wait longer than they need", () => {
    expect(figures(set, "complete").precision).toBeGreaterThanOrEqual(0.95);
    expect(figures(set, "complete").recall).toBeGreaterThanOrEqual(0.85);
    expect(figures(set, "unfinished").recall).toBeGreaterThanOrEqual(0.9);
  });
});

describe("a wish for time", () => {
  it("is none as part of a longer sentence, or quoted", () => {
    for (const text of [
      "I asked them to give me a second server.",
      "I asked them to give me a second.",
      "I asked them to\ngive me a second",
      "Then he said, hold on a second.",
      "I told the vendor, um, just a moment please.",
      "we should let me think about the budget later",
    ]) {
      expect([text, endingOf(text)]).not.toEqual([text, "asked-for-time"]);
    }
  });

  it("is one after a pause, a question of one's own, or fillers", () => {
    for (const text of [
      "we had two outages\nlet me think",
      "That is what I said. Give me a moment.",
      "What was it called? Hang on.",
      "um sorry one second please",
      "I'm still thinking.",
    ]) {
      expect([text, endingOf(text)]).toEqual([text, "asked-for-time"]);
    }
  });
});

describe("the judge", () => {
  it("reads only the end, however long the answer, and of anything makes something", () => {
    const long = "we moved it and then we moved it again. ".repeat(2_000);
    expect(endingOf(`${long}So we decided to`)).toBe("unfinished");
    expect(endingOf("um ".repeat(500))).toBe("unfinished");
    for (const text of ["", " ", "...", "。", "—", "?!", "\n\n", "'"]) {
      expect([text, endingOf(text)]).toEqual([text, "unclear"]);
    }
  });

  it("trusts no full stop behind words that cannot end a sentence", () => {
    const sentence = "We had to choose between the old platform and a new one that nobody knew.";
    const words = sentence.slice(0, -1).split(" ");
    const complete = words
      .map((_, at) => `${words.slice(0, at + 1).join(" ")}.`)
      .filter((text) => endingOf(text) === "complete");
    // Not told from a whole sentence by its words alone.
    expect(complete).toEqual([
      "We had to choose.",
      "We had to choose between the old platform.",
      "We had to choose between the old platform and a new one.",
      sentence,
    ]);
  });

  it("says what it was told by", () => {
    expect(judgeEnding("I went to the")).toEqual({ ending: "unfinished", why: 'ends in "the"' });
  });
});
