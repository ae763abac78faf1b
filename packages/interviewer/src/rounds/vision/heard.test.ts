import { readAnswer } from "@greenroom/metrics";
import { spoken } from "@greenroom/metrics/testing";
import { describe, expect, it } from "vitest";
import type { Exchange } from "../../interviewer.ts";
import { pointsHeard } from "./heard.ts";
import { pointIds, toldPoint, type PointId } from "./points.ts";

/** As the recogniser writes it, and without its punctuation. */
const ways = (text: string) => [text, text.replaceAll(/[.,:](?= |$)/g, "")];

function told(point: PointId, text: string, opens = true): string | null {
  const words = spoken(text);
  return toldPoint(point, words, readAnswer(words, "vision"), opens)?.text ?? null;
}

const notTold: readonly (readonly [PointId, string])[] = [
  ["ninety-days", "In the first step, over 12 months we move everything that faces customers."],
  ["ninety-days", "In the first quarter of last year we lost two customers."],
  ["ninety-days", "The board meets next week, and the lease ends in thirty months."],
  ["ninety-days", "To begin with, we have a monolith and an old database."],
  ["ninety-days", "Our customers pay within ninety days."],
  ["measure", "In the first step, over 12 months we move everything that faces customers."],
  ["measure", "We move the systems from Frankfurt to the cloud."],
  ["measure", "It is below a thousand people, and above one hundred."],
  ["measure", "You will see that it is hard to hire here."],
  ["measure", "Nobody can measure it, and I do not know how we tell."],
  ["trade-off", "In return we save 1.1 million each year."],
  ["trade-off", "In exchange everybody gets a faster build."],
  ["cost", "In return we save 1.1 million each year."],
  ["cost", "That saves us two hundred thousand a year, which is a tenth of our budget."],
  ["cost", "It brings in three million a year of new revenue."],
  ["date", "We have been at it for two years."],
  ["date", "In return we save 1.1 million each year."],
  ["risk", "If we do nothing we pay twice the rent, and the last of the disks may fail."],
  ["if-nothing", "If you don't mind I begin with the platform."],
  ["if-nothing", "If we keep the team together we can do it."],
  ["if-nothing", "The alternative is another provider."],
  ["against", "Nothing speaks against it, and there is no argument against it."],
  ["against", "People will say thank you for it."],
  ["headline", "Let me begin with where we are and how we came to be here."],
];

const surelyTold: readonly (readonly [PointId, string])[] = [
  ["headline", "My headline is that we should leave the data centre in two steps."],
  ["ninety-days", "In the first ninety days we move the two smallest shops."],
  ["ninety-days", "We start on Monday with the card path."],
  ["measure", "You will see it in the outages, from eleven to two."],
  ["measure", "The measure is how many outages a shop sees."],
  ["cost", "It costs two million over three years and saves one million a year."],
  ["cost", "The ask is 2.4 million and nine people for two years."],
  ["trade-off", "For that we give up the loyalty programme until summer."],
  ["date", "We are out by the end of next year."],
  ["risk", "What may go wrong is the ledger, and if it does I would stop it myself."],
  ["if-nothing", "If we do nothing we pay twice the rent."],
  ["against", "The strongest argument against it is that we could wait."],
];

describe("a point of a vision", () => {
  it.each(notTold)("%s is not told by: %s", (point, text) => {
    for (const way of ways(text)) expect(told(point, way)).toBeNull();
  });

  it.each(surelyTold)("%s is told by: %s", (point, text) => {
    for (const way of ways(text)) expect(told(point, way)).not.toBeNull();
  });

  it("is a headline wherever it is announced as one, and else only at the beginning", () => {
    const late = "We have two data centres, and the lease ends. What I propose is that we leave.";
    expect(told("headline", `${late} No shop waits.`, false)).toMatch(/^What I propose is/);
    expect(told("headline", "By Christmas no customer waits on the phone.", false)).toBeNull();
  });
});

const exchange = (kind: "ask" | "follow-up", move: string, text: string): Exchange => ({
  said: { kind, move, text: "", questionId: "own-vision" },
  answer: { words: spoken(text), heardBadly: false, durationS: 60 },
});

describe("what was heard in a conversation", () => {
  const presented = exchange(
    "ask",
    "ask",
    "My headline is that we should leave the data centre in two steps, and be out six months before the lease ends. In the first step, over 12 months we move everything that faces customers to the cloud. The ask is 2.4 million and nine people for two years. In return we save 1.1 million each year.",
  );
  const heard = (...later: readonly Exchange[]) => {
    const all = pointsHeard([presented, ...later]);
    return (when: "presented" | "whenAsked") =>
      pointIds.filter((id) => all.find(({ point }) => point === id)?.[when] != null);
  };

  it("holds what was said, and nothing that was merely near", () => {
    expect(heard()("presented")).toEqual(["headline", "ask", "cost", "date"]);
  });

  it("does not hold for a risk what happens if nothing is done", () => {
    const nothing = "Then we pay twice the rent, and if a disk fails we would lose the policies.";
    const whenAsked = heard(exchange("follow-up", "ask-if-nothing", nothing))("whenAsked");
    expect(whenAsked).toEqual(["if-nothing"]);
  });

  it("does not hold for an answer what puts the question off", () => {
    for (const point of ["measure", "against", "ninety-days", "cost", "date"] as const) {
      const off = "That is a good question, and I would have to think about it.";
      expect(heard(exchange("follow-up", `ask-${point}`, off))("whenAsked")).toEqual([]);
    }
  });
});
