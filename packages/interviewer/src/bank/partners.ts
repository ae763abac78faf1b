import type { Question } from "../question.ts";

/** Across functions: product, design, data, law, money and customers. */
export const partners: readonly Question[] = [
  {
    id: "same-research",
    pillar: "cross-functional",
    theme: "research from which you and a product manager concluded opposites",
    form: "past",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["cross-team-work", "conflict"],
    spoken:
      "Think of research, or figures, from which you and a product manager drew opposite conclusions. How did you get to one plan?",
    strong: [
      "Gives the other reading fairly",
      "Finds what the two would have predicted differently",
      "Says who decided, and how the loser worked on",
    ],
    followUps: {
      "ask-own-decision": "What did you propose in order to get out of it?",
      "ask-result": "Whose conclusion held, when it was out?",
      "ask-lesson": "How do you read such figures together nowadays?",
    },
    changedConstraint:
      "Suppose there had been no time to test anything. How would you have settled it?",
    budgetS: 150,
  },
  {
    id: "eleven-against-four",
    pillar: "cross-functional",
    theme: "a finance chief who compares your team with a competitor's",
    form: "situational",
    roles: ["manager", "director"],
    stages: ["growing", "large"],
    serves: ["cross-team-work"],
    spoken:
      "Finance asks why your team needs eleven people where a competitor has four. You get ten minutes tomorrow. How do you prepare?",
    strong: [
      "Finds out what the question is really for",
      "Says openly what four people could do",
      "Speaks in money and risk, not in tickets",
      "Has the opening words ready",
    ],
    followUps: {
      "ask-diagnosis": "What would you find out tonight about where that question comes from?",
      "ask-words": "The ten minutes begin. What do you say first?",
      "ask-trade-off": "If it had to be eight, what would no longer be done?",
    },
    changedConstraint: "You look into it, and four would almost do. What do you say tomorrow?",
    budgetS: 120,
  },
  {
    id: "seven-days-of-logs",
    pillar: "cross-functional",
    theme: "logs that legal wants gone and engineers need",
    form: "situational",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["cross-team-work", "conflict"],
    spoken:
      "Legal wants all logs gone after seven days. Your incident team finds most causes in week three. How do you bring the two together?",
    strong: [
      "Asks which rule, and which logs, it is about",
      "Lets each side hear the other's worst case",
      "Finds a split, such as keeping less for longer",
    ],
    followUps: {
      "ask-diagnosis": "What would you ask legal that nobody has asked yet?",
      "ask-other-view": "What is legal's worst day, and who pays for it?",
      "ask-risk": "Which incident would you no longer be able to explain?",
    },
    changedConstraint: "A regulator's letter arrives and names a date. What do you do differently?",
    budgetS: 120,
  },
  {
    id: "made-them-listen",
    pillar: "cross-functional",
    theme: "a technical risk explained to somebody who did not care",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["cross-team-work"],
    spoken:
      "Take me back to a meeting where you had to explain a technical risk to somebody with no patience for it. What made them listen?",
    strong: [
      "Knew what that person was measured by",
      "Used one picture or figure instead of ten",
      "Left them with a decision, not with a worry",
    ],
    followUps: {
      "ask-own-decision": "What did you leave out on purpose?",
      "ask-result": "What did that person do differently afterwards?",
      "ask-lesson": "How do you prepare for such a meeting today?",
    },
    changedConstraint: "Suppose you had had one minute at a lift door. What would have been left?",
    budgetS: 150,
  },
  {
    id: "next-to-a-customer",
    pillar: "cross-functional",
    theme: "something that you learned next to a customer",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["cross-team-work"],
    spoken:
      "Tell me about something you learned from sitting next to a customer that no ticket had told you. What became of your plan?",
    strong: [
      "Describes what the customer did, not what they said",
      "Changed something that had already been decided",
      "Brought others to see it for themselves",
    ],
    followUps: {
      "ask-one-time": "Where was it, and what did you see them do?",
      "ask-own-decision": "What did you drop from the plan because of it?",
      "ask-result": "What did that customer say about the next version?",
    },
    changedConstraint:
      "If product had refused to change anything, what would you have done with it?",
    budgetS: 120,
  },
  {
    id: "notebooks",
    pillar: "cross-functional",
    theme: "data scientists and engineers who slow each other down",
    form: "situational",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["cross-team-work", "conflict"],
    spoken:
      "Your data scientists hand over notebooks, and your engineers spend a month on each. Both feel like the other's servants. What do you change?",
    strong: [
      "Follows one model from idea to users",
      "Gives both something that they finish together",
      "Lets each side keep what it is good at",
    ],
    followUps: {
      "ask-diagnosis": "Which handover would you follow, and what would you look for?",
      "ask-other-view": "How does that month look from the scientists' side?",
      "ask-first-step": "What do you change for the very next model?",
    },
    changedConstraint: "The two groups report to different directors. What can you still do?",
    budgetS: 120,
  },
  {
    id: "six-months-of-import",
    pillar: "cross-functional",
    theme: "asking the head of sales for six months",
    form: "vision",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["cross-team-work", "technical-decision"],
    spoken:
      "I run sales. You want six months without new features in the import tool. What do I get for it, and what do I tell customers?",
    strong: [
      "Begins with what sales gets",
      "Gives sales a sentence that can be said to a customer",
      "Offers something visible on the way",
      "Names the deal that may be lost, and does not hide it",
    ],
    followUps: {
      "ask-headline": "What is the sentence that I say to a customer?",
      "ask-date": "When is the first thing out that I can show?",
      "ask-cost": "Which deals do you expect me to lose?",
    },
    changedConstraint:
      "I have one customer who will sign only for a new import. What do you give me?",
    budgetS: 120,
  },
  {
    id: "first-missed-date",
    pillar: "cross-functional",
    theme: "trust with a new product partner",
    form: "approach",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["cross-team-work"],
    spoken:
      "A new product partner joins you next week. How do you build the kind of trust that survives the first missed date?",
    strong: [
      "Does something early at their own expense",
      "Agrees on how bad news travels before there is any",
      "Tells of a partnership that broke, and why",
    ],
    followUps: {
      "ask-method": "What happens between you two in the first fortnight?",
      "ask-example": "With whom did that work, and how did the first missed date go?",
      "ask-limits": "With what sort of partner does that fail?",
    },
    changedConstraint: "The partner sits nine time zones away. What do you do differently?",
    budgetS: 120,
  },
];
