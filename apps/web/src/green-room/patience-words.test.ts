import { expect, it } from "vitest";
import { patienceSentence } from "./patience-words.ts";

it("says what each patience means, in the server's own figures", () => {
  expect(patienceSentence("patient")).toBe(
    "Takes over after 2 s of silence when you sound finished, 5 s when a sentence is still open, and 20 s when you say “let me think”.",
  );
  expect(patienceSentence("quick")).toContain("0.7 s of silence when you sound finished");
  // With somebody who waits longer by themselves.
  expect(patienceSentence("patient", 1.3)).toContain("2.6 s of silence when you sound finished");
});
