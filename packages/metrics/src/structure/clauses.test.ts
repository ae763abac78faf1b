import { describe, expect, it } from "vitest";
import { clausesOf } from "./clauses.ts";
import { quotables } from "./quotable.ts";
import { readAnswer } from "./reading.ts";
import { spoken } from "./spoken.testing.ts";
import { tokensOf } from "./tokens.ts";

const tokens = (text: string) =>
  tokensOf(spoken(text))
    .map((token) => token.text)
    .join(" ");
const clauses = (text: string) => {
  const list = tokensOf(spoken(text));
  return clausesOf(list).map(({ from, to, subject, stance }) => {
    const words = list.slice(from, to).map((token) => token.text);
    return `${subject} ${stance}: ${words.join(" ")}`;
  });
};
const saidBack = (text: string, form: "past" | "situational" = "past") =>
  quotables(readAnswer(spoken(text), form)).map((quotable) => quotable.text);

describe("HO1 words", () => {
  it.each([
    ["Um, so I, I decided, you know, to stop.", "so i decided to stop"],
    ["we had we had a problem", "we had a problem"],
    ["I didn't move the data-", "i did not move the"],
    ["it cost $5,000 and 30%", "it cost 5000 dollars and 30 percent"],
    ["He had had enough, do you know why?", "he had had enough do you know why"],
    ["that kind of on-call", "that kind of on call"],
    ["we found the cause, cause it was ours", "we found the cause because it was ours"],
  ])("%s", (text, wanted) => expect(tokens(text)).toBe(wanted));
});

describe("HO2 and HO3 clauses", () => {
  it("finds whose doing it is, without any punctuation", () => {
    expect(
      clauses("so i looked at the graphs and then decided to stop but my manager was unhappy"),
    ).toEqual([
      "i fact: so i looked at the graphs",
      "i fact: and then decided to stop",
      "other fact: but my manager was unhappy",
    ]);
  });

  it("no that of a thing, no while of a time, and no yet of how far it had come, opens one", () => {
    expect(clauses("my job in that first hour was to bring payments back")).toHaveLength(1);
    expect(clauses("we talked about it for quite a while, and then we stopped")[0]).toContain(
      "quite a while",
    );
    expect(clauses("but I rejected that, because I did not know yet why it failed")).toEqual([
      "i fact: but i rejected that",
      "i fact: because i did not know yet",
      "other fact: why it failed",
    ]);
    expect(clauses("she said that the cache had failed")).toHaveLength(2);
  });

  it("tells facts from what was said, supposed and imagined", () => {
    expect(
      clauses("She argued that the cache had failed. If we had moved it we would have lost data."),
    ).toEqual([
      "other fact: she argued",
      "other reported: that the cache had failed",
      "we conditional: if we had moved it",
      "we hypothetical: we would have lost data",
    ]);
    expect(clauses("I think it fell by a third.").at(-1)).toContain("fact");
    expect(clauses("I thought the plan was fine.").at(-1)).toContain("reported");
  });
});

describe("HO17 a quote", () => {
  const actions = (text: string) =>
    readAnswer(spoken(text), "past").signals.action.evidence.map((quote) => quote.text);

  it.each([
    [
      "I shipped a change to how we repeat payments. I stopped it.",
      "I shipped a change to how we repeat payments.",
    ],
    ["i stopped the", "i stopped"],
  ])("of %s ends in no word that leads on", (text, quote) =>
    expect(actions(text)).toContain(quote),
  );
});

describe("HO13 what can be said back", () => {
  it("is a whole phrase, turned to the person", () => {
    expect(
      saidBack("I decided to move the billing service first, because my team knew it."),
    ).toEqual(["you decided to move the billing service first"]);
    expect(saidBack("we rolled back the release in my first week")).toEqual([
      "you rolled back the release in your first week",
    ]);
    expect(saidBack("I'd offer two options.", "situational")).toEqual([
      "you would offer two options",
    ]);
  });

  it.each([
    "We did not roll back the release.",
    "If I had moved the service, it would have failed.",
    "My manager said that we stopped the rollout.",
    "I moved {the} {billing} service.",
    "I asked Glebor about it.",
    "I was asked to move the service.",
    "we went with the monorepo build times dropped by half",
  ])("is nothing of: %s", (text) => expect(saidBack(text)).toEqual([]));
});
