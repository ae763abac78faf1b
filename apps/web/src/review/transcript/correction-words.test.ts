import { expect, it } from "vitest";
import { correctedWords, saveWords } from "./correction-words.ts";

it.each([
  ["secret vent", "secret event", "“secret vent” is “secret event” now."],
  ["um", "", "Taken out: “um”."],
  ["Kafka", "Kafka", "Confirmed: “Kafka”."],
  ["", "we rolled back", "Added “we rolled back”."],
])("what was heard as %j and typed as %j is told", (heardAs, text, told) => {
  expect(correctedWords(heardAs, text)).toBe(told);
});

it("an empty field takes words out, where there are any", () => {
  expect(saveWords(" ", true)).toBe("Take out");
  expect(saveWords("", false)).toBe("Save");
  expect(saveWords("x", true)).toBe("Save");
});
