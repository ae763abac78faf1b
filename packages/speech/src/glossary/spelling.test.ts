import { describe, expect, test } from "vitest";
import type { TranscribedWord } from "../engines.ts";
import { glossary } from "./glossary.ts";
import { createSpeller } from "./spelling.ts";

const heard = (text: string): TranscribedWord[] =>
  text.split(" ").map((word, index) => ({
    text: word,
    startS: index,
    endS: index + 0.5,
    confidence: 1 - index / 100,
    times: "measured",
  }));
const speller = createSpeller(glossary, ["Blue Yonder", "Greenroom", "Zoë"]);
const spelled = (text: string) =>
  speller
    .spell(heard(text))
    .map((word) => word.text)
    .join(" ");

test.each([
  ["we talk grpc inside", "we talk gRPC inside"],
  ["write an R. F. C. and ask", "write an RFC and ask"],
  ["it was the A.D.R. that we wrote", "it was the ADR that we wrote"],
  ["our C. I. C. D. pipeline", "our CI/CD pipeline"],
  ["the Ci-cd, which broke", "the CI/CD, which broke"],
  ["in elastic search, mostly", "in Elasticsearch, mostly"],
  ["on kubernetes.", "on Kubernetes."],
  ["two slos and three apis", "two SLOs and three APIs"],
  ["the p 99 went up", "the P99 went up"],
  ["moved to github actions.", "moved to GitHub Actions."],
  ["that is our M. T. T. R.", "that is our MTTR."],
  ["that is our M. T. T. R. We cut it", "that is our MTTR. We cut it"],
])("%s → %s", (text, wanted) => {
  expect(spelled(text)).toBe(wanted);
});

test("the person's own names are put together and get their capitals", () => {
  expect(spelled("at blue yonder, the green room and zoë's team")).toBe(
    "at Blue Yonder, the Greenroom and Zoë's team",
  );
});

test.each([
  "I am on call and had a post mortem",
  "we had more head count, and a road map",
  "an open API is a big query",
  "a search, elastic. Search it",
  "I like the canary and the data, dog",
  "um, so we go and react",
])("%s: stays as it is", (text) => {
  const words = heard(text);
  expect(speller.spell(words)).toEqual(words);
});

describe("a term made of several words", () => {
  test("lasts from the first to the last of them and is as sure as the least sure", () => {
    const [, , term] = speller.spell(heard("in the elastic search index"));
    expect(term).toEqual({
      text: "Elasticsearch",
      startS: 2,
      endS: 3.5,
      confidence: 0.97,
      times: "measured",
    });
  });
});

test("letters stay the same but for the listed spellings", () => {
  const text = "so kubernetes and grpc, and the slo of our api at aws";
  expect(spelled(text).toLowerCase()).toBe(text);
});
