import { describe, expect, it } from "vitest";
import { comparesSizes } from "./comparisons.ts";
import { conversationSkipped } from "./conversation-skipped.ts";
import { offQuestion } from "./off-question.ts";
import { readAnswer } from "./reading.ts";
import { closingRequest, isJoke, knowsNone, refersBack, remindsOfTold } from "./remarks.ts";
import { spoken } from "./spoken.testing.ts";
import { teamsTold } from "./told-team.ts";

const read = (text: string) => readAnswer(spoken(text), "past");

describe("a conversation whose words were left out", () => {
  it.each([
    "I talked to him about it and then it was fine.",
    "We sat down with the vendor, and after that things got better.",
    "I had a long conversation with her and that solved it.",
    "I gave him some feedback and he understood.",
  ])("is noticed: %s", (text) => expect(conversationSkipped(read(text))).toBe(true));

  it.each([
    "I talked to him. I said: I miss you in the reviews. Then it was fine.",
    "I talked to him and told him that the dates were not his alone, and then it was fine.",
    "I would talk to him and then it would be fine.",
    "I never talked to him, and it was fine.",
    "I talked to him about it. It took another three months of work before anything moved at all, with many setbacks in between, and in the end it was fine.",
  ])("is not seen where there is none: %s", (text) =>
    expect(conversationSkipped(read(text))).toBe(false),
  );
});

describe("the size of one's team", () => {
  it.each([
    ["I was leading a team of eight then.", "a team of eight"],
    ["We were a team of 12, and I had joined in May.", "a team of 12"],
  ])("is remembered as it was told: %s", (text, told) =>
    expect(teamsTold(read(text)).map((team) => team.text)).toEqual([told]),
  );

  it.each([
    "I was leading a team of eight or nine.",
    "I was never leading a team of eight.",
    "They had a team of eight.",
    "I wanted a team of eight.",
    "I would lead a team of eight.",
    "I was leading a team of {eight}.",
    "He said I was leading a team of eight.",
  ])("is not made up: %s", (text) => expect(teamsTold(read(text))).toEqual([]));
});

describe("an answer to something else", () => {
  it.each([
    "Well, I went a little off topic there, there was the thing with the roof.",
    "That does not really answer your question, does it.",
    "We took the dog to the beach, and in the evening there was pizza with my cousin and the neighbours.",
  ])("is noticed: %s", (text) => expect(offQuestion(read(text))).toBe(true));

  it.each([
    "My manager asked me at lunch, over pizza and beer, whether the team would move to the other office.",
    "The coffee machine in the kitchen broke, so the engineers had lunch on the beach.",
    "It was a long spring and it rained a lot and nobody slept, and then it was over.",
    "I moved the old importer next to the printers and it never came back.",
  ])("is not seen in: %s", (text) => expect(offQuestion(read(text))).toBe(false));
});

it("knows a joke from what is meant", () => {
  for (const text of ["I would fire them all, just kidding.", "I'd hide. That was a joke."])
    expect(isJoke(read(text))).toBe(true);
  for (const text of [
    "I moved the importer, no kidding, in one night.",
    "I am not joking, the bill was that high.",
    "The team was joking about it for weeks, and then I stopped the rollout, because it had become expensive.",
  ])
    expect(isJoke(read(text))).toBe(false);
});

it("knows who says that they have told it, and who goes back to it", () => {
  expect(remindsOfTold(read("I already told you that."))).toBe(true);
  expect(remindsOfTold(read("I told the team that already in March."))).toBe(false);
  expect(refersBack(read("It is the same outage that I told you about."))).toBe(true);
  expect(refersBack(read("We had the same outage again in March."))).toBe(false);
});

it("takes a comparison for a size, where it was so", () => {
  expect(comparesSizes(read("After that we had a third fewer calls at night."))).toBe(true);
  expect(comparesSizes(read("We were asked to have a third fewer calls."))).toBe(false);
  expect(comparesSizes(read("That would be a third fewer calls."))).toBe(false);
});

it("takes May behind a preposition for a month", () => {
  expect(read("Last May I cancelled the migration.").ownActions).toBe(1);
});

describe("what somebody turns to the interviewer with, at the end of an answer", () => {
  it.each([
    [
      "That was the spring in which it all came at once, and honestly can we skip this one?",
      "skip",
    ],
    ["It is a hard one for me. Let's move on please.", "skip"],
    ["Well there was this thing with the roof, sorry, what was the question again?", "repeat"],
    ["So that is how it was back then. Sorry, could you repeat that?", "repeat"],
  ] as const)("is heard: %s", (text, request) => expect(closingRequest(read(text))).toBe(request));

  it.each([
    "I asked them whether we could skip the review. They said no, and I rolled back the release on the same evening without it.",
    "If we can skip the queue, it gets faster.",
    "He said: can we move on? I stayed with it, and in the end the team decided to keep the old importer for another year.",
    "We skipped the migration.",
  ])("is not heard in: %s", (text) => expect(closingRequest(read(text))).toBe(null));

  it("knows who has nothing to tell, at whatever length", () => {
    expect(
      knowsNone(
        read(
          "Hm, honestly I have no vision for that, I never really thought about where it should be in some years, it was always decided above me.",
        ),
      ),
    ).toBe(true);
    expect(
      knowsNone(read("I had no idea what was wrong. I looked at the logs and I stopped the run.")),
    ).toBe(false);
  });
});
