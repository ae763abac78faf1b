import fc from "fast-check";
import { expect, it } from "vitest";
import { disfluencies } from "./disfluencies.ts";
import { answerOf } from "./test-answers.ts";

const wordsOf = (say: string) => answerOf([{ say, steps: 100 }]).words;
const found = (say: string) => disfluencies(wordsOf(say)).map(({ kind, text }) => [kind, text]);

it.each([
  ["I I decided", [["repeat", "I"]]],
  ["we had a we had a problem", [["repeat", "we had a"]]],
  ["I um I decided", [["repeat", "I"]]],
  [
    "the sys- the service",
    [
      ["cut-off", "sys-"],
      ["repeat", "the"],
    ],
  ],
  ["on Monday, no wait, on Tuesday", [["restart", "no wait,"]]],
  ["Let me rephrase that. We moved it.", [["restart", "Let me rephrase"]]],
  ["it was very very slow", []],
  ["I had had enough", []],
  ["No, we waited.", []],
  ["Sorry about that.", []],
])("FI4.1, FI4.2: “%s”", (say, expected) => {
  expect(found(say)).toEqual(expected);
});

it("FI4: what is said in plain words once has none", () => {
  expect(found("So last year I moved the billing service because it was slow.")).toEqual([]);
});

it("FI4: they lie in order, inside the words", () => {
  const some = fc.array(fc.constantFrom("I", "we", "no", "wait", "the", "sys-", "um", "that"), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(some, (texts) => {
      const words = wordsOf(texts.join(" "));
      const all = disfluencies(words);
      for (const [at, each] of all.entries()) {
        expect(each.startSample).toBeGreaterThanOrEqual(all[at - 1]?.startSample ?? 0);
        expect(each.endSample).toBeLessThanOrEqual(words.at(-1)!.endSample);
      }
    }),
  );
});
