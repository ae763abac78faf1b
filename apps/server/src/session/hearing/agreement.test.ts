import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agree, type Caption, nothingShown } from "./agreement.ts";

const words = (text: string) =>
  text
    .split(" ")
    .filter(Boolean)
    .map((word, index) => ({ text: word, startSample: index }));
/** "we moved | the sis": stable words, and those that may change. */
const caption = (text: string): Caption => {
  const [stable = "", unstable = ""] = text.split("|");
  return { stable: words(stable), unstable: words(unstable) };
};
const said = (some: Caption["stable"]) => some.map((word) => word.text).join(" ");
const text = ({ stable, unstable }: Caption) => `${said(stable)} | ${said(unstable)}`.trim();

describe("words that two decodes in a row agree on stay", () => {
  test.each([
    ["the first decode settles nothing", "|", "we moved the", "| we moved the"],
    [
      "what came again stays",
      "| we moved the",
      "we moved the system over",
      "we moved the | system over",
    ],
    [
      "only up to the first change",
      "| we sold the",
      "we moved the system",
      "we | moved the system",
    ],
    ["the last word may be half of one", "| we moved", "we moved", "we | moved"],
    [
      "commas and capitals are no change",
      "| Well we moved",
      "well, we moved it",
      "well, we moved | it",
    ],
    ["no sentence ends where the sound was cut", "|", "We moved it.", "| We moved it"],
    ["nothing heard changes nothing", "we moved | the", "", "we moved | the"],
  ])("%s", (_, shown, heard, expected) => {
    expect(text(agree(caption(shown), words(heard)))).toBe(expected);
  });
});

describe("what stays is not taken back, whatever is heard later", () => {
  test.each([
    [
      "a word heard otherwise",
      "we moved the | sis",
      "we moved a system over",
      "we moved the | system over",
    ],
    ["a word more", "we moved the |", "well we moved the system", "we moved the | system"],
    ["a word less", "so we moved the |", "we moved the system", "so we moved the | system"],
    ["all otherwise", "we moved |", "five loud cats sang", "we moved | cats sang"],
    ["less than is shown", "we moved the | system", "we moved", "we moved the |"],
  ])("%s", (_, shown, heard, expected) => {
    expect(text(agree(caption(shown), words(heard)))).toBe(expected);
  });

  test("for any decodes in any order", () => {
    const heard = fc.array(fc.array(fc.constantFrom("a", "b", "c", "A,"), { maxLength: 8 }));
    fc.assert(
      fc.property(heard, (decodes) => {
        let shown = nothingShown;
        for (const decode of decodes) {
          const next = agree(shown, words(decode.join(" ")));
          expect(next.stable.slice(0, shown.stable.length)).toEqual(shown.stable);
          shown = next;
        }
      }),
    );
  });
});

describe("a decode of the end alone goes on behind the words that it begins with", () => {
  test.each([
    ["as they are shown", "moved the system over", "so then we moved the | system over"],
    ["the first one cut in two", "oved the system over", "so then we moved the | system over"],
    ["the first one missing", "the system over", "so then we moved the | system over"],
    ["one more in front", "we moved the system over", "so then we moved the | system over"],
  ])("%s", (_, heard, expected) => {
    const shown = caption("so then we moved the |");
    expect(text(agree(shown, words(heard), { fromWord: 3 }))).toBe(expected);
  });
});

test("behind a pause every word stays", () => {
  expect(
    text(agree(caption("we | moved the"), words("we moved the system."), { whole: true })),
  ).toBe("we moved the system. |");
});
