import type { Question } from "../question.ts";

/** Strategy: technical decisions, and how they come about. */
export const decisions: readonly Question[] = [
  {
    id: "the-duller-one",
    pillar: "strategy",
    theme: "a duller technology that you chose",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["technical-decision", "conflict"],
    spoken:
      "Take me back to a choice in which you went for the duller technology although good people wanted the newer one. What did it save, or cost?",
    strong: [
      "Argues the case of the newer one well",
      "Counts the cost in hiring and in mood, too",
      "Checks years later whether it was caution or habit",
    ],
    followUps: {
      "ask-own-decision": "What tipped it for you?",
      "ask-trade-off": "What would the newer one have given you that you still miss?",
      "ask-result": "How did those who had wanted the other one take it?",
    },
    changedConstraint:
      "If you had to choose again today, with the team you have now, what would differ?",
    budgetS: 150,
  },
  {
    id: "put-off-on-purpose",
    pillar: "strategy",
    theme: "a technical decision that you put off on purpose",
    form: "past",
    roles: ["staff", "manager", "director"],
    serves: ["technical-decision"],
    spoken:
      "Think of a technical decision that you put off on purpose, although people pressed you. What were you waiting to learn?",
    strong: [
      "Said aloud what they waited for, and until when",
      "Kept the cost of waiting small",
      "Tells whether the wait brought what it should",
    ],
    followUps: {
      "ask-own-decision": "Whose decision was it to wait, and how long did you give it?",
      "ask-risk": "What could the waiting have cost you?",
      "ask-result": "Which piece of news ended the wait, and what did you decide?",
    },
    changedConstraint: "If you had been made to choose on that day, which way would it have gone?",
    budgetS: 150,
  },
  {
    id: "standard-ignored",
    pillar: "strategy",
    theme: "a standard of yours that teams ignored",
    form: "past",
    roles: ["tech-lead", "staff", "director"],
    stages: ["growing", "large"],
    serves: ["failure-and-recovery", "cross-team-work"],
    spoken:
      "Think of a standard that you wrote, or stood up for, and that teams quietly ignored. What did you do once you noticed?",
    strong: [
      "Went to see why, before repeating it louder",
      "Found something in the standard that was wrong",
      "Made the wanted way cheaper, or let it go",
    ],
    followUps: {
      "ask-one-time": "Which team did you see ignoring it first, and how?",
      "ask-own-decision": "Which of them gave way, the standard or the teams, and why?",
      "ask-lesson": "When do you write a standard at all now?",
    },
    changedConstraint: "Suppose an auditor had required it. How would you have gone about it then?",
    budgetS: 150,
  },
  {
    id: "data-or-experience",
    pillar: "strategy",
    theme: "a decision in which data and experience disagreed",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["technical-decision"],
    spoken:
      "Walk me through a technical decision where the data said one thing and your experience another. Which of them did you follow, and why?",
    strong: [
      "Questions how the data came about, and the experience as well",
      "Says what would have changed their mind",
      "Tells which of the two was right",
    ],
    followUps: {
      "ask-own-decision": "What was the moment in which you chose?",
      "ask-result": "How long until you knew whether it was right?",
      "ask-lesson": "In which matters do you trust your experience less since then?",
    },
    changedConstraint:
      "Suppose a junior engineer had brought the data. What would you have said to them?",
    hangsOn: ["data", "number", "figure", "metric", "test", "measure"],
    budgetS: 150,
  },
  {
    id: "pricing-engine",
    pillar: "strategy",
    theme: "rewriting the part that earns the money",
    form: "situational",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["technical-decision"],
    spoken:
      "Your best engineers want to rewrite the pricing engine. It earns all the money, and nobody dares to touch it. What would convince you?",
    strong: [
      "Asks what cannot be done today because of it",
      "Looks for a first piece that pays for itself",
      "Knows how old and new would be compared, to the cent",
      "Takes the wish seriously, also as a sign about the work",
    ],
    followUps: {
      "ask-diagnosis": "What do you want to see before you take either side?",
      "ask-risk": "What is the worst that half a rewrite can do to you?",
      "ask-trade-off": "What would you not build in the meantime?",
    },
    changedConstraint: "You say no, and two of them do it at night. What do you do?",
    budgetS: 120,
  },
  {
    id: "licence-overnight",
    pillar: "strategy",
    theme: "a database whose licence changed overnight",
    form: "situational",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["technical-decision", "cross-team-work"],
    spoken:
      "A database that you depend on changed its licence overnight, and a community fork appeared by morning. How do you choose between them?",
    strong: [
      "Reads what the licence means for this company, with legal",
      "Sees who stands behind the fork, and for how long",
      "Buys time, knowing what it costs",
    ],
    followUps: {
      "ask-diagnosis": "What do you need to know before noon, and from whom?",
      "ask-risk": "How does the fork fail you in two years?",
      "ask-trade-off": "What do you lose by simply paying?",
    },
    changedConstraint: "Your own product ships with that database inside. What does that change?",
    budgetS: 120,
  },
  {
    id: "cheaper-model",
    pillar: "strategy",
    theme: "moving to another vendor's language model",
    form: "situational",
    roles: ["tech-lead", "staff", "manager", "director"],
    stages: ["early", "growing"],
    serves: ["technical-decision"],
    spoken:
      "Your product leans on one vendor's language model, and a rival's costs half as much since yesterday. How do you decide whether to move?",
    strong: [
      "Has, or builds, a way to tell good output from bad",
      "Counts the cost of moving twice",
      "Asks what customers were promised about their data",
    ],
    followUps: {
      "ask-diagnosis": "How would you find out whether the other one is as good for your users?",
      "ask-trade-off": "What would you do with those engineers if you stayed?",
      "ask-risk": "What do customers notice on the first day after a move?",
    },
    changedConstraint: "The cheap price ends in three months, perhaps. How does that bear on it?",
    budgetS: 120,
  },
  {
    id: "debt-to-live-with",
    pillar: "strategy",
    theme: "technical debt that is never going to be paid",
    form: "approach",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["technical-decision"],
    spoken:
      "Every codebase holds debt that nobody is ever going to pay. How do you decide which of it you will simply live with?",
    strong: [
      "Looks at how often the code is touched, not at how ugly it is",
      "Says aloud what is not going to be fixed",
      "Tells of a debt that came due unexpectedly",
    ],
    followUps: {
      "ask-example": "Which debt do you live with at present, knowingly?",
      "ask-method": "Where do you get the list from, and who cuts it?",
      "ask-limits": "When did you choose to live with something and regret it?",
    },
    changedConstraint:
      "A buyer's engineers are to inspect the code in spring. What moves up your list?",
    budgetS: 120,
  },
  {
    id: "month-or-hour",
    pillar: "strategy",
    theme: "telling weighty technical decisions from light ones",
    form: "approach",
    roles: ["tech-lead", "staff", "director"],
    serves: ["technical-decision", "mentoring"],
    spoken:
      "A few technical decisions deserve a month, and most deserve an hour. How do you tell which is which before it is too late?",
    strong: [
      "Asks what undoing it would take",
      "Lets others make the light ones, and bears the result",
      "Tells of one that looked light and was not",
    ],
    followUps: {
      "ask-example": "Which decision looked like an hour's work and was not?",
      "ask-measure": "How would you notice that you decide too slowly?",
      "ask-trade-off": "What do you accept when the hour's decisions go wrong?",
    },
    changedConstraint: "You have to teach that to twelve new leads. How do you do it?",
    budgetS: 120,
  },
];
