/* oxlint-disable vitest/expect-expect -- the dialogue's own expect… methods assert */
import { spoken } from "@greenroom/metrics/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personas } from "../../personas.ts";
import { judgeRamble } from "../../ramble/judge-ramble.ts";
import { dialogue, type DialogueOptions } from "../../scripted/dialogue.testing.ts";
import { reportsOf } from "../rounds.ts";
import { pointIds } from "./points.ts";
import { presentationS } from "./presenting.ts";
import { visionScenes } from "./scenes.ts";

const PLATFORM = "vision-three-years-of-a-platform";
const plan = { format: "vision" as const };

function stage({ persona = "helen", ...options }: DialogueOptions = {}) {
  return dialogue("vision", { persona, lengthS: 900, questionIds: [PLATFORM], plan, ...options });
}

const VAGUE = "We need to become modern and cloud native, with a real platform for everybody.";
const WHOLE =
  "In three years no shop stands at its till without payments any more. I am asking you for six engineers for a year. That costs us nine hundred thousand. By next December the card path runs alone. The loyalty team loses its roadmap until summer, and I have told them so. What may go wrong is the ledger, and if it does I would stop it myself. The strongest argument against it is that we could wait. If we do nothing we have the same Christmas again. You will see it in the outages, from eleven to two. We buy the ledger rather than build it, and the payments team runs it afterwards. We start with the cards, and I would not do the loyalty programme.";

/** Presents all of it, and says so. */
const presented = (text = WHOLE, options: DialogueOptions = {}) =>
  stage(options).answer(`${text} That's my case.`, { durationS: 300 });

describe("a vision presentation", () => {
  it("begins with the occasion, who listens, and how long it may take", () => {
    stage()
      .expectKind("ask")
      .expectSaid(/eleven outages/)
      .expectSaid(/chief executive.*about six minutes.*not interrupt/);
    expect([300, 900, 1_800].map((lengthS) => presentationS({ lengthS }))).toEqual([120, 360, 600]);
  });

  it("bids somebody who falls silent early go on, twice at most", () => {
    stage()
      .answer("So, where do I begin. Our platform falls over.", { durationS: 15 })
      .expectKind("go-on")
      .expectSaid("Go on, I am listening.")
      .answer("It falls over since everything hangs on one database.", { durationS: 20 })
      .expectKind("go-on")
      .answer("And so I would split it.", { durationS: 10 })
      .expectKind("follow-up");
  });

  it("asks where most of the time was used, or they say that it is over", () => {
    stage().answer(VAGUE, { durationS: 220 }).expectKind("follow-up");
    for (const end of ["That's my case.", "Thank you.", "I'll stop there.", "Any questions?"])
      stage().answer(`${VAGUE} ${end}`, { durationS: 40 }).expectKind("follow-up");
    stage().answer(VAGUE, { durationS: 40, finished: true }).expectKind("follow-up");
  });

  it("reads all pieces of the presentation as one", () => {
    stage()
      .answer("In three years no shop stands at its till without payments any more.", {
        durationS: 20,
      })
      .expectKind("go-on")
      .answer("I am asking you for six engineers for a year. That's it.", { durationS: 20 })
      .expectNotMove("ask-headline", "ask-ask");
  });

  it("is broken into by nobody, whatever was allowed", () => {
    const words = spoken(Array.from({ length: 60 }, () => VAGUE).join(" "));
    const { exchanges } = stage({ persona: "anita" });
    const said = exchanges[0]?.said;
    if (!said) throw new Error("Nothing was said");
    const going = [{ said, answer: { words, heardBadly: false, durationS: 400 } }];
    const personaId = "anita";
    const talk = {
      ...plan,
      questionIds: [PLATFORM],
      personaId,
      role: "staff",
      lengthS: 900,
    } as const;
    const context = { exchanges: going, trigger: "break-in", elapsedS: 420 } as const;
    expect(judgeRamble({ ...context, plan: talk })).toBeNull();
    expect(judgeRamble({ ...context, plan: { ...talk, format: "questions" } })).not.toBeNull();
  });

  it("answers a question from the occasion's facts, and is presented on", () => {
    stage()
      .answer("How large is the budget?")
      .expectKind("answer-back")
      .expectSaid(/eight more people/)
      .answer("Then here is my case, and it begins with the database.", { durationS: 20 })
      .expectKind("go-on");
  });

  it("is over with a wish to stop in it, but the interview is not", () => {
    presented(`${WHOLE} I'd like to stop here.`).expectKind("follow-up");
    stage().answer("Can we stop here?").expectKind("close");
  });
});

describe("the executive's questions", () => {
  it("want the headline first where none was told, then the ask", () => {
    presented(VAGUE)
      .expectMove("ask-headline")
      .answer("That no shop is without payments on a Saturday any more.")
      .expectMove("ask-ask")
      .expectSaid("In one sentence, what are you asking me for?");
  });

  it("ask for nothing that was told", () => {
    const talk = presented(WHOLE);
    const told = ["headline", "ask", "cost", "date", "stakeholders", "if-nothing", "against"];
    for (let at = 0; at < 6; at++) {
      talk.expectNotMove(...told.map((point) => `ask-${point}`));
      talk.answer("We would do that with the people who are there, and with nobody else, I think.");
    }
  });

  it("press a vague answer once: for a number, a month, a job, one sentence", () => {
    const toMove = (move: string) => {
      const talk = presented(VAGUE);
      for (let at = 0; at < 20 && talk.last.move !== move; at++)
        talk.answer("We would go about that in the usual way, as everybody here does it, I think.");
      return talk.expectMove(move);
    };
    toMove("ask-cost")
      .answer("That depends on many things, really.")
      .expectMove("press-cost")
      .expectSaid(/number, please.*range\?$/)
      .answer("It depends.")
      .expectNotMove("press-cost", "ask-cost");
    toMove("ask-date").answer("As soon as we can manage it.").expectMove("press-date");
    toMove("ask-stakeholders").answer("Some of them, perhaps.").expectMove("press-stakeholders");
    toMove("ask-ask")
      .answer(WHOLE)
      .expectMove("press-ask")
      .expectSaid(/sentence/);
  });

  it("put to the test what was told, in the words in which it was told", () => {
    const talk = presented(WHOLE);
    for (let at = 0; at < 20 && !talk.last.move.startsWith("challenge-"); at++)
      talk.answer("We would do that with the people who are there, and with nobody else.");
    talk
      .expectMove("challenge-ask")
      .expectSaid("You said: I am asking you for six engineers for a year.");
  });

  it("say nothing back that was cut off, or that says nothing by itself", () => {
    const talk = presented(
      "I want three registers today it takes me nineteen people to change a tax rate, or in April. What I ask is",
    );
    for (let at = 0; at < 20 && talk.last.kind !== "close"; at++) {
      talk.expectNotSaid(/You said/);
      talk.answer("We would do that with the people who are there, and with nobody else.");
    }
  });

  it("say nothing back that was heard with doubt", () => {
    const talk = presented(WHOLE.replaceAll(/(\S+)/g, "{$1}"));
    for (let at = 0; at < 20 && talk.last.kind !== "close"; at++) {
      talk.expectNotSaid(/You said/);
      talk.answer("We would do that with the people who are there, and with nobody else.");
    }
  });

  it("change a constraint at the end, and then it is over", () => {
    presented(WHOLE)
      .at(840)
      .answer("We would do that with the people who are there.")
      .expectMove("change-constraint")
      .expectSaid(/half the people/)
      .at(880)
      .answer("Then we do the card path only.")
      .expectKind("close");
  });

  it("leave what is declined, passed over or not known, and go on", () => {
    presented(VAGUE).answer("I don't know.").expectMove("ask-ask");
    presented(VAGUE).answer("Skip this one, please.").expectMove("ask-ask");
    presented(VAGUE).press("skip").expectMove("ask-ask");
    const talk = presented(VAGUE).answer("I'd rather not say any numbers.");
    for (let at = 0; at < 20 && talk.last.kind !== "close"; at++)
      talk.expectNotMove("ask-cost").answer("The whole of sales would be touched by it.");
  });

  it("are asked again without what led up to them", () => {
    const talk = presented(VAGUE).expectSaid(/^(Thank you|Very well)/);
    talk
      .press("repeat")
      .expectKind("repeat")
      .expectNotSaid(/Thank you|Very well/);
  });
});

const piece = fc.constantFrom(
  VAGUE,
  WHOLE,
  "We need six engineers for a year.",
  "By December.",
  "I don't know.",
  "Skip this.",
  "",
  "um",
  "yes",
  "no",
  "Can you repeat that?",
  "How many people are there?",
  "I'd rather not say.",
  "you misheard me",
  "give me a moment",
  "That's my case.",
  "my father died that year",
  "we laid off two people",
);

describe("in any presentation", () => {
  it("one thing is asked at a time, no move comes twice, nothing is asked twice, and it ends", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...personas.map(({ id }) => id)),
        fc.constantFrom(...visionScenes.map(({ question }) => question.id)),
        fc.array(fc.array(piece, { maxLength: 3 }), { minLength: 1, maxLength: 12 }),
        (persona, questionId, answers) => {
          const talk = stage({ persona, questionIds: [questionId] });
          for (let turn = 0; turn < 60 && talk.last.kind !== "close"; turn++) {
            const text = (answers[turn % answers.length] ?? []).join(" ");
            talk.at(turn * 20).answer(text, { durationS: text.length / 12 });
          }
          const said = talk.exchanges.map((exchange) => exchange.said);
          expect(said.at(-1)?.kind).toBe("close");
          for (const [at, { text, move, kind }] of said.entries()) {
            expect(text).not.toMatch(/[{}]|undefined|\s{2}/);
            expect(text.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
            expect(move).not.toBe(said[at - 1]?.move);
            expect(text).not.toBe(said[at - 1]?.text);
            expect(kind === "follow-up" ? text.at(-1) : "?").toBe("?");
          }
          const asked = said.filter(({ kind }) => kind === "follow-up");
          expect(new Set(asked.map(({ move }) => move)).size).toBe(asked.length);
          expect(new Set(asked.map(({ text }) => text)).size).toBe(asked.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("the same history leads to the same words", () => {
    expect(presented(VAGUE).exchanges).toEqual(presented(VAGUE).exchanges);
  });
});

describe("what the review is told", () => {
  const talk = presented("In three years no shop stands at its till without payments any more.")
    .expectMove("ask-ask")
    .answer("I am asking you for six engineers for a year.");
  const [report] = reportsOf(
    { ...plan, questionIds: [PLATFORM], personaId: "helen", role: "staff", lengthS: 900 },
    talk.exchanges.map((exchange) => ({ ...exchange, heard: null })),
  );
  if (report?.kind !== "vision") throw new Error("No report of a vision");
  const whenOf = (id: string) => report.points.find((point) => point.id === id)?.when;

  it("tells what was presented, what only when asked, and what was not heard", () => {
    expect(report.points.map(({ id }) => id)).toEqual([...pointIds]);
    expect([whenOf("headline"), whenOf("ask"), whenOf("against")]).toEqual([
      "presented",
      "when-asked",
      "not-heard",
    ]);
    expect([report.presentedS, report.budgetS]).toEqual([300, 360]);
  });

  it("shows it by the words", () => {
    for (const { when, said } of report.points) {
      expect(said === null).toBe(when === "not-heard");
      expect(said?.endSample ?? 1).toBeGreaterThan(said?.startSample ?? 0);
    }
    expect(report.points.find(({ id }) => id === "ask")?.said?.text).toMatch(/six engineers/);
  });

  it("tells nothing where nobody presented", () => {
    const silent = stage().press("skip");
    const exchanges = silent.exchanges.map((exchange) => ({ ...exchange, heard: null }));
    const of = {
      ...plan,
      questionIds: [PLATFORM],
      personaId: "helen",
      role: "staff",
      lengthS: 900,
    } as const;
    expect(reportsOf(of, exchanges)).toEqual([]);
  });
});
