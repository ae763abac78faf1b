import type { Pillar, QuestionForm, Role } from "@greenroom/protocol";
import type { Question } from "../question.ts";

/** Whose eyes a story of this pillar can be seen through: theirs who had to live with it. */
const onStory: Readonly<Record<Pillar, readonly string[]>> = {
  "system-design": [
    "What would your product manager say about those weeks?",
    "How would somebody who was on call back then tell this story?",
    "What would the engineers who came after you say about what you left them?",
  ],
  behavioural: [
    "How would your own manager tell this story?",
    "What would the quietest person in the team say about it?",
    "What would somebody who was not in the room have heard about it?",
  ],
  strategy: [
    "What would the people in finance say about it today?",
    "How would an engineer who had no say in it tell this story?",
    "What would your product manager have wanted you to do?",
  ],
  "cross-functional": [
    "How would your partner on the other side tell this story?",
    "What would a customer who waited for it say?",
    "What would your own engineers say about the side you took?",
  ],
  hiring: [
    "How would somebody who was in the team long before tell this story?",
    "What would somebody who joined right after say about the team they found?",
    "What would the team next to yours say about it?",
  ],
};

/** The same of a plan, by what kind of plan it is. */
const onPlan: Readonly<Record<Exclude<QuestionForm, "past">, readonly string[]>> = {
  situational: [
    "What would your product manager say to that?",
    "How does that look to the newest person in the team?",
    "What would your own manager want to know about it first?",
  ],
  approach: [
    "How would your team describe this way of working to somebody new?",
    "What would your product manager say about working with you like that?",
    "What would somebody who left your team have to say about it?",
  ],
  vision: [
    "What would the finance chief ask you first?",
    "How does this sound to an engineer who has seen three such plans fail?",
    "What would a customer say who is told about it today?",
  ],
  design: [
    "What would the person on call say about this design?",
    "How does this look to the team whose system you depend on?",
    "What would one of its users notice of it, on a bad day?",
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
