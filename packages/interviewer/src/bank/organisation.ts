import type { Question } from "../question.ts";

/** Organisational design: where teams begin and end, who owns what, and moving people. */
export const organisation: readonly Question[] = [
  {
    id: "team-of-fourteen",
    pillar: "hiring",
    theme: "a team that has grown too large",
    form: "situational",
    roles: ["tech-lead", "manager", "director"],
    stages: ["growing"],
    serves: [],
    spoken:
      "Your team has grown to fourteen, and its morning meeting takes forty minutes. Where do you draw the line through it?",
    strong: [
      "Looks at who really works with whom before drawing",
      "Gives each half something it can finish alone",
      "Says who leads the second half, and how they were asked",
    ],
    followUps: {
      "ask-diagnosis": "What would you look at, to see where the line already is?",
      "ask-other-view": "Which two people lose something by that line?",
      "ask-risk": "What if most of the work turns out to cross it?",
    },
    changedConstraint: "Nobody in the second half wants to lead it. What do you do?",
    budgetS: 120,
  },
  {
    id: "orphaned-service",
    pillar: "hiring",
    theme: "an important service that nobody owns",
    form: "situational",
    roles: ["tech-lead", "staff", "manager", "director"],
    stages: ["growing", "large"],
    serves: ["cross-team-work"],
    spoken:
      "A service that carries a fifth of your revenue has had no owner since the last reorganisation. Nobody volunteers. What do you do?",
    strong: [
      "Finds out what keeps it alive today, and who is doing that unseen",
      "Asks what makes it unattractive, and changes some of that",
      "Gives ownership together with time, and says what stops for it",
    ],
    followUps: {
      "ask-diagnosis": "Why does nobody want it, and whom would you ask?",
      "ask-first-step": "Until somebody owns it, what do you put in place this week?",
      "ask-trade-off": "Which work does the new owner drop for it?",
    },
    changedConstraint: "It fails badly before you have settled anything. Who answers the call?",
    budgetS: 120,
  },
  {
    id: "asked-to-move",
    pillar: "hiring",
    theme: "somebody whom you asked to change teams",
    form: "past",
    roles: ["manager", "director"],
    serves: ["conflict"],
    spoken:
      "Think of somebody you asked to move to another team who did not want to go. How did you put it to them?",
    strong: [
      "Gives the real reason, also where it is not flattering",
      "Says what was open to choice and what was not",
      "Followed up after the move, when it no longer paid to",
    ],
    followUps: {
      "ask-own-decision": "Why this person, of all you could have asked?",
      "ask-result": "Where is that person now, and what do they say about it?",
      "ask-lesson": "What would you tell them first, if you did it again?",
    },
    changedConstraint: "Suppose they had said no, and meant it. What would have happened next?",
    budgetS: 150,
  },
  {
    id: "no-say-in-it",
    pillar: "hiring",
    theme: "a reorganisation that you had no say in",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    stages: ["growing", "large"],
    serves: ["cross-team-work", "conflict"],
    spoken:
      "Take me back to a reorganisation that you had no say in. What did you do for the people around you in the first week?",
    strong: [
      "Neither sold it nor sneered at it",
      "Found out what was decided and what was still open",
      "Got some small thing changed, or tried to",
    ],
    followUps: {
      "ask-own-decision": "What did you decide to tell them of your own view?",
      "ask-result": "How did it look for them three months later?",
      "ask-lesson": "When you reorganise others now, what do you do because of it?",
    },
    changedConstraint:
      "Suppose your two best people had come to you on day one to resign. What would you have said?",
    budgetS: 150,
  },
  {
    id: "structure-regretted",
    pillar: "hiring",
    theme: "a team structure that you would not set up again",
    form: "past",
    roles: ["staff", "manager", "director"],
    serves: ["failure-and-recovery"],
    spoken:
      "Take me back to a team structure you set up, or argued for, that you would not choose again. What did it make hard?",
    strong: [
      "Says what it was meant to make easy, and whether it did",
      "Noticed by something in the work, not by a survey alone",
      "Tells what undoing it cost people",
    ],
    followUps: {
      "ask-own-decision": "Which part of that structure was your own idea?",
      "ask-result": "How long did it stand, and what replaced it?",
      "ask-lesson": "What do you try out first today, before you draw such lines?",
    },
    changedConstraint: "If you could not have moved a single person, how would you have mended it?",
    budgetS: 150,
  },
  {
    id: "code-or-chart",
    pillar: "hiring",
    theme: "problems in the code that come from how teams are cut",
    form: "approach",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["cross-team-work", "technical-decision"],
    spoken:
      "Some trouble in the code really comes from how the teams are cut. How do you tell, and what do you do about it?",
    strong: [
      "Names traces in the work, such as changes that always need two teams",
      "Has moved a boundary in one of the two, and says which",
      "Knows cases in which the chart was innocent",
    ],
    followUps: {
      "ask-example": "Which piece of code taught you that?",
      "ask-method": "Where do you look first, in the code or in the calendar?",
      "ask-limits": "When was the chart innocent after all?",
    },
    changedConstraint: "The teams may not be touched this year. What can you still do in the code?",
    budgetS: 150,
  },
  {
    id: "two-of-six",
    pillar: "hiring",
    theme: "giving two of your six engineers away",
    form: "situational",
    roles: ["tech-lead", "manager", "director"],
    serves: [],
    spoken:
      "Two of your six engineers have to move to a new product next week. How do you choose them, and who hears it first?",
    strong: [
      "Thinks of what both teams must be able to do afterwards",
      "Asks before choosing, and says that asking is not voting",
      "Drops work openly, instead of spreading it",
      "Has the words for the one who is not asked",
    ],
    followUps: {
      "ask-diagnosis": "What do you need to learn about the new product before you choose?",
      "ask-words": "The one who hears it first sits down. How do you begin?",
      "ask-trade-off": "What does the smaller team stop doing, and who is told?",
    },
    changedConstraint: "All six want to go. What do you do?",
    budgetS: 120,
  },
  {
    id: "twice-the-people",
    pillar: "hiring",
    theme: "an engineering organisation for twice the people",
    form: "vision",
    roles: ["staff", "manager", "director"],
    stages: ["growing"],
    serves: [],
    spoken:
      "We are going to be twice as many engineers in two years. Which team would you create first, and which would no longer exist?",
    strong: [
      "Opens with the one change that matters most",
      "Derives it from what the company will have to do",
      "Says who leads it, what it costs and when it starts",
      "Speaks of those whose team disappears",
    ],
    followUps: {
      "ask-headline": "If you could make only that one change, what would you have me sign?",
      "ask-stakeholders": "Whose team goes away, and how do they hear of it?",
      "ask-date": "When would I first see that the new shape works?",
    },
    changedConstraint:
      "The growth does not come, and the number stays flat. What do you still change?",
    budgetS: 180,
  },
  {
    id: "everything-through-the-founder",
    pillar: "hiring",
    theme: "a young company in which all goes through the founder",
    form: "situational",
    roles: ["tech-lead", "manager", "director"],
    stages: ["early"],
    serves: ["conflict"],
    spoken:
      "You join a company of twelve as its first engineering manager. Everybody still takes everything to the founder. What do you change, and what not?",
    strong: [
      "Learns what the founder does well in it before taking it away",
      "Begins with one kind of decision, agreed with the founder",
      "Resists importing the structures of a large company",
    ],
    followUps: {
      "ask-diagnosis": "What would you watch in your first two weeks?",
      "ask-other-view": "What does the founder fear to lose, and is that fear right?",
      "ask-risk": "What might the company lose by your being there?",
    },
    changedConstraint: "The founder agrees with all of it and goes on as before. What do you do?",
    budgetS: 120,
  },
  {
    id: "smaller-by-a-fifth",
    pillar: "hiring",
    theme: "a department that has to become smaller",
    form: "situational",
    roles: ["manager", "director"],
    stages: ["growing", "large"],
    serves: ["conflict"],
    spoken:
      "In confidence you learn that your department must shrink by a fifth. That is decided, but not who goes. How do you go about it?",
    strong: [
      "Asks what the department no longer has to do, before asking who",
      "Uses grounds that could be shown to those affected",
      "Prepares the day, its words and the weeks after it",
      "Knows what they would refuse to do",
    ],
    followUps: {
      "ask-diagnosis": "What would you ask those who decided it, before you make any list?",
      "ask-words": "Somebody asks you in the corridor whether cuts are coming. What do you say?",
      "ask-other-view": "How does all this look to those who stay?",
    },
    changedConstraint:
      "Your list comes back with two names changed, without a reason. What do you do?",
    budgetS: 150,
  },
  {
    id: "own-what-you-build",
    pillar: "hiring",
    theme: "making ownership more than a sentence",
    form: "approach",
    roles: ["tech-lead", "manager", "director"],
    serves: ["cross-team-work"],
    spoken:
      "Teams own what they build, everybody says. How do you make that more than a sentence on a slide?",
    strong: [
      "Says what an owner may decide alone, and what not",
      "Ties the ownership to time, money and the pager",
      "Gives a case in which a team gave something up",
    ],
    followUps: {
      "ask-example": "Which team of yours came to own something it had not owned before?",
      "ask-measure": "What shows you, from outside, that a team really owns a thing?",
      "ask-trade-off": "What do you lose when every team decides for itself?",
    },
    changedConstraint: "Something important crosses four teams. Who owns it then?",
    budgetS: 120,
  },
];
