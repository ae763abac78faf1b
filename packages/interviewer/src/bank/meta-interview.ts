import type { Question } from "../question.ts";

/** Interviews as the subject of an interview: one concrete change of a process is asked for. */
export const metaInterview: readonly Question[] = [
  {
    id: "one-step-changed",
    pillar: "hiring",
    occasion: "meta-interview",
    theme: "one step of this kind of interview that you would change",
    form: "vision",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: [],
    spoken:
      "You are sitting through one of these interviews right now. Which single step of such a process would you change, and into what?",
    strong: [
      "Names one step and what replaces it, at once",
      "Says which mistake of today it would prevent",
      "Counts the hours it takes, on both sides",
      "Would try it out before believing in it",
    ],
    followUps: {
      "ask-headline": "Which step goes, and what stands there instead?",
      "ask-cost": "How many hours more or less is that, for each side?",
      "ask-risk": "Whom would your change treat worse than today?",
    },
    changedConstraint: "You may not add a minute for anybody. What is your change now?",
    budgetS: 120,
  },
  {
    id: "six-weeks-to-offer",
    pillar: "hiring",
    occasion: "meta-interview",
    theme: "a hiring process that takes too long",
    form: "vision",
    roles: ["tech-lead", "staff", "manager", "director"],
    stages: ["growing", "large"],
    serves: [],
    spoken:
      "Our process takes six weeks from the first call to an offer, and the good ones are gone by then. What do you cut, and what never?",
    strong: [
      "Asks where the weeks are spent: in talks or in waiting",
      "Cuts something that somebody is fond of",
      "Keeps one thing, and says what it protects from",
      "Gives a number of days and a start",
    ],
    followUps: {
      "ask-headline": "What goes first?",
      "ask-date": "When is it down to two weeks, and how do I see it?",
      "ask-stakeholders": "Who loses a say when that is cut?",
    },
    changedConstraint: "The panel insists on every one of its five talks. What do you do?",
    budgetS: 120,
  },
  {
    id: "first-to-speak",
    pillar: "hiring",
    occasion: "meta-interview",
    theme: "debriefs in which all follow the first to speak",
    form: "vision",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: [],
    spoken:
      "Our panels write their notes a day later, and mostly agree with whoever speaks first. What would you have us do differently by next month?",
    strong: [
      "Proposes one rule that can be checked",
      "Thinks of why busy people would keep to it",
      "Says how a changed mind would show",
    ],
    followUps: {
      "ask-headline": "What is the one rule?",
      "ask-stakeholders": "Who will be annoyed by it, and how do you win them?",
      "ask-date": "What do I look at after a month?",
    },
    changedConstraint: "Half of the panel keeps to it, and half does not. What next?",
    budgetS: 120,
  },
  {
    id: "next-fifty-candidates",
    pillar: "hiring",
    occasion: "meta-interview",
    theme: "finding out whether interviews predict anything",
    form: "vision",
    roles: ["staff", "manager", "director"],
    stages: ["large", "growing"],
    serves: [],
    spoken:
      "We cannot say whether our interviews predict anything. What would you change for the next fifty candidates, so that we know in a year?",
    strong: [
      "Writes down a prediction before the person starts",
      "Says what is compared with it, and by whom",
      "Knows that those who were turned down are missing",
      "Keeps it small enough to be done",
    ],
    followUps: {
      "ask-headline": "What do we do with candidate number one that we do not do today?",
      "ask-cost": "How much work is it for the people who interview?",
      "ask-risk": "How could it fool us?",
    },
    changedConstraint: "You only get ten candidates, not fifty. What can we still learn?",
    budgetS: 120,
  },
  {
    id: "your-own-position",
    pillar: "hiring",
    occasion: "meta-interview",
    theme: "one hour of interviewing for your own position",
    form: "vision",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: [],
    spoken:
      "Suppose you hire for the position that you hold now, and own one hour of the process. What do you do with that hour?",
    strong: [
      "Derives it from what the position really demands",
      "Says what a good and a poor hour look like",
      "Would do well in it only if prepared honestly themselves",
    ],
    followUps: {
      "ask-headline": "What happens in that hour, in one sentence?",
      "ask-cost": "What does it ask of the candidate beforehand?",
      "ask-risk": "Which good candidate would fail it?",
    },
    changedConstraint:
      "The hour has to be held by somebody who does not do your work. What changes?",
    budgetS: 120,
  },
];
