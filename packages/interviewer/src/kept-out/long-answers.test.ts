import { describe, expect, it } from "vitest";
import { personas } from "../personas.ts";
import { longAnswers } from "./long-answers.ts";
import { fairStretch } from "./play-long-answer.ts";
import { scoreLongAnswers } from "./score-long-answers.ts";

const others = longAnswers.filter(({ kind }) => kind !== "ramble");

// Every look reads half a minute or more of speech anew: a second of work in all, more where others work.
describe.each(personas.map(({ id }) => id))("long answers to %s", (persona) => {
  it.each([120, 180])(
    "breaks into none that is worth its time, tender or short, at %i words a minute",
    (wordsPerMin) => {
      expect(scoreLongAnswers(others, persona, wordsPerMin).wrong).toEqual([]);
    },
  );

  // Missed ones are the price: whoever is cut off for no reason does not come back.
  it("at the usual pace breaks in only where that is fair, and into many of those that ramble", () => {
    const { wrong, precision, recall } = scoreLongAnswers(longAnswers, persona, 150);
    expect(wrong).toEqual([]);
    expect(precision).toBe(1);
    // Callum would rather write it all down.
    expect(recall).toBeGreaterThan(persona === "callum" ? 0.2 : 0.3);
  });
});

it("marks in every rambling answer where it loses its way, and in no other", () => {
  const marked = longAnswers.filter(({ heard }) => heard.includes("||"));
  expect(marked.map(({ id }) => id)).toEqual(
    longAnswers.filter(({ kind }) => kind === "ramble").map(({ id }) => id),
  );
  for (const answer of marked) expect(fairStretch(answer)?.from).toBeGreaterThan(100);
});
