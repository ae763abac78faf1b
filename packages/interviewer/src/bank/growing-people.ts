import type { Question } from "../question.ts";

/** Behavioural: helping people to become better at their work. */
export const growingPeople: readonly Question[] = [
  {
    id: "better-than-you",
    pillar: "behavioural",
    theme: "somebody you helped who is now better than you at something",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["mentoring"],
    spoken:
      "Tell me about somebody you helped who is now better than you at something that matters. What was your part in it?",
    strong: [
      "Claims a real but limited part",
      "Names the one intervention that mattered, and one that did not",
      "Shows what the other person brought along",
    ],
    followUps: {
      "ask-one-time": "Which afternoon with them do you remember best, and what happened in it?",
      "ask-own-decision": "What did you choose to do for them that nobody had asked you to do?",
      "ask-lesson": "What did you carry over to the next person you helped?",
    },
    changedConstraint:
      "Suppose the two of you had had only one hour a month. What would you have kept?",
    budgetS: 150,
  },
  {
    id: "helped-too-much",
    pillar: "behavioural",
    theme: "somebody whom you helped too much",
    form: "past",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["mentoring", "failure-and-recovery"],
    spoken:
      "Think of somebody whom you helped too much. How did you notice, and what did you do the next time they asked?",
    strong: [
      "Sees what the help did for themselves",
      "Changed something the other person could feel",
      "Tells what the person managed alone afterwards",
    ],
    followUps: {
      "ask-own-decision": "What exactly did you stop doing, and how did you decide on that?",
      "ask-result": "What did they then do without you?",
      "ask-lesson": "How do you notice today that you are carrying too much for somebody?",
    },
    changedConstraint:
      "If a release had hung on that person, how much would you still have left to them?",
    hangsOn: ["help", "ask", "stop", "mentor", "junior", "own"],
    budgetS: 120,
  },
  {
    id: "cannot-explain-it",
    pillar: "behavioural",
    theme: "an engineer who cannot explain the code they ship",
    form: "situational",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["mentoring"],
    spoken:
      "A new engineer ships twice as much as anybody, mostly generated, and could not explain last week's outage in their own service. What do you do?",
    strong: [
      "Finds out what the person understands, without an ambush",
      "Treats it as something the team allowed",
      "Gives them work that makes them read and explain",
      "Says the words they would open with",
    ],
    followUps: {
      "ask-diagnosis": "How would you learn what this person really understands?",
      "ask-words": "What do you say to them first, so that they don't hide?",
      "ask-trade-off": "Output will drop. What do you give up, and who has to agree?",
    },
    changedConstraint:
      "Half of the team begins to work the same way. What do you do about the team?",
    budgetS: 120,
  },
  {
    id: "what-they-said-back",
    pillar: "behavioural",
    theme: "a piece of feedback that was hard to give",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["mentoring", "conflict"],
    spoken:
      "Walk me through a time when you gave somebody feedback they did not expect. What did they say back to you?",
    strong: [
      "Repeats the feedback as it was given",
      "Lets the answer of the other person stand",
      "Went back later to see what had become of it",
    ],
    followUps: {
      "ask-one-time": "Where were you both, and how did you begin?",
      "ask-result": "What did the person do with it in the weeks after?",
      "ask-lesson": "Which part of that would you say differently now?",
    },
    changedConstraint: "Suppose they had proved you wrong on the spot. How would you have gone on?",
    budgetS: 150,
  },
  {
    id: "wants-the-title",
    pillar: "behavioural",
    theme: "a senior engineer who asks for the staff title",
    form: "situational",
    roles: ["staff", "manager", "director"],
    serves: ["mentoring"],
    spoken:
      "A solid senior engineer asks what it takes to become staff. You suspect that they would dislike the work. How do you answer?",
    strong: [
      "Tests the suspicion before acting on it",
      "Describes the work as it is, dull parts included",
      "Offers a trial that the person can end",
      "Puts it in words that leave the person a choice",
    ],
    followUps: {
      "ask-diagnosis": "What makes you think so, and how would you check?",
      "ask-words": "Say it to me as if I were that engineer. What do I hear?",
      "ask-risk": "What if they hear it as a refusal, whatever you say?",
    },
    changedConstraint: "They tell you that it is only about the money. What do you say then?",
    budgetS: 120,
  },
  {
    id: "afternoon-or-two-weeks",
    pillar: "behavioural",
    theme: "choosing between doing it yourself and letting somebody learn it",
    form: "approach",
    roles: ["tech-lead", "staff"],
    serves: ["mentoring", "technical-decision"],
    spoken:
      "You could draw the design in an afternoon. Somebody else could learn by drawing it in two weeks. How do you choose?",
    strong: [
      "Weighs the price of a mistake, not only the time",
      "Sets a moment at which they would step in",
      "Tells of one case that went wrong",
    ],
    followUps: {
      "ask-example": "When did you last let somebody take the two weeks?",
      "ask-measure": "How do you see afterwards that the two weeks were worth it?",
      "ask-limits": "Which designs do you never hand over like that?",
    },
    changedConstraint:
      "After a week the drawing heads somewhere you know is wrong. What do you do?",
    budgetS: 120,
  },
  {
    id: "manager-who-misses-code",
    pillar: "behavioural",
    theme: "a new manager who misses writing code",
    form: "situational",
    roles: ["manager", "director"],
    serves: ["mentoring"],
    spoken:
      "An engineer you promoted to manager a month ago still fixes bugs at night, and the team likes it. What do you do with them?",
    strong: [
      "Looks for what the person is avoiding, or missing",
      "Names what is not getting done meanwhile",
      "Keeps the way back to engineering open, and without shame",
    ],
    followUps: {
      "ask-diagnosis": "What might lie behind those nights, and how would you find out?",
      "ask-other-view": "What does the team lose if you put a stop to it?",
      "ask-first-step": "You meet them tomorrow at ten. What do you ask of them?",
    },
    changedConstraint:
      "They say that it is the only hour of the day that feels like work. What now?",
    budgetS: 120,
  },
  {
    id: "before-that-day",
    pillar: "behavioural",
    theme: "somebody whose job you had to end",
    form: "past",
    roles: ["manager", "director"],
    serves: ["conflict", "failure-and-recovery"],
    spoken:
      "Tell me about a person whose job you had to end for their performance. What had they heard from you before that day?",
    strong: [
      "The person was told early, plainly and more than once",
      "Owns a part of it: the hire, the start or the expectations",
      "Treated the person with care on the day and after",
      "Thinks of those who stayed",
    ],
    followUps: {
      "ask-own-decision":
        "When did you yourself know, and what did you do between then and that day?",
      "ask-result": "How did those who stayed take it?",
      "ask-lesson": "What do you now say earlier than you did then?",
    },
    changedConstraint:
      "Suppose they had asked you for three more months. What would you have answered?",
    budgetS: 150,
  },
];
