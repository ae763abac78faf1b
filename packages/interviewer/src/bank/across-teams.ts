import type { Question } from "../question.ts";

/** Across functions: engineering teams among themselves. */
export const acrossTeams: readonly Question[] = [
  {
    id: "team-that-came-last",
    pillar: "cross-functional",
    theme: "a change that several teams made without having to",
    form: "past",
    roles: ["tech-lead", "staff"],
    serves: ["cross-team-work", "technical-decision"],
    spoken:
      "Walk me through a change that you got several teams to make, none of which had to listen to you. Which team came last, and why?",
    strong: [
      "Knows what each team got out of it",
      "Did some of the work in the others' code",
      "Understands the last team's reasons better than at the start",
    ],
    followUps: {
      "ask-own-decision": "What did you do for them, with your own hands?",
      "ask-result": "How long did the last team take, and what moved it?",
      "ask-lesson": "Where do you begin today, with the keenest team or the most doubtful?",
    },
    changedConstraint: "If you could have ordered it from above, what would have come out worse?",
    budgetS: 150,
  },
  {
    id: "broke-their-work",
    pillar: "cross-functional",
    theme: "another team's work that you broke without meaning to",
    form: "past",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["cross-team-work", "failure-and-recovery"],
    spoken:
      "Think of a time when you or your team broke another team's work without meaning to. How did they find out, and from whom?",
    strong: [
      "Told them before they had to ask, or regrets that they did not",
      "Helped to clean up on the other side",
      "Changed the place where the two systems touch",
    ],
    followUps: {
      "ask-own-decision": "What did you do in the hour after you knew?",
      "ask-result": "What did it do to the way in which the two teams work?",
      "ask-lesson": "What warns you today before you touch something others rely on?",
    },
    changedConstraint: "Suppose they had never noticed. What would you have done?",
    budgetS: 120,
  },
  {
    id: "sent-upward",
    pillar: "cross-functional",
    theme: "a disagreement between teams that you took upward",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["cross-team-work", "conflict"],
    spoken:
      "Take me back to a disagreement between teams that you took to somebody above both. What had you tried before, and what did it cost you?",
    strong: [
      "Told the other side before going up",
      "Brought both views in words that both accept",
      "Thinks about what it did to the next disagreement",
    ],
    followUps: {
      "ask-own-decision": "How did you know that the moment had come?",
      "ask-result": "What was decided, and who kept to it?",
      "ask-lesson": "What would you try once more before going up?",
    },
    changedConstraint: "Suppose the person above both had refused to decide. What then?",
    budgetS: 150,
  },
  {
    id: "two-of-twenty",
    pillar: "cross-functional",
    theme: "a deployment path that hardly anybody uses",
    form: "situational",
    roles: ["tech-lead", "staff", "manager", "director"],
    stages: ["growing", "large"],
    serves: ["cross-team-work", "failure-and-recovery"],
    spoken:
      "A year ago your platform team finished a new way to deploy. Two teams out of twenty use it. What do you do first?",
    strong: [
      "Sits with the eighteen before building anything more",
      "Allows for the answer that it is not needed",
      "Moves one team over by working in its code",
    ],
    followUps: {
      "ask-diagnosis": "Which of the eighteen would you visit, and what would you watch?",
      "ask-other-view": "How does all that look to a team with a release next week?",
      "ask-trade-off": "What do you stop building while you find out?",
    },
    changedConstraint:
      "The old path is switched off by decree next month. How does that change your plan?",
    budgetS: 120,
  },
  {
    id: "nobody-s-library",
    pillar: "cross-functional",
    theme: "a shared library that everybody uses and nobody owns",
    form: "approach",
    roles: ["tech-lead", "staff"],
    stages: ["growing", "large"],
    serves: ["cross-team-work", "technical-decision"],
    spoken:
      "Everybody depends on the shared library, and nobody owns it. How do you get a larger piece of work done in a thing like that?",
    strong: [
      "Finds the people who care before writing a proposal",
      "Keeps every step small enough to be merged alone",
      "Leaves behind somebody who answers for it, and for how long",
    ],
    followUps: {
      "ask-example": "In which such library did you do that, and who objected?",
      "ask-method": "Before the first line of code, what do you do?",
      "ask-limits": "When is it better to copy the library and go?",
    },
    changedConstraint: "A release of yours breaks six teams on the first day. How do you go on?",
    budgetS: 120,
  },
  {
    id: "anybody-can-read-it",
    pillar: "cross-functional",
    theme: "a security hole that four teams have to close",
    form: "situational",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["cross-team-work"],
    spoken:
      "Security finds that any employee can read any customer's messages. Closing it stops four teams for a month. How do you line everybody up?",
    strong: [
      "Narrows it today, before it is closed for good",
      "Finds out whether it has been used",
      "Lets each of the teams say what it drops",
      "Knows who has to be told outside, and when",
    ],
    followUps: {
      "ask-diagnosis": "What do you want to know before anybody else hears of it?",
      "ask-first-step": "What is shut by tonight?",
      "ask-risk": "What if word gets out before you are done?",
    },
    changedConstraint:
      "One of the four teams says that it has always been like that. What do you do?",
    budgetS: 120,
  },
  {
    id: "two-names-one-thing",
    pillar: "cross-functional",
    theme: "two departments that plan the same thing",
    form: "vision",
    roles: ["staff", "manager", "director"],
    stages: ["large"],
    serves: ["cross-team-work", "conflict"],
    spoken:
      "Two departments plan the same thing under two names. You have both heads in front of you. What should happen, and who gives way?",
    strong: [
      "Says who gives way in the first sentences",
      "Gives the one who gives way something real",
      "Names a date by which one of the names is gone",
    ],
    followUps: {
      "ask-headline": "In one sentence, what should the two of them do?",
      "ask-stakeholders": "What do you offer the one who gives way?",
      "ask-date": "By when is only one of them left?",
    },
    changedConstraint: "Both have promised it to customers already. What do you propose now?",
    budgetS: 150,
  },
  {
    id: "agency-leaves",
    pillar: "cross-functional",
    theme: "knowledge that is about to leave with an agency",
    form: "situational",
    roles: ["tech-lead", "manager", "director"],
    serves: ["cross-team-work"],
    spoken:
      "Half of your mobile team comes from an agency, and the contract ends in ten weeks. How do you keep what those people know?",
    strong: [
      "Finds out what is in nobody else's head",
      "Swaps who does the work, rather than who writes it down",
      "Treats the agency's people as colleagues to the end",
    ],
    followUps: {
      "ask-diagnosis": "How do you find out what only they know?",
      "ask-other-view": "What would make those people want to help?",
      "ask-trade-off": "Which release do you give up for it?",
    },
    changedConstraint: "Their best engineer asks whether you would hire them. What do you answer?",
    budgetS: 120,
  },
];
