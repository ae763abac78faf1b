import { expect, test } from "vitest";
import { captionLags, lagReport } from "./caption-lag.ts";
import { timed } from "./said.testing.ts";

const said = timed("we@0-0.4 shipped@0.5-1 it@1.1-1.3");
const words = (text: string) => text.split(" ").filter(Boolean);
const at = (atS: number, final: string, provisional: string) => ({
  atS,
  final: words(final),
  provisional: words(provisional),
});
const lagsMs = (...shown: ReturnType<typeof at>[]) =>
  captionLags(said, shown).map((lagS) => lagS && Math.round(lagS * 1000));

test("a word's lag runs from the end of its sound to the first time it is shown right", () => {
  const lags = lagsMs(
    at(0.6, "", "We"),
    at(1.2, "", "We ship"),
    at(1.6, "", "We shipped"),
    at(2.3, "We shipped it.", ""),
  );
  expect(lags).toEqual([200, 600, 1000]);
});

test("what was shown once counts, also when it was taken back later", () => {
  expect(lagsMs(at(1, "", "we"), at(1.4, "", "he shipped"), at(3, "We shipped it.", ""))[0]).toBe(
    600,
  );
});

test("a word is not shown by an equal one before it was said", () => {
  const twice = timed("words@0-0.4 words@5-5.4");
  const lags = captionLags(twice, [at(1, "words", ""), at(6, "words words", "")]);
  expect(lags.map((lagS) => lagS && Math.round(lagS * 10))).toEqual([6, 6]);
});

test("final words that a caption begins with do not show a word that comes again", () => {
  const twice = timed("words@0-0.4 words@1-1.4");
  const lags = captionLags(twice, [at(1.5, "words", "words"), at(2.4, "words words", "")]);
  expect(lags.map((lagS) => lagS && Math.round(lagS * 10))).toEqual([11, 10]);
});

test("words that never come are told apart", () => {
  const report = lagReport(captionLags(said, [at(1.4, "We slipped it", "")]));
  expect(report).toMatchObject({ words: 2, neverShown: 1 });
  expect(report?.maxMs).toBeCloseTo(1000);
  expect(lagReport([null])).toBeNull();
});
