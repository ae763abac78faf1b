import type { Role } from "@greenroom/protocol";
import type { StageId } from "./stages.ts";

/** How a stage is opened, where the case has no question of its own for that. */
const opening: Readonly<Record<Exclude<StageId, "framing">, readonly string[]>> = {
  requirements: [
    "Before you build anything: what does it have to withstand, in numbers where you can?",
    "What are the requirements, and which of them would you fight for?",
    "What does it have to do, how much of it, and how fast?",
  ],
  "high-level": [
    "Take me through the whole of it, end to end: what are the parts, and what passes between them?",
    "Describe the design as you would to somebody who can't see a drawing: what are the parts?",
    "From the first thing that comes in to the last thing that somebody sees: what happens in between?",
  ],
  "deep-dive": [
    "Which part of this is the hardest, and how does it work inside?",
    "Pick the part that would keep you awake: how does it work in detail?",
  ],
  "trade-offs": [
    "What did you give up for this design, and what did you turn down?",
    "Which other design came close, and what made you leave it?",
    "Where did you accept something that you don't like, and for what?",
  ],
  operations: [
    "It's live. How do you bring it in, and how do you know that it's well?",
    "Take me to the first month of running it: what do you watch, and who gets up at night?",
    "How does it get from your head to everybody using it, and what do you look at on the way?",
  ],
};

/** Who answers for several teams is asked for the organisation, the money and what is bought. */
const forDirectors: Readonly<Partial<Record<StageId, readonly string[]>>> = {
  requirements: [
    "What does it have to achieve, for whom, and what may it cost to run?",
    "Which requirements are the business's, and which would you talk it out of?",
  ],
  "trade-offs": [
    "Which parts of this do you buy, which do you build, and what decides it?",
    "What does this cost in people and money, and what did you turn down to keep it there?",
  ],
  operations: [
    "Which teams own which part of this, and where would they get in each other's way?",
    "How do you bring this in across the organisation, and who answers for it at night?",
  ],
};

/** Ways to open a stage for somebody of this level. */
export function openingQuestions(id: Exclude<StageId, "framing">, role: Role): readonly string[] {
  return (role === "director" ? forDirectors[id] : undefined) ?? opening[id];
}

/** At the end, where nothing was left out. */
const lastWords: readonly string[] = [
  "Last one. Which part of what you have designed are you least sure of, and how would you find out?",
  "One last thing. If you could build only a third of this by spring, which third would it be?",
  "To finish: what would you want somebody else to check before a line of this is written?",
];
const lastWordsForDirectors: readonly string[] = [
  "Last one. Which decision in this would you not leave to the teams, and why that one?",
  "To finish: what would you ask me to pay for first, and what would you show me for it in half a year?",
  "One last thing. If you could fund only a third of this, which third would it be?",
];

export function lastQuestions(role: Role): readonly string[] {
  return role === "director" ? lastWordsForDirectors : lastWords;
}

/** Near the end, with `{left}` for what was not spoken of, or `{one}` and `{other}`. */
export const leftOver = {
  one: [
    "We have about {minutes}, and have not spoken of {left}. What is the most important thing to say about it?",
    "With about {minutes} left, one thing is open: {left}. What would you want me to know about it?",
  ],
  several: [
    "We have about {minutes}, and have not spoken of {one}, or of {other}. Which of them matters most here, and what would you say about it?",
    "About {minutes} left, and still open are {one}, and {other}. Which one do you take, and what comes first in it?",
  ],
} as const;
