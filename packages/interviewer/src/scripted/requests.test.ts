import { spoken } from "@greenroom/metrics/testing";
import { describe, expect, it } from "vitest";
import { fitsTurn, replyTo } from "../kept-out/spoken-turn.ts";
import { turnsToTuneOn } from "./requests.testing.ts";

/** By the rules alone, as it goes on where the sentence encoder cannot be loaded. */
const fits = turnsToTuneOn.map((turn) => ({
  ...turn,
  fits: fitsTurn(turn.kind, replyTo(spoken(turn.text), null)),
}));

describe("by rules alone", () => {
  it.each(fits.filter(({ kind }) => kind === "answer"))("follows up: $text", (turn) =>
    expect(turn.fits).toBe(true),
  );

  it("takes three of five wishes for what they are", () => {
    const wishes = fits.filter(({ kind }) => kind !== "answer");
    expect(wishes.filter((turn) => turn.fits).length / wishes.length).toBeGreaterThan(0.6);
  });
});
