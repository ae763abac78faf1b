import type { Question } from "../question.ts";

/** Systems to design whose difficulty lies in what is stored, and in it being right. */
export const designData: readonly Question[] = [
  {
    id: "operating-theatres",
    pillar: "system-design",
    theme: "booking operating theatres where emergencies come first",
    form: "design",
    roles: ["tech-lead", "staff", "manager"],
    serves: [],
    spoken:
      "Design the system that books operating theatres for forty hospitals, where an emergency may push anybody out. What do you settle first?",
    strong: [
      "Asks who may overrule whom before any schema",
      "Keeps two people from holding the same hour, and says how",
      "Plans for the ward where the network is down",
      "Makes every change of a booking traceable",
    ],
    followUps: {
      "ask-requirements": "Who uses it, and what must never happen to any of them?",
      "ask-choice":
        "Two surgeons take the same hour in the same second. What happens in your design?",
      "ask-risk": "The network fails in one hospital at noon. What can people there still do?",
    },
    changedConstraint:
      "Now hospitals lend each other theatres across city borders. Which of your assumptions breaks first?",
    budgetS: 300,
  },
  {
    id: "refund-before-payment",
    pillar: "system-design",
    theme: "a ledger in which events arrive out of order",
    form: "design",
    roles: ["tech-lead", "staff"],
    serves: ["technical-decision"],
    spoken:
      "Design the ledger of a payment company, where a refund can arrive before the payment it belongs to. How do the books stay right?",
    strong: [
      "Writes only additions, and two sides for each",
      "Separates what was received from what was booked",
      "Says what makes an event the same event twice",
      "Reconciles against the bank's own file, daily",
    ],
    followUps: {
      "ask-load": "How many bookings a second do you size it for, and on which day of the year?",
      "ask-choice": "A refund waits for its payment. Where does it wait, and for how long?",
      "ask-operations": "One cent is missing at the end of the day. How does anybody find it?",
    },
    changedConstraint:
      "A second currency comes in, with rates that are corrected hours later. What has to change?",
    budgetS: 360,
  },
  {
    id: "training-and-serving",
    pillar: "system-design",
    theme: "keeping a model's inputs the same in training and in use",
    form: "design",
    roles: ["tech-lead", "staff"],
    serves: ["technical-decision"],
    spoken:
      "A ranking model needs the same inputs in training and within twenty milliseconds of a click. How do you keep the two from drifting apart?",
    strong: [
      "Defines each input once, in one place",
      "Rebuilds the past as it was known then, not as it is known now",
      "Compares what was served with what was trained, all the time",
      "Says which inputs are not worth serving fresh",
    ],
    followUps: {
      "ask-requirements": "How fresh does each kind of input have to be?",
      "ask-trade-off": "What do you pay for computing an input only once?",
      "ask-operations": "Which signal tells you that the two have drifted?",
    },
    changedConstraint:
      "The model has to run on the phone, without a connection. What is left of your design?",
    budgetS: 300,
  },
  {
    id: "to-be-forgotten",
    pillar: "system-design",
    theme: "forgetting one customer everywhere",
    form: "design",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["cross-team-work"],
    spoken:
      "A customer asks to be forgotten. Their traces lie in forty services, in logs and in a year of backups. How would you design that deletion?",
    strong: [
      "Asks what the law and the contracts really demand, and by when",
      "Gives every service one way to report that it is done",
      "Has an answer for backups, such as keys that are thrown away",
      "Proves the deletion without keeping what was deleted",
    ],
    followUps: {
      "ask-requirements": "What must be kept, although the customer wants it gone?",
      "ask-choice": "A backup can't be edited. What do you do about it?",
      "ask-operations": "How do you show an auditor, a year later, that it was done?",
    },
    changedConstraint: "Ten thousand such requests arrive on one day. What gives way first?",
    budgetS: 300,
  },
  {
    id: "midnight-meters",
    pillar: "system-design",
    theme: "taking in the readings of eleven million meters",
    form: "design",
    roles: ["tech-lead", "staff", "manager"],
    serves: [],
    spoken:
      "Eleven million electricity meters all report at midnight, and some are three days late. How would you build the path from there to a correct bill?",
    strong: [
      "Works out the peak, then flattens it at the source",
      "Decides when a bill is closed, and what a late reading does then",
      "Tells a missing reading from a broken meter",
      "Can bill last month again and get the same figure",
    ],
    followUps: {
      "ask-load": "How many readings a second is that, if you do nothing about midnight?",
      "ask-trade-off": "What does waiting for late readings cost the company?",
      "ask-risk": "One model of meter reports wrong values for a week. How far does it spread?",
    },
    changedConstraint:
      "Prices now change every fifteen minutes. Which part of your design feels it first?",
    budgetS: 300,
  },
  {
    id: "primary-key",
    pillar: "system-design",
    theme: "changing a key that three hundred services read",
    form: "design",
    roles: ["staff", "manager", "director"],
    stages: ["large"],
    serves: ["technical-decision", "cross-team-work"],
    spoken:
      "Three hundred services read one customer table, and its primary key has to change. How would you get there without stopping any of them?",
    strong: [
      "Finds out who reads it, also those who do not know it",
      "Has both keys live side by side, for a stated time",
      "Makes each step reversible, and names the one that is not",
      "Gives the last stragglers an end",
    ],
    followUps: {
      "ask-requirements":
        "What would you need to know about those three hundred before the first step?",
      "ask-risk": "Which service do you forget, and how do you notice?",
      "ask-operations": "How do you see, on any day, how far along you are?",
    },
    changedConstraint:
      "Twenty of those services belong to partners outside. What do you do for them?",
    budgetS: 240,
  },
  {
    id: "satellite-images",
    pillar: "system-design",
    theme: "storing satellite images that are rarely read again",
    form: "design",
    roles: ["tech-lead", "staff"],
    serves: ["technical-decision"],
    spoken:
      "Satellite images come in, two hundred terabytes a day. They are read for a week, then almost never, until a disaster. How do you store them?",
    strong: [
      "Works out what a year costs before choosing",
      "Splits what is searched from what is stored",
      "Has a plan for the day when cold becomes hot",
      "Says what would be thrown away, and who agreed",
    ],
    followUps: {
      "ask-load": "What does a year of that come to, in size and in money?",
      "ask-trade-off": "What does the cheap storage take away from you on the day it matters?",
      "ask-choice": "At which point does an image move, and who decides it?",
    },
    changedConstraint:
      "A flood comes, and five agencies want one region's last ten years by tonight. What happens?",
    budgetS: 300,
  },
  {
    id: "two-of-everything",
    pillar: "system-design",
    theme: "two companies' systems after an acquisition",
    form: "design",
    roles: ["staff", "manager", "director"],
    stages: ["growing", "large"],
    serves: ["technical-decision", "cross-team-work"],
    spoken:
      "After an acquisition you run two of everything: two logins, two billing systems, two clouds. How do you decide what becomes one, and in which order?",
    strong: [
      "Asks what the acquisition was for",
      "Starts where customers meet both",
      "Leaves some things double, on purpose",
      "Counts the people who leave when their system loses",
    ],
    followUps: {
      "ask-requirements": "What would you ask the people who signed the deal?",
      "ask-trade-off": "Which two things would you leave double, and what does that cost?",
      "ask-risk": "What breaks for customers if you begin at the wrong end?",
    },
    changedConstraint:
      "The login goes first, says the board, whatever you think. How do you shape the rest around it?",
    budgetS: 240,
  },
];
