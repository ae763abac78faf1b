import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { retell } from "./retell.ts";
import { saidSentences } from "./said-sentences.ts";
import { STORY, toldAnswer, toldWords } from "./told.testing.ts";

const { read, turn } = toldAnswer(STORY);
const told = retell(read, [turn]);
const parts = told?.parts ?? [];
const said = parts.flatMap((part) => (part.kind === "said" ? [part] : []));

describe("an answer told again", () => {
  it("goes as a strong one goes: the setting, the choice, the result", () => {
    const at = (words: string) => said.findIndex(({ text }) => text.includes(words));
    expect(at("billing service")).toBeGreaterThanOrEqual(0);
    expect(at("billing service")).toBeLessThan(at("stop all new work"));
    expect(at("stop all new work")).toBeLessThan(at("fell by a third"));
  });

  it("is without fillers, repeats, lead-ins and what was taken back", () => {
    const text = said.map((part) => part.text).join(" ");
    expect(text).not.toMatch(/\bum\b|the the|you know|no wait|moved the queue/);
    expect(text).toContain(
      "In the end the cost fell by a third and nobody was paged at night again.",
    );
    expect(text).toContain("I moved the database first and then I wrote the runbook.");
  });

  it("asks, in its place, for what was not heard", () => {
    expect(parts.at(-1)).toEqual({
      kind: "gap",
      element: "Lesson",
      ask: "What do you do differently since?",
    });
  });

  it("leaves out what shows nothing, and says how much", () => {
    expect(said.map(({ text }) => text).join(" ")).not.toContain("strange time");
    expect(told?.leftOut).toBe(1);
  });

  it("has each sentence at its time", () => {
    for (const { text, startSample, endSample } of said) {
      const within = turn.words.filter(
        (word) => word.startSample >= startSample && word.endSample <= endSample,
      );
      expect(within.map((word) => word.text.toLowerCase())[0]).toBe(
        text.split(" ")[0]?.toLowerCase(),
      );
    }
  });

  it("is nothing where nothing was shown", () => {
    const empty = toldAnswer("It depends on many things, and that is all there is to it.");
    const nothing = {
      ...empty.read,
      elements: empty.read.elements.map((e) => ({ ...e, quotes: [] })),
    };
    expect(retell(nothing, [empty.turn])).toBeNull();
  });
});

describe("a sentence as it was said", () => {
  const word = fc.constantFrom(
    ..."I moved, the the queue. um you know no wait, and we lost it again? so like nothing -".split(
      " ",
    ),
  );
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L} ]/gu, "");

  it("holds no word that was not said there, in no other order", () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (texts) => {
        const words = toldWords(texts.join(" "));
        for (const { text, startSample, endSample } of saidSentences(words)) {
          const there = words
            .filter((each) => each.startSample >= startSample && each.endSample <= endSample)
            .map((each) => plain(each.text));
          let at = 0;
          for (const each of text.split(" ").map(plain)) {
            at = there.indexOf(each, at) + 1;
            expect(at).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  it("ends before the next clause where it runs on without a stop", () => {
    const said = toldWords(
      "so I took the build apart myself and found that the tests ran one after the other so I split them and I gave two people the fixtures and by the end of the month it was twenty minutes",
    );
    expect(saidSentences(said).map(({ text }) => text)).toEqual([
      "I took the build apart myself and found that the tests ran one after the other.",
      "I split them and I gave two people the fixtures.",
      "By the end of the month it was twenty minutes.",
    ]);
  });

  it("is left out where too much of it was heard badly", () => {
    const unsure = ["billing", "queue", "failed"];
    expect(saidSentences(toldWords("The billing queue failed every week.", unsure))).toEqual([]);
  });
});
