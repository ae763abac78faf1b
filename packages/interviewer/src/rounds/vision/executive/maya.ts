import type { ExecutiveWords } from "./executive-words.ts";

/** In the chair she stays warm, and goes to the people first. */
export const maya: ExecutiveWords = {
  announce: [
    "Today I sit here as {listener}. You have about {minutes}, and I won't interrupt. Take your pauses, and tell me when you are done.",
  ],
  goOn: [
    "Go on, I'm listening.",
    "I'm with you. Please, continue.",
    "Take your time, I'm still listening.",
  ],
  begin: [
    "Thank you. I have been writing questions down.",
    "Thank you, I followed you. Now to my questions.",
  ],
  asks: {
    headline: [
      "If I tell my own board about this tonight in one sentence, which one should it be?",
    ],
    ask: ["In one sentence, what are you asking me for?"],
    cost: ["How many people would it take, and for how long?"],
    date: ["When would somebody out there notice the first difference?"],
    "if-nothing": ["Suppose we leave everything as it is. What happens to us?"],
    stakeholders: ["Who loses something they like by this, and what will you say to them?"],
    "ninety-days": ["Picture the first ninety days. What happens in them?"],
    measure: ["How will you and I know that it is working, before the end?"],
    "trade-off": ["What would your people have to stop doing for this?"],
    risk: ["What about this keeps you awake?"],
    against: ["What is the strongest argument against it, from somebody you respect?"],
    "build-or-buy": ["Somebody sells something like it, I'm sure. Why make it ourselves?"],
    upkeep: ["When the project is over, who looks after it, and do they want to?"],
  },
  presses: {
    figure: ["I need a number for this one. What would it be, even as a range?"],
    date: ["Could you put a month to it, even one you are unsure of?"],
    who: ["Whom do you mean by that, by the job they do?"],
    sentence: ["I'd like to carry it out of this room. What is it in one sentence?"],
    case: ["I would like to have it before my eyes. What would that be, in one case?"],
  },
  challenges: {
    ask: ["Three others want the same from me. Why should it be you?"],
    cost: ["Whose work did you count in that, and whose did you leave out?"],
    date: ["What would have to go well for that to hold?"],
    stakeholders: ["Have you said that to them yourself, and what did they answer?"],
    measure: ["What could make that look right while people feel no difference?"],
    headline: ["Who in this company would tell me the opposite, and why?"],
    risk: ["At what moment would you tell me that it has come to that?"],
  },
  turns: ["Let me change one thing.", "Now suppose things turn out otherwise.", ""],
  constraints: [
    "You get half the people. Whose problem do you no longer solve?",
    "I say yes, but you yourself will lead something else from spring. How does it go on without you?",
  ],
  wants: ["stakeholders", "if-nothing", "ninety-days", "cost", "date"],
};
