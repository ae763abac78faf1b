import type { Question } from "../question.ts";

/** Hiring and team building. */
export const hiring: readonly Question[] = [
  {
    id: "wrong-hire",
    pillar: "hiring",
    theme: "a hire that did not work out",
    form: "past",
    roles: ["tech-lead", "manager", "director"],
    serves: ["failure-and-recovery"],
    spoken:
      "Tell me about somebody you helped to hire who did not work out. What had you overlooked in the interviews?",
    strong: [
      "Points at evidence that was there, not at a feeling",
      "Looks at onboarding before blaming the choice",
      "Treats the person with respect in the telling",
      "Changed something in the process afterwards",
    ],
    followUps: {
      "ask-one-time": "Which moment in those interviews would you like to see again?",
      "ask-own-decision": "What did you yourself say in the debrief?",
      "ask-result": "How did it end for that person?",
    },
    changedConstraint:
      "Knowing what you know, and with the seat empty for half a year, would you hire them again?",
    hangsOn: ["hire", "hiring", "interview", "candidate"],
    budgetS: 150,
  },
  {
    id: "changed-your-mind",
    pillar: "hiring",
    theme: "a candidate about whom you changed your mind",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: [],
    spoken:
      "Tell me about a candidate about whom you changed your mind during the process. What was it that turned you?",
    strong: [
      "Names the criterion, and the evidence on both sides",
      "Notices a bias of their own",
      "Tells how the person did later, if hired",
    ],
    followUps: {
      "ask-own-decision": "What was your vote before, and what was it after?",
      "ask-result": "How did they turn out in the end?",
      "ask-lesson": "Which first impression do you trust less since then?",
    },
    changedConstraint:
      "Suppose you had had to decide on that very evening. Which way would it have gone?",
    budgetS: 120,
  },
  {
    id: "first-five",
    pillar: "hiring",
    theme: "the first five engineers of a new team",
    form: "approach",
    roles: ["staff", "manager", "director", "tech-lead"],
    serves: [],
    spoken:
      "You may hire five engineers to start a new team from nothing. How do you decide whom to look for first?",
    strong: [
      "Starts from the work and its risks, not from titles",
      "Balances experience with room to grow",
      "Says what the team will be bad at, knowingly",
      "Plans the first weeks of those who come",
    ],
    followUps: {
      "ask-method": "Whom do you look for first, and whom last?",
      "ask-example": "Which team did you put together like that?",
      "ask-trade-off": "What will this team be bad at, knowingly?",
    },
    changedConstraint:
      "After two hires the budget is frozen for a year. What do you do with three people missing?",
    budgetS: 150,
  },
  {
    id: "split-panel",
    pillar: "hiring",
    theme: "a panel that cannot agree",
    form: "situational",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["conflict"],
    spoken:
      "Your panel is split over a candidate: two strong yeses, two firm noes. How do you run the debrief?",
    strong: [
      "Has everybody write before anybody speaks",
      "Goes back to what was observed, criterion by criterion",
      "Hears the quietest voice early",
      "Says who decides, and what would settle it",
    ],
    followUps: {
      "ask-diagnosis": "What would you want to read before anybody speaks?",
      "ask-first-step": "The door closes. What is the first thing you ask of the room?",
      "ask-other-view": "What might the two who say no have seen that the others did not?",
    },
    changedConstraint:
      "The candidate has an offer elsewhere and needs an answer tonight. What do you do?",
    budgetS: 120,
  },
  {
    id: "interviews-anew",
    pillar: "hiring",
    theme: "engineering interviews designed anew",
    form: "vision",
    roles: ["staff", "manager", "director"],
    serves: [],
    spoken:
      "If you could design your company's engineering interviews from scratch, what would they look for that they miss today?",
    strong: [
      "Names few criteria that come from the work",
      "Says what it would cost in hours and when it would start",
      "Would test whether it predicts anything",
      "Thinks of the candidate's side",
    ],
    followUps: {
      "ask-headline": "Which one thing should they look for that they miss?",
      "ask-cost": "How many hours would it take from your engineers?",
      "ask-stakeholders": "Which of your colleagues would be against it?",
    },
    changedConstraint: "You may take only two hours of a candidate's time in all. What stays?",
    budgetS: 150,
  },
  {
    id: "good-start",
    pillar: "hiring",
    theme: "a new engineer's good start",
    form: "past",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["mentoring"],
    spoken:
      "Tell me about the best start that a new engineer ever had on a team of yours. What did you do to bring it about?",
    strong: [
      "Describes the first weeks concretely",
      "Shows what the person could do on their own, and when",
      "Made it repeatable for the next one",
    ],
    followUps: {
      "ask-own-decision": "What did you do that the company had not planned for?",
      "ask-result": "What could they do alone after three months?",
      "ask-lesson": "Which part of it has become a habit of the team?",
    },
    changedConstraint:
      "Had ten people started on the same day, what part of that would still have worked?",
    hangsOn: ["start", "join", "onboard", "new", "mentor"],
    budgetS: 120,
  },
  {
    id: "lines-between-teams",
    pillar: "hiring",
    theme: "a time you redrew the lines between teams",
    form: "past",
    roles: ["staff", "manager", "director"],
    serves: ["cross-team-work"],
    spoken:
      "Tell me about a time when you redrew the lines between teams, or argued for it. How did you settle who owned what?",
    strong: [
      "Says what was slow or unowned before",
      "Talks with the people before the chart is drawn",
      "Names who lost something, and what was done about it",
      "Checks later whether it got better",
    ],
    followUps: {
      "ask-own-decision": "Where did you yourself draw the line, and what did you leave alone?",
      "ask-result": "What was faster a few months later, and what was slower?",
      "ask-lesson": "Whom would you speak with sooner next time?",
    },
    changedConstraint:
      "If nobody could have been moved to another team, how would you have solved it?",
    budgetS: 150,
  },
  {
    id: "overlooked",
    pillar: "hiring",
    theme: "an engineer who was passed over",
    form: "situational",
    roles: ["tech-lead", "manager", "director"],
    serves: ["mentoring"],
    spoken:
      "An engineer who quietly keeps everything running asks you why somebody more visible was promoted instead. How do you answer?",
    strong: [
      "Listens for what lies behind the question",
      "Says the actual words they would use",
      "Is honest about the criteria, also where they are unfair",
      "Promises only what they can do, with a date",
    ],
    followUps: {
      "ask-diagnosis": "What lies behind the question, do you think?",
      "ask-words": "What would that engineer hear you say?",
      "ask-risk": "What do you do if they stop believing you?",
    },
    changedConstraint: "You find that you agree with them. What do you do about it?",
    budgetS: 120,
  },
];
