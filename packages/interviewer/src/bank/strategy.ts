import type { Question } from "../question.ts";

/** Technical strategy and vision. */
export const strategy: readonly Question[] = [
  {
    id: "one-investment",
    pillar: "strategy",
    theme: "the one technical investment you would ask for",
    form: "vision",
    roles: ["staff", "manager", "director", "tech-lead"],
    serves: ["technical-decision"],
    spoken:
      "Suppose I run your company, and you may ask me for one technical investment next year. What do you ask for?",
    strong: [
      "Opens with the request in one sentence",
      "Gives cost, date and what becomes possible",
      "Says what would not be done instead",
      "Uses no word that the listener would have to look up",
    ],
    followUps: {
      "ask-headline": "Which one sentence should I pass on to the board?",
      "ask-cost": "What would I not be able to do with that money?",
      "ask-risk": "When would you come back and tell me that it does not work?",
    },
    changedConstraint: "I can give you a third of that. What would you do with it?",
    budgetS: 150,
  },
  {
    id: "three-years",
    pillar: "strategy",
    theme: "your architecture in three years",
    form: "vision",
    roles: ["staff", "director", "manager"],
    serves: ["technical-decision"],
    spoken:
      "Picture your present architecture three years from now. What should be gone by then, and why is that worth the effort?",
    strong: [
      "Names one headline instead of a list",
      "Ties it to what the business will need",
      "Puts the first step within this quarter",
      "Says who loses something by it",
    ],
    followUps: {
      "ask-headline": "What is the one thing that should be gone?",
      "ask-stakeholders": "Who loses something they like when it goes?",
      "ask-date": "What of it happens within this quarter?",
    },
    changedConstraint:
      "Imagine the company doubles by acquisition next spring. What part of that picture survives?",
    budgetS: 180,
  },
  {
    id: "build-or-buy",
    pillar: "strategy",
    theme: "a choice between building and buying",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["technical-decision"],
    spoken:
      "Walk me through one choice between building something and buying it that you had a real part in. What tipped the balance?",
    strong: [
      "Counts what maintaining it costs, not only making it",
      "Names the option that was turned down, fairly",
      "Looks back: was it right a year later",
    ],
    followUps: {
      "ask-own-decision": "What did you yourself recommend, and on what ground?",
      "ask-result": "How did it look a year later?",
      "ask-trade-off": "What would the other choice have given you?",
    },
    changedConstraint:
      "If you had had to decide within a single week, which way would you have gone?",
    budgetS: 150,
  },
  {
    id: "slow-build",
    pillar: "strategy",
    theme: "making the case for a faster build",
    form: "situational",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["technical-decision", "cross-team-work"],
    spoken:
      "Product wants every engineer on features for two quarters, while your build takes ninety minutes. How would you make the case for fixing it?",
    strong: [
      "Understands the urgency behind the features first",
      "Turns the build time into something the other side loses",
      "Offers a small first step and a measure",
      "Says what they would accept instead",
    ],
    followUps: {
      "ask-diagnosis": "What would you need to know about those features before you argue?",
      "ask-first-step": "What is the smallest piece of it that you could ask for?",
      "ask-trade-off": "What would you be ready to give up for it?",
    },
    changedConstraint: "They say no, plainly. What do you do on the next morning?",
    budgetS: 120,
  },
  {
    id: "stopped-project",
    pillar: "strategy",
    theme: "a project that you stopped",
    form: "past",
    roles: ["staff", "manager", "director"],
    serves: ["failure-and-recovery", "technical-decision"],
    spoken:
      "Think of a project you stopped, or argued to stop, after a good deal had been spent on it. What convinced you?",
    strong: [
      "Names the sign, and how long they looked away from it",
      "Separates what was spent from what was still to come",
      "Tells what happened to the people who had built it",
    ],
    followUps: {
      "ask-own-decision": "When did you decide, and how long had you looked away?",
      "ask-result": "What became of the people who had built it?",
      "ask-lesson": "What do you agree on today before such a project begins?",
    },
    changedConstraint:
      "And if its sponsor had been your own manager, how would you have gone about it?",
    budgetS: 150,
  },
  {
    id: "one-way",
    pillar: "strategy",
    theme: "bringing several teams to one way of working",
    form: "approach",
    roles: ["tech-lead", "staff", "director"],
    serves: ["technical-decision", "cross-team-work"],
    spoken:
      "How do you bring several teams to one way of doing things without becoming the person everybody has to ask?",
    strong: [
      "Says which things deserve one way at all",
      "Makes the common way the easy way",
      "Has an exit for teams with a good reason",
      "Gives a case, with its failures",
    ],
    followUps: {
      "ask-example": "Which practice did you bring to several teams, and how long did it take?",
      "ask-limits": "Which things would you let every team do its own way?",
      "ask-trade-off": "What does one way cost the team that was ahead?",
    },
    changedConstraint:
      "One team refuses, and it happens to be the most productive. What do you do?",
    budgetS: 150,
  },
  {
    id: "assistant-policy",
    pillar: "strategy",
    theme: "code written by assistants",
    form: "situational",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["technical-decision"],
    spoken:
      "Half of your engineers let an assistant write most of their code, and review has become the bottleneck. What would you change?",
    strong: [
      "Looks at what review finds today before changing it",
      "Thinks of juniors, who learn by writing",
      "Names a risk that cannot be reviewed away",
      "Says how they would measure whether it helps",
    ],
    followUps: {
      "ask-diagnosis": "What would you look at in those reviews before you change them?",
      "ask-risk": "Which mistakes would still slip through?",
      "ask-trade-off": "What do people new to the trade lose by it?",
    },
    changedConstraint: "A regulator asks who is answerable for each line. What do you tell them?",
    budgetS: 150,
  },
];
