import type { Question } from "../question.ts";

/** Behavioural and people. */
export const behavioural: readonly Question[] = [
  {
    id: "reversed-decision",
    pillar: "behavioural",
    theme: "a technical decision of yours that you reversed",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    spoken:
      "Tell me about a technical decision of yours that you later had to reverse. How did you come to see that it was wrong?",
    strong: [
      "Says what they believed at the time, and why it was reasonable",
      "Names the signal that changed their mind, and when it came",
      "Tells the cost of reversing, and who carried it",
      "Says what they now check earlier",
    ],
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
    spoken:
      "Think of a respected engineer who openly disagreed with your direction. What did you do between that disagreement and the decision?",
    strong: [
      "Puts the other person's argument in a form that person would accept",
      "Shows what was done to find out who was right",
      "Says who decided, and how the other one went on afterwards",
    ],
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
    spoken:
      "Tell me about somebody on your team who was falling behind, where you were the one to raise it. How did that conversation go?",
    strong: [
      "Looks for the cause before a remedy",
      "Says what was actually said, in both directions",
      "Names a clear expectation with a date",
      "Tells how it ended, also if it ended badly",
    ],
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
    spoken:
      "Tell me about an outage that a change or decision of your own helped to cause. What did you do in the first hour?",
    strong: [
      "Takes their part of it without blaming or self-punishment",
      "Restores the service before explaining it",
      "Keeps the people affected informed",
      "Changes the system, not only the person",
    ],
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
    spoken:
      "Tell me about an important piece of work that you gave to somebody before they were quite ready. How did you decide what to keep for yourself?",
    strong: [
      "Says why this person, and why now",
      "Shows a safety net that left the ownership with the other person",
      "Tells what the person could do afterwards that they could not before",
    ],
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
    spoken:
      "Tell me about a decision you carried through although most of your team was against it. What did you do with their objections?",
    strong: [
      "Names the strongest objection fairly",
      "Separates what was open from what was decided",
      "Checks afterwards whether the objectors had been right",
    ],
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
    spoken:
      "Two of your strongest engineers have stopped reviewing each other's code, and nobody will say why. What do you do in the first week?",
    strong: [
      "Finds out before acting, and hears both sides apart",
      "Says the actual words of the first conversation",
      "Protects the rest of the team's work meanwhile",
      "Names a point at which they would step in harder",
    ],
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
    spoken:
      "A team can keep delivering while it quietly wears out. How do you notice that, before anybody hands in their notice?",
    strong: [
      "Names signals they really watch, and how often",
      "Gives a case in which a signal was right or misled them",
      "Says what they then take off the team's plate",
    ],
    changedConstraint:
      "Say the signals are all there, and the deadline cannot move. What do you change on Monday?",
    budgetS: 120,
  },
];
