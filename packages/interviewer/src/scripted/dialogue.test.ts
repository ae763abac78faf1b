/* oxlint-disable vitest/expect-expect -- the dialogue's own expect… methods assert */
import { describe, expect, it } from "vitest";
import { findQuestion } from "../bank/bank.ts";
import { personas } from "../personas.ts";
import { dialogue } from "./dialogue.testing.ts";

const question = (id: string) => findQuestion(id)!.spoken;

const opening =
  "Last year at a bank I was leading a team of eight and our nightly run had become fragile. My job was to get it stable by June.";
const acting =
  "I looked at the logs, I decided to move the ledger service first, and I rewrote the retries.";
const result = "In the end failures fell by a third.";
const weighing =
  "The downside was a slower release, and the risk was that we lose data, so we could roll back.";
const lesson = "What I learned is to measure before I argue with anybody.";

describe("opening", () => {
  it("greets in one sentence and asks the first question of the plan", () => {
    const { last } = dialogue("past");
    expect(last).toMatchObject({ kind: "ask", questionId: "too-fragile" });
    expect(last.text).toContain(question("too-fragile"));
    expect(last.text).toMatch(/Maya/);
  });

  it("sounds like the persona, and asks for the same gap whoever asks", () => {
    const said = personas.map(
      ({ id: persona }) => dialogue("past", { persona }).answer(`${opening} ${acting}`).last,
    );
    expect(new Set(said.map(({ move }) => move)).size).toBe(1);
    expect(new Set(said.map(({ text }) => text)).size).toBe(personas.length);
  });
});

describe("the gap that matters most comes first", () => {
  it("asks for the one time after a habit, whatever else is missing", () => {
    dialogue("past")
      .answer(
        "I usually try to keep things simple. I always ask the team what hurts most, and I believe in small steps.",
      )
      .expectMove("ask-one-time");
  });

  it("asks whose decision it was after a story of we", () => {
    dialogue("past")
      .answer(
        "Two years ago we had one large system. We split out the payments part and we moved to Kubernetes. In the end deploys went from two hours to ten minutes.",
      )
      .expectMove("ask-own-decision");
  });

  it("asks for the result that was not told", () => {
    dialogue("past").answer(`${opening} ${acting}`).expectMove("ask-result");
  });

  it("asks for the result again in no case, and never for one that was told as a share", () => {
    dialogue("past")
      .answer(`${opening} ${acting} It fell by a third.`)
      .expectNotMove("ask-result", "ask-number")
      .answer("It took us longer to release, that was the price of it.")
      .expectNotMove("ask-result", "ask-number");
  });

  it("asks for no number that an earlier follow-up was answered with", () => {
    dialogue("past")
      .answer(`${opening} ${acting}`)
      .expectMove("ask-result")
      .answer(
        "Well, checkout went from four seconds to about one, and the conversion rate went up.",
      )
      .expectNotMove("ask-number", "ask-result")
      .answer("We gave up the old report.")
      .expectNotMove("ask-number", "ask-result");
  });

  it("asks for the number of a change that has a size", () => {
    dialogue("past")
      .answer(`${opening} ${acting} After that the builds got a lot faster.`)
      .expectMove("ask-number");
  });

  it("asks for no number where one was told in words", () => {
    for (const told of [
      "Costs were down by half.",
      "It was twice as fast.",
      "We went from eight pages a week to three.",
    ]) {
      dialogue("past")
        .answer(`${opening} ${acting} In the end it held. ${told}`)
        .expectNotMove("ask-number", "ask-result");
    }
  });

  it("asks for the price, then the lesson of a technical story", () => {
    dialogue("past", { persona: "tom" })
      .answer(`${opening} ${acting} ${result}`)
      .expectMove("ask-trade-off")
      .answer("We gave up the old report, that was the price.")
      .expectMove("ask-lesson");
  });

  it("asks for the lesson before anything else of a story about people", () => {
    dialogue("past", { questionIds: ["open-disagreement", "own-outage"] })
      .answer(
        `${opening} I asked him to write his view down and I decided to test both. In the end he agreed and the team stayed together.`,
      )
      .expectMove("ask-lesson");
  });

  it("changes a constraint where nothing is missing, and then goes on", () => {
    dialogue("past")
      .answer(`${opening} ${acting} ${result} ${weighing} ${lesson}`)
      .expectMove("change-constraint")
      .expectSaid(findQuestion("too-fragile")!.changedConstraint)
      .answer("Then I would have dropped the retries.")
      .expectKind("ask")
      .expectMove("question-2");
  });

  it("asks what comes before the remedy", () => {
    dialogue("situational")
      .answer(
        "I would tell sales to cancel it and put two engineers on it right away. The risk is a delay.",
      )
      .expectMove("ask-diagnosis");
  });

  it("asks a designer for the requirements before the boxes", () => {
    dialogue("design")
      .answer("I would use Kafka with workers behind it, and Redis for the duplicates.")
      .expectMove("ask-requirements");
  });

  it("asks somebody with a vision for the headline, the cost and the date", () => {
    dialogue("vision")
      .answer(
        "There are many teams and many tools, and everybody does it in their own way, which is a pity.",
      )
      .expectMove("ask-headline")
      .answer("I want one platform for all teams.")
      .expectMove("ask-cost")
      .answer("It costs six engineers.")
      .expectMove("ask-date");
  });

  it("asks for a case where somebody tells how they work", () => {
    dialogue("approach")
      .answer(
        "I look at the on-call load first. Then I ask everybody what they would drop. And I count the evenings.",
      )
      .expectMove("ask-example");
  });
});

describe("what somebody said is taken up", () => {
  it("says a decision back before it asks what it cost", () => {
    dialogue("past")
      .answer(`${opening} ${acting} ${result}`)
      .expectSaid("You decided to move the ledger service first.");
  });

  it("says back what we did, before it asks whose decision it was", () => {
    dialogue("past")
      .answer(
        "Last year we split out the payments part and we froze the rest. In the end it held, failures fell by a third.",
      )
      .expectMove("ask-own-decision")
      .expectSaid(/^Together you (split out|froze)/);
  });

  it("quotes no word that was heard with doubt", () => {
    dialogue("past")
      .answer(`${opening} I decided to move the {Glebor} service first. ${result}`)
      .expectNotSaid(/glebor/i);
  });

  it("quotes no name, however clearly it was heard", () => {
    dialogue("past")
      .answer(`${opening} I moved Glebor to the other team. ${result}`)
      .expectNotSaid(/glebor/i);
  });

  it("turns nothing around that was not done", () => {
    for (const text of [
      "We did not roll back the release.",
      "I never stopped the rollout.",
      "We didn't split the ledger service.",
    ]) {
      dialogue("past")
        .answer(`${opening} ${text} ${result}`)
        .expectNotSaid(/^You (?!spoke of|mentioned)/);
    }
  });

  it("takes nobody else's words, and nothing behind an if, for a fact", () => {
    for (const text of [
      "My manager said that we stopped the rollout.",
      "If we had stopped the rollout, it would have cost a week.",
      "They claimed I broke the ledger service.",
    ]) {
      dialogue("past")
        .answer(`${opening} ${text} ${result}`)
        .expectNotSaid(/stopped|broke/);
    }
  });

  it("asks nobody whose decision their own deed was", () => {
    dialogue("past")
      .answer("The service went down at night. I rolled back the release.")
      .expectNotMove("ask-own-decision");
  });
});

describe("what must never happen", () => {
  it("asks a case that was imagined for no outcome", () => {
    const talk = dialogue("situational").answer("First I would ask sales what they promised.");
    for (const text of [
      "Then I offer a smaller one.",
      "It costs some manual work.",
      "They may say no.",
    ]) {
      talk.expectNotMove("ask-result", "ask-number", "ask-lesson", "ask-one-time").answer(text);
    }
  });

  it("asks which client after somebody said that they cannot name them", () => {
    const talk = dialogue("past").answer(`I can't name the client. ${opening} ${acting} ${result}`);
    for (const text of ["It took longer.", "It could break.", "I measure first."]) {
      talk.expectNotSaid(/client|which company|who (was|is) (it|that)/i).answer(text);
    }
  });

  it("comes back to a number that was refused", () => {
    const talk = dialogue("past")
      .answer(
        `${opening} ${acting} In the end the costs went down. I'm not allowed to share the figures.`,
      )
      .expectNotMove("ask-number");
    for (const text of ["We gave up the old report.", "It could break, so we kept a fallback."]) {
      talk
        .answer(text)
        .expectNotMove("ask-number")
        .expectNotSaid(/figure|number|how much|by how/i);
    }
  });

  it("takes a refusal of the number that it just asked for as one", () => {
    dialogue("past")
      .answer(`${opening} ${acting} After that the builds got a lot faster.`)
      .expectMove("ask-number")
      .answer("I'd rather not say.")
      .expectNotMove("ask-number")
      .expectKind("follow-up");
  });

  it("presses somebody who declines the whole question", () => {
    dialogue("past")
      .answer("I'd rather not talk about that.")
      .expectKind("ask")
      .expectMove("question-2");
  });

  it("demands figures of somebody who told of a death", () => {
    const talk = dialogue("past")
      .answer(
        "Last year an engineer of mine lost his father in the middle of the launch. I took over his part. The launch went down by two weeks.",
      )
      .expectMove("be-gentle")
      .expectSaid(/sorry/i)
      .expectNotSaid(/how (much|many)|figure|number|percent/i);
    talk.answer("We gave him time, that was all.").expectKind("ask");
  });

  it("asks about a death that somebody would rather not talk about", () => {
    dialogue("past")
      .answer("My father died that spring. I'd rather not talk about it.")
      .expectKind("ask")
      .expectSaid(/sorry/i);
  });

  it.each([
    "We had to lay off half the team and I told each of them myself.",
    "One of my engineers was harassed by a contractor and came to me.",
    "I was seriously ill that year and my deputy took over.",
  ])("goes on as if nothing had been said: %s", (text) => {
    dialogue("past")
      .answer(text)
      .expectMove("be-gentle")
      .expectSaid(/sorry|can.t have been easy/i);
  });
});

describe("what is no answer", () => {
  it("repeats the question at a press and at a word, as it was", () => {
    dialogue("past").press("repeat").expectKind("repeat").expectSaid(question("too-fragile"));
    dialogue("past")
      .answer("Sorry, can you repeat that please?")
      .expectKind("repeat")
      .expectSaid(question("too-fragile"));
  });

  it("repeats the follow-up where that is the question", () => {
    const talk = dialogue("past").answer(`${opening} ${acting}`);
    const asked = talk.last.text;
    talk.press("repeat").expectKind("repeat");
    expect(talk.last.text).toContain(asked);
    expect(talk.last.questionId).toBe("too-fragile");
  });

  it("goes to the next question at a press and at a word", () => {
    dialogue("past").press("skip").expectMove("question-2");
    dialogue("past").answer("Let's skip this one.").expectMove("question-2");
  });

  it("says that it heard badly, asks in other words, offers ways on, and then goes on", () => {
    const badly = { heardBadly: true };
    const talk = dialogue("past").answer("{mumble} {mumble}", badly).expectKind("heard-badly");
    talk.expectNotSaid(question("too-fragile")).expectSaid(/\?$/);
    talk.answer("{mumble}", badly).expectKind("heard-badly").expectSaid(/skip/);
    talk.answer("{mumble}", badly).expectKind("ask").expectMove("question-2");
  });

  it("takes voice without words for bad hearing, and no voice for thinking", () => {
    dialogue("past").answer("", { durationS: 4 }).expectKind("heard-badly");
    dialogue("past")
      .answer("", { durationS: 0 })
      .expectMove("offer-time")
      .answer("um", { durationS: 0.4 })
      .expectMove("rephrase")
      .answer("", { durationS: 0 })
      .expectMove("question-2");
  });

  it("judges nothing that was heard badly: the next answer counts from the start", () => {
    dialogue("past")
      .answer("{we} {we} {we}", { heardBadly: true })
      .answer(`${opening} ${acting} ${result} ${weighing} ${lesson}`)
      .expectMove("change-constraint");
  });

  it("repeats a changed constraint with what was changed, and no bridge to it", () => {
    const { changedConstraint } = findQuestion("too-fragile")!;
    const asked = dialogue("past").answer(`${opening} ${acting} ${result} ${weighing} ${lesson}`);
    expect(asked.press("repeat").last.text.endsWith(`. ${changedConstraint}`)).toBe(true);
  });

  it("asks a follow-up that was answered badly heard again in another wording of the same", () => {
    const talk = dialogue("past").answer(`${opening} ${acting}`);
    const { text } = talk.last;
    talk.answer("{mumble}", { heardBadly: true }).expectKind("heard-badly").expectNotSaid(text);
    talk.answer("In the end failures fell by a third.").expectMove(/^ask-(lesson|trade-off|risk)/);
  });

  it("waits for more than okay", () => {
    dialogue("past").answer("Okay.").expectMove("offer-time");
  });

  it("takes the correction of somebody who was asked once more for the answer", () => {
    dialogue("past")
      .answer("Sorry, could you repeat that?")
      .answer(`${opening} ${acting}`)
      .expectMove("ask-result");
  });

  it("answers a question back, and hands back", () => {
    dialogue("situational")
      .answer("Can I ask how large the team is?")
      .expectKind("answer-back")
      .expectSaid(/eight/);
    dialogue("past")
      .answer("Do you mean a technical one or can it be about people?")
      .expectKind("answer-back")
      .expectSaid(/Take/);
    dialogue("design").answer("How many users do we have?").expectKind("answer-back");
  });

  it("believes somebody who says that they were misheard", () => {
    dialogue("past").answer("No, you misheard me, I said staging.").expectKind("heard-badly");
  });

  it("offers a smaller case to somebody who knows none, and lets it go the second time", () => {
    dialogue("past")
      .answer("I can't think of an example, sorry.")
      .expectMove("smaller-case")
      .answer("No idea, really.")
      .expectMove("question-2");
  });
});

describe("time", () => {
  it("asks two follow-ups at most in a short interview, three in a longer one", () => {
    const vague = "Last year we had that, and we did this and that.";
    dialogue("past", { lengthS: 480 }).answer(vague).answer(vague).answer(vague).expectKind("ask");
    dialogue("past")
      .answer(vague)
      .answer(vague)
      .answer(vague)
      .expectKind("follow-up")
      .answer(vague)
      .expectKind("ask");
  });

  it("opens no new question in the last minute and a half, and closes with the review", () => {
    dialogue("past")
      .at(1_720)
      .press("skip")
      .expectKind("close")
      .expectSaid(/review/i);
  });

  it("closes at once where time is over, without a judgement", () => {
    dialogue("past")
      .at(1_795)
      .answer(`${opening} ${acting}`)
      .expectKind("close")
      .expectNotSaid(/well done|did well|strong|weak|passed|\bgood\b/i);
  });

  it("closes where the questions are used up, and when it is told to", () => {
    dialogue("past", { questionIds: ["too-fragile"] })
      .press("skip")
      .expectKind("close");
    dialogue("past").press("close").expectKind("close");
  });
});
