import { describe, expect, it } from "vitest";
import { longAnswers } from "./long-answers.ts";
import { fairStretch } from "./play-long-answer.ts";
import { scoreLongAnswers } from "./score-long-answers.ts";

const others = longAnswers.filter(({ kind }) => kind !== "ramble");

describe.each(["tom", "maya"])("long answers to %s", (persona) => {
  it.each([120, 150, 180])(
    "breaks into none that is worth its time, tender or short, at %i words a minute",
    (wordsPerMin) => {
      expect(scoreLongAnswers(others, persona, wordsPerMin).wrong).toEqual([]);
    },
  );

  // Missed ones are the price: whoever is cut off for no reason does not come back.
  it("at the usual pace breaks in only where that is fair, and into a third of those that ramble", () => {
    const { wrong, precision, recall } = scoreLongAnswers(longAnswers, persona, 150);
    expect(wrong).toEqual([]);
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThan(0.3);
  });
});

it("marks in every rambling answer where it loses its way, and in no other", () => {
  for (const answer of longAnswers) {
    expect(answer.heard.includes("||"), answer.id).toBe(answer.kind === "ramble");
    expect(fairStretch(answer)?.from ?? 150, answer.id).toBeGreaterThan(100);
  }
});
