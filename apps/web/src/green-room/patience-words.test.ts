import { expect, it } from "vitest";
import { patienceSentence } from "./patience-words.ts";

it("says what each patience means, in the server's own figures", () => {
  expect(patienceSentence("patient")).toBe(
    "The interviewer goes on 2 s after a whole answer, 5 s after an unfinished sentence, and 20 s after “let me think”.",
  );
  expect(patienceSentence("quick")).toContain("0.7 s after a whole answer");
});
