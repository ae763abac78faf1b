import { expect, test } from "vitest";
import { glossary } from "../../../packages/speech/src/glossary/glossary.ts";
import { recallOf, sameTerm } from "./recall.ts";
import { ownNames, sentences } from "./sentences.ts";
import { readSentence } from "./spoken.ts";

test("a sentence names its terms, and how the voice has to read them", () => {
  expect(readSentence("the {SLO} at {P99|pee ninety nine}")).toEqual({
    text: "the SLO at P99",
    spoken: "the SLO at pee ninety nine",
    terms: ["SLO", "P99"],
  });
});

test("at least sixty sentences hold one to three terms of the glossary each, once", () => {
  const jargon = [...sentences.tuning, ...sentences.apart];
  expect(jargon.length).toBeGreaterThanOrEqual(60);
  expect(new Set(jargon).size).toBe(jargon.length);
  const terms = jargon.map((sentence) => readSentence(sentence).terms);
  expect(terms.filter(({ length }) => length < 1 || length > 3)).toEqual([]);
  const known = (term: string) => glossary.some(({ written }) => sameTerm(written, term));
  expect(terms.flat().filter((term) => !known(term))).toEqual([]);
});

test("own names are in no glossary, and each is said", () => {
  const said = sentences.own.flatMap((sentence) => readSentence(sentence).terms);
  expect([...new Set(said)].toSorted()).toEqual(ownNames.toSorted());
  const known = ownNames.filter((name) => glossary.some(({ written }) => sameTerm(written, name)));
  expect(known).toEqual([]);
});

test("everyday sentences hold no term", () => {
  const terms = sentences.everyday.flatMap((sentence) => readSentence(sentence).terms);
  expect(terms).toEqual([]);
});

test.each([
  ["gRPC", "we talk gRPC inside", 1, 1],
  ["gRPC", "we talk G. R. P. C. inside", 1, 0],
  ["Elasticsearch", "in elastic search.", 1, 0],
  ["SLO", "two SLOs", 1, 1],
  ["canary release", "a canary, released", 0, 0],
])("%s in: %s", (term, text, heard, written) => {
  expect(recallOf([term], text)).toEqual({ said: 1, heard, written });
});
