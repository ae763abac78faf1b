import type { Question } from "../question.ts";

/** Hiring: judging, winning and turning down people. */
export const interviewing: readonly Question[] = [
  {
    id: "changed-the-team",
    pillar: "hiring",
    theme: "a hire who changed how the others worked",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["mentoring"],
    spoken:
      "Think of a hire who changed the way everybody else on the team worked. What had you seen in them beforehand that others had not?",
    strong: [
      "Names what was seen, and in which minute of which conversation",
      "Admits the part that was luck",
      "Says what they look for since then",
    ],
    followUps: {
      "ask-one-time": "In which conversation did you see it?",
      "ask-own-decision": "What did you say for them in the debrief?",
      "ask-result": "What did the others do differently a year later?",
    },
    changedConstraint: "If the panel had voted against them, how far would you have gone?",
    budgetS: 120,
  },
  {
    id: "turned-you-down",
    pillar: "hiring",
    theme: "a candidate who turned you down",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["failure-and-recovery"],
    spoken:
      "Tell me about somebody you badly wanted to hire who turned you down. What did it tell you about your own company?",
    strong: [
      "Asked for the reason, and got past the polite one",
      "Changed something that had nothing to do with money",
      "Stayed in touch without pressing",
    ],
    followUps: {
      "ask-own-decision": "Once you had their answer, what did you decide to do?",
      "ask-result": "What was different for the next candidate?",
      "ask-lesson": "What do you tell candidates today that you kept quiet then?",
    },
    changedConstraint: "Suppose they had called a month later. What would you have offered?",
    budgetS: 120,
  },
  {
    id: "left-unfilled",
    pillar: "hiring",
    theme: "a position that you chose not to fill",
    form: "past",
    roles: ["manager", "director"],
    serves: ["technical-decision"],
    spoken:
      "Take me back to a position that you chose to leave unfilled although you had the budget. What did you do instead?",
    strong: [
      "Asked what the work needed before asking who",
      "Told those who had hoped for help, and why",
      "Looks back at it with a figure or a case",
    ],
    followUps: {
      "ask-own-decision": "Who wanted it filled, and what did you tell them?",
      "ask-result": "How did the team do without that person?",
      "ask-lesson": "What do you ask now before you open a position?",
    },
    changedConstraint:
      "If the budget had been lost for good, would you still have waited, and why?",
    budgetS: 120,
  },
  {
    id: "a-friend-of-the-chief",
    pillar: "hiring",
    theme: "a candidate whom the chief executive recommends",
    form: "situational",
    roles: ["tech-lead", "manager", "director"],
    stages: ["early", "growing"],
    serves: ["conflict"],
    spoken:
      "The chief executive has sent you a friend for an open position, with a warm note. Your panel says no. How do you handle it?",
    strong: [
      "Makes sure that the no rests on evidence",
      "Tells the chief executive in person, before the candidate hears",
      "Protects the panel, and the dignity of the friend",
      "Has the words for that conversation",
    ],
    followUps: {
      "ask-diagnosis": "What do you check about that verdict before you carry it upstairs?",
      "ask-words": "You stand in the chief executive's door. How do you start?",
      "ask-other-view": "What does the chief executive really need here?",
    },
    changedConstraint: "The answer is: hire them anyway, for half a year. What do you do?",
    budgetS: 120,
  },
  {
    id: "cannot-change-a-line",
    pillar: "hiring",
    theme: "a candidate who cannot change their own task",
    form: "situational",
    roles: ["tech-lead", "staff", "manager"],
    serves: [],
    spoken:
      "A candidate's task from home was the best of all. In the call they cannot change one line of it. What do you do in the next ten minutes?",
    strong: [
      "Tells nerves from a lack of understanding, and gives another way in",
      "Does not accuse, and does not look away",
      "Says what they would write down, word for word",
      "Asks whether the task still measures anything",
    ],
    followUps: {
      "ask-diagnosis": "How do you find out whether it is nerves?",
      "ask-first-step": "What is the next thing that you give them to do?",
      "ask-risk": "What if you are wrong about them?",
    },
    changedConstraint: "They say that they used an assistant, as they would at work. What now?",
    budgetS: 120,
  },
  {
    id: "which-level",
    pillar: "hiring",
    theme: "a director from a small company who fits a lower level",
    form: "situational",
    roles: ["staff", "manager", "director"],
    stages: ["growing", "large"],
    serves: [],
    spoken:
      "A candidate was a director in a company of thirty. By your ladder they are a senior engineer. How do you settle it, and tell them?",
    strong: [
      "Looks at what was decided and carried, not at the title",
      "Asks what the person wants to be doing",
      "Says plainly what the level is, in words of respect",
      "Knows what would lift them, and when",
    ],
    followUps: {
      "ask-diagnosis": "Which stories would you ask for in order to settle it?",
      "ask-words": "What is the first sentence that they hear from you?",
      "ask-risk": "What happens a year on if you set it too low?",
    },
    changedConstraint: "Another company offers them the title of director. What do you do?",
    budgetS: 120,
  },
  {
    id: "ordinary-tuesday",
    pillar: "hiring",
    theme: "learning how a candidate works on an ordinary day",
    form: "approach",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: [],
    spoken:
      "An interview shows you somebody on their best day. How do you find out what an ordinary Tuesday with them is like?",
    strong: [
      "Asks for things that cannot be prepared, without a trap",
      "Uses references for questions, not for praise",
      "Has been wrong with it, and tells of it",
    ],
    followUps: {
      "ask-method": "Which questions do you ask for that, and whom?",
      "ask-example": "With which candidate did you see past the best day?",
      "ask-limits": "Whom does that way of asking treat unfairly?",
    },
    changedConstraint: "You may not speak with anybody who knows them. What is left?",
    budgetS: 120,
  },
  {
    id: "the-tenth-hire",
    pillar: "hiring",
    theme: "hiring beyond the people you know",
    form: "approach",
    roles: ["manager", "director", "tech-lead"],
    stages: ["early", "growing"],
    serves: [],
    spoken:
      "Your last nine hires all came through people you knew already. How do you go about the tenth, so that it comes from elsewhere?",
    strong: [
      "Sees what nine alike cost the team",
      "Does something in person, not only another advertisement",
      "Changes what is asked for, where it shut people out",
      "Says how long they would hold out",
    ],
    followUps: {
      "ask-example": "Whom did you find in a place where you had never looked before?",
      "ask-measure": "How do you know that it is more than chance?",
      "ask-trade-off": "What does it cost you to wait for that tenth person?",
    },
    changedConstraint: "The tenth has to start within a month. What do you still do?",
    budgetS: 120,
  },
];
