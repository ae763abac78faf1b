/* oxlint-disable vitest/expect-expect -- the dialogue's own expect… methods assert */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPersona, personas } from "../../personas.ts";
import { planInterview } from "../../plan.ts";
import { dialogue, type Dialogue, type DialogueOptions } from "../../scripted/dialogue.testing.ts";
import { panelPhrasesFor } from "./phrases.ts";

const story =
  "Last year at a bank I was leading a team of eight and our nightly run had become fragile. My job was to get it stable by June. I looked at the logs, I decided to move the ledger service first, and I rewrote the retries.";
const complete = `${story} In the end failures fell by a third. The downside was a slower release, and the risk was that we lose data, so we could roll back. What I learned is to measure before I argue with anybody.`;
const thin = "Last year the nightly run kept failing and it was a hard time for everybody.";

/** Maya leads, Tom and Helen sit beside her. */
const panelOf = (form: Parameters<typeof dialogue>[0], options: DialogueOptions = {}): Dialogue =>
  dialogue(form, { panel: ["tom", "helen"], ...options });
const stories = ["too-fragile", "own-outage", "reversed-decision", "open-disagreement"];

describe("a panel", () => {
  it("is introduced by name and role by who leads, who asks first", () => {
    panelOf("past")
      .expectBy("maya")
      .expectKind("ask")
      .expectSaid(/I'm Maya/)
      .expectSaid("Tom Adeyemi, the principal engineer")
      .expectSaid("Helen Brandt, the chief operating officer");
  });

  it("of two is introduced as two", () => {
    panelOf("past", { panel: ["callum"] })
      .expectSaid("Callum Reid, the bar raiser from another team.")
      .expectNotSaid(/Tom|Helen/);
  });

  it("is followed up by whoever asked", () => {
    panelOf("past").answer(thin).expectKind("follow-up").expectBy("maya");
  });

  it("hands over by name to one after another, and begins anew with who leads", () => {
    const talk = panelOf("past", { questionIds: stories });
    const asked = [1, 2, 3].map(() => {
      for (let turn = 0; turn < 5; turn++) {
        const { kind } = talk.answer(complete).last;
        if (kind === "ask") break;
      }
      return talk.last;
    });
    expect(asked.map(({ by }) => by)).toEqual(["tom", "helen", "maya"]);
    expect(asked[0]?.text).toMatch(/\bMaya\b.*Tom|Tom.*\bMaya\b/);
    expect(asked[1]?.text).toMatch(/\bTom\b.*Helen|Helen.*\bTom\b/);
  });

  it("leaves to who takes over what is said to somebody who passes", () => {
    panelOf("past")
      .press("skip")
      .expectBy("tom")
      .expectKind("ask")
      .expectSaid(/\bTom\b/);
  });

  it("is closed by who leads, whoever asked last", () => {
    panelOf("past")
      .press("skip")
      .expectBy("tom")
      .press("close")
      .expectKind("close")
      .expectBy("maya");
    panelOf("past")
      .press("skip")
      .answer("Can we stop here, please?")
      .expectKind("close")
      .expectBy("maya");
  });
});

describe("somebody else on the panel", () => {
  /** Maya has asked, and followed up once; nothing is missing then. */
  const followedUp = () =>
    panelOf("past", { questionIds: stories })
      .answer(story)
      .answer("In the end failures fell by a third.");

  it("comes in once on a question, in their own words, after what they press on", () => {
    const talk = followedUp().expectKind("follow-up").expectBy("tom");
    expect(panelPhrasesFor("tom").comesIn.some((lead) => talk.last.text.startsWith(lead))).toBe(
      true,
    );
    expect(findPersona("tom").presses).toContain(talk.last.move.replace(/\/.*/, ""));
    talk.answer("The release got slower, that was the price.");
    const after = talk.last.kind === "ask" ? "tom" : "maya";
    talk.expectBy(after);
  });

  it("does not come in before whoever asked has followed up", () => {
    for (const answer of [story, complete, thin])
      panelOf("past").answer(answer).expectKind("follow-up").expectBy("maya");
  });

  it("has the person see a complete answer from their own chair", () => {
    const talk = panelOf("past", { questionIds: stories })
      .answer(complete.replace("In the end failures fell by a third. ", ""))
      .expectBy("maya")
      .answer("In the end failures fell by a third.")
      .expectMove("switch-perspective")
      .expectBy("tom");
    expect(panelPhrasesFor("tom").ownChair.past.some((text) => talk.last.text.endsWith(text))).toBe(
      true,
    );
  });

  it("says it again, waits and puts it in other words as long as it is theirs", () => {
    const repeated = followedUp().press("repeat").expectBy("tom").expectKind("repeat");
    for (const lead of panelPhrasesFor("tom").comesIn) repeated.expectNotSaid(lead);
    followedUp().answer("").expectBy("tom").answer("").expectBy("tom");
    followedUp().answer("You misheard me.").expectBy("tom");
  });

  it("stays out of what was declined, of what hurts, and of a joke", () => {
    const asks = () => panelOf("past", { questionIds: stories }).answer(story);
    asks().answer("I can't share the figures. It got faster.").expectBy("maya");
    asks().answer("It got faster, and then my colleague died.").expectBy("maya");
  });
});

describe("what was told to one of them", () => {
  const plans = [
    "First I would talk to the sales lead and find out what was promised and to whom.",
    "The risk is that they walk away, so I would call the customer together with them.",
    "The downside is that the audit moves by a month.",
  ];
  const recalled = (talk: Dialogue) => {
    for (const plan of plans) talk.answer(plan);
    return talk.exchanges.flatMap(({ said }) => (/Earlier/.test(said.text) ? [said] : []));
  };

  it("is known to the others, who say whom it was told", () => {
    const questionIds = ["too-fragile", "promised-by-sales"];
    const [said] = recalled(panelOf("past", { questionIds }).answer(story).press("skip"));
    expect(said?.by).toBe("tom");
    expect(said?.text).toContain("Earlier you told Maya of a team of eight.");
  });

  it("was told to all of them where several had asked for it", () => {
    const talk = panelOf("past", { questionIds: ["too-fragile", "promised-by-sales"] })
      .answer(story)
      .answer("In the end failures fell by a third.")
      .expectBy("tom")
      .press("skip");
    expect(recalled(talk)[0]?.text).toContain("Earlier you told us of a team of eight.");
  });

  it("stays closed to all of them where something of it was declined", () => {
    const questionIds = ["too-fragile", "promised-by-sales"];
    const talk = panelOf("past", { questionIds }).answer(`${story} I can't name the client.`);
    expect(recalled(talk.press("skip"))).toEqual([]);
  });
});

describe("at the end", () => {
  const floored = () =>
    panelOf("past", { plan: { lengthS: 810, yourTurnS: 90 } })
      .press("skip")
      .at(815)
      .answer(story)
      .expectMove("your-turn-floor");

  it("who leads gives the floor for all of them", () => {
    floored()
      .expectBy("maya")
      .expectSaid(/\bus\b/);
  });

  it("whoever is asked by name answers, else who leads", () => {
    floored().answer("Helen, how is the business doing?").expectBy("helen");
    floored().answer("How is the team made up?").expectBy("maya");
    floored()
      .answer("What does Tom's on-call rota look like?")
      .expectBy("tom")
      .press("repeat")
      .expectBy("tom");
  });

  it("what one of them told, another tells in words of their own", () => {
    const talk = floored().answer("How is on-call organised?").expectBy("maya");
    talk
      .answer("Tom, how is on-call organised?")
      .expectBy("tom")
      .expectSaid(/One week in seven/i);
    talk.answer("Tom, and how is on-call paid?");
    talk.expectNotSaid(/One week in seven/i);
  });

  it("the last word is with who leads", () => {
    const talk = floored();
    for (let turn = 0; turn < 6 && talk.last.kind !== "close"; turn++)
      talk.answer("Tom, what is hard about it?");
    talk.expectKind("close").expectBy("maya");
    floored().answer("No thanks, Tom.").expectKind("close").expectBy("maya");
  });
});

describe("whatever is answered, a panel", () => {
  const answer = fc.constantFrom(
    story,
    complete,
    thin,
    "",
    "I don't know.",
    "I'd rather not say.",
    "Can you repeat the question?",
    "Let's skip that.",
    "You misheard me.",
    "We moved it and it was faster.",
    "I would first ask the people who were there, and then decide.",
    "That was the year my father died.",
  );
  const ids = personas.map(({ id }) => id);
  const focus = fc.constantFrom("behavioural" as const, "full-loop" as const, "strategy" as const);

  it("asks nothing twice, one thing at a time, lets each of them speak, and ends in time", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.shuffledSubarray(ids, { minLength: 0, maxLength: 2 }),
        focus,
        fc.constantFrom(5, 15, 30),
        fc.array(answer, { minLength: 40, maxLength: 40 }),
        fc.integer({ min: 20, max: 70 }),
        (personaId, panel, focus, lengthMin, answers, turnS) => {
          const request = { focus, role: "manager", lengthMin, format: "panel", seed: 7 } as const;
          const plan = planInterview({ ...request, personaId, panel });
          const talk = dialogue("past", {
            persona: personaId,
            panel: plan.panel ?? [],
            questionIds: plan.questionIds,
            lengthS: lengthMin * 60,
          });
          const members = [personaId, ...(plan.panel ?? [])];
          let elapsedS = 0;
          for (const text of answers) {
            if (talk.last.kind === "close") break;
            elapsedS += text === "" ? 10 : turnS;
            talk.at(elapsedS).answer(text);
            if (elapsedS > lengthMin * 60 + 300) break;
          }
          const said = talk.exchanges.map((exchange) => exchange.said);
          const asks = said.filter(({ kind }) => kind === "ask");
          expect(new Set(asks.map(({ questionId }) => questionId)).size).toBe(asks.length);
          const moves = said
            .filter(({ kind }) => kind === "follow-up")
            .map(({ move, questionId }) => `${questionId} ${move}`);
          expect(new Set(moves).size).toBe(moves.length);
          for (const [at, { text, by, move, kind }] of said.entries()) {
            expect(members).toContain(by);
            expect(text.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(kind === "ask" ? 2 : 1);
            expect(move).not.toBe(said[at - 1]?.move);
            expect(text).not.toBe(said[at - 1]?.text);
          }
          // One who passes on all that is left may end it before everybody asked.
          const heard = new Set(said.map(({ by }) => by)).size;
          expect(heard).toBeGreaterThanOrEqual(Math.min(asks.length, members.length));
          const closing = said.filter(({ kind }) => kind === "close").map(({ by }) => by);
          expect(closing).toEqual(closing.map(() => personaId));
        },
      ),
      { numRuns: 15 },
    );
  });

  it("lets each of them ask a question of their own, however little time there is", () => {
    for (const lead of ["maya", "callum"])
      for (const lengthMin of [5, 15]) {
        const request = { focus: "full-loop", role: "staff", format: "panel", seed: 3 } as const;
        const plan = planInterview({ ...request, personaId: lead, lengthMin });
        const talk = dialogue("past", {
          persona: lead,
          panel: plan.panel ?? [],
          questionIds: plan.questionIds,
          lengthS: lengthMin * 60,
        });
        for (let elapsedS = 45; talk.last.kind !== "close"; elapsedS += 45) {
          expect(elapsedS).toBeLessThan(lengthMin * 60 + 90);
          talk.at(elapsedS).answer(complete);
        }
        const asked = talk.exchanges.filter(({ said }) => said.kind === "ask");
        expect(new Set(asked.map(({ said }) => said.by)).size).toBe(3);
      }
  });
});
