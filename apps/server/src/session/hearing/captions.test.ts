import { expect, test } from "vitest";
import { type Captions, noCaptions, shownOf, withHeard, withTold } from "./captions.ts";

const words = (text: string) =>
  text
    .split(" ")
    .filter(Boolean)
    .map((word, index) => ({ text: word, startSample: index }));
const heard = (
  captions: Captions,
  startSample: number,
  heardToSample: number,
  text: string,
  turn = 1,
) =>
  withHeard(captions, {
    turn,
    startSample,
    heardToSample,
    words: words(text),
    fromWord: 0,
    whole: false,
  });
const told = (captions: Captions, startSample: number, endSample: number, text: string, turn = 1) =>
  withTold(captions, { turn, startSample, endSample, words: words(text) });
const shown = (captions: Captions) => {
  const { stable, unstable } = shownOf(captions);
  return `${stable} | ${unstable}`;
};

test("words settle while speech goes on, and the final ones replace them all", () => {
  let captions = heard(noCaptions, 0, 10, "we sold");
  captions = heard(captions, 0, 20, "we sold the system");
  expect(shown(captions)).toBe("we sold | the system");
  captions = told(captions, 0, 30, "We moved the system.");
  expect(shown(captions)).toBe("We moved the system. | ");
});

test("the stretch that was told last stands in front of the one that is spoken", () => {
  let captions = told(noCaptions, 0, 30, "We moved the system.");
  captions = heard(captions, 40, 50, "and then");
  expect(shown(captions)).toBe("We moved the system. | and then");
  captions = told(captions, 40, 60, "And then it broke.");
  expect(shown(captions)).toBe("And then it broke. | ");
});

test("what was shown of a stretch stays until its final words come, although the next has begun", () => {
  let captions = heard(noCaptions, 0, 10, "we moved");
  captions = heard(captions, 0, 20, "we moved the");
  captions = heard(captions, 40, 50, "and then");
  expect(shown(captions)).toBe("we moved | the and then");
  captions = told(captions, 0, 30, "We moved them,");
  expect(shown(captions)).toBe("We moved them, | and then");
});

test("a decode that comes after the final words of its stretch is dropped", () => {
  const captions = told(noCaptions, 0, 30, "We moved it.");
  expect(heard(captions, 0, 20, "we sold")).toBe(captions);
});

test("a decode of less than was heard already is dropped", () => {
  const captions = heard(noCaptions, 0, 20, "we moved it");
  expect(heard(captions, 0, 10, "we sold")).toBe(captions);
});

test("what was not understood is not shown any more", () => {
  const captions = told(heard(noCaptions, 0, 10, "mumble"), 0, 20, "");
  expect(shown(captions)).toBe(" | ");
});

test("a new turn begins with nothing, and an older one changes nothing of it", () => {
  const captions = heard(told(noCaptions, 0, 30, "We moved it."), 100, 110, "well yes", 2);
  expect(shown(captions)).toBe(" | well yes");
  expect(told(captions, 40, 60, "Late.", 1)).toBe(captions);
  expect(heard(captions, 40, 60, "late", 1)).toBe(captions);
});

test("a stretch that is cut for its length keeps what was heard behind the cut only until it is heard again", () => {
  let captions = heard(noCaptions, 0, 100, "one two three four");
  captions = told(captions, 0, 80, "One two three");
  captions = heard(captions, 80, 120, "four five");
  expect(shown(captions)).toBe("One two three | four five");
});
