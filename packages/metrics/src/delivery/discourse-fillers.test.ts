import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discourseFillers } from "./discourse-fillers.ts";
import { answerOf } from "./test-answers.ts";

const wordsOf = (say: string) => answerOf([{ say, steps: 100 }]).words;
const found = (say: string) => discourseFillers(wordsOf(say)).map(({ phrase }) => phrase);

describe("FI3.1: they fill", () => {
  it.each([
    ["And, you know, we had to stop.", ["you know"]],
    ["you know we had to stop", ["you know"]],
    ["We had, like, no tests.", ["like"]],
    ["It took like ten minutes.", ["like"]],
    ["And I was like, why not?", ["like"]],
    ["It was sort of broken and kind of slow.", ["sort of", "kind of"]],
    ["I mean, we could have waited.", ["i mean"]],
    ["We basically rewrote it.", ["basically"]],
    ["Actually, it was my fault.", ["actually"]],
    ["They own the data, right? So they decide.", ["right"]],
    ["It was, um, you know, uh, hard.", ["you know"]],
  ])("%s", (say, phrases) => {
    expect(found(say)).toEqual(phrases);
  });
});

describe("FI3.1: they mean something", () => {
  it.each([
    "Do you know what happened?",
    "As you know, it failed.",
    "You know what the team wanted.",
    "I would like to move it.",
    "It looked like a leak.",
    "Something like that happened.",
    "We like the new one.",
    "What kind of team was it?",
    "This sort of thing happens.",
    "That is what I mean.",
    "I mean it.",
    "What actually happened was a leak.",
    "It was the right decision.",
    "Is that all right?",
    "People like him leave.",
  ])("%s", (say) => {
    expect(found(say)).toEqual([]);
  });
});

it("FI3: they lie in order and apart, each where its words are", () => {
  const some = fc.array(
    fc.constantFrom(
      "you",
      "know",
      "like",
      "like,",
      "sort",
      "of",
      "I",
      "mean",
      "um",
      "right?",
      "so",
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(some, (texts) => {
      const words = wordsOf(texts.join(" "));
      const fillers = discourseFillers(words);
      for (const [at, filler] of fillers.entries()) {
        expect(filler.endSample).toBeGreaterThan(filler.startSample);
        expect(filler.startSample).toBeGreaterThanOrEqual(fillers[at - 1]?.endSample ?? 0);
        expect(words.some(({ startSample }) => startSample === filler.startSample)).toBe(true);
      }
    }),
  );
});
