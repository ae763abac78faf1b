import type { Question } from "../question.ts";

/** Behavioural and people. */
export const behavioural: readonly Question[] = [
  {
    id: "reversed-decision",
    pillar: "behavioural",
    theme: "a technical decision of yours that you reversed",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["technical-decision", "failure-and-recovery"],
    spoken:
      "Tell me about a technical decision of yours that you later had to reverse. How did you come to see that it was wrong?",
    strong: [
      "Says what they believed at the time, and why it was reasonable",
      "Names the signal that changed their mind, and when it came",
      "Tells the cost of reversing, and who carried it",
      "Says what they now check earlier",
    ],
    followUps: {
      "ask-own-decision": "At which moment did you yourself decide to turn round?",
      "ask-result": "What did turning round cost, all in all?",
      "ask-lesson": "What do you check earlier because of it?",
    },
    changedConstraint:
      "Suppose reversing it had meant missing a date that customers were counting on. What would you have done then?",
    hangsOn: ["revers", "undo", "undid", "roll", "back", "switch", "return"],
    budgetS: 150,
  },
  {
    id: "open-disagreement",
    pillar: "behavioural",
    theme: "a respected engineer who disagreed with you",
    form: "past",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["conflict", "technical-decision"],
    spoken:
      "Think of a respected engineer who openly disagreed with your direction. What did you do between that disagreement and the decision?",
    strong: [
      "Puts the other person's argument in a form that person would accept",
      "Shows what was done to find out who was right",
      "Says who decided, and how the other one went on afterwards",
    ],
    followUps: {
      "ask-own-decision": "Once you had heard the argument out, what did you decide?",
      "ask-result": "How did that engineer go on, once it was decided?",
      "ask-lesson": "What do you do earlier now, when somebody good disagrees?",
    },
    changedConstraint:
      "Imagine the two of you had had only one day to settle it. How would you have gone about it?",
    budgetS: 150,
  },
  {
    id: "falling-behind",
    pillar: "behavioural",
    theme: "somebody on your team who was falling behind",
    form: "past",
    roles: ["tech-lead", "manager", "director"],
    serves: ["mentoring", "conflict"],
    spoken:
      "Tell me about somebody on your team who was falling behind, where you were the one to raise it. How did that conversation go?",
    strong: [
      "Looks for the cause before a remedy",
      "Says what was actually said, in both directions",
      "Names a clear expectation with a date",
      "Tells how it ended, also if it ended badly",
    ],
    followUps: {
      "ask-one-time": "Which conversation do you mean, if you take the first one?",
      "ask-result": "Where did it lead, for that person and for the team?",
      "ask-lesson": "What would you say sooner next time?",
    },
    changedConstraint:
      "What would you have done differently if this person had been the only one who knew that system?",
    budgetS: 150,
  },
  {
    id: "own-outage",
    pillar: "behavioural",
    theme: "an outage that you helped cause",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["failure-and-recovery"],
    spoken:
      "Tell me about an outage that a change or decision of your own helped to cause. What did you do in the first hour?",
    strong: [
      "Takes their part of it without blaming or self-punishment",
      "Restores the service before explaining it",
      "Keeps the people affected informed",
      "Changes the system, not only the person",
    ],
    followUps: {
      "ask-one-time": "Which outage was it, and where were you when it began?",
      "ask-own-decision": "In that first hour, what was your own call?",
      "ask-lesson": "What has become impossible since then that was possible that day?",
    },
    changedConstraint:
      "Suppose it had happened while you were on a plane. How would that first hour have gone?",
    budgetS: 150,
  },
  {
    id: "before-ready",
    pillar: "behavioural",
    theme: "work you handed over to somebody who was not quite ready",
    form: "past",
    roles: ["staff", "manager", "director", "tech-lead"],
    serves: ["mentoring"],
    spoken:
      "Tell me about an important piece of work that you gave to somebody before they were quite ready. How did you decide what to keep for yourself?",
    strong: [
      "Says why this person, and why now",
      "Shows a safety net that left the ownership with the other person",
      "Tells what the person could do afterwards that they could not before",
    ],
    followUps: {
      "ask-own-decision": "What did you keep in your own hands, and why that?",
      "ask-result": "What could that person do afterwards that was beyond them before?",
      "ask-lesson": "What would you hand over sooner, or later, next time?",
    },
    changedConstraint:
      "If halfway through they had told you they were drowning, what would you have taken back first?",
    budgetS: 150,
  },
  {
    id: "against-the-team",
    pillar: "behavioural",
    theme: "a decision most of your team was against",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["conflict", "technical-decision"],
    spoken:
      "Think of a decision you carried through although most of your team was against it. What did you do with their objections?",
    strong: [
      "Names the strongest objection fairly",
      "Separates what was open from what was decided",
      "Checks afterwards whether the objectors had been right",
    ],
    followUps: {
      "ask-own-decision": "What made you go on, against so many?",
      "ask-result": "Looking back, which of the objectors was right, and in what?",
      "ask-lesson": "When do you give way to a team today?",
    },
    changedConstraint:
      "Suppose your best engineer had threatened to leave over it. Would anything in that decision have moved?",
    budgetS: 150,
  },
  {
    id: "stopped-reviewing",
    pillar: "behavioural",
    theme: "two strong engineers who no longer work together",
    form: "situational",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["conflict"],
    spoken:
      "Two of your strongest engineers have stopped reviewing each other's code, and nobody will say why. What do you do in the first week?",
    strong: [
      "Finds out before acting, and hears both sides apart",
      "Says the actual words of the first conversation",
      "Protects the rest of the team's work meanwhile",
      "Names a point at which they would step in harder",
    ],
    followUps: {
      "ask-diagnosis": "Whom would you speak with first, and about what?",
      "ask-words": "One of the two sits across from you. How do you begin?",
      "ask-risk": "What if your stepping in makes it worse?",
    },
    changedConstraint:
      "And if you learned that the cause lies in something you did yourself, what would you do next?",
    budgetS: 120,
  },
  {
    id: "wearing-out",
    pillar: "behavioural",
    theme: "a team that is quietly wearing out",
    form: "approach",
    roles: ["manager", "director", "tech-lead"],
    serves: ["mentoring"],
    spoken:
      "A team can keep delivering while it quietly wears out. How do you notice that, before anybody hands in their notice?",
    strong: [
      "Names signals they really watch, and how often",
      "Gives a case in which a signal was right or misled them",
      "Says what they then take off the team's plate",
    ],
    followUps: {
      "ask-example": "Which team of yours was wearing out, and what gave it away?",
      "ask-measure": "What do you look at every week to see it?",
      "ask-limits": "When did you see signs of it that turned out to be something else?",
    },
    changedConstraint:
      "Say the signals are all there, and the deadline cannot move. What do you change on Monday?",
    budgetS: 120,
  },
];
