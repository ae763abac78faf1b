import { describe, expect, test } from "vitest";
import { mayHoldTerms, takeTerms } from "./take-terms.ts";
import { TermIndex } from "./term-index.ts";

const index = new TermIndex(
  [
    { written: "Kafka", alsoHeard: [] },
    { written: "PagerDuty", alsoHeard: ["pager duty"] },
    { written: "fan-out", alsoHeard: [] },
  ],
  [],
);

/** Words of a second each; `word:0.3` is as sure as that, others are sure. */
const heard = (text: string, fromS = 0) =>
  text.split(" ").map((part, at) => {
    const [word = "", confidence = "0.95"] = part.split(":");
    return {
      text: word,
      startS: fromS + at,
      endS: fromS + at + 1,
      confidence: Number(confidence),
      times: "measured" as const,
    };
  });
const taken = (plain: string, lifted: string) =>
  takeTerms(heard(plain), heard(lifted), index)
    .map(({ text }) => text)
    .join(" ");

describe("a term is taken over", () => {
  test("where words were unsure and it stands in their place", () => {
    expect(taken("we put cough:0.4 in:0.6 between", "we put Kafka now between")).toBe(
      "we put Kafka now between",
    );
  });

  test("within the time of the words it replaces, and no longer", () => {
    const words = takeTerms(
      heard("paged by pager dutty:0.5 again"),
      heard("paged by PagerDuty:0.6 again", 0.2),
      index,
    );
    expect(words[2]).toMatchObject({ text: "PagerDuty", startS: 2.2, endS: 3.2 });
    expect(words[3]).toMatchObject({ text: "again", startS: 4 });
  });

  test("without the sure words beside it", () => {
    expect(taken("it was called:0.9 cough:0.4 once:0.9", "it was coiled Kafka wants")).toBe(
      "it was called Kafka once",
    );
  });

  test("several times in one text", () => {
    expect(taken("cough:0.4 and cough:0.3 and tea", "Kafka and Kafka and tea")).toBe(
      "Kafka and Kafka and tea",
    );
  });
});

describe("nothing is taken over", () => {
  test.each([
    ["from a text without new terms", "it was cold:0.3 today", "it was called today"],
    ["where the words were sure", "that:0.9 would do", "fan-out would do"],
    ["for a term that was heard anyway", "the Kafka cluster:0.4", "the Kafka custard"],
    ["out of nothing", "we put it:0.3 there", "we put it Kafka there"],
    ["that costs a filler", "we put um:0.4 cough:0.3 there", "we put Kafka there"],
    [
      "but what is beside the term",
      "we bought:0.3 tea and cough:0.4 too",
      "we got tea and Kafka too",
    ],
  ])("%s", (_, plain, lifted) => {
    const words = taken(plain, lifted);
    const wanted = heard(plain)
      .map(({ text }) => text)
      .join(" ");
    expect(words).toBe(plain.includes("bought") ? wanted.replace("cough", "Kafka") : wanted);
  });

  test("of another text altogether", () => {
    const plain = "one:0.3 two three four five six seven";
    expect(taken(plain, "Kafka is what we use here now")).toBe(plain.replace(":0.3", ""));
  });

  test("from elsewhere in the sound", () => {
    const words = heard("we put cough:0.4 there");
    expect(takeTerms(words, heard("we put Kafka there", 20), index)).toEqual(words);
  });
});

test("sure words hold no misheard term, nor do fillers", () => {
  expect(mayHoldTerms(heard("we shipped it"))).toBe(false);
  expect(mayHoldTerms(heard("um:0.3 we shipped it"))).toBe(false);
  expect(mayHoldTerms(heard("we shipped it:0.5"))).toBe(true);
});
