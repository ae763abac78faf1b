import type { VisionScene } from "./vision-scene.ts";

const strongAnyway = [
  "Opens with what will be different, and for whom",
  "Says what it takes and what it is asking for, in numbers",
  "Names who loses something by it",
];

/** Occasions to present a vision. */
export const visionScenes: readonly VisionScene[] = [
  {
    id: "three-years-of-a-platform",
    format: "vision",
    title: "Three years of a platform that falls over",
    teaser: "A payments scale-up after eleven outages. The chief executive wants a direction.",
    terms: ["outages", "settlement", "error budget"],
    lengthMin: 15,
    listener: "your chief executive",
    known: {
      company: "We are three hundred people, ninety of them engineers.",
      "team-size": "Your part is nine teams, some eighty people.",
      users: "Forty thousand small shops take their payments through us.",
      load: "Six hundred payments a second on a Saturday, and twice that in December.",
      budget: "There is money for eight more people, if the case is made. Not for twenty.",
      time: "The next December is what everybody is afraid of.",
      constraints: "We are regulated, and no shop may be without payments for a whole day.",
      role: "The direction is yours to propose. I decide.",
    },
    question: {
      id: "vision-three-years-of-a-platform",
      pillar: "strategy",
      theme: "the direction of a payments platform for three years",
      form: "vision",
      roles: ["tech-lead", "staff", "manager", "director"],
      serves: ["technical-decision"],
      spoken:
        "We run payments for small shops, with ninety engineers, and we had eleven outages in twelve months. Sales wants four new countries all the same. Present the direction for our platform over the next three years, and what you want me to decide.",
      strong: [...strongAnyway, "Says what becomes of the four countries meanwhile"],
      followUps: {},
      changedConstraint:
        "You get half the people, and the four countries stay in the plan. What do you still do?",
      budgetS: 360,
    },
  },
  {
    id: "machine-learning-in-support",
    format: "vision",
    title: "Machine learning in support",
    teaser: "Nine thousand tickets a week, and a board that has read about it.",
    terms: ["machine learning", "language model", "triage"],
    lengthMin: 15,
    listener: "your chief operating officer",
    known: {
      company: "We are five hundred people, a hundred and ten of them in support.",
      "team-size": "You have two teams for this, eleven people in all.",
      users: "Forty thousand firms, most of them with fewer than ten people.",
      load: "Nine thousand tickets a week, four in ten of them about the same twenty things.",
      budget: "I have set nothing aside. Convince me.",
      time: "The tax season begins in nine months.",
      constraints: "Their books are confidential. Nothing of them leaves our own systems.",
      role: "Engineering is yours, support is mine.",
    },
    question: {
      id: "vision-machine-learning-in-support",
      pillar: "strategy",
      theme: "the use of machine learning in support",
      form: "vision",
      roles: ["tech-lead", "staff", "manager", "director"],
      serves: ["technical-decision", "cross-team-work"],
      spoken:
        "We sell accounting software to small firms. Support gets nine thousand tickets a week, and the wait has doubled since spring. Present what we should do with machine learning in support over the next two years, and what we should leave alone.",
      strong: [...strongAnyway, "Says what it would not be used for, and why"],
      followUps: {},
      changedConstraint:
        "The first customer has got a wrong tax advice from it, and it is in the paper. What of your plan stands?",
      budgetS: 360,
    },
  },
  {
    id: "leaving-a-data-centre",
    format: "vision",
    title: "Leaving a data centre",
    teaser: "The lease ends in thirty months. The finance chief holds the purse.",
    terms: ["data centre", "mainframe", "colocation", "hyperscaler"],
    lengthMin: 15,
    listener: "your chief financial officer",
    known: {
      company: "An insurer with two thousand people, a hundred and sixty of them in engineering.",
      "team-size": "Twenty two people look after the two sites.",
      users: "One and a half million policies, and two thousand people inside.",
      load: "Quiet all year, and ten times that in the renewal weeks of November.",
      budget: "The old site costs us four million a year, all told.",
      time: "The lease ends in thirty months. It can be had for one year more, at twice the price.",
      constraints: "The supervisor wants to know where every policy lies, and so do I.",
      role: "You are responsible for the whole of it.",
      count:
        "Some three hundred and forty applications. A third of them nobody has touched in years.",
    },
    question: {
      id: "vision-leaving-a-data-centre",
      pillar: "strategy",
      theme: "leaving a data centre within thirty months",
      form: "vision",
      roles: ["tech-lead", "staff", "manager", "director"],
      serves: ["technical-decision"],
      spoken:
        "We are an insurer with two data centres of our own, and the lease of the older one ends in thirty months. Present where our systems should run after that, how we get there, and what you need from me.",
      strong: [...strongAnyway, "Says what happens to what nobody dares to move"],
      followUps: {},
      changedConstraint: "The owner of the building wants us out a year earlier. What do you drop?",
      budgetS: 360,
    },
  },
  {
    id: "two-engineering-organisations",
    format: "vision",
    title: "Two engineering organisations, one company",
    teaser: "A competitor was bought, and everybody waits to hear whose product survives.",
    terms: ["acquisition", "post-merger", "reorganisation"],
    lengthMin: 15,
    listener: "your chief executive",
    known: {
      company: "Together seven hundred people, two hundred and forty of them engineers.",
      "team-size": "A hundred and fifty on our side, ninety on theirs.",
      users: "Three thousand customers with us, nine hundred with them. Sixty have both.",
      budget: "The board was promised that we save three million a year by it.",
      time: "The board meets again in six weeks.",
      constraints: "Both products are under contract for two more years.",
      role: "You speak for the whole of engineering in this.",
      load: "Take them for about the same size. Theirs is the newer one.",
    },
    question: {
      id: "vision-two-engineering-organisations",
      pillar: "hiring",
      theme: "making one organisation of two",
      form: "vision",
      roles: ["tech-lead", "staff", "manager", "director"],
      serves: ["cross-team-work", "conflict"],
      spoken:
        "In the spring we bought a competitor. We have two hundred and forty engineers now, two of nearly everything, and people who wait to hear whose product survives. Present what one engineering organisation looks like in two years, and how we get there.",
      strong: [...strongAnyway, "Tells people when they will know, not only what"],
      followUps: {},
      changedConstraint:
        "Their three best people have just handed in their notice. What do you change by Friday?",
      budgetS: 360,
    },
  },
  {
    id: "developer-experience",
    format: "vision",
    title: "A day and a half for one line",
    teaser: "Developer experience, before somebody who has never seen a build.",
    terms: ["onboarding", "lead time", "monorepo"],
    lengthMin: 15,
    listener: "your chief product officer",
    known: {
      company: "Four hundred people, a hundred and twenty of them engineers.",
      "team-size": "Four people look after the tools today, beside other things.",
      users: "Your users are the hundred and twenty. Mine are two million readers.",
      budget: "Whatever I give you comes out of features. You know that.",
      time: "I plan by quarters, and the next one begins in five weeks.",
      load: "About sixty changes a day go in, and four in ten are built twice.",
      constraints: "Nothing that I have promised for the spring may slip.",
      role: "You make the case, for all of the teams.",
      count: "A hundred and eighty services, and nobody could tell me why.",
    },
    question: {
      id: "vision-developer-experience",
      pillar: "strategy",
      theme: "what engineers need in order to be quicker",
      form: "vision",
      roles: ["tech-lead", "staff", "manager", "director"],
      serves: ["technical-decision", "cross-team-work"],
      spoken:
        "It takes our engineers a day and a half to get one changed line to a reader. Newcomers need four weeks for their first one. Present what working here should be like in two years, and why I should pay for it with features.",
      strong: [...strongAnyway, "Speaks of readers and money, not of builds"],
      followUps: {},
      changedConstraint:
        "You get nobody. You may only stop things that others do today. What do you stop?",
      budgetS: 360,
    },
  },
  {
    id: "own-vision",
    format: "vision",
    title: "A vision of your own",
    teaser: "The one that you know best, before somebody who has never heard of it.",
    lengthMin: 15,
    listener: "the one who would have to pay for it",
    known: {
      role: "Stay in your own role, as it is today.",
      budget: "Take what there is where you work, and tell me what that is.",
      time: "Take the time that it takes where you work.",
      choice: "Whichever you would really have to defend.",
      meaning:
        "Anything that you want to be otherwise in two or three years, and that costs somebody something.",
    },
    question: {
      id: "vision-of-your-own",
      pillar: "strategy",
      theme: "a vision of your own",
      form: "vision",
      roles: ["tech-lead", "staff", "manager", "director"],
      serves: ["technical-decision"],
      spoken:
        "Take the vision that you know best, for your own team, your platform or your company. I have never heard of it, and I am the one who would pay for it. Present it to me as you would on the day that counts.",
      strong: [...strongAnyway, "Explains every word that only insiders know"],
      followUps: {},
      changedConstraint: "You get half the people, and the same date. What is left of it?",
      budgetS: 360,
    },
  },
];

/** The scene that a question opens, or `undefined`. */
export function visionSceneOf(questionId: string | undefined): VisionScene | undefined {
  return visionScenes.find(({ question }) => question.id === questionId);
}
