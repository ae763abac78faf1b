import type { ExecutiveWords } from "./executive-words.ts";

/** In the chair he stays dry, and wants the figures and what breaks. */
export const tom: ExecutiveWords = {
  announce: [
    "Today I'm {listener}. You have {minutes}, give or take. I don't interrupt. Say when you're done.",
  ],
  goOn: ["Go on, I'm listening.", "Continue.", "Still here. Go on."],
  begin: ["Thanks. Questions.", "Okay. Now mine."],
  asks: {
    headline: ["One sentence: what's different at the end of it?"],
    ask: ["In one sentence, what are you asking me for?"],
    cost: ["What does it cost, in people and months?"],
    date: ["When is the first piece of it running?"],
    "if-nothing": ["We do nothing. What breaks, and when?"],
    stakeholders: ["Who loses by this?"],
    "ninety-days": ["The first ninety days. What's done at the end of them?"],
    measure: ["Which figure tells us that it works, and what is it today?"],
    "trade-off": ["What don't we do, because we do this?"],
    risk: ["How does it fail?"],
    against: ["Argue the other side. What's the strongest point against it?"],
    "build-or-buy": ["Why not buy it?"],
    upkeep: ["Who gets paged for it, three years on?"],
  },
  presses: {
    figure: ["A number, please. What is it, even as a range?"],
    date: ["A month, please. Which one, even if it turns out wrong?"],
    who: ["Which job does that person have?"],
    sentence: ["Too long to sign. What is it in one sentence?"],
    case: ["Too vague to act on. What exactly?"],
  },
  challenges: {
    ask: ["What do I get for half of that?"],
    cost: ["What's in that figure, and what did you leave out?"],
    date: ["What's the first thing that slips, and by how much?"],
    stakeholders: ["And if they refuse?"],
    measure: ["How would you game that figure, if you had to?"],
    headline: ["What evidence do you have that it's true?"],
    risk: ["What do you see first, before it has happened?"],
  },
  turns: ["One change.", "New condition.", ""],
  constraints: [
    "You get half the people. Same date. What goes?",
    "The two who know the old system leave in a month. What now?",
  ],
  wants: ["cost", "measure", "risk", "date", "if-nothing", "upkeep"],
};
