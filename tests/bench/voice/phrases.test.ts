import { expect, it } from "vitest";
import { judgeEnding } from "../../../apps/server/src/session/patience/judge.ts";
import { allPhrases, goingOn, phrases } from "./phrases.ts";

it.each([...Object.values(phrases).flat(), ...goingOn])(
  "“$text” sounds $ending to the product's judge",
  ({ text, ending }) => expect(judgeEnding(text).ending).toBe(ending),
);

it("gives each its own name", () => {
  expect(new Set(allPhrases.map(({ name }) => name)).size).toBe(allPhrases.length);
});
