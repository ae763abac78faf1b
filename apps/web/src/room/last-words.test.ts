import { expect, it } from "vitest";
import { lastWords } from "./last-words.ts";

it("shows the last few words and that there were more", () => {
  expect(lastWords("one two three four", 2)).toBe("… three four");
});

it("shows everything while it is little", () => {
  expect(lastWords(" one  two ", 2)).toBe("one two");
  expect(lastWords("", 2)).toBe("");
});
