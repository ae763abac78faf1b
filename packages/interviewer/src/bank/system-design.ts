import type { Question } from "../question.ts";

/** System design at scale. */
export const systemDesign: readonly Question[] = [
  {
    id: "notifications",
    pillar: "system-design",
    theme: "sending thirty million notifications a day",
    form: "design",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["technical-decision"],
    spoken:
      "Design a service that sends thirty million notifications a day, where a duplicate annoys people and a lost one costs money. Where do you start?",
    strong: [
      "Frames the problem and puts numbers on peak load before any component",
      "Chooses between losing and repeating, and says how repeats are caught",
      "Names how providers fail, and what happens to the queue then",
      "Says what is watched, and who is woken",
    ],
    followUps: {
      "ask-load": "Thirty million a day: what is that in your worst second?",
      "ask-choice": "Between a duplicate and a loss, which do you take, and for which messages?",
      "ask-risk": "Your largest provider is silent for an hour. What happens to the queue?",
    },
    changedConstraint:
      "Now a whole region may vanish for an hour without a message being lost. What changes in your design?",
    budgetS: 360,
  },
  {
    id: "metered-billing",
    pillar: "system-design",
    theme: "billing by usage",
    form: "design",
    roles: ["tech-lead", "staff"],
    serves: ["technical-decision"],
    spoken:
      "Design billing by usage for a cloud product: two hundred thousand events a second, and invoices that an auditor can follow. How would you set it up?",
    strong: [
      "Asks how late and how wrong an event may be",
      "Keeps raw events and corrections instead of overwriting sums",
      "Trades freshness against exactness in words",
      "Plans for replays, backfills and disputes",
    ],
    followUps: {
      "ask-requirements": "How late may an event be, and how wrong may a bill be?",
      "ask-choice": "An event turns out to be wrong a month later. What do you do with it?",
      "ask-operations": "A customer disputes one line. What can you show them?",
    },
    changedConstraint:
      "Finance now wants the running bill to be right within one minute. Which part of your design gives way?",
    budgetS: 360,
  },
  {
    id: "private-search",
    pillar: "system-design",
    theme: "search over private documents",
    form: "design",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["technical-decision"],
    spoken:
      "Design search over a company's private documents, where permissions change hourly and nobody may see even a forbidden title. How would it work?",
    strong: [
      "Puts numbers on documents, users and permission changes",
      "Decides where permissions are checked, and what that costs",
      "Says how stale an answer may be",
      "Tests for leaks, and watches for them",
    ],
    followUps: {
      "ask-load": "How many documents, and how many changes of permission in an hour?",
      "ask-trade-off": "What does checking permissions at that point cost you?",
      "ask-operations": "How would you learn that somebody has seen what they should not?",
    },
    changedConstraint:
      "Suppose the largest customer demands that their index stays in their own country. What does that do to it?",
    budgetS: 360,
  },
  {
    id: "three-regions",
    pillar: "system-design",
    theme: "moving a platform from one region to three",
    form: "design",
    roles: ["staff", "manager", "director"],
    serves: ["technical-decision", "cross-team-work"],
    spoken:
      "Your platform has to move from one region to three within a year, with six teams building on it. How would you shape the system and the work?",
    strong: [
      "Asks what the three regions are for before choosing a topology",
      "Decides which data may differ between regions",
      "Orders the work so that each step can be undone",
      "Gives teams clear ownership and a date",
    ],
    followUps: {
      "ask-requirements": "What are the three regions for, and who is waiting for them?",
      "ask-risk": "Two regions can't see each other for ten minutes. What do users notice?",
      "ask-trade-off": "Which data may differ between regions, and who minds?",
    },
    changedConstraint:
      "Halfway through, two of the six teams are taken away. What do you no longer deliver?",
    budgetS: 300,
  },
  {
    id: "hot-tenant",
    pillar: "system-design",
    theme: "one customer that slows down all the others",
    form: "design",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["technical-decision"],
    spoken:
      "One customer has grown to half of your traffic and slows everybody else down on the shared database. What do you do about it?",
    strong: [
      "Measures where the time goes before moving anything",
      "Separates first relief from the lasting change",
      "Talks with the customer as well as with the database",
      "Names what isolation costs",
    ],
    followUps: {
      "ask-requirements": "What would you measure before you move anything?",
      "ask-choice": "What do you do tonight, and what by next quarter?",
      "ask-trade-off": "What does keeping that customer apart cost the others?",
    },
    changedConstraint: "What if that customer's contract forbids any limit on their traffic?",
    budgetS: 180,
  },
  {
    id: "what-to-split",
    pillar: "system-design",
    theme: "splitting a large application",
    form: "design",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["technical-decision"],
    spoken:
      "You inherit one large application that forty engineers deploy together, once a week. How do you decide what to split off first, if anything?",
    strong: [
      "Starts from a pain that can be measured, not from a picture",
      "Considers not splitting at all",
      "Names the data boundary and who will own each side",
      "Says how they would know that it helped",
    ],
    followUps: {
      "ask-requirements": "What hurts those forty engineers most, and how would you know?",
      "ask-choice": "What do you cut off first, if anything at all?",
      "ask-operations": "How do you see, half a year later, that the cut helped?",
    },
    changedConstraint:
      "Suppose nobody may be on call more than they are today. Does your first cut stay the same?",
    budgetS: 180,
  },
  {
    id: "live-migration",
    pillar: "system-design",
    theme: "a migration of live data that you led",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["technical-decision", "failure-and-recovery"],
    spoken:
      "Walk me through a migration of live data that you led while customers kept using the system. How did you keep a way back?",
    strong: [
      "Gives sizes, rates and the time it took",
      "Explains the order of steps and the point of no return",
      "Tells how differences between old and new were found",
      "Says what went wrong",
    ],
    followUps: {
      "ask-own-decision": "Where did you put the point of no return, and why there?",
      "ask-number": "How much data was it, and how long did it take?",
      "ask-risk": "How would you have noticed that old and new had come apart?",
    },
    changedConstraint:
      "If it had had to be finished in half the time, what would you have left out?",
    budgetS: 210,
  },
  {
    id: "too-fragile",
    pillar: "system-design",
    theme: "a system that had become too fragile or too expensive",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["technical-decision", "failure-and-recovery"],
    spoken:
      "Tell me about a system that had become too fragile or too expensive, and that you were asked to put right. What did you change first?",
    strong: [
      "Shows the figure that made it urgent",
      "Explains why this first, and what was left alone",
      "Names the risk taken, and the guard against it",
      "Gives the figure afterwards",
    ],
    followUps: {
      "ask-own-decision": "Why did you take that first, and who wanted something else?",
      "ask-number": "Which figure made it urgent, and what is it now?",
      "ask-lesson": "Which sign would you act on sooner today?",
    },
    changedConstraint:
      "With half the people and the same deadline, which of those changes would you have dropped?",
    budgetS: 180,
  },
];
