import type { Question } from "../question.ts";

/** The first call: somebody who is not an engineer decides whether there is a second one. */
export const recruiterScreen: readonly Question[] = [
  {
    id: "to-a-friend",
    pillar: "behavioural",
    occasion: "recruiter-screen",
    theme: "a piece of work, told to somebody outside technology",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["technical-decision"],
    spoken:
      "Tell me about one piece of your work as you would tell a friend outside technology. What did it change for anybody?",
    strong: [
      "Needs no term of the trade",
      "Says for whom it mattered, and how much",
      "Is over within two minutes",
    ],
    followUps: {
      "ask-one-time": "Which piece of work is it, and when was that?",
      "ask-own-decision": "What in it would not have happened without you?",
      "ask-result": "Who noticed the difference, and what did they notice?",
    },
    changedConstraint: "If you had had to stop halfway, what would still have been of use?",
    budgetS: 120,
  },
  {
    id: "began-to-look",
    pillar: "behavioural",
    occasion: "recruiter-screen",
    theme: "the moment when you began to look for other work",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: [],
    spoken:
      "Think of the last time you began to look around for other work. What could the place where you were no longer give you?",
    strong: [
      "Speaks of the old place without bitterness",
      "Names something they go towards, too",
      "Is consistent with what they do next",
    ],
    followUps: {
      "ask-one-time": "On which day did it start?",
      "ask-own-decision": "What did you try to change before you looked elsewhere?",
      "ask-lesson": "What do you look at first in a new place because of it?",
    },
    changedConstraint:
      "Suppose they had offered you exactly that. What would have kept you from staying?",
    budgetS: 120,
  },
  {
    id: "last-ordinary-month",
    pillar: "cross-functional",
    occasion: "recruiter-screen",
    theme: "your last ordinary month at work",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: [],
    spoken:
      "Walk me through your last ordinary month at work. Which decisions in it were yours alone, and how many people felt them?",
    strong: [
      "Gives the size of things: people, systems, money",
      "Separates what they decide from what they influence",
      "Makes the picture fit the title, or says why it does not",
    ],
    followUps: {
      "ask-one-time": "Which day of that month was the most like you?",
      "ask-own-decision": "Which of those decisions did nobody have to sign?",
      "ask-result": "What came of the largest of them?",
    },
    changedConstraint: "If you had been away that month, what would not have happened?",
    budgetS: 120,
  },
  {
    id: "right-on-paper",
    pillar: "behavioural",
    occasion: "recruiter-screen",
    theme: "a job that looked right and that you turned down",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: [],
    spoken:
      "Think of a job that looked right on paper and that you turned down, or would turn down now. What decided it?",
    strong: [
      "Knows what they need in order to do good work",
      "Found it out by asking, not by a feeling alone",
      "Speaks fairly of the other company",
    ],
    followUps: {
      "ask-own-decision": "Which question of yours brought it out?",
      "ask-result": "How do you see that decision today?",
      "ask-lesson": "What do you now ask in the first call?",
    },
    changedConstraint: "If you had had no other offer, what would you have done?",
    budgetS: 120,
  },
  {
    id: "your-last-manager-says",
    pillar: "behavioural",
    occasion: "recruiter-screen",
    theme: "the project that your last manager would bring up",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["mentoring", "conflict"],
    spoken:
      "Think of the project that your last manager would bring up if I called this afternoon. What would they say was your part in it?",
    strong: [
      "Sees themselves from outside, the less flattering part included",
      "Gives one project instead of a list of virtues",
      "Says what the manager and they would tell differently",
    ],
    followUps: {
      "ask-one-time": "Which scene from it would your manager tell?",
      "ask-own-decision": "And in your own telling, what was your part?",
      "ask-result": "How did that project end?",
    },
    changedConstraint: "Suppose I called somebody you had led instead. What would the story be?",
    budgetS: 120,
  },
  {
    id: "telling-the-right-one",
    pillar: "behavioural",
    occasion: "recruiter-screen",
    theme: "telling which job is the right one",
    form: "approach",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: [],
    spoken:
      "Before you sign with a company you cannot know it. How do you find out, in a few calls, whether it is the right place?",
    strong: [
      "Asks for things that a company cannot dress up",
      "Has two or three needs, not twenty wishes",
      "Has been wrong once, and says how they ask since",
    ],
    followUps: {
      "ask-method": "Whom do you ask, and what?",
      "ask-example": "When did that tell you something nobody had meant to tell?",
      "ask-limits": "What can nobody find out from outside?",
    },
    changedConstraint: "You have a single call, with me. What do you ask?",
    budgetS: 90,
  },
];
