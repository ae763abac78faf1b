/* oxlint-disable vitest/expect-expect -- the dialogue's own expect… methods assert */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personas } from "../../personas.ts";
import { dialogue, type DialogueOptions } from "../../scripted/dialogue.testing.ts";
import { reportsOf } from "../rounds.ts";
import { yourTurnS } from "./floor.ts";

const plan = { lengthS: 810, yourTurnS: 90 };
const STORY =
  "Last year at a bank I decided to move the ledger service first, and in the end failures fell by a third.";

const interview = (options: DialogueOptions = {}) =>
  dialogue("past", { persona: "tom", ...options, plan: { ...plan, ...options.plan } });

/** The interviewer's part of the time is over, and they have the floor. */
const floored = (options: DialogueOptions = {}) =>
  interview(options).at(815).answer(STORY).expectMove("your-turn-floor");

describe("the floor", () => {
  it("is given once the interviewer's part of the time is over, instead of another question", () => {
    interview()
      .at(700)
      .answer(STORY)
      .expectKind("follow-up")
      .at(815)
      .answer(STORY)
      .expectKind("your-turn")
      .expectSaid("What would you like to ask me?");
  });

  it("is given before the farewell where the questions run out", () => {
    interview({ questionIds: ["too-fragile"] })
      .press("skip")
      .expectKind("close");
    interview({ questionIds: ["too-fragile"] })
      .answer(STORY)
      .press("skip")
      .expectMove("your-turn-floor");
  });

  it("is given in a system design and after a vision as well", () => {
    const vision = ["vision-three-years-of-a-platform"];
    floored({ questionIds: vision, plan: { format: "vision" } });
  });

  it("is not given in a short interview, at the End button, or to somebody who wants to stop", () => {
    dialogue("past", { lengthS: 300 }).at(290).answer(STORY).expectKind("close");
    interview().answer(STORY).press("close").expectKind("close");
    interview().at(815).answer("Can we stop here?").expectKind("close");
    expect([5, 9, 10, 15, 30, 60].map(yourTurnS)).toEqual([0, 0, 60, 90, 180, 240]);
  });

  it("waits until somebody was asked again, had an answer back, or was met in grief", () => {
    interview().at(815).answer("Sorry, can you repeat that?").expectKind("repeat");
    interview().at(815).answer("How large was the team?").expectKind("answer-back");
    interview().at(815).answer("my father died that year").expectMove("be-gentle");
  });
});

describe("on the candidate's turn", () => {
  it("a question is answered in role, and more are asked for", () => {
    floored()
      .answer("How is on-call organised?")
      .expectKind("your-turn")
      .expectSaid(/One week in seven, paid/)
      .expectSaid(/(What|Anything) else\?$/);
  });

  it("of several questions the last two are answered", () => {
    floored()
      .answer("How are decisions taken? What do you like least? And how does promotion work?")
      .expectSaid(/promise dates/)
      .expectSaid(/Twice a year/)
      .expectNotSaid(/Two pages/);
  });

  it("what they do not know they say, and whom they would ask", () => {
    floored()
      .answer("Do you have a dog?")
      .expectSaid(/I don't know|Don't know/)
      .expectSaid(/I'd ask/);
    floored()
      .answer("What's the salary range?")
      .expectSaid(/recruiter/);
  });

  it("nothing is told twice", () => {
    floored()
      .answer("How is on-call organised?")
      .answer("And at night, are people woken on-call?")
      .expectNotSaid(/One week in seven/)
      .expectSaid(/I'd ask/);
  });

  it("a question that was not heard, and is asked once more, was not told yet", () => {
    floored()
      .answer("How is on-call organised?", { heardBadly: true })
      .expectMove("your-turn-not-heard")
      .answer("How is on-call organised?")
      .expectSaid(/One week in seven, paid/);
  });

  it("who was never heard is not told that it is fine to have no question", () => {
    floored()
      .answer("mumble", { heardBadly: true })
      .answer("mumble", { heardBadly: true })
      .answer("mumble", { heardBadly: true })
      .expectKind("close")
      .expectSaid(/couldn't hear it/)
      .expectNotSaid(/fine/i);
  });

  it("more is asked for twice at most, and then it is over", () => {
    floored()
      .answer("How is on-call organised?")
      .answer("What do you like least?")
      .expectKind("your-turn")
      .answer("What's the culture like?")
      .expectSaid(/Polite/)
      .expectKind("close");
  });

  it("no question is fine", () => {
    for (const text of ["No, thank you, I'm good.", "No.", ""])
      floored().answer(text, { durationS: 0 }).expectKind("close").expectSaid(/fine/i);
    floored().press("skip").expectKind("close");
    floored()
      .answer("What do you like least?")
      .answer("No, that's all.")
      .expectKind("close")
      .expectNotSaid(/fine/i);
  });

  it("gives time once, and asks again for what was not heard", () => {
    floored().answer("Let me think.").expectMove("your-turn-time").answer("").expectKind("close");
    floored()
      .answer("mumble", { heardBadly: true })
      .expectMove("your-turn-not-heard")
      .answer("What do you like least?")
      .expectSaid(/promise dates/);
  });

  it("a remark is no question, and no end", () => {
    floored().answer("That's good to hear about the team.").expectKind("your-turn");
  });

  it("answers the last one where the time is over", () => {
    floored().at(899).answer("How is on-call organised?").expectSaid(/seven/).expectKind("close");
  });

  it("nobody interviews any more, whatever button is pressed", () => {
    floored()
      .press("repeat")
      .expectKind("your-turn")
      .expectSaid(/ask me\?/);
    floored().press("break-in").expectKind("close");
    floored().press("close").expectKind("close");
  });
});

const piece = fc.constantFrom(
  "How is on-call?",
  "What do you like least?",
  "Who decides?",
  "What's the culture like?",
  "No.",
  "um",
  "",
  "Let me think.",
  "Thanks.",
  "That's interesting.",
  "What is the salary?",
  "You said that people leave. Why?",
  "Sorry, can you repeat that?",
  "Do you have a dog?",
  "skip",
);

it("always ends, asks one thing at a time, and says nothing twice running", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...personas.map(({ id }) => id)),
      fc.array(fc.array(piece, { maxLength: 3 }), { minLength: 1, maxLength: 8 }),
      (persona, answers) => {
        const talk = floored({ persona });
        const from = talk.exchanges.length - 1;
        for (let turn = 0; turn < 20 && talk.last.kind !== "close"; turn++)
          talk.at(815 + 10 * turn).answer((answers[turn % answers.length] ?? []).join(" "));
        const said = talk.exchanges.slice(from).map((exchange) => exchange.said);
        expect(said.at(-1)?.kind).toBe("close");
        for (const [at, { text, move }] of said.entries()) {
          expect(text).not.toMatch(/[{}]|undefined|\s{2}/);
          expect(text.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
          expect(move).not.toBe(said[at - 1]?.move);
          expect(text).not.toBe(said[at - 1]?.text);
        }
      },
    ),
    { numRuns: 80 },
  );
});

describe("what the review is told", () => {
  const reportOf = (talk: ReturnType<typeof interview>) =>
    reportsOf(
      { questionIds: [], personaId: "tom", role: "staff", ...plan },
      talk.exchanges.map((exchange) => ({ ...exchange, heard: null })),
    );

  it("has every question, with its words and why it is specific or general", () => {
    const talk = floored()
      .answer("What's the culture like? How is on-call organised?")
      .answer("Most of them come from one queue, you said. Who owns it?");
    const [report] = reportOf(talk);
    if (report?.kind !== "your-turn") throw new Error("No report of their turn");
    expect(report.questions.map(({ text, specificity }) => [text, specificity])).toEqual([
      ["What's the culture like?", "general"],
      ["How is on-call organised?", "general"],
      ["Who owns it?", "specific"],
    ]);
    for (const { startSample, endSample, because } of report.questions) {
      expect(endSample).toBeGreaterThan(startSample);
      expect(because).toMatch(/[.”]$/);
    }
  });

  it("says so where nothing was asked, and nothing where nobody had the floor", () => {
    expect(reportOf(floored().answer("No."))).toEqual([{ kind: "your-turn", questions: [] }]);
    expect(reportOf(interview().answer(STORY))).toEqual([]);
  });
});
