import type { Word } from "@greenroom/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFilledPause, prune } from "./spoken-words.ts";

const wordsOf = (text: string): Word[] =>
  text
    .split(" ")
    .filter(Boolean)
    .map((text, index) => ({
      text,
      startSample: index * 100,
      endSample: index * 100 + 90,
      confidence: 0.9,
      times: "measured",
    }));
const pruned = (text: string) =>
  prune(wordsOf(text))
    .map((word) => word.text)
    .join(" ");

describe("FI1.1: a filled pause is", () => {
  it.each([
    "um",
    "Um,",
    "umm",
    "uhm",
    "uh",
    "Uh...",
    "uhh",
    "er",
    "erm,",
    "ehm",
    "hm",
    "hmm",
    "mmm",
  ])("%s", (word) => expect(isFilledPause(word)).toBe(true));
  it.each([
    "uh-huh",
    "mm-hmm",
    "err",
    "ER",
    "ah",
    "oh",
    "am",
    "her",
    "hum",
    "m",
    "u",
    "umbrella",
    "",
  ])("not %s", (word) => expect(isFilledPause(word)).toBe(false));
});

describe("pruning", () => {
  it.each([
    [
      "PR1: drops filled pauses and what is cut off",
      "Um, the sys- the system, uh, failed",
      "the system, failed",
    ],
    [
      "PR1: a dash after a whole word cuts nothing off",
      "we built it— and left",
      "we built it— and left",
    ],
    ["PR1: drops what holds no letter or digit", "we — lost ... 40 %", "we lost 40"],
    ["PR2: drops a word said again", "I I went", "I went"],
    ["PR2: however often", "the the the the plan", "the plan"],
    [
      "PR2: and up to four words",
      "and then we had and then we had a plan",
      "and then we had a plan",
    ],
    ["PR2: with a filled pause between", "so I um I asked", "so I asked"],
    ["PR2: not what is doubled on purpose", "very very slow, no no", "very very slow, no no"],
    ["PR2: not what comes again later", "we did what we did", "we did what we did"],
    ["PR3: in any case and punctuation", "The, the team. Team", "The, team."],
  ])("%s", (_, said, left) => expect(pruned(said)).toBe(left));

  it("PR3: twice changes nothing, and keeps order and words", () => {
    const vocabulary = fc.constantFrom("we", "the", "very", "um", "plan", "sys-", "...", "had");
    fc.assert(
      fc.property(fc.array(vocabulary, { maxLength: 40 }), (said) => {
        const words = wordsOf(said.join(" "));
        const once = prune(words);
        expect(prune(once)).toEqual(once);
        const places = once.map((word) => words.indexOf(word));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places).not.toContain(-1);
      }),
    );
  });
});
