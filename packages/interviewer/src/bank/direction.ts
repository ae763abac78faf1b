import type { Question } from "../question.ts";

/** Strategy: where the engineering of a company should go, and who is told so. */
export const direction: readonly Question[] = [
  {
    id: "switch-off-first",
    pillar: "strategy",
    theme: "the system that you would switch off first",
    form: "vision",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["technical-decision"],
    spoken:
      "I have just started as your chief technology officer. Which of your systems should I switch off first, and what do we gain by it?",
    strong: [
      "Names one system in the first sentence",
      "Says who still uses it, and where they go",
      "Gives the gain in money, people or risk, and by when",
      "Knows why nobody has done it yet",
    ],
    followUps: {
      "ask-headline": "Which one is it, and what do you want me to sign?",
      "ask-stakeholders": "Who comes to my office to complain when it goes?",
      "ask-date": "When is the last user off it?",
    },
    changedConstraint: "I switch it off this Friday, as a test. What happens on Monday?",
    budgetS: 150,
  },
  {
    id: "by-summer",
    pillar: "strategy",
    theme: "one thing to do with artificial intelligence by summer",
    form: "vision",
    roles: ["staff", "manager", "director"],
    serves: ["technical-decision"],
    spoken:
      "The board wants to see one thing done with artificial intelligence by summer. What do you offer that you would still defend in two years?",
    strong: [
      "Picks something that a customer or an employee does today",
      "Says how anybody would see that it works",
      "Names the cost of being wrong, and who pays it",
      "Leaves the board something it can say in one sentence",
    ],
    followUps: {
      "ask-headline": "What would the board be able to say about it, in one sentence?",
      "ask-cost": "Which work stands still until summer because of it?",
      "ask-risk": "What would embarrass us most if it went wrong?",
    },
    changedConstraint: "Our lawyers say that no customer data may be used. What is left of it?",
    budgetS: 150,
  },
  {
    id: "one-thing-about-shipping",
    pillar: "strategy",
    theme: "one change to how software is shipped",
    form: "vision",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["technical-decision", "cross-team-work"],
    spoken:
      "You may change one thing about how your company ships software, with three people, in one quarter. What is it, and what will I notice?",
    strong: [
      "Begins with what people will notice",
      "Takes something that three people can finish",
      "Says what stays bad meanwhile",
    ],
    followUps: {
      "ask-headline": "What will I notice first, in one sentence?",
      "ask-stakeholders": "Whose daily work changes, and did they ask for it?",
      "ask-risk": "At which point would you give the three people back?",
    },
    changedConstraint: "After a month one of the three leaves. What do you drop?",
    budgetS: 150,
  },
  {
    id: "platform-for-sixty",
    pillar: "strategy",
    theme: "a platform team in a company of sixty engineers",
    form: "vision",
    roles: ["tech-lead", "staff", "manager", "director"],
    stages: ["growing"],
    serves: ["cross-team-work"],
    spoken:
      "We are sixty engineers, and you want a platform team. I have seen two of those fail. What would yours deliver before I begin to doubt it?",
    strong: [
      "Asks, or guesses, why the two failed",
      "Delivers something small to one team first",
      "Says what the team will refuse to do",
      "Names the sign at which it should be dissolved",
    ],
    followUps: {
      "ask-headline": "What is the first thing it delivers, and to whom?",
      "ask-cost": "From which teams do you take the people?",
      "ask-date": "On which day may I begin to doubt it?",
    },
    changedConstraint: "You may only have volunteers, one day a week. What can still be done?",
    budgetS: 150,
  },
  {
    id: "fourth-strategy",
    pillar: "strategy",
    theme: "taking over where three strategies were dropped",
    form: "situational",
    roles: ["staff", "manager", "director"],
    stages: ["growing", "large"],
    serves: ["technical-decision"],
    spoken:
      "You take over sixty engineers. Nobody can say why their last three strategies were dropped. What do you do before you write a fourth?",
    strong: [
      "Reads the three, and talks with those who lived under them",
      "Finds what was done in spite of them",
      "Makes one decision early, so that people see how",
    ],
    followUps: {
      "ask-diagnosis": "Whom do you ask, and what would each of them rather not say?",
      "ask-first-step": "What do those sixty people see you do in the first month?",
      "ask-risk": "How could yours end like the other three?",
    },
    changedConstraint: "Your manager wants the fourth one in two weeks. What do you hand in?",
    budgetS: 120,
  },
  {
    id: "sold-for-one-more-year",
    pillar: "strategy",
    theme: "the technical direction of a product that is to end",
    form: "situational",
    roles: ["manager", "director", "tech-lead"],
    serves: ["technical-decision"],
    spoken:
      "In a year the company will stop selling your team's product. Customers do not know yet, your team does. How do you set its direction until then?",
    strong: [
      "Finds out what customers are still owed",
      "Gives the year a goal worth working for",
      "Thinks of what people can take with them afterwards",
      "Is clear on what may be said to whom",
    ],
    followUps: {
      "ask-diagnosis": "What would you have to know about the contracts?",
      "ask-risk": "What happens to the product if half of the team goes in spring?",
      "ask-trade-off": "What do you stop improving at once, and what not until the last day?",
    },
    changedConstraint:
      "A customer asks one of your engineers directly. What should the engineer say?",
    budgetS: 120,
  },
  {
    id: "strategy-that-says-no",
    pillar: "strategy",
    theme: "writing a strategy that teams can use",
    form: "approach",
    roles: ["staff", "manager", "director"],
    serves: ["technical-decision", "cross-team-work"],
    spoken:
      "Most technical strategies could belong to any company. How do you write one that a team can use to say no without asking you?",
    strong: [
      "Begins with a diagnosis that somebody could dispute",
      "Contains something that people wanted and will not get",
      "Tells of a team that used it while they were away",
    ],
    followUps: {
      "ask-example": "When did a team turn something down because of what you had written?",
      "ask-method": "Who reads the first draft, and what do you do with their notes?",
      "ask-measure": "How can you tell a year later that it was more than paper?",
    },
    changedConstraint: "It may not be longer than what fits on a postcard. What stands on it?",
    budgetS: 150,
  },
  {
    id: "overtaken",
    pillar: "strategy",
    theme: "a direction you believed in that was overtaken by events",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["failure-and-recovery", "technical-decision"],
    spoken:
      "Tell me about a technical direction you believed in, until the market or your own company overtook it. When did you let go?",
    strong: [
      "Separates the day they knew from the day they said it",
      "Tells what could be saved, and was",
      "Speaks of those who had followed them",
    ],
    followUps: {
      "ask-own-decision": "What did you say to those who had followed you?",
      "ask-result": "What was left of it that others still use?",
      "ask-lesson": "What makes you look up earlier today?",
    },
    changedConstraint: "If you had had a year more, would you have kept to it, and to what end?",
    budgetS: 150,
  },
];
