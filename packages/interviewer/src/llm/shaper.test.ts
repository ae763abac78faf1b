import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spokenWords } from "./clean.ts";
import { createShaper, type ShapingRules } from "./shaper.ts";

const follow: ShapingRules = { needsQuestion: true, holds: () => true };

function shape(text: string, rules = follow, { pieces = 3, finished = true } = {}): string[] {
  const shaper = createShaper(rules);
  const said: string[] = [];
  for (let at = 0; at < text.length && !shaper.done; at += pieces) {
    said.push(...shaper.push(text.slice(at, at + pieces)));
  }
  return shaper.done ? said : [...said, ...shaper.end(finished)];
}

describe("a model's text before it is heard", () => {
  it.each([
    ["a plain question", "What did it cost you?", ["What did it cost you?"]],
    [
      "one sentence may lead up to the question",
      "You split the queue. What did that cost the other team?",
      ["You split the queue.", "What did that cost the other team?"],
    ],
    [
      "is cut after the first question",
      "What was the risk? And who knew about it? How did it end?",
      ["What was the risk?"],
    ],
    [
      "loses its markdown and lists",
      "### Follow-up\n\n1. **What** number would your `boss` quote?\n2. Why?\n",
      ["What number would your boss quote?"],
    ],
    ["loses a label", "Maya Lindqvist: What came of it?", ["What came of it?"]],
    ["loses praise", "Great answer! What came of it?", ["What came of it?"]],
    ["loses praise before a comma", "Great stuff, what came of it?", ["What came of it?"]],
    ["loses stage directions and emoji", "(leans in) What came of it? 🎉", ["What came of it?"]],
    ["loses the quotes around itself", '"What came of it?"', ["What came of it?"]],
    [
      "keeps a quotation, with its own question mark",
      'You asked "why now?" of them. What did they say?',
      ['You asked "why now?" of them.', "What did they say?"],
    ],
    [
      "keeps decimals and abbreviations whole",
      "It took 2.5 weeks, e.g. for billing. Whose call was it?",
      ["It took 2.5 weeks, e.g. for billing.", "Whose call was it?"],
    ],
    [
      "a case that is supposed leads up to its question, also behind what was said",
      "You moved the ledger. Suppose you had had a week. What would you have dropped? And why?",
      ["You moved the ledger.", "Suppose you had had a week.", "What would you have dropped?"],
    ],
    [
      "a case that is supposed stands for a question where none follows",
      "Suppose the vendor had refused. I find that curious. What then?",
      ["Suppose the vendor had refused."],
    ],
    ["takes a request for a question", "Tell me what you gave up.", ["Tell me what you gave up."]],
    ["mends a missing full stop", "What came of it", ["What came of it?"]],
    [
      "leaves thoughts out",
      "<think>They lack a number. Should I ask?</think>\n\nWhat number moved?",
      ["What number moved?"],
    ],
    ["an unfinished thought is nothing", "<think>They lack a number. Should I", []],
    ["HTML is nothing", "<!doctype html><html><body><h1>502 Bad Gateway</h1></body></html>", []],
    ["JSON is nothing", '{"question": "What came of it?"}', []],
    ["another script is nothing", "结果如何呢 你做了什么?", []],
    ["only praise is nothing", "That is a really great answer.", []],
    ["empty is nothing", " \n ", []],
  ])("%s", (_, text, said) => {
    expect(shape(text)).toEqual(said);
  });

  it("never says half a sentence when the stream broke", () => {
    const text = "You split the queue. What did that cost the oth";
    expect(shape(text, follow, { finished: false })).toEqual(["You split the queue."]);
  });

  it("refuses a question that is too long to be followed", () => {
    expect(shape(`What ${"and what else ".repeat(20)}came of it?`)).toEqual([]);
  });

  it("gives up on a model that goes on and on", () => {
    const shaper = createShaper(follow);
    for (let n = 0; n < 200; n += 1) shaper.push("word ");
    expect(shaper.done).toBe(true);
  });

  it("leaves out a sentence that quotes falsely", () => {
    const rules = { needsQuestion: true, holds: (said: string) => !said.includes("never said") };
    expect(shape("You never said this. What came of it?", rules)).toEqual(["What came of it?"]);
  });

  it("answers a question back in a few sentences without asking", () => {
    const answers = { needsQuestion: false, holds: () => true };
    const text = "Assume fifty hospitals. The network may be down. Go on from there.";
    expect(shape(text, answers)).toEqual([
      "Assume fifty hospitals.",
      "The network may be down.",
      "Go on from there.",
    ]);
  });

  it("says the same however the text is cut into tokens, and never more than 45 words", () => {
    const texts = fc.array(
      fc.constantFrom(
        "You",
        " moved",
        " it",
        ". ",
        "? ",
        "What",
        "\n",
        "- ",
        "**",
        '"',
        "e.g.",
        " 2.5",
      ),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 9 }), (parts, pieces) => {
        const text = parts.join("");
        const said = shape(text, follow, { pieces });
        expect(said).toEqual(shape(text, follow, { pieces: 10_000 }));
        expect(spokenWords(said.join(" ")).length).toBeLessThanOrEqual(45);
        expect(said.filter((sentence) => sentence.endsWith("?")).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
