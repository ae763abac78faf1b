import { describe, expect, it } from "vitest";
import { spoken } from "../structure/spoken.testing.ts";
import { claimsOf, supports } from "./claims.ts";

const claims = (text: string) => claimsOf(spoken(text)).map((claim) => claim.text);
const themes = (text: string) => claimsOf(spoken(text)).flatMap((claim) => claim.themes);

describe("TE4: a claim", () => {
  it.each([
    "I believe that people grow when they are trusted.",
    "I always ask what a decision will cost us later.",
    "What I learned is that silence is no agreement.",
    "My strength is to bring two teams to one table.",
    "That outage taught me to say early that I was wrong.",
    "I'm known for asking the question that nobody likes.",
    "I really care about systems that stay simple.",
    "I grow engineers into people who decide themselves.",
    "I never let a mistake be one person's fault.",
    "I have become better at saying less in meetings.",
  ])("is %s", (text) => {
    expect(claims(text)).toEqual([text]);
  });

  it.each([
    "I joined the bank in 2015 as a developer.",
    "We moved the invoices to the new data centre.",
    "Then the contract ended and the team was split.",
    "I believe so.",
    "",
  ])("is not %s", (text) => {
    expect(claims(text)).toEqual([]);
  });

  it("ends where its sentence does", () => {
    const text =
      "I joined a bank as a developer. I learned that nobody reads a plan. We were eight people there.";
    expect(claims(text)).toEqual(["I learned that nobody reads a plan."]);
  });

  it("ends at a silence where no full stop was heard", () => {
    const words = spoken("I believe in small steps we were eight people there");
    const late = words.map((word, at) =>
      at < 5
        ? word
        : { ...word, startSample: word.startSample + 16_000, endSample: word.endSample + 16_000 },
    );
    expect(claimsOf(late).map(({ text }) => text)).toEqual(["I believe in small steps"]);
  });

  it("stands where it was said", () => {
    const words = spoken("I joined a bank. I learned that nobody reads a plan.");
    const [claim] = claimsOf(words);
    expect(claim).toMatchObject({
      startSample: words[4]!.startSample,
      endSample: words.at(-1)!.endSample,
    });
  });

  it.each([
    ["I always coach people before I judge them", ["mentoring"]],
    ["I believe that honest words cost less than silence", ["conflict"]],
    ["I never look for somebody to blame when things go wrong", ["failure-and-recovery"]],
    ["I really care about simple systems", ["technical-decision"]],
    ["I bring other teams in before the plan is written", ["cross-team-work"]],
    ["I love long walks in the rain", []],
  ])("names its themes: %s", (text, expected) => {
    expect(themes(text)).toEqual(expected);
  });
});

describe("TE4: under a claim stands", () => {
  const claim = (text: string) => claimsOf(spoken(text))[0]!;
  const move = { text: "we moved the invoices out of the data centre", themes: [] };

  it("a story that speaks of the same", () => {
    expect(supports(claim("I always plan before I touch invoices or a data store"), move)).toBe(
      "words",
    );
  });

  it("a story of a theme that it names", () => {
    const growth = { text: "Ana was afraid of asking", themes: ["mentoring" as const] };
    expect(supports(claim("I always coach people before I judge them"), growth)).toBe("theme");
  });

  it("nothing else", () => {
    expect(supports(claim("I always coach people before I judge them"), move)).toBeNull();
    expect(supports(claim("I love long walks in the rain"), move)).toBeNull();
  });
});
