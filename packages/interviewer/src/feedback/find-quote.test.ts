import type { Word } from "@greenroom/protocol";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuote, quoteSource } from "./find-quote.ts";

const spoken = (text: string, unsure: readonly string[] = []): Word[] =>
  text.split(" ").map((text, at) => ({
    text,
    startSample: at * 1000,
    endSample: at * 1000 + 900,
    confidence: unsure.includes(text) ? 0.3 : 0.95,
    times: "measured",
  }));
const source = (text: string, unsure?: readonly string[]) => quoteSource(spoken(text, unsure));
const find = (quote: string, said: string, unsure?: readonly string[]) =>
  findQuote(quote, [source(said, unsure)]);

describe("a quote is found", () => {
  it.each([
    ["whatever its case and marks", "THE queue was: full!", "and the queue was full, so we"],
    ["without the fillers", "I moved the queue", "so I um moved uh the queue"],
    ["without a word said twice", "I moved the queue", "I I moved the the queue"],
    ["contracted or not", "we did not lose it", "and we didn't lose it"],
    ["contracted the other way", "they'd never seen it", "they had never seen it"],
    ["with a curly apostrophe", "we didn’t lose it", "we didn't lose it"],
    ["cannot in two words", "I can not stop it", "I cannot stop it"],
    ["numbers in digits", "it cost 250 dollars", "it cost two hundred and fifty dollars"],
    ["numbers in words", "eight thousand people left", "8,000 people left"],
    ["a per cent sign", "fell by 40%", "it fell by forty percent"],
    ["a currency sign", "saved us $5 million", "that saved us five million dollars"],
    ["short thousands", "about 40k requests came", "about forty thousand requests came"],
    ["decimals", "it took 2.5 weeks", "it took two point five weeks"],
    ["ordinals", "on the 3rd day", "on the third day"],
    ["hyphens", "twenty-five on-call engineers", "twenty five on call engineers"],
    [
      "with words left out, marked",
      "I moved the queue … nobody lost mail",
      "I moved the queue on a Friday and nobody lost mail",
    ],
  ])("%s", (_, quote, said) => {
    expect(find(quote, said)).not.toBeNull();
  });
});

describe("a quote is not found", () => {
  const said =
    "in March I moved the billing queue to its own cluster because eighteen teams shared it";
  it.each([
    ["that changes a word", "I moved the payment queue to its own cluster"],
    ["that turns it around", "I didn't move the billing queue"],
    ["that changes a number", "because eighty teams shared it"],
    ["that joins what was apart", "I moved the billing queue because eighteen teams"],
    ["that ends within a word", "I moved the bill"],
    ["of two words", "billing queue"],
    ["of nothing but small words", "to its own and the"],
    ["in another order", "the billing queue I moved"],
    ["of nothing", " … "],
    ["whose parts stand in another order", "eighteen teams shared it … I moved the billing queue"],
    ["with a part too short to tell", "I moved the billing queue … it"],
  ])("%s", (_, quote) => {
    expect(find(quote, said)).toBeNull();
  });

  it("across words that were heard badly, or through them", () => {
    expect(find("I moved the clue in March", "I moved the clue in March", ["clue"])).toBeNull();
    expect(find("I moved the in March", "I moved the clue in March", ["clue"])).toBeNull();
  });

  it("across two turns", () => {
    const turns = [source("and then I moved"), source("the whole queue")];
    expect(findQuote("then I moved the whole queue", turns)).toBeNull();
  });
});

describe("what is found", () => {
  it("is told in the words that were said, at their time, in their turn", () => {
    const turns = [source("well it depends"), source("we um didn't lose eight thousand of them")];
    expect(findQuote("We did not lose 8000", turns)).toEqual({
      source: 1,
      startSample: 0,
      endSample: 5900,
      text: "we um didn't lose eight thousand",
    });
  });
  it("is the first place where all parts follow", () => {
    const said = "we asked them twice and they signed the contract then they signed the contract";
    expect(find("asked them twice … they signed the contract", said)).toMatchObject({
      startSample: 1000,
      endSample: 8900,
      text: "asked them twice … they signed the contract",
    });
  });
});

describe("whatever is said and quoted,", () => {
  const word = fc.constantFrom(
    ..."I we moved queue the team lost twenty five hundred and 40% didn't did not it's um uh first 3rd $5 it client's".split(
      " ",
    ),
  );
  const answer = fc.array(word, { minLength: 1, maxLength: 25 });
  const key = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, "");

  it("a stretch of what was said is found wherever it tells enough, and shown in its words", () => {
    fc.assert(
      fc.property(answer, fc.nat(), fc.nat(), (said, a, b) => {
        const from = a % said.length;
        const quote = said.slice(from, from + 4 + (b % 6)).join(" ");
        const found = find(quote, said.join(" "));
        // Cut through a number, or short: it may be refused, and is never shown in other words.
        expect(said.join(" ")).toContain(found?.text ?? "");
      }),
    );
  });

  it("the whole answer is found in itself, unless it says too little", () => {
    const full = fc.array(fc.constantFrom(..."moved queue team lost cluster rollback".split(" ")), {
      minLength: 12,
      maxLength: 30,
    });
    fc.assert(
      fc.property(full, (said) => {
        const distinct = said.filter((each, at) => each !== said[at - 1]);
        fc.pre(distinct.length >= 3);
        expect(find(said.join(" "), said.join(" "))).not.toBeNull();
      }),
    );
  });

  it("a word that was never said is in no quote that is found", () => {
    fc.assert(
      fc.property(answer, answer, fc.nat(), (said, quoted, at) => {
        const planted = quoted.toSpliced(at % (quoted.length + 1), 0, "zeppelin");
        expect(find(planted.join(" "), said.join(" "))).toBeNull();
      }),
    );
  });

  it("neither case, marks nor fillers change what is found", () => {
    fc.assert(
      fc.property(answer, answer, (said, quoted) => {
        const plain = find(quoted.join(" "), said.join(" "));
        const dressed = quoted.flatMap((each) => ["um,", each.toUpperCase()]).join(" ");
        expect(find(`“${dressed}!”`, said.join(" "))).toEqual(plain);
      }),
    );
  });

  it("every word of a found quote was said with confidence", () => {
    fc.assert(
      fc.property(answer, answer, word, (said, quoted, unsure) => {
        const found = find(quoted.join(" "), said.join(" "), [unsure]);
        expect((found?.text ?? "").split(" ").map(key)).not.toContain(key(unsure));
      }),
    );
  });
});
