import type { QuestionForm } from "@greenroom/protocol";

/**
 * The order in which a strong answer goes, by form: the point or the decision before its reasons, finding
 * out before a remedy, requirements before a design, the result before the lesson. Elements that are
 * not named here come before the last of these.
 */
export const arcs: Readonly<Record<QuestionForm, readonly string[]>> = {
  past: [
    "situation",
    "task",
    "urgency",
    "criteria",
    "options",
    "decision",
    "action",
    "partner-words",
    "evidence",
    "growth",
    "boundaries",
    "result",
    "lesson",
  ],
  situational: [
    "diagnosis",
    "other-view",
    "urgency",
    "decision",
    "options",
    "words",
    "partner-words",
    "trade-off",
    "risk",
    "multiplying",
  ],
  approach: [
    "method",
    "criteria",
    "example",
    "evidence",
    "growth",
    "measure",
    "trade-off",
    "limits",
  ],
  vision: [
    "headline",
    "ask",
    "cost",
    "date",
    "stakeholders",
    "build-or-buy",
    "upkeep",
    "trade-off",
    "risk",
  ],
  design: ["requirements", "decision", "trade-off", "risk", "operations", "people"],
};

/** What is asked where nothing was heard of an element: only of those that an answer should not lack. */
export const gapQuestions: Readonly<Record<string, string>> = {
  situation: "When and where was it, and how large?",
  task: "What were you there to do, and by when?",
  action: "What did you yourself do first, and then?",
  decision: "What did you choose, and against what?",
  result: "What changed because of it, and for whom?",
  lesson: "What do you do differently since?",
  diagnosis: "What would you find out before you change anything?",
  "other-view": "How does it look to the others in it?",
  "trade-off": "What does your way cost?",
  risk: "How could it go wrong, and what would you do then?",
  method: "Which steps do you really take?",
  example: "When did you last do it?",
  measure: "How do you know that it works?",
  limits: "Where does it not work?",
  headline: "What will be different, and for whom, in one sentence?",
  ask: "What do you want of the listener?",
  cost: "What does it take, in people or money?",
  date: "When does it start, and when does it pay?",
  stakeholders: "Who has to agree, and who loses something?",
  requirements: "What must it do, for how many?",
  operations: "How is it watched, rolled out and rolled back?",
  urgency: "Why did it matter to the other side?",
  criteria: "What did you look for?",
  evidence: "What did you see that showed it?",
};
