import type { Question } from "../question.ts";

const PLACE =
  "(?:us|here|(?:this|our|the) (?:company|role|job|team|position|place|startup|product|mission))";
const patterns: readonly RegExp[] = [
  new RegExp(`^(?:so |and |now )*why ${PLACE}\\b`, "i"),
  /\bwhy (?:do|would) you (?:really )?(?:want|wish|hope) (?:to (?:work|join|come|be|become|lead|manage|move into|get into)|this|the (?:job|role|position))\b/i,
  /\bwhy (?:do|did|are) you (?:apply|applying|interested in|looking for|hoping to join)\b/i,
  new RegExp(
    `\\bwhat (?:\\w+ )?(?:attract\\w*|draws?|drew|interests?|excites?|brings?|brought|made|makes|motivates?) you\\b.*\\b(?:${PLACE}|apply|join|management|leadership)\\b`,
    "i",
  ),
  new RegExp(`\\bwhat appeals to you\\b.*\\b${PLACE}\\b`, "i"),
  /\bwhat are you looking for in (?:your|a|the) (?:next|new)\b/i,
  /^why (?:\w+ )?(?:management|leadership)\s*\??$/i,
  // A company by its name: "Why Northwind Energy?"
  /^Why [A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,2}\s*\??$/,
];

/**
 * Whether somebody is asked why they want this work, or to work here. No time is asked for, and no
 * plan: it is told like a way of working, with what one does and knows behind what one says.
 */
export function asksWhyUs(text: string): boolean {
  return patterns.some((pattern) => pattern.test(text.trim()));
}

/** What such a question is listened to for, and followed up with, whatever the place is. */
export const whyUs: Pick<Question, "strong" | "followUps" | "changedConstraint" | "budgetS"> = {
  strong: [
    "Names something that is true here and hardly anywhere else",
    "Ties it to something that they did and want more of",
    "Says what they would do here, not only what they would get",
    "Is honest about what they do not know yet, or would miss",
  ],
  followUps: {
    "ask-example": "Which moment in your own work made you want exactly this?",
    "ask-method": "What have you done so far to find out whether it is like that?",
    "ask-measure": "A year from now, how would you know that it was the right choice?",
    "ask-trade-off": "What would you give up for it?",
    "ask-limits": "What about it makes you hesitate?",
  },
  changedConstraint:
    "Suppose somebody else offered you the same work for the same money. What would decide it?",
  budgetS: 90,
};
