import type { ExecutiveWords } from "./executive-words.ts";

/** In the chair he stays even, writes it down, and goes one layer deeper. */
export const callum: ExecutiveWords = {
  announce: [
    "For today I take the chair of {listener}. You've about {minutes}. I'll write, and I won't interrupt. Tell me when your case is made.",
  ],
  goOn: [
    "Go on, I'm listening.",
    "I'm writing. Carry on.",
    "There's still room on the page. Go on.",
  ],
  begin: [
    "Thank you, that's all down. I'll go through it.",
    "Thank you. Now to what isn't on my page yet.",
  ],
  asks: {
    headline: ["My first line is still blank. Which sentence goes there?"],
    ask: ["In one sentence, what are you asking me for?"],
    cost: ["Take the cost apart for me: which people, for how long?"],
    date: ["Which date could somebody outside hold us to?"],
    "if-nothing": ["What happens if we do nothing, and how do you know?"],
    stakeholders: ["Who'd be against it with good reason, because they lose by it?"],
    "ninety-days": ["What would you have shown me after the first ninety days?"],
    measure: ["How will we know, and when at the earliest?"],
    "trade-off": ["What did you decide to leave undone for it?"],
    risk: ["Where is it likeliest to go wrong?"],
    against: ["Make the strongest case against it, as fairly as you can. What is it?"],
    "build-or-buy": ["Which other way of getting it did you look at, and why not that one?"],
    upkeep: ["Who runs it in the third year, and who pays for that?"],
  },
  presses: {
    figure: ["I've nothing to write there yet. What's the number, even as a range?"],
    date: ["Which month do I note, with a question mark if need be?"],
    who: ["Whom do I write down there, by their job?"],
    sentence: ["I've half a page now. Which one sentence of it stays?"],
    case: ["One layer down, please. What exactly would that be?"],
  },
  challenges: {
    ask: ["What would you do if I gave you only the first part of that?"],
    cost: ["Which part of that are you least sure of?"],
    date: ["What would you have to see by the halfway mark for that to hold?"],
    stakeholders: ["How do you know that, and from whom?"],
    measure: ["What else could move that figure, without you?"],
    headline: ["What made you believe that, when you first did?"],
    risk: ["What would you have done about it, the day before?"],
  },
  turns: ["Let me test that.", "Suppose one thing were different.", ""],
  constraints: [
    "You get half the people. Which part would you rather not begin at all?",
    "Suppose your main assumption turns out wrong in a year. What can be kept?",
  ],
  wants: ["if-nothing", "measure", "against", "risk", "cost", "date"],
};
