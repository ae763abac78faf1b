import type { QuestionForm, Role } from "@greenroom/protocol";
import type { Question } from "../question.ts";

/** `lead`: leads without a department. `head`: answers for how teams are cut and staffed. */
type Height = "lead" | "head";
type Raised = Readonly<Record<Height, readonly string[]>>;

/** Questions that lift the matter to what follows from it beyond the case. */
const byForm: Readonly<Record<QuestionForm, Raised>> = {
  past: {
    lead: [
      "What does this say about how such decisions should be made where you work?",
      "Which rule would you want other teams to draw from it?",
      "What about the way your teams work together made this necessary at all?",
    ],
    head: [
      "What does this tell you about how your teams should be cut?",
      "What about your organisation made this necessary at all?",
      "If the same came up in three of your teams at once, what would you change above them?",
    ],
  },
  situational: {
    lead: [
      "What would have to change around the team, so that this doesn't come up again?",
      "Which principle of yours decides a case like this?",
    ],
    head: [
      "If this happened in three of your teams at once, what would you change above them?",
      "Which principle should your managers take from it, for when you are not there?",
    ],
  },
  approach: {
    lead: [
      "Which belief about people lies behind working like that?",
      "Which part of it should become how everybody works, and which is only you?",
    ],
    head: [
      "How do you get managers who are unlike you to lead by that?",
      "What would your organisation have to look like for this to happen without you?",
    ],
  },
  vision: {
    lead: [
      "Suppose it has all worked. What do the teams around you stop doing?",
      "What does this say about what engineering is for, where you work?",
    ],
    head: [
      "Suppose it has all worked. What does your organisation stop doing?",
      "How would your teams have to be cut for it?",
    ],
  },
  design: {
    lead: [
      "What does this design commit the people who own it to, for the coming years?",
      "Which decision in it would be the hardest to take back?",
    ],
    head: [
      "How would you cut the teams that build and own this?",
      "What does this design commit your organisation to, for the coming years?",
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
