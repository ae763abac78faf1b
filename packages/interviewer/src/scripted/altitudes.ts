import type { QuestionForm, Role } from "@greenroom/protocol";
import type { Question } from "../question.ts";

/** `lead`: leads without a department. `head`: answers for how teams are cut and staffed. */
type Height = "lead" | "head";
type Raised = Readonly<Record<Height, readonly string[]>>;

/** Questions that lift the matter to what follows from it beyond the case. */
const byForm: Readonly<Record<QuestionForm, Raised>> = {
  past: {
    lead: [
      "What does this tell you about how decisions get made where you work?",
      "What should other teams learn from it?",
      "What about the way your teams work together led to this?",
    ],
    head: [
      "What does this tell you about how your teams should be organised?",
      "What about your organisation led to this in the first place?",
      "If the same thing came up in three of your teams, what would you change across them?",
    ],
  },
  situational: {
    lead: [
      "What would have to change so that this doesn't come up again?",
      "What principle guides you in a case like this?",
    ],
    head: [
      "If this happened in three of your teams at once, what would you change across them?",
      "What should the managers in your organisation learn from it?",
    ],
  },
  approach: {
    lead: [
      "Why do you believe in working like that?",
      "Which part of that should every team adopt?",
    ],
    head: [
      "How do you get managers who are not like you to work that way?",
      "What would your organisation need for this to happen without you?",
    ],
  },
  vision: {
    lead: [
      "Suppose it has all worked. What do the teams around you do differently?",
      "What does this mean for how your teams work together?",
    ],
    head: [
      "Suppose it has all worked. What does your organisation do differently?",
      "How would you have to organise your teams for it?",
    ],
  },
  design: {
    lead: [
      "What does this design commit the people who own it to?",
      "Which decision in it would be the hardest to reverse?",
    ],
    head: [
      "How would you organise the teams that build and own this?",
      "What does this design commit your organisation to in the long run?",
    ],
  },
};

const heightOf: Readonly<Record<Role, Height>> = {
  "tech-lead": "lead",
  staff: "lead",
  manager: "head",
  director: "head",
};

export function altitudesOn({ form }: Question, role: Role): readonly string[] {
  return byForm[form][heightOf[role]];
}
