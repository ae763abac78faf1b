import type { QuestionForm } from "@greenroom/protocol";
import type { FollowUpMove } from "../follow-up-moves.ts";

/** A case that differs from what was told in one thing, and what its answer cannot help telling. */
export interface WhatIf {
  readonly text: string;
  readonly asks: readonly FollowUpMove[];
  /** It makes sense only where something like this was told. */
  readonly hangsOn?: RegExp;
  /** Of what was built or run, or of what went on between people; otherwise of both. */
  readonly of?: "work" | "people";
}

/** In a what-if: somebody who was told of and had a say, "your director". */
export const PARTY = "{party}";

const asking = (asks: readonly FollowUpMove[], ...texts: readonly string[]): readonly WhatIf[] =>
  texts.map((text) => ({ text, asks }));

/** Of a matter that hung on time, or on how many did it. */
const when = (hangsOn: RegExp, all: readonly WhatIf[]): readonly WhatIf[] =>
  all.map((each) => ({ ...each, hangsOn, of: "work" }));
/** Of what went on between people, nobody counts hours. */
const between = (all: readonly WhatIf[]): readonly WhatIf[] =>
  all.map((each) => ({ ...each, of: "people" }));
const TIME =
  /\b(deadline|due|late|early|hours?|days?|weeks?|months?|quarter|until|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|date)\b/;
const PEOPLE = /\b(people|team|teams|engineers|developers|hire|hired|crew|staff|colleagues)\b/;

/** They turn on what the person did or would do, so that they fit whatever it was. */
export const whatIfs: Readonly<Record<QuestionForm, readonly WhatIf[]>> = {
  past: [
    ...asking(
      ["ask-lesson", "ask-trade-off"],
      "If the same thing landed on your desk next month, what would you do differently, and at what price?",
      "Suppose you could do it over. What would you change, and what would that cost you?",
      "Say a colleague faces the same thing next week. What would you have them do differently, and what would it cost them?",
    ),
    ...asking(
      ["ask-lesson", "ask-trade-off", "ask-risk"],
      "If it came up again tomorrow, what would you do differently, and what would you be giving up or risking?",
      "Suppose you went back to the first day of it. What would you do differently, and what would you risk by that?",
    ),
    ...asking(
      ["ask-lesson"],
      "Say you meet the same thing next month. What will you do differently?",
      "If you could go back to the first day of it, what would you tell yourself?",
    ),
    ...asking(
      ["ask-result", "ask-trade-off"],
      "Suppose you had left things as they were. What would be different today, for better and for worse?",
      "If you had simply let it run, what would be better today, and what would be worse?",
    ),
    ...asking(
      ["ask-result", "ask-number"],
      "Suppose you had done nothing. How much worse would it be by now, roughly?",
      "If nobody had touched it, how far off would things be today, in rough figures?",
    ),
    ...asking(
      ["ask-own-decision", "ask-result"],
      "Suppose you had been away all that time. What would have come out differently?",
      "If somebody else had been in your chair, what would have ended differently?",
    ),
    ...asking(
      ["ask-trade-off", "ask-risk"],
      "Suppose {party} had said no. What would you have given up to get it, and what would you have risked?",
      "Say {party} had stepped in halfway. What would you have let go, and what might have broken?",
    ),
    ...asking(
      ["ask-lesson", "ask-trade-off"],
      "Suppose {party} comes to you with the same thing next month. What would you do differently, and at what price?",
    ),
    ...between([
      ...asking(
        ["ask-trade-off", "ask-risk"],
        "Suppose the other side had simply not moved. What would you have done, and what would that have cost you?",
      ),
      ...asking(
        ["ask-lesson", "ask-trade-off"],
        "If somebody from the other side told this story, what would they say it cost, and what would you do differently?",
      ),
    ]),
    ...when(
      TIME,
      asking(
        ["ask-trade-off", "ask-risk"],
        "Suppose you had had half the time for it. What would you have dropped, and what might that have broken?",
      ),
    ),
    ...when(
      PEOPLE,
      asking(
        ["ask-trade-off", "ask-risk"],
        "With half the people for it, what would you have left undone, and at what risk?",
      ),
    ),
    ...asking(
      ["ask-trade-off", "ask-risk"],
      "Suppose you had gone the other way. What would you have been spared, and what might have gone wrong?",
      "If your toughest critic had been in the room, what would they have held against it, and rightly so?",
    ),
    ...when(
      TIME,
      asking(
        ["ask-trade-off"],
        "Suppose you had been given only half the time for it. What would you have left out?",
      ),
    ),
    ...asking(
      ["ask-trade-off"],
      "Suppose you had gone the other way. What would you have been spared?",
    ),
    ...asking(
      ["ask-risk"],
      "If it had gone wrong after all, what would have been the reason?",
      "Suppose it had gone the other way in the end. What would have tipped it?",
    ),
  ],
  situational: [
    ...asking(
      ["ask-other-view", "ask-trade-off", "ask-risk"],
      "Suppose {party} says no to it. What are the grounds, and what would you give up to get a yes?",
      "Suppose somebody argues against it, and well. Who would that be, and what is their best argument?",
      "Say somebody is worse off by that, and fights it. Who is it, and what could they spoil?",
    ),
    ...asking(
      ["ask-trade-off", "ask-risk"],
      "Suppose two weeks later you see that it is not working. What was the first sign, and what has it cost by then?",
      "Say it is three months later, and it has gone wrong. What was it, and what has it cost you?",
      "If you turn out to be wrong, what will it have cost, and how would you notice?",
      "Suppose {party} hears of it first from somebody else. What does that cost you, and what can go wrong?",
      "Say you look back on it in a year. What has it cost you, and what nearly went wrong?",
    ),
    ...asking(
      ["ask-diagnosis", "ask-other-view"],
      "Suppose your first guess at the cause is wrong. Who would tell you, and how?",
      "Say they see it quite differently from you. What would you ask them first?",
    ),
    ...asking(
      ["ask-diagnosis", "ask-trade-off", "ask-risk"],
      "Suppose you have misread what is behind it. How would you find out, and what would it have cost by then?",
    ),
    ...asking(
      ["ask-other-view", "ask-trade-off"],
      "Suppose somebody is worse off by that. Who is it, and what would they say to you?",
      "Suppose {party} says no to your face. What are the grounds?",
    ),
    ...asking(
      ["ask-other-view", "ask-risk"],
      "Suppose the person who likes it least is right. What have they seen that you have not?",
      "Say the loudest critic there has a point. What would it be?",
    ),
    ...asking(
      ["ask-first-step", "ask-trade-off"],
      "Suppose you have until tonight, and can do one thing. What is it, and what do you leave undone?",
    ),
    ...asking(
      ["ask-trade-off"],
      "Suppose you can have only half of that. Which half do you let go?",
    ),
    ...asking(["ask-risk"], "Say it is three months later, and it did not work. What went wrong?"),
  ],
  approach: [
    ...asking(
      ["ask-example", "ask-trade-off", "ask-risk"],
      "Suppose I asked for the one time when it did not work. What happened, and what did it cost you?",
    ),
    ...asking(
      ["ask-example"],
      "Suppose I were to doubt it. Which one time would you tell me about?",
      "If I could watch you do it once, which day of last year should I pick?",
    ),
    ...asking(
      ["ask-trade-off", "ask-risk"],
      "Suppose {party} asks you to stop working like that. What would be their best reason, and what would they be afraid of?",
      "If everybody around you worked like that, what would get slower, and what would go wrong?",
      "Say a new lead copies it from you. What will it cost them, and when should they not do it?",
      "Say somebody new asks when not to do it your way. What do you tell them, also about the price?",
      "If I wanted to work like that too, what would you warn me of, and what would it cost me?",
    ),
    ...asking(
      ["ask-measure", "ask-trade-off"],
      "Suppose you stopped doing it for half a year. What would be worse by then, and what would be better?",
      "If you had to give it up tomorrow, what would you miss, and what would you gain?",
    ),
    ...asking(
      ["ask-measure", "ask-risk"],
      "Suppose it quietly stopped working. How would you notice, and how late?",
      "Suppose it starts to do more harm than good. What would show you first?",
    ),
    ...asking(
      ["ask-trade-off"],
      "Suppose you had only half the time for it. What would you leave out?",
      "If I wanted to work like that too, what would it cost me?",
    ),
    ...asking(["ask-risk"], "Say somebody copies it from you, and it fails. What did they miss?"),
  ],
  vision: [
    ...asking(
      ["ask-stakeholders", "ask-trade-off", "ask-risk"],
      "Say it is two years on, and it has failed. Who stopped it, and what had it cost us by then?",
    ),
    ...asking(
      ["ask-stakeholders", "ask-trade-off"],
      "Suppose it all goes as you want. Who is worse off for it, and what do we lose?",
      "If you get all of it, who will miss what we have today, and why?",
    ),
    ...asking(
      ["ask-headline", "ask-risk"],
      "Suppose you may ask me for one thing today. What is it, and what happens if I refuse?",
    ),
    ...asking(
      ["ask-headline", "ask-cost"],
      "Suppose we say yes today. What do you need from us first, and how much of it?",
      "If I can sign one thing this afternoon, what is it, and what does it come to?",
    ),
    ...asking(
      ["ask-cost", "ask-trade-off"],
      "Suppose you may spend half of it. How much is that, and what do you drop?",
      "If it takes twice as long, what does that come to, and what has to wait for it?",
    ),
    ...asking(
      ["ask-trade-off", "ask-risk"],
      "Suppose {party} says no. What do you give up, and what gets riskier?",
      "If we give you half of the time instead, what do you leave out, and what gets riskier?",
      "Say it goes wrong halfway. What was it most likely, and what have we given up by then?",
      "Suppose the board asks what we lose by this, and what could sink it. What is your answer?",
    ),
    ...asking(
      ["ask-trade-off"],
      "If you could have only one part of it, what would you leave out?",
    ),
    ...asking(["ask-risk"], "Say it is two years on, and it did not work. What was the reason?"),
  ],
  design: [
    ...asking(
      ["ask-load", "ask-trade-off", "ask-risk"],
      "Suppose ten times as many want it overnight. Which number breaks first, and what do you give up to hold on?",
    ),
    ...asking(
      ["ask-requirements", "ask-trade-off"],
      "Suppose only one part of it can be ready this year. Which part, and who has to wait?",
    ),
    ...asking(
      ["ask-trade-off", "ask-risk"],
      "Suppose you have half the money to run it. What do you give up, and what breaks sooner?",
      "Say half of it goes dark on the busiest day. What do people lose, and what do you keep up at any price?",
      "If you had to build half as much, what would go, and what would that put at risk?",
      "Suppose the part you trust most fails. What do people notice, and what would it have cost to prevent?",
      "Say it has to run for ten years with two people. What would you give up, and what might still break?",
    ),
    ...asking(
      ["ask-load", "ask-trade-off"],
      "Suppose it has to carry ten times as much. How much is that, and what would you give up for it?",
    ),
    ...asking(["ask-load"], "Suppose ten times as many want it. Which number breaks it first?"),
    ...asking(["ask-trade-off"], "Suppose you have half the money to run it. What do you give up?"),
    ...asking(["ask-risk"], "Say half of it goes dark on the busiest day. What do people notice?"),
  ],
};
