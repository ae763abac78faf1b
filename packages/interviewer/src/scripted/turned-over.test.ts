/* oxlint-disable vitest/expect-expect -- the dialogue's own expect… methods assert */
import { spoken } from "@greenroom/metrics/testing";
import { describe, expect, it } from "vitest";
import { findQuestion } from "../bank/bank.ts";
import type { Utterance } from "../interviewer.ts";
import { personas } from "../personas.ts";
import { dialogue } from "./dialogue.testing.ts";
import { scriptedUtterance } from "./scripted-interviewer.ts";
import { whatIfs } from "./phrases/what-ifs.ts";
import { turnedGapsOf, turnedMove } from "./turned-gaps.ts";

/** Whole, but for a risk that was only touched: nobody can know whether it was told. */
const perhapsWhole =
  "First I would find out what was promised and to whom, and ask the customer what they need by then. Then I would offer the smaller part and keep the rest for later. That might be risky.";
const whole =
  "First I would find out what was promised and to whom, and ask the salesman how he sees it, because he knows the customer. Then I would offer the smaller part. The price is that the search comes late. The risk is that the customer walks away, so I would have a second date ready.";
const inHalf = "Then I would offer only the search, and say so in writing.";

describe("an answer that may be whole", () => {
  it("is turned over, so that whatever was left out comes out, by whoever asks", () => {
    for (const { id: persona } of personas) {
      const { move, text } = dialogue("situational", { persona })
        .answer(perhapsWhole)
        .expectMove("change-constraint")
        .expectWay("change-constraint").last;
      const asks = turnedGapsOf(move);
      expect(whatIfs.situational).toContainEqual(
        expect.objectContaining({ asks, text: expect.toSatisfy((said) => text.endsWith(said)) }),
      );
    }
  });

  it("is asked for none of it again", () => {
    const talk = dialogue("situational").answer(perhapsWhole);
    const asked = turnedGapsOf(talk.last.move);
    talk.answer(inHalf).expectNotMove("change-constraint", ...asked);
  });

  it("is said back before it, in at most thirty words and one question", () => {
    const { text } = dialogue("situational").answer(perhapsWhole).last;
    expect(text).toMatch(/^You would offer the smaller part/);
    expect(text.split(" ").length).toBeLessThanOrEqual(30);
    expect(text.match(/\?/g)).toHaveLength(1);
  });

  it("is not turned over where it hurts", () => {
    dialogue("situational")
      .answer(`${perhapsWhole} I know it from the year in which my father died.`)
      .expectMove("be-gentle");
  });

  it("is not turned over each time: no interviewer asks three what-ifs in a row", () => {
    const talk = dialogue("situational", {
      questionIds: ["promised-by-sales", ...situational],
      lengthS: 7_200,
    });
    const made: string[] = [];
    for (let turn = 0; turn < 12; turn++) {
      const { kind, move } = talk.answer(turn % 2 === 0 ? perhapsWhole : inHalf).last;
      if (kind === "follow-up") made.push(move);
    }
    const inRow = made.map((_, at) =>
      made.slice(at, at + 3).filter((move) => move.startsWith("change-constraint")),
    );
    expect(made.length).toBeGreaterThan(3);
    expect(Math.max(...inRow.map((row) => row.length))).toBeLessThan(3);
  });
});

/** Others of the same form, so that the same answer can be given to each. */
const situational = ["two-of-twenty", "agency-leaves", "stopped-reviewing", "feared-reviewer"];

describe("the question's own changed constraint", () => {
  const { id, changedConstraint, spoken: asked } = findQuestion("promised-by-sales")!;
  const replyTo = (text: string) => {
    const said: Utterance = { kind: "ask", text, questionId: id, move: "question-1" };
    const words = spoken(whole);
    return scriptedUtterance({
      plan: {
        questionIds: [id, "own-outage"],
        personaId: "maya",
        role: "staff",
        lengthS: 1_800,
      },
      exchanges: [{ said, answer: { words, heardBadly: false, durationS: 60 } }],
      trigger: "answer",
      elapsedS: 60,
    }).text;
  };
  const [begins = ""] = changedConstraint.split(".");

  it("is used where the question was asked in its own words", () => {
    expect(replyTo(`Good morning. ${asked}`)).toContain(begins);
  });

  it("is not where something else was asked: it hangs on the case", () => {
    expect(replyTo("A buyer wants a door in green by Friday. What do you do?")).not.toContain(
      begins,
    );
  });
});

it("a move names what it asks for of the changed case", () => {
  const move = turnedMove(["ask-lesson", "ask-risk"]);
  expect(turnedGapsOf(move)).toEqual(["ask-lesson", "ask-risk"]);
  expect(turnedGapsOf("ask-risk/change-constraint")).toEqual([]);
  expect(turnedGapsOf(turnedMove([]))).toEqual([]);
});

it("a matter that is to be left alone is left, and the interview goes on", () => {
  dialogue("past")
    .answer(
      "There is one, but it's still a bit fresh, I'd rather leave that alone. Could we take a different one?",
    )
    .expectKind("ask")
    .expectMove("question-2");
});
