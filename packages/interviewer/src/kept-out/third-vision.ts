import type { LabelledDialogue } from "./dialogue.ts";

/** Where to go, and who should say yes to it. */
export const thirdVision: readonly LabelledDialogue[] = [
  {
    id: "third-vision-a-shop-live-in-a-day",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Where would you take our platform in three years? We are the board.",
        as: "question",
        heard: `Today a shop waits eleven weeks to go live with us, and nine of these are us typing
          things off paper. In three years I want that to be a day. To get there I'd stop taking
          custom contracts, all of them, and that's four million a year the sales floor lives on. So
          they lose, and the custom team loses, twenty people who are good at something we won't do
          any more, and I'd retrain them before I start. It may well be that the big chains walk, and
          if two of the five do, I'd slow down to one region. What I want from you today is eight
          people for a year and the words, no more custom after June. And I'm back here in six months,
          if it's still over thirty days you can stop me.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "third-vision-nobody-gets-up-for-a-restart",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "What should our engineering look like in five years?",
        as: "question",
        heard: `In five years nobody here gets up at night for something that a machine can restart.
          Last year people got up six hundred times, I counted, and five hundred of these were a
          restart. So I'd spend a year on just that, making the boring parts heal themselves, and we'd
          ship a good third less meanwhile. The danger is that it hides things, that it restarts and
          restarts and nobody sees the rot underneath, so every restart lands on a list that somebody
          reads out on Mondays. Then year two and three, the deploys, same idea. I think it'd be a
          nicer place to work.`,
      },
    ],
    turn: "answer",
    gaps: ["no-ask", "no-stakeholders"],
    told: ["situation", "own-decision", "number", "trade-off", "risk"],
    complete: false,
  },
  {
    id: "third-vision-intelligent-everything",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "What is your technical vision for a company like ours?",
        as: "question",
        heard: `I see us being AI first, like, in everything. A data mesh underneath, so that every
          domain owns its data as a product, and on top agents which, um, which automate the
          workflows. Event driven, cloud native, obviously. I'd want a platform team with golden paths
          and an internal developer portal. And then we would be able to innovate much faster than
          anyone else in the market, and developers would love it. It's where the whole industry's
          going, so I think that's the direction, we want to be at the front of that wave.`,
      },
    ],
    turn: "answer",
    gaps: [
      "remedy-before-diagnosis",
      "no-number",
      "no-trade-off",
      "no-risk",
      "no-ask",
      "no-stakeholders",
    ],
    told: [],
    complete: false,
  },
  {
    id: "third-vision-found-by-us-and-not-by-the-cellar",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "You run technology at the city's water works. Where should it go?",
        as: "question",
        heard: `The meters are read by people with a clipboard, and a leak runs until somebody's cellar
          is wet. I want every house to tell us by itself, at night, what went through. That's my
          picture, a leak gets found by us and not by the cellar. The readers would lose their rounds,
          there's families living on that, and I'd rather have them be the ones who fit the new
          meters, I've talked to some of them. It'll mean that we don't touch the billing, the billing
          stays ugly for years. What I need you to say yes to is one district, the old town, with the
          worst pipes, and the right to dig there.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk", "no-number"],
    told: ["situation", "own-decision", "trade-off"],
    complete: false,
  },
  {
    id: "third-vision-one-file-for-seven-clinics",
    form: "vision",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "What would you change in how our clinics use software?",
        as: "question",
        heard: `Right now each of our seven clinics keeps its own patient file, and a man who'd moved
          from one to the other got asked about his allergies again, in an ambulance, when he couldn't
          talk. I want one file. The heads will hate it, each one owns theirs, and I'd start with the
          two who asked me for it. If it goes wrong then it goes wrong everywhere at once, one file
          down is seven clinics down, so a paper copy gets printed in each, every night.`,
      },
      {
        asked: "What would you want us to agree to?",
        as: "no-ask",
        heard: `Two things. That nobody buys anything new for their own file from January on, and
          a budget for four people.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-number"],
    told: ["situation", "own-decision", "risk"],
    complete: false,
  },
  {
    id: "third-vision-forty-one-cash-registers",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Pitch us a change of technical direction.",
        as: "question",
        heard: `we run forty one versions of the same cash register one per country i want three today it
          takes me nineteen people to change a tax rate and it should take one who doesn't like it the
          country heads because each of them has a button that nobody else has and i've made a list
          two hundred buttons and we'd drop a hundred and sixty that's what you pay people will miss
          their button and some shops will be slower for a year and if a tax law hits us while we're
          between two versions we're in trouble so we don't switch anyone in december or in april what
          i ask is that you sign that list not me because if it comes from engineering they go round
          me and if sweden and italy aren't over by next summer stop it`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
];
