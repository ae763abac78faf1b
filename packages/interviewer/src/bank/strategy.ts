import type { Question } from "../question.ts";

/** Technical strategy and vision. */
export const strategy: readonly Question[] = [
  {
    id: "one-investment",
    pillar: "strategy",
    theme: "the one technical investment you would ask for",
    form: "vision",
    roles: ["staff", "manager", "director", "tech-lead"],
    spoken:
      "Suppose I run your company, and you may ask me for one technical investment next year. What do you ask for?",
    strong: [
      "Opens with the request in one sentence",
      "Gives cost, date and what becomes possible",
      "Says what would not be done instead",
      "Uses no word that the listener would have to look up",
    ],
    changedConstraint: "I can give you a third of that. What would you do with it?",
    budgetS: 150,
  },
  {
    id: "three-years",
    pillar: "strategy",
    theme: "your architecture in three years",
    form: "vision",
    roles: ["staff", "director", "manager"],
    spoken:
      "Picture your present architecture three years from now. What should be gone by then, and why is that worth the effort?",
    strong: [
      "Names one headline instead of a list",
      "Ties it to what the business will need",
      "Puts the first step within this quarter",
      "Says who loses something by it",
    ],
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
    spoken:
      "Tell me about a time when you had to choose between building something and buying it. What tipped the balance in the end?",
    strong: [
      "Counts what maintaining it costs, not only making it",
      "Names the option that was turned down, fairly",
      "Looks back: was it right a year later",
    ],
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
    spoken:
      "Product wants every engineer on features for two quarters, while your build takes ninety minutes. How would you make the case for fixing it?",
    strong: [
      "Understands the urgency behind the features first",
      "Turns the build time into something the other side loses",
      "Offers a small first step and a measure",
      "Says what they would accept instead",
    ],
    changedConstraint: "They say no, plainly. What do you do on the next morning?",
    budgetS: 120,
  },
  {
    id: "stopped-project",
    pillar: "strategy",
    theme: "a project that you stopped",
    form: "past",
    roles: ["staff", "manager", "director"],
    spoken:
      "Tell me about a project you stopped, or argued to stop, after a good deal had been spent on it. What convinced you?",
    strong: [
      "Names the sign, and how long they looked away from it",
      "Separates what was spent from what was still to come",
      "Tells what happened to the people who had built it",
    ],
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
    spoken:
      "How do you bring several teams to one way of doing things without becoming the person everybody has to ask?",
    strong: [
      "Says which things deserve one way at all",
      "Makes the common way the easy way",
      "Has an exit for teams with a good reason",
      "Gives a case, with its failures",
    ],
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
    spoken:
      "Half of your engineers let an assistant write most of their code, and review has become the bottleneck. What would you change?",
    strong: [
      "Looks at what review finds today before changing it",
      "Thinks of juniors, who learn by writing",
      "Names a risk that cannot be reviewed away",
      "Says how they would measure whether it helps",
    ],
    changedConstraint: "A regulator asks who is answerable for each line. What do you tell them?",
    budgetS: 150,
  },
];
