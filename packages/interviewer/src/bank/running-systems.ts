import type { Question } from "../question.ts";

/** System design, told from systems that run. */
export const runningSystems: readonly Question[] = [
  {
    id: "growth-guessed",
    pillar: "system-design",
    theme: "a system whose growth you had to guess",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["technical-decision"],
    spoken:
      "Walk me through a system whose growth you had to plan for with hardly any data. What did you assume, and how far off were you?",
    strong: [
      "Writes the assumption down as a figure",
      "Says which error would have been cheap, and which dear",
      "Looks back at the figure without excuses",
    ],
    followUps: {
      "ask-own-decision": "Which figure did you bet on, and who argued for another?",
      "ask-number": "What had you assumed, and what did it turn out to be?",
      "ask-trade-off": "What did you pay for being wrong on the safe side?",
    },
    changedConstraint: "If it had grown ten times faster, what would have given way first?",
    budgetS: 150,
  },
  {
    id: "taken-out",
    pillar: "system-design",
    theme: "something useful that you removed from production",
    form: "past",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["technical-decision"],
    spoken:
      "Think of the most useful thing that you ever took out of a production system. How did you make sure that nobody needed it?",
    strong: [
      "Proved the absence of users instead of assuming it",
      "Removed it in steps that could be undone",
      "Says what became easier, with a figure",
    ],
    followUps: {
      "ask-own-decision": "Others had walked around it for years. What made you touch it?",
      "ask-risk": "Which hidden user were you afraid of?",
      "ask-result": "Who noticed, and what did they say?",
    },
    changedConstraint:
      "Suppose one small customer still used it every day. What would you have done?",
    budgetS: 150,
  },
  {
    id: "false-at-first",
    pillar: "system-design",
    theme: "a performance problem with a strange cause",
    form: "past",
    roles: ["tech-lead", "staff"],
    serves: ["technical-decision", "failure-and-recovery"],
    spoken:
      "Walk me through the strangest performance problem that you tracked down. What did you firmly believe at first that turned out to be false?",
    strong: [
      "Names the wrong belief, and what had made it plausible",
      "Tells the one measurement that settled it",
      "Leaves something behind that shortens the next hunt",
    ],
    followUps: {
      "ask-own-decision": "At which point did you give up your first idea?",
      "ask-number": "How slow was it, and how fast did it get?",
      "ask-lesson": "What do you measure first today because of that hunt?",
    },
    changedConstraint:
      "Suppose you had not been allowed to touch production at all. How would you have found it?",
    budgetS: 180,
  },
  {
    id: "worth-waking",
    pillar: "system-design",
    theme: "alerts that may wake somebody at night",
    form: "approach",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["technical-decision"],
    spoken:
      "Every alert made sense to whoever wrote it. How do you decide which of them may still wake somebody at night?",
    strong: [
      "Starts from what a user would feel",
      "Has deleted alerts, and says how many",
      "Asks the people who are woken, not only the graphs",
      "Knows the alert they would never give up",
    ],
    followUps: {
      "ask-example": "Which alert did you take away last, and who was against it?",
      "ask-measure": "How do you see that the nights have become better?",
      "ask-trade-off": "What will you learn too late because that alert is gone?",
    },
    changedConstraint:
      "Your largest customer asks to see every alert. What do you change for that?",
    budgetS: 120,
  },
  {
    id: "forty-minutes-with-a-design",
    pillar: "system-design",
    theme: "reviewing a large design in little time",
    form: "approach",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["technical-decision", "mentoring"],
    spoken:
      "You get forty minutes with a design that took another team two months. How do you find what is wrong with it?",
    strong: [
      "Goes to the riskiest assumption, not to the first page",
      "Asks questions that the authors can use without them",
      "Says what they do not look at, and why",
    ],
    followUps: {
      "ask-method": "You have the document before you. Where do your eyes go first?",
      "ask-example": "Which flaw did you find like that, and which did you miss?",
      "ask-limits": "For which designs are forty minutes no use at all?",
    },
    changedConstraint:
      "In minute five you see that the whole thing is not needed. How do you go on?",
    budgetS: 120,
  },
  {
    id: "one-figure-promised",
    pillar: "system-design",
    theme: "the reliability that you would promise to customers",
    form: "vision",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["technical-decision"],
    spoken:
      "You may promise our customers one figure about reliability for next year. What do you promise, and what do you want from me to keep it?",
    strong: [
      "Promises something that a customer could check",
      "Says what a better figure would cost, and leaves it",
      "Names what is stopped when the figure is in danger",
    ],
    followUps: {
      "ask-headline": "Which single figure is it?",
      "ask-cost": "What do I pay for it, in people and in features?",
      "ask-risk": "What do we do in the month in which we miss it?",
    },
    changedConstraint: "A competitor promises ten times better. What do you advise me to answer?",
    budgetS: 150,
  },
  {
    id: "everything-is-normal",
    pillar: "system-design",
    theme: "a provider that fails and denies it",
    form: "situational",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["failure-and-recovery"],
    spoken:
      "It is Friday evening. Your payment provider fails one request in ten and says that everything is normal. What do you do?",
    strong: [
      "Makes sure that the fault is not their own",
      "Protects the customers' money before the success rate",
      "Brings the provider evidence that it cannot wave away",
      "Decides who stays, and until when",
    ],
    followUps: {
      "ask-diagnosis": "How do you rule out that it is you?",
      "ask-risk": "What can a retry do to a customer's account?",
      "ask-trade-off": "When do you stop selling altogether, and what does that cost?",
    },
    changedConstraint: "You have a second provider, untested for a year. What do you do with it?",
    budgetS: 120,
  },
  {
    id: "only-one-knew",
    pillar: "system-design",
    theme: "a build farm that nobody understands any more",
    form: "situational",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["failure-and-recovery", "cross-team-work"],
    spoken:
      "The only person who understood your build farm left on Monday. On Wednesday it stopped. How do you get through the week, and then the quarter?",
    strong: [
      "Finds the smallest way to ship again",
      "Learns the system by writing it down",
      "Sees it as one of several such places, and looks for the others",
    ],
    followUps: {
      "ask-diagnosis": "What do you look at before anybody restarts anything?",
      "ask-first-step": "A fix has to reach customers tonight. How does it get there?",
      "ask-trade-off":
        "Mending it or replacing it: which do you choose, and what speaks against it?",
    },
    changedConstraint: "The person who left offers to help, for a steep fee. What do you answer?",
    budgetS: 120,
  },
];
