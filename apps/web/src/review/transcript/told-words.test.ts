import { expect, it } from "vitest";
import { toldWords, withoutStops } from "./told-words.ts";

it("lists words without the stops that stood behind them in the sentence", () => {
  expect(toldWords(["Um,", "uh.", "what?", "“so…”"])).toBe("Um, uh, what, so");
});

it("keeps what is said of a word, and lists no lone stop", () => {
  expect(toldWords(["50%,", "$5.", "don't", "..."])).toBe("50%, $5, don't");
  expect(withoutStops("3.5.")).toBe("3.5");
});
