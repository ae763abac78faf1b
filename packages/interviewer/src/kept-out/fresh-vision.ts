import type { LabelledDialogue } from "./dialogue.ts";

/** Where to go: who asks the room for something, and who loses by it. */
export const freshVision: readonly LabelledDialogue[] = [
  {
    id: "fresh-vision-a-nervous-system",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Where should our platform be in three years?",
        as: "question",
        heard: `Um, so I see a platform which is, which enables the teams, self-service, API first, AI
          native, cloud native. Every team can go to production on its own, safe and fast, and the
          developers are, um, delighted. We'd be a place where the best engineers want to work. Data
          is at the centre of that, like a, like a nervous system. And it's a journey, of course, it
          takes everyone.`,
      },
    ],
    turn: "answer",
    gaps: ["no-ask", "no-stakeholders", "no-number", "no-trade-off", "no-risk"],
    told: [],
    complete: false,
  },
  {
    id: "fresh-vision-kill-the-second-product",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "What would you do here with forty engineers and two years?",
        as: "question",
        heard: `Kill the second product. I'd want you to say yes to that, today, because everything
          hangs on it. It's, um, nine percent of the revenue and sixteen of the forty people. Those
          go to the core, and in four quarters we'd have the offline mode that every hospital asks
          for. Who loses is, well, Pedro's sales team, their bonus is on the second one, so I'd let
          them keep it for one year. If by next autumn we have not five hospitals signed, then I was
          wrong and I'd say that here. The mobile app would be late for it, a year about.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "fresh-vision-one-copy-of-the-customer",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "What is your vision for our data?",
        as: "question",
        heard: `one copy. Today, um, you've told me that in the first call, there's a customer in seven
          systems and nobody knows which is right. I'd have one, owned by one team, in eighteen
          months, and the others read from there.`,
      },
      {
        asked: "Who loses by that?",
        as: "no-stakeholders",
        heard: `Marketing, they've built their own, it's, I looked, it's rather good. They'd have to
          give it up and I'd take their person, ~Hennink I think he's called, into the team.`,
      },
    ],
    turn: "answer",
    gaps: ["no-ask", "no-trade-off", "no-risk"],
    told: ["situation", "own-decision", "number"],
    complete: false,
    mustNotMention: ["hennink"],
  },
  {
    id: "fresh-vision-not-as-a-bet",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Why should we bet on artificial intelligence?",
        as: "question",
        heard: `You shouldn't. Not as, um, as a bet. I'd give it to the claims people first, because
          they read letters all day, and the letters are, they're all the same. What I need from you
          is one yes, that a wrong answer may happen there, with a human behind it. If it's bad for
          customers we stop it the same day. The claims people, I've talked to Kerstin, they're
          afraid for their jobs, and I'd promise that nobody goes because of this. And it means the
          chatbot which the board likes so much, um, that does not happen.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number"],
    told: ["own-decision", "trade-off", "risk"],
    complete: false,
  },
  {
    id: "fresh-vision-no-new-branches",
    form: "vision",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "What should this company stop doing?",
        as: "question",
        heard: `The customisations. For every client we have a branch, well, you have a branch. I'd,
          um, no new branches from January. That's all I'm asking you for. And the three key
          accounts I would tell myself, they will scream, ~Bawmgarten above all.`,
      },
      {
        asked: "How much would that save?",
        as: "no-number",
        heard: `I don't have that. I'm not in the company yet, I mean, I'd be making it up and then
          you'd hold me to it, so, no number from me today.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk"],
    told: ["own-decision"],
    complete: false,
    refused: ["a figure for the saving"],
    mustNotAskFor: ["number"],
    mustNotMention: ["bawmgarten"],
  },
  {
    id: "fresh-vision-four-nines",
    form: "vision",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Give us your plan for reliability for two years.",
        as: "question",
        heard: `Four nines. What I saw on your status page it's about ninety-nine point six now, that
          is three hours a month. I would, um, I'd like a yes for two things, one, an error budget
          which really stops releases, and two, four people. First half-year we only measure and fix
          the top five, then we drill, we pull a plug every month. You'd get a third fewer features
          in the first year, about, that's the honest price. And if releases stop and the exceptions
          begin, then the thing's dead, that's what I am afraid of.`,
      },
    ],
    turn: "answer",
    gaps: ["no-stakeholders"],
    told: ["situation", "own-decision", "number", "trade-off", "risk"],
    complete: false,
  },
];
