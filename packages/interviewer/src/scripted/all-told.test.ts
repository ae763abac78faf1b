import { expect, test } from "vitest";
import { readAnswer, textsToEmbed, type Meanings } from "@greenroom/metrics";
import { spoken } from "@greenroom/metrics/testing";
import { allTold } from "./all-told.ts";

const meaning = new Float32Array(512);

/** An answer read with the meanings of its own stretches, and of nothing else. */
function answered(text: string) {
  const words = spoken(text);
  const known = new Set(textsToEmbed(words));
  const meanings: Meanings = (text) => (known.has(text) ? meaning : undefined);
  return readAnswer(words, "past", false, meanings);
}

const STORY = "so last spring I moved the pumps to the new yard because the old one was flooded";

test.each([
  "Yes.",
  "A third.",
  "No, not really.",
  "the-",
  "well...",
  "it fell by a third",
  "and so we-",
])(
  "a follow-up that is answered with %o leaves the meaning of all that was told known",
  (answer) => {
    const told = allTold({ heard: [answered(STORY), answered(answer)] });
    expect(told?.sense?.stretches.length).toBeGreaterThan(0);
    expect(told?.parsed.words.length).toBeGreaterThan(spoken(STORY).length);
  },
);

test("of two answers each stretch stands where it does in both together", () => {
  const [one, two] = [
    answered(STORY),
    answered("it fell by a third and nobody rang about it any more"),
  ];
  const told = allTold({ heard: [one, two] });
  const starts = told?.sense?.stretches.map(({ from }) => from) ?? [];
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(starts.at(-1)).toBeGreaterThanOrEqual(one.parsed.tokens.length);
});

test("it is read once, however often it is asked for", () => {
  const ledger = { heard: [answered(STORY), answered("A third.")] };
  expect(allTold(ledger)).toBe(allTold(ledger));
});

test("one answer of unknown meaning leaves the rules to decide", () => {
  const unknown = readAnswer(spoken("it fell by a third"), "past");
  expect(allTold({ heard: [answered(STORY), unknown] })).toBeNull();
  expect(allTold({ heard: [] })).toBeNull();
});
