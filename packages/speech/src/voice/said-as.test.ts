import { expect, test } from "vitest";
import { saidAs, spansOf } from "./said-as.ts";
import { speakable } from "./speakable.ts";

const counts = (text: string, spoken = speakable(text)) =>
  saidAs(text.split(" "), spoken.split(" "));

test.each([
  ["We cut costs.", [1, 1, 1]],
  ["p99 went to 450ms", [3, 1, 1, 5]],
  ["a $2 million deal, e.g. on k8s", [1, 2, 1, 1, 2, 1, 1]],
  ["“Why?” – on 2024-03-05.", [1, 0, 1, 5]],
])("%s", (text, said) => {
  expect(counts(text)).toEqual(said);
});

test("every spoken word belongs to a written one", () => {
  const text = "In 2019 we had 24/7 on-call for A/B tests & CI/CD, ~3x the I/O of v2.1 at $1-2M";
  const spoken = speakable(text).split(" ");
  const said = saidAs(text.split(" "), spoken);
  expect(said.reduce((sum, count) => sum + count, 0)).toBe(spoken.length);
});

test("spans take a written word from the first to the last of what it is said as", () => {
  const text = "So p99 fell.";
  const places = [0, 1, 2, 3].map((n) => ({ startSample: n * 100, endSample: n * 100 + 90 }));
  const spans = spansOf(text, { startChar: 0, endChar: 12 }, "So pee ninety nine fell.", [
    ...places,
    { startSample: 400, endSample: 490 },
  ]);
  expect(spans).toEqual([
    { startChar: 0, endChar: 2, startSample: 0, endSample: 90 },
    { startChar: 3, endChar: 6, startSample: 100, endSample: 390 },
    { startChar: 7, endChar: 12, startSample: 400, endSample: 490 },
  ]);
});
