import type { ExecutiveWords } from "./executive-words.ts";

/** The chair is her own: the headline, then the price. */
export const helen: ExecutiveWords = {
  announce: [
    "For this hour I am {listener}. You have about {minutes}. I shall not interrupt you. Tell me when you have finished.",
  ],
  goOn: ["Go on, I am listening.", "Please continue.", "I am still listening. Proceed."],
  begin: ["Thank you. I have a number of questions.", "Very well. To my questions."],
  asks: {
    headline: ["I leave this room in a minute. Which sentence do I take along?"],
    ask: ["In one sentence, what are you asking me for?"],
    cost: ["What do I sign for, in people and in money?"],
    date: ["By what date are you willing to be held to it?"],
    "if-nothing": ["Suppose I decide nothing today. What does that cost the company?"],
    stakeholders: ["Which of my direct reports loses by this?"],
    "ninety-days": ["What will have been done ninety days from now?"],
    measure: ["By which figure shall I judge it, and how does it stand today?"],
    "trade-off": ["The same money could go elsewhere. What do we forgo?"],
    risk: ["To what does this expose us, at worst?"],
    against: ["What is the strongest argument against your own proposal?"],
    "build-or-buy": ["On what grounds do we make this, and not buy it?"],
    upkeep: ["Whose budget carries it after the second year?"],
  },
  presses: {
    figure: ["A number, please. What is it, even as a range?"],
    date: ["I need a month for the minutes. Which month is it?"],
    who: ["Which office does that person hold?"],
    sentence: ["I asked for a sentence. Which one is it?"],
    case: ["I cannot act on that. What precisely do you mean?"],
  },
  challenges: {
    ask: ["I have refused others more for less. Why would I grant you this?"],
    cost: ["What comes on top of it in the second year?"],
    date: ["What do you lose personally if that date does not hold?"],
    stakeholders: ["What will they say when they come to my office about it?"],
    measure: ["Which part of that would have come about without you?"],
    headline: ["What does it bring in, or save, in a year?"],
    risk: ["At what point would you stop it yourself?"],
  },
  turns: ["Let me alter one condition.", "Suppose the ground shifts.", ""],
  constraints: [
    "I give you half the people. What do you deliver, and what do you tell the others?",
    "The budget is frozen until summer. What of it can begin without money?",
  ],
  wants: ["cost", "if-nothing", "date", "stakeholders", "risk", "trade-off"],
};
