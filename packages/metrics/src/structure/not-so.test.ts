import { describe, expect, it } from "vitest";
import { notSoIn } from "./not-so.ts";
import { readAnswer } from "./reading.ts";
import { spoken } from "./spoken.testing.ts";

/** The words that are not to be taken at their word. */
function notSo(text: string): string {
  const { parsed } = readAnswer(spoken(text), "past");
  return notSoIn(parsed)
    .map(({ from, to }) =>
      parsed.tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(" "),
    )
    .join(" | ");
}

describe("what is not to be taken at its word", () => {
  it.each([
    ["Last year I nearly dropped the whole table. I called the baker.", "dropped the whole table"],
    ["I almost fired him that day. I gave him a month.", "fired him"],
    ["I was about to send the letter. We burned it.", "send the letter"],
    ["Rumour was that we sold the factory. We kept it.", "sold the factory"],
    ["They accused me that I stole the plan. I had drawn it.", "stole the plan"],
    ["As a joke I deleted the menu. I put it back.", "deleted the menu"],
    ["I sold the cow. No, sorry, that was my brother, I sold the field.", "i sold the cow"],
    ["It fell by eighty percent. Scratch that, it was a half.", "eighty percent"],
    ["we cut it by eighty no wait it was sixty days", "by eighty"],
    ["I planned to cut the budget, which never happened. I asked for more.", "cut the budget"],
    ["We saved nine weeks. That's not true, it was six.", "nine weeks"],
  ])("%s", (text, words) => {
    expect(notSo(text)).toContain(words);
  });

  it.each([
    "I sold the field and I bought the mill.",
    "I told nobody about it. Then we moved the choir.",
    "They said yes. We signed in the spring.",
    "I decided to close the shop. No customer complained.",
    "We kept the boat, no sale, no loan.",
  ])("leaves %s", (text) => {
    expect(notSo(text)).toBe("");
  });
});
