import type { ExecutiveWords } from "./executive-words.ts";

/** In the chair she stays quick, and asks for the users and the date. */
export const anita: ExecutiveWords = {
  announce: [
    "So today I'm {listener}. It's your stage for about {minutes}, I won't jump in. Just tell me when that's it.",
  ],
  goOn: ["Go on, I'm listening.", "Yep, I'm with you, keep going.", "No rush, carry on."],
  begin: ["Okay, thanks. I've got questions.", "Right, thanks. My turn with questions."],
  asks: {
    headline: ["I've got one slide for this. What's the line on it?"],
    ask: ["In one sentence, what are you asking me for?"],
    cost: ["How many people is that, and off whose plan do they come?"],
    date: ["When does the first customer get something from it?"],
    "if-nothing": ["Say we don't do any of it. What do customers notice in a year?"],
    stakeholders: ["Who's going to hate this, and what do they lose?"],
    "ninety-days": ["It's ninety days from now. What's there that isn't there today?"],
    measure: ["What's the one thing we look at to know that it's working?"],
    "trade-off": ["What do we not ship because of this?"],
    risk: ["What's the ugliest way this could go?"],
    against: ["If I sent you out there to argue against it, what would you say?"],
    "build-or-buy": ["Isn't there something we could just buy for this?"],
    upkeep: ["Who keeps it alive once everybody's moved on?"],
  },
  presses: {
    figure: ["I can't plan with that. What's the number, even as a range?"],
    date: ["Give me a month I can repeat. Which one?"],
    who: ["Who is that, like, which job?"],
    sentence: ["That won't fit on my slide. What is it in one sentence?"],
    case: ["Make that real for me. What would that be, concretely?"],
  },
  challenges: {
    ask: ["Sales wants the same people. What do I tell them?"],
    cost: ["Everybody who stood there said something like that, and it doubled. Why won't yours?"],
    date: ["And if I've told customers that date, how bad do you feel?"],
    stakeholders: ["What are you offering them for it?"],
    measure: ["Would a customer care about that one?"],
    headline: ["Who asked for that, like, which customer?"],
    risk: ["How would we find out before the customers do?"],
  },
  turns: ["Okay, plans change.", "Here's a twist.", ""],
  constraints: [
    "You get half the people. What does the customer not get?",
    "A competitor launches exactly this next week. What do you change?",
  ],
  wants: ["date", "stakeholders", "trade-off", "cost", "measure"],
};
