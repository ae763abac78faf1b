import type { Question } from "../question.ts";

/** The leadership narrative: where somebody has been, what they learned, where they are going. */
export const narrative: readonly Question[] = [
  {
    id: "been-learned-going",
    pillar: "behavioural",
    occasion: "narrative",
    theme: "where you have been, what you learned, and where you are going",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: [],
    spoken:
      "Tell me where you have been, what it has taught you, and where you are going. What holds the three together?",
    strong: [
      "Has one thread that runs through all three",
      "Learned something that another path would not have taught",
      "Wants a next step that follows from it",
    ],
    followUps: {
      "ask-one-time": "Where on that way did you turn?",
      "ask-own-decision": "Which step of that way did you choose, and which were chosen for you?",
      "ask-lesson": "What of all that do you use every week?",
    },
    changedConstraint:
      "Suppose this place had nothing of what you look for next. What would you build it from?",
    budgetS: 120,
  },
  {
    id: "three-decisions",
    pillar: "behavioural",
    occasion: "narrative",
    theme: "your working life as three decisions",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: [],
    spoken:
      "Walk me through your working life as three decisions of your own, no more. Which of the three would you defend hardest today?",
    strong: [
      "Chooses, and leaves out what the listener can read",
      "Gives the reason at the time, not the reason found later",
      "Lets the three add up to something",
    ],
    followUps: {
      "ask-own-decision": "Which of the three was most your own doing?",
      "ask-result": "What did the hardest of them make possible?",
      "ask-lesson": "What do the three say about you that no title does?",
    },
    changedConstraint: "Suppose one of the three had gone the other way. Where would you sit now?",
    budgetS: 180,
  },
  {
    id: "against-advice",
    pillar: "behavioural",
    occasion: "narrative",
    theme: "a step in your work that others advised against",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: [],
    spoken:
      "Tell me about the step in your working life that people you trust advised you against. What did you see that they did not?",
    strong: [
      "Gives their advice its weight",
      "Says what was at stake for them",
      "Judges the step by what was known then",
    ],
    followUps: {
      "ask-own-decision": "What settled it for you in the end?",
      "ask-result": "What do those people say about it today?",
      "ask-lesson": "Whose advice do you seek today, and for what?",
    },
    changedConstraint: "If it had gone badly, what would you have gone back to?",
    budgetS: 150,
  },
  {
    id: "learned-late",
    pillar: "behavioural",
    occasion: "narrative",
    theme: "something about leading that you learned late",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["failure-and-recovery", "mentoring"],
    spoken:
      "Think of something about leading others that you learned later than you should have. What taught you in the end?",
    strong: [
      "Names one thing that is not a virtue in disguise",
      "Tells who had paid for it before",
      "Shows the difference in something done since",
    ],
    followUps: {
      "ask-one-time": "On which day did it become plain to you?",
      "ask-result": "Who noticed the change in you first?",
      "ask-lesson": "Where do you still fall back into the old way?",
    },
    changedConstraint: "If a book could have taught you that, what would have stood in it?",
    budgetS: 150,
  },
  {
    id: "no-longer-useful-that-way",
    pillar: "behavioural",
    occasion: "narrative",
    theme: "the moment when your old way of being useful stopped working",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["failure-and-recovery"],
    spoken:
      "Take me to the moment when your old way of being useful no longer worked. What did you do in the weeks after?",
    strong: [
      "Tells of a role that changed, in a scene",
      "Admits what was hard to give up",
      "Found another way to tell a good day from a bad one",
    ],
    followUps: {
      "ask-one-time": "What happened on that day?",
      "ask-own-decision": "What did you stop doing, although you were good at it?",
      "ask-lesson": "What makes a good day for you since then?",
    },
    changedConstraint:
      "Suppose you could have gone back to the old role. What would have drawn you?",
    budgetS: 150,
  },
  {
    id: "took-and-left",
    pillar: "behavioural",
    occasion: "narrative",
    theme: "a leader who shaped you",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["mentoring"],
    spoken:
      "Tell me about a leader whose way of working has shaped yours. What did you take over from them, and what did you leave?",
    strong: [
      "Describes a scene rather than a saint",
      "Took over something that costs effort",
      "Left something, and says why with respect",
    ],
    followUps: {
      "ask-one-time": "Which scene with that person do you still see before you?",
      "ask-own-decision": "When did you first do it differently from them, on purpose?",
      "ask-lesson": "What of theirs would people who work with you recognise?",
    },
    changedConstraint: "If that person watched you for a week, what would they frown at?",
    budgetS: 120,
  },
  {
    id: "not-yet-good-at",
    pillar: "behavioural",
    occasion: "narrative",
    theme: "a skill that your next step will need",
    form: "approach",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["mentoring"],
    spoken:
      "The work you want next will ask for something that you are not good at yet. How are you going about it?",
    strong: [
      "Names a real lack that matters for that work",
      "Practises it where it can be seen to fail",
      "Has somebody who tells them the truth about it",
    ],
    followUps: {
      "ask-method": "What do you do for it in an ordinary month?",
      "ask-example": "When did you last try it, and how did it go?",
      "ask-measure": "Who would tell you that you have become better at it?",
    },
    changedConstraint: "You get that work on Monday, before you are ready. What do you do first?",
    budgetS: 120,
  },
];
