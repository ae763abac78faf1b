import type { First } from "../either-way.ts";
import type { FollowUpWordings } from "./phrases.ts";

/** What they would do, where nothing else is asked first. No question mark: a second part follows. */
export const wouldDo: FollowUpWordings = {
  past: ["What would you have done instead", "How would you have gone about it"],
  plan: ["What would you do then", "How would you go about it"],
};

/** What is asked first of a changed case, by the gap that it may fill. */
export const askedFirst: Readonly<Record<First, FollowUpWordings>> = {
  lesson: {
    past: [
      "Knowing what you know now, what would you have done differently",
      "With what you took away from it, what would you have changed",
    ],
    plan: [
      "Knowing what you know now, what would you do differently",
      "With what you took away from it, what would you change",
    ],
  },
  "own-decision": {
    past: ["What would you yourself have decided", "Which decision would you have made yourself"],
    plan: ["What would you yourself decide", "Which decision would you make yourself"],
  },
  result: {
    past: [
      "How differently would it have ended",
      "What would have come out of it, set against what did",
    ],
    plan: ["How differently would it end", "What would come out of it, set against what did"],
  },
  "heard-first": {
    past: ["What would you have asked, and whom, before you decided anything"],
    plan: [
      "What would you ask, and whom, before you decide anything",
      "Whom would you want to hear first, and what would you ask them",
    ],
  },
  "first-step": {
    past: ["What would your own first step have been"],
    plan: ["What would your own first step be", "What would you yourself decide first"],
  },
  example: {
    past: ["Which case of yours came nearest to that"],
    plan: ["Which case of yours came nearest to that", "When were you in a place like that"],
  },
  measure: {
    past: ["How would you have told that it worked"],
    plan: ["How would you measure that it still works", "What would show you that it still works"],
  },
  stakeholders: {
    past: ["Who would have lost by it"],
    plan: ["Who would lose by it", "Who would have to be won over first"],
  },
  headline: {
    past: ["What would you have asked them for"],
    plan: ["What would you still ask them to say yes to", "What one thing would you still ask for"],
  },
  cost: {
    past: ["What would it have cost"],
    plan: ["What would it cost, roughly, and by when", "How much would you still need, roughly"],
  },
  load: {
    past: ["What load would you have planned for"],
    plan: ["What load would you plan for, in numbers", "Which numbers would you size it by"],
  },
  requirements: {
    past: ["What would it have had to do at the very least"],
    plan: ["What would it have to do at the very least", "Which need would come first"],
  },
};

/** What is asked behind it: of the price, of what may go wrong, or of both. */
export const askedBehind: Readonly<Record<"both" | "price" | "risk", FollowUpWordings>> = {
  both: {
    past: [
      "and what would you have given up or put at risk",
      "and what would that have cost you or put at risk",
    ],
    plan: [
      "and what would you give up or put at risk",
      "and what would that cost you or put at risk",
    ],
  },
  price: {
    past: ["and what would you have given up for it", "and what would that have cost you"],
    plan: ["and what would you give up for it", "and what would that cost you"],
  },
  risk: {
    past: ["and what could have gone wrong with that", "and what would have worried you most"],
    plan: ["and what could still go wrong with that", "and what would worry you most"],
  },
};
