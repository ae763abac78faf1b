import { elementsFor } from "../../../packages/metrics/src/structure/elements.ts";
import { describe, expect, it } from "vitest";
import { halves, readCorpus, readSecondOpinions } from "./corpus.ts";

describe.each(halves)("the %s half of the corpus", (half) => {
  it("labels every element that its question is listened to for, once, with words that were said", async () => {
    const answers = await readCorpus(half);
    expect(answers.length).toBeGreaterThanOrEqual(60);
    const faults: string[] = [];
    for (const { id, question, answer, elements } of answers) {
      const labelled = elements.map((element) => element.id).toSorted();
      const wanted = elementsFor(question.form, question.pillar)
        .map(([element]) => element as string)
        .toSorted();
      if (labelled.join() !== wanted.join()) faults.push(`${id}: ${labelled.join(" ")}`);
      for (const { id: element, verdict, words } of elements) {
        if ((verdict === "absent") !== (words.length === 0)) faults.push(`${id} ${element}: words`);
        for (const quote of words) {
          if (!answer.includes(quote)) faults.push(`${id} ${element}: “${quote}” was not said`);
        }
      }
    }
    expect(faults).toEqual([]);
  });
});

it("no answer stands in both halves", async () => {
  const [tuning, keptOut] = await Promise.all([readCorpus("tuning"), readCorpus("kept-out")]);
  const ids = [...tuning, ...keptOut].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it("a second listener labelled, once each, sixty answers or more that were kept out", async () => {
  const [keptOut, opinions] = await Promise.all([readCorpus("kept-out"), readSecondOpinions()]);
  const known = new Set(keptOut.map(({ id }) => id));
  const ids = opinions.map(({ id }) => id);
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(60);
});
