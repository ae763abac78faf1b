import type { LabelledDialogue } from "./dialogue.ts";

/** Where a system, a team or a company should go, told to those who pay for it. */
export const vision: readonly LabelledDialogue[] = [
  {
    id: "vision-no-cost-no-date",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Present your technical vision for the platform to the board.",
        as: "question",
        heard: `So where I want us to be is, um, one platform. Today every product team builds its
          own login and its own billing and its own everything. In the future they'd take those
          from us, like from a shelf, and they would spend their time on what customers see. It's
          about leverage. And, uh, it's about letting people do the work they joined for. I think
          it will be a really exciting journey and it, it positions us very well in the market.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-trade-off", "no-risk", "no-ask", "no-stakeholders"],
    told: ["situation"],
    complete: false,
    mustNotQuote: ["you built one platform"],
  },
  {
    id: "vision-complete",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Where should your architecture be in two years, and what will it cost?",
        as: "question",
        heard: `In two years a new country takes us a week and not a quarter. That's it. Today a
          country is forty tickets in nine services, so I am asking for four people for three
          quarters, that's roughly six hundred thousand, and I'd take them off the, um, the loyalty
          programme, so marketing loses that until next spring and I have told them so. What can go
          wrong is the tax rules, we've been wrong on those before, so we buy those in rather than
          build. And if after two quarters the second country isn't live I would stop it myself.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "number", "trade-off", "risk"],
    complete: true,
    mustNotAskFor: ["result"],
  },
  {
    id: "vision-no-risk",
    form: "vision",
    pillar: "system-design",
    exchanges: [
      {
        asked: "What is your vision for our data platform?",
        as: "question",
        heard: `um I'd have the events as the one source and everything else is derived from them
          so the warehouse and the search and the billing all read the same stream and I would stop
          the nightly exports by the end of next year that saves about three hundred thousand a
          year in licences and the price for it is that every team has to own a schema and review
          changes to it which they don't do today and they will grumble at me for that`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk", "no-ask"],
    told: ["own-decision", "number", "trade-off"],
    complete: false,
    mustNotAskFor: ["result"],
    mustNotQuote: ["you stopped the nightly exports", "saved about three hundred thousand"],
  },
  {
    id: "vision-if-we-had-the-budget",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "How should we use machine learning over the next years?",
        as: "question",
        heard: `If we had the budget we would train our own models, and if we had, um, if we had the
          labels we could do the fraud thing. But we don't. So what I would do is one thing only,
          it's the routing of support tickets, because we've got six years of those and they're
          labelled by the agents. Everyone keeps saying that we need a chat bot. We don't need a
          chat bot. Uh, I'd start in the autumn, with two people.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk", "no-stakeholders"],
    told: ["own-decision"],
    complete: false,
    mustNotQuote: [
      "train your own models",
      "train our own models",
      "a chat bot",
      "the fraud thing",
    ],
    mustNotAskFor: ["result"],
  },
  {
    id: "vision-team-no-trade-off",
    form: "vision",
    pillar: "hiring",
    exchanges: [
      {
        asked: "What should your organisation look like in a year?",
        as: "question",
        heard: `In a year I'd have five teams instead of three, um, each of them owning one thing
          that a customer could point at. So we would go from twenty two to thirty one people, most
          of them in Lisbon. I've decided to hire the leads first and the teams after. The thing
          that keeps me awake is the leads, if I don't find those by March then I'd rather, uh,
          hold the whole thing than promote someone into it who doesn't want it.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-stakeholders"],
    told: ["own-decision", "number", "risk"],
    complete: false,
    mustNotAskFor: ["result"],
  },
];
