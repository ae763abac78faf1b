/* oxlint-disable vitest/expect-expect -- the dialogue's own expect… methods assert */
import { describe, expect, it } from "vitest";
import { findQuestion } from "../bank/bank.ts";
import { personas } from "../personas.ts";
import { dialogue } from "./dialogue.testing.ts";
import { followUpMoves } from "./follow-up-moves.ts";
import { sixMoveOf, sixMoves, wayTo } from "./six-moves.ts";

const story =
  "Last year at a bank I was leading a team of eight and our nightly run had become fragile. My job was to get it stable by June. I looked at the logs, I decided to move the ledger service first, and I rewrote the retries.";
const complete = `${story} In the end failures fell by a third. The downside was a slower release, and the risk was that we lose data, so we could roll back. What I learned is to measure before I argue with anybody.`;
const ids = ["too-fragile", "own-outage", "reversed-decision", "open-disagreement"];

describe("the six moves", () => {
  it("go after every gap in two ways, so that no move is ever made twice running", () => {
    for (const gap of followUpMoves) {
      const ways = sixMoves.map((last) => wayTo(gap, last));
      expect(new Set(ways.map(({ way }) => way)).size).toBe(2);
      for (const [at, { way, named }] of ways.entries()) {
        expect(way).not.toBe(sixMoves[at]);
        expect(sixMoveOf({ kind: "follow-up", move: named })).toBe(way);
      }
    }
  });

  it("asks for the result through other eyes where it has just had something told more exactly", () => {
    for (const { id: persona } of personas)
      dialogue("past", { persona })
        .answer("Last year the nightly run kept failing and it was a hard time for everybody.")
        .expectMove("ask-own-decision")
        .expectWay("specify")
        .answer("I decided to move the ledger service first.")
        .expectMove("ask-result")
        .expectWay("switch-perspective")
        .expectSaid(/users?|people|manager|team|somebody|noticed/i);
  });

  it("makes another move of each good answer, and then leaves it", () => {
    const talk = dialogue("past", { questionIds: ids });
    const made = ids.slice(0, 3).map(() => {
      const { last } = talk.answer(complete);
      talk.answer("Then I would have left out the retries.").expectWay("leave-it");
      return sixMoveOf(last);
    });
    expect(new Set(made)).toEqual(
      new Set(["change-constraint", "raise-altitude", "switch-perspective"]),
    );
  });

  it("asks a director first what a good answer means for how the teams are cut", () => {
    dialogue("past", { role: "director" })
      .answer(complete)
      .expectWay("raise-altitude")
      .expectSaid(/teams|organisation/);
    dialogue("past", { role: "tech-lead" }).answer(complete).expectWay("change-constraint");
  });

  it("turns nothing over that hurts", () => {
    dialogue("past", { role: "director" })
      .answer(`${complete} And then we had to lay off half the team.`)
      .expectMove("be-gentle")
      .answer("I talked to each of them myself, and I learned to do it in the morning.")
      .expectKind("ask");
  });
});

describe("the question's own words for a gap", () => {
  it("come before the persona's", () => {
    for (const { id: persona } of personas)
      dialogue("past", { persona })
        .answer("Last year the nightly run kept failing and it was a hard time for everybody.")
        .expectMove("ask-own-decision")
        .expectSaid(findQuestion("too-fragile")!.followUps["ask-own-decision"]!);
  });

  it("give way where everything was told with we", () => {
    dialogue("past")
      .answer("Two years ago we split out the payments part and we moved to another cloud.")
      .expectMove("ask-own-decision")
      .expectNotSaid(findQuestion("too-fragile")!.followUps["ask-own-decision"]!);
  });

  it("are not said twice where the follow-up has to be put in other words", () => {
    const own = findQuestion("too-fragile")!.followUps["ask-own-decision"]!;
    dialogue("past")
      .answer("Last year the nightly run kept failing and it was a hard time for everybody.")
      .expectSaid(own)
      .answer("{mumble}", { heardBadly: true })
      .expectKind("heard-badly")
      .expectNotSaid(own);
  });

  it("stay unsaid where they come near to what was declined", () => {
    dialogue("past")
      .answer(`${story} After that the builds got a lot faster. I can't share the figures.`)
      .expectNotSaid(/figure|number/i);
  });
});
