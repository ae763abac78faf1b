import type { Question } from "../question.ts";

/** Leadership philosophy: convictions that have a price. */
export const philosophy: readonly Question[] = [
  {
    id: "how-you-lead",
    pillar: "behavioural",
    occasion: "philosophy",
    theme: "how you lead, told to somebody who is about to join",
    form: "approach",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["mentoring"],
    spoken:
      "Somebody is about to join you and asks how you lead. What do you tell them, and what would they see of it in a month?",
    strong: [
      "Says two or three things that others would not say of themselves",
      "Can be checked by watching them",
      "Admits what it is like on a bad day",
    ],
    followUps: {
      "ask-example": "When did somebody last see that in you?",
      "ask-limits": "With whom does that not work?",
      "ask-trade-off": "What do people miss who are led like that?",
    },
    changedConstraint:
      "They have heard from a friend that you are different when it gets tight. What do you answer?",
    budgetS: 120,
  },
  {
    id: "owed-without-contract",
    pillar: "behavioural",
    occasion: "philosophy",
    theme: "what a leader owes people beyond the contract",
    form: "approach",
    roles: ["tech-lead", "manager", "director"],
    serves: ["mentoring"],
    spoken:
      "You owe the people you lead some things that stand in no contract. What are they, and how would an outsider see you pay?",
    strong: [
      "Names few things, and means them",
      "Can show a day on which it cost something",
      "Knows where the debt ends",
    ],
    followUps: {
      "ask-example": "When did paying that cost you something?",
      "ask-limits": "Where does that debt end?",
      "ask-trade-off": "Who goes short when you pay it?",
    },
    changedConstraint: "Your own manager finds that it slows the team down. What do you say?",
    budgetS: 120,
  },
  {
    id: "peers-call-it-wrong",
    pillar: "behavioural",
    occasion: "philosophy",
    theme: "a habit of yours that other leaders would call wrong",
    form: "approach",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: [],
    spoken:
      "Which of your habits as a leader would most of your peers call a mistake, and what makes you keep to it?",
    strong: [
      "Takes a habit that somebody would really dispute",
      "Gives the best argument against it",
      "Says when they would give it up",
    ],
    followUps: {
      "ask-example": "When did that habit prove itself?",
      "ask-trade-off": "What does it cost you, or your people?",
      "ask-limits": "In what company would you drop it?",
    },
    changedConstraint:
      "Somebody you lead copies the habit and fails with it. What do you tell them?",
    budgetS: 120,
  },
  {
    id: "alike-or-fairly",
    pillar: "behavioural",
    occasion: "philosophy",
    theme: "treating people fairly and not alike",
    form: "approach",
    roles: ["tech-lead", "manager", "director"],
    serves: ["conflict"],
    spoken:
      "To treat people alike and to treat them fairly are seldom the same thing. How do you decide who gets an exception?",
    strong: [
      "Has a test that could be told to the others",
      "Tells of an exception, and of one that was refused",
      "Sees who never asks for one",
    ],
    followUps: {
      "ask-example": "Which exception did you make last, and who knew of it?",
      "ask-measure": "How would you notice that your exceptions go to the same few?",
      "ask-trade-off": "What do the others lose by an exception?",
    },
    changedConstraint: "The whole team learns of it, and only half of the story. What do you say?",
    budgetS: 120,
  },
  {
    id: "until-a-bad-quarter",
    pillar: "behavioural",
    occasion: "philosophy",
    theme: "principles in a bad quarter",
    form: "approach",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["failure-and-recovery"],
    spoken:
      "Principles are easy until a quarter goes badly. How do you work in a bad quarter, and what stays just as it was?",
    strong: [
      "Tells of a real bad quarter",
      "Names what they gave up as well as what they kept",
      "Says what the team heard from them",
    ],
    followUps: {
      "ask-example": "Which quarter are you thinking of?",
      "ask-method": "What do you do first when you see that it goes badly?",
      "ask-limits": "Which of your principles did not survive one?",
    },
    changedConstraint: "It is the third bad one in a row. What do you change now?",
    budgetS: 120,
  },
  {
    id: "better-out-of-the-room",
    pillar: "behavioural",
    occasion: "philosophy",
    theme: "when a leader should decide and when stay out",
    form: "approach",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["technical-decision", "mentoring"],
    spoken:
      "Sometimes you must decide, and sometimes a team is better off with you out of the room. How do you tell?",
    strong: [
      "Has signs for both, from experience",
      "Says beforehand which of the two it is",
      "Tells of a time they stayed and should have left",
    ],
    followUps: {
      "ask-example": "When did you leave a room on purpose?",
      "ask-limits": "When did you stay out for too long?",
      "ask-measure": "How do you find out afterwards whether it was right?",
    },
    changedConstraint:
      "They come out with a decision that you would never have taken. What do you do?",
    budgetS: 120,
  },
  {
    id: "not-allowed-to-say",
    pillar: "behavioural",
    occasion: "philosophy",
    theme: "staying believable when you may not say everything",
    form: "approach",
    roles: ["tech-lead", "manager", "director"],
    serves: ["conflict"],
    spoken:
      "Your team asks you about something that you know and may not tell. How do you stay somebody they can believe?",
    strong: [
      "Never says what is untrue, also not by silence",
      "Tells them what can be told, and when there will be more",
      "Has stood in that place, and tells how it went",
    ],
    followUps: {
      "ask-example": "When did you stand there, and what did you say?",
      "ask-method": "How do you answer, from the first moment on?",
      "ask-trade-off": "What does that do to your standing with those above you?",
    },
    changedConstraint:
      "Somebody guesses it, aloud, and looks at you. What do you do with your face?",
    budgetS: 120,
  },
];
