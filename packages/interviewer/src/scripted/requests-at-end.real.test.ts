/* oxlint-disable vitest/expect-expect -- the check inside asserts */
import { loadSentenceEncoder, MeaningStore } from "@greenroom/meaning";
import { textsToEmbed } from "@greenroom/metrics";
import { spoken } from "@greenroom/metrics/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fitsTurn, replyTo, type WishKind } from "../kept-out/spoken-turn.ts";

let store: MeaningStore;
beforeAll(() => {
  store = new MeaningStore(loadSentenceEncoder());
});
afterAll(() => store.close());

async function expectTaken(kind: WishKind, text: string): Promise<void> {
  const words = spoken(text);
  const reply = replyTo(words, await store.meaningsOf(textsToEmbed(words)));
  expect(fitsTurn(kind, reply), `${reply.kind} ${reply.move}`).toBe(true);
}

describe("a wish at the end of longer talk", () => {
  it.each([
    "so that would've been the year we opened the office in Gdansk and I was sent there to hire the first ten people and I remember the landlord and the heating and, no, this isn't going anywhere, could we take a different one",
    "We had a payments outage on the day of the sale, I was on call, and the person who'd caused it sat next to me. She's not with us any more. I'd rather leave that one alone, ask me something else please.",
    "okay so I used to look after the search team and one of them was going through a really bad time at home and it came out in the reviews and, well, that's too close, can we do another question",
  ])("goes on to another question: %s", (text) => expectTaken("skip", text));

  it.each([
    "I've got something from the time when we moved everything out of the data centre, that was mostly technical, and something about two managers who couldn't stand each other, so do you want the technical one or the one about people",
    "in the company where I am now a lead has nothing to say about hiring or money, it's more a senior engineer with meetings, so before I answer, do I have that kind of power in your case or not?",
    "My best example is a volunteer thing, we built a booking system for a shelter with nobody paid and nobody in charge. Would that be all right, or does it need to be from a job?",
  ])("answers the question: %s", (text) => expectTaken("question-back", text));

  it.each([
    "I was going to start with the migration because that's the one I always tell and then somebody came in for a signature and now I've lost what you were after, what was the question again",
    "we did this huge rewrite and there were five of us and it was summer and, sorry, I'm rambling and I don't know any more what you asked, could you say it once more?",
  ])("asks once more: %s", (text) => expectTaken("repeat", text));

  it.each([
    "um let me count them off, there was the bakery chain, that was only a website, and the two years at the airport, I never met anybody there, so no, I really can't come up with anything",
    "I've worked by myself for nearly all of my life, first as a translator and later writing plugins, so I'm afraid there isn't anything I could tell you about that",
  ])("offers a smaller case: %s", (text) => expectTaken("no-idea", text));

  it.each([
    "we talked for an hour and in the end he signed, and oh, that's my daughter crying, I'm sorry, I have to go, let's end it here",
  ])("ends: %s", (text) => expectTaken("stop", text));
});

describe("an answer that only ends like a wish", () => {
  it.each([
    "I called all nine of them on the same evening and told them that the launch was off, and in the morning I wrote to the customer and took the blame for it, and what else could I have done",
    "we had two weeks and no budget so I cut the scope to the one report that they really used, and they were happy with it. Was it the right thing? I still don't know.",
    "He asked me do you want me to fix it or do you want me to leave, and I said I want you to fix it, and I sat with him every evening for a week until it was done.",
    "I told the board that I couldn't go on like that, give me two more people or stop one of the projects, I said, and they stopped one of the projects",
    "the customer wanted to skip the test and go on to the next phase, and I refused, and three days later we found the leak in exactly that part, can you imagine",
    "and when the auditor said could you repeat that, I noticed that nobody in the room had understood it, so I drew the whole flow on the wall and left it there",
  ])("is followed up: %s", (text) => expectTaken("answer", text));
});
