import { MOST_TERMS, readTerms } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { ownNamesWords } from "./own-names-words.ts";

const words = (typed: string) => ownNamesWords(readTerms(typed));

it("says nothing where nothing was typed", () => {
  expect(words("")).toBe("");
  expect(words(" , ")).toBe("");
});

it("counts what will be listened for", () => {
  expect(words("Atlas")).toBe("1 name will be listened for.");
  expect(words("Atlas, Blue Yonder,")).toBe("2 names will be listened for.");
});

it("names what is left out, and why", () => {
  const long = "x".repeat(60);
  expect(words(`Atlas, <b>, ${long}`)).toBe(
    `1 name will be listened for. Left out: <b>, ${"x".repeat(31)}… (a name has up to 32 letters or digits).`,
  );
});

it("says how many are too many", () => {
  const many = Array.from({ length: MOST_TERMS + 3 }, (_, index) => `Name ${index}`).join(", ");
  expect(words(many)).toContain("Only the first 20 count; 3 more are left out.");
});
