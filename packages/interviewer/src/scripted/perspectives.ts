import type { Pillar, QuestionForm, Role } from "@greenroom/protocol";
import type { Question } from "../question.ts";

/** Whose eyes a story of this pillar can be seen through: theirs who had to live with it. */
const onStory: Readonly<Record<Pillar, readonly string[]>> = {
  "system-design": [
    "What would the people who depended on it say about that time?",
    "How would somebody who had to run it day to day tell this story?",
    "What would the people who took it over after you say about it?",
  ],
  behavioural: [
    "How would your own manager tell this story?",
    "What would somebody in the team who disagreed say about it?",
    "What would somebody who wasn't in the room say about it?",
  ],
  strategy: [
    "What would the people who paid for it say about it today?",
    "How would an engineer who had no say in it tell this story?",
    "What would the people it was meant for have wanted you to do?",
  ],
  "cross-functional": [
    "How would your partner on the other side tell this story?",
    "What would the people who were waiting for it say?",
    "What would your own team say about the way you handled it?",
  ],
  hiring: [
    "How would somebody who had been in the team for years tell this story?",
    "What would somebody who joined right afterwards say about it?",
    "What would another manager in the company say about it?",
  ],
};

/** The same of a plan, by what kind of plan it is. */
const onPlan: Readonly<Record<Exclude<QuestionForm, "past">, readonly string[]>> = {
  situational: [
    "What would the people affected by that say?",
    "How does that look to the newest person in the team?",
    "What would your own manager ask you about it first?",
  ],
  approach: [
    "How would your team describe the way you do this to somebody new?",
    "What would a colleague from another department say about working with you like that?",
    "What would somebody who left your team say about it?",
  ],
  vision: [
    "What would your finance colleagues ask you first?",
    "How does this sound to somebody who has seen plans like it fail?",
    "What would a customer say if they heard about it today?",
  ],
  design: [
    "What would the person on call say about this design?",
    "What would a team that depends on this say about it?",
    "What would its users notice on a bad day?",
  ],
};

const aroundDirector = {
  story: [
    "What would your chief executive have wanted to know about it?",
    "What would the directors next to you say about it?",
  ],
  plan: [
    "What would your chief executive want to know about it?",
    "What would the directors next to you say to that?",
  ],
} as const;

/** Questions that have the matter seen by somebody else, the likeliest for the role first. */
export function perspectivesOn({ form, pillar }: Question, role: Role): readonly string[] {
  const near = form === "past" ? onStory[pillar] : onPlan[form];
  return role === "director"
    ? [...aroundDirector[form === "past" ? "story" : "plan"], ...near]
    : near;
}
