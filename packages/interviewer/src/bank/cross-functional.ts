import type { Question } from "../question.ts";

/** Working across functions. */
export const crossFunctional: readonly Question[] = [
  {
    id: "promised-by-sales",
    pillar: "cross-functional",
    theme: "a feature that was promised without you",
    form: "situational",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["cross-team-work", "conflict"],
    spoken:
      "Sales has promised a large customer a feature by the end of March, and your team has only just heard of it. What do you do first?",
    strong: [
      "Finds out what exactly was promised, and what hangs on it",
      "Offers options with prices instead of yes or no",
      "Tells the team plainly, and shields it from the blame",
      "Mends the way in which promises are made",
    ],
    followUps: {
      "ask-diagnosis": "What exactly was promised, and who could tell you?",
      "ask-other-view": "Why did the salesperson promise it, do you think?",
      "ask-trade-off": "Which work would wait for it, and who minds?",
    },
    changedConstraint: "Say the contract is signed, with a penalty. What changes?",
    budgetS: 120,
  },
  {
    id: "said-no",
    pillar: "cross-functional",
    theme: "a request that you refused a product manager",
    form: "past",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["cross-team-work", "conflict"],
    spoken:
      "Think of a request from a product manager that you turned down without losing their trust. What did you offer instead?",
    strong: [
      "Gives the request in the product manager's own words",
      "Understands the urgency before arguing about scope",
      "Offers at least two options with what each costs",
      "Tells how the next request went",
    ],
    followUps: {
      "ask-own-decision": "What made you turn it down, rather than put it off?",
      "ask-result": "How did the next request from that person go?",
      "ask-lesson": "How do you word a refusal today?",
    },
    changedConstraint:
      "Had the request come from the chief executive, what would you have done differently?",
    budgetS: 150,
  },
  {
    id: "held-up",
    pillar: "cross-functional",
    theme: "a release that another department held up",
    form: "past",
    roles: ["staff", "manager", "director", "tech-lead"],
    serves: ["cross-team-work"],
    spoken:
      "Take me back to a release of yours that security, legal or finance held up. How did you come to an agreement with them?",
    strong: [
      "Explains the other side's worry as that side would",
      "Separates what was required from what was habit",
      "Brings them in earlier the next time",
    ],
    followUps: {
      "ask-own-decision": "What did you offer them that they had not asked for?",
      "ask-result": "When did it go out in the end, and what was different about it?",
      "ask-lesson": "At which point do you bring them in now?",
    },
    changedConstraint: "Suppose they had simply forbidden it. What would have been your next step?",
    budgetS: 150,
  },
  {
    id: "invisible-quarter",
    pillar: "cross-functional",
    theme: "a quarter of work that no customer will see",
    form: "vision",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["cross-team-work"],
    spoken:
      "I am your chief financial officer. Why should engineering spend the next quarter on something that no customer will ever see?",
    strong: [
      "Puts the answer first",
      "Speaks of money, risk and time, not of code",
      "Says what it costs, and when it pays back",
      "Names what would make them stop",
    ],
    followUps: {
      "ask-headline": "In one sentence, what do I get for that quarter?",
      "ask-cost": "What does the quarter cost me, all told?",
      "ask-risk": "What would make you stop halfway?",
    },
    changedConstraint: "I believe you, but I can only spare three weeks. What do I get for those?",
    budgetS: 120,
  },
  {
    id: "shaky-dependency",
    pillar: "cross-functional",
    theme: "a dependency on another team that nearly sank your plan",
    form: "past",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: ["cross-team-work"],
    spoken:
      "Tell me about a dependency on another team that nearly sank your plan. How did you deal with the people on the other side?",
    strong: [
      "Shows what the other team was measured by",
      "Acts before the date slips, not after",
      "Changes the way the two teams work, not only this case",
    ],
    followUps: {
      "ask-own-decision": "When did you stop waiting, and what did you do?",
      "ask-result": "How have the two teams worked together since?",
      "ask-lesson": "What do you settle with another team today before you plan on them?",
    },
    changedConstraint: "What would you have done if that team had been dissolved halfway through?",
    hangsOn: ["team"],
    budgetS: 150,
  },
  {
    id: "six-weeks",
    pillar: "cross-functional",
    theme: "a costly design that you cannot agree on",
    form: "situational",
    roles: ["tech-lead", "staff", "manager"],
    serves: ["cross-team-work", "conflict"],
    spoken:
      "A designer insists on an interaction that would cost your team six weeks, and the product manager is undecided. How do you work it out?",
    strong: [
      "Asks what the interaction is meant to do for people",
      "Finds a cheaper way to learn whether it matters",
      "Makes the cost visible without using it as a weapon",
    ],
    followUps: {
      "ask-diagnosis": "What would you ask the designer first?",
      "ask-other-view": "Why does the designer hold on to it, do you think?",
      "ask-trade-off": "What would those six weeks otherwise have brought?",
    },
    changedConstraint: "And if research shows that users love it, what do you give up for it?",
    budgetS: 120,
  },
  {
    id: "support-to-code",
    pillar: "cross-functional",
    theme: "what support hears from customers",
    form: "approach",
    roles: ["manager", "director", "tech-lead"],
    serves: ["cross-team-work"],
    spoken:
      "Support hears every day what hurts your customers. How do you get that to change what your engineers build?",
    strong: [
      "Names a real path with people and rhythm in it",
      "Weighs loud customers against silent ones",
      "Gives a case in which it changed the plan",
      "Says how they know that it works",
    ],
    followUps: {
      "ask-method": "Take one complaint. What way does it go until code changes?",
      "ask-example": "Which complaint changed what you built?",
      "ask-measure": "How do you know that support believes in it?",
    },
    changedConstraint: "Your roadmap is fixed for the half year. What part of this still works?",
    budgetS: 120,
  },
];
