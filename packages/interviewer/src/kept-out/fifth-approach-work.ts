import type { LabelledDialogue } from "./dialogue.ts";

/** How somebody goes about plans, partners and systems. */
export const fifthApproachWork: readonly LabelledDialogue[] = [
  {
    id: "fifth-approach-a-hand-up-at-the-sales-desk",
    form: "approach",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "How do you work with a sales department that promises too much?",
        as: "question",
        heard: `Look, I sit with them. My desk is there, by the sales, on Tuesdays and Wednesdays,
          I've put it there myself, nobody told me. So when Kostas is on the phone and he says to
          the client sure sure it's included, I lift my hand. Like in the school. He sees the hand
          and he says, let me check it. What I pay, two days in the week I'm not with my engineers,
          and they say it to me, you're a salesman now. And it's loud, my God.`,
      },
      {
        asked: "When did the hand last save you something?",
        as: "no-example",
        heard: `In November. A hotel in Crete, four hundred doors, we make the locks with the
          card, he was ready to promise them with the fingerprint. I lifted the hand. He sold them
          the card, with a better price even, and we didn't have to invent a fingerprint in six
          weeks.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["situation", "own-decision", "result", "trade-off"],
    complete: false,
    mustNotQuote: ["it's included", "you're a salesman now"],
  },
  {
    id: "fifth-approach-counting-the-apologies",
    form: "approach",
    pillar: "system-design",
    exchanges: [
      {
        asked: "How do you decide when a piece of software has to be replaced?",
        as: "question",
        heard: `So what I look at is, I count the apologies. Seriously. Every time somebody in my
          team writes sorry to somebody because of that piece, sorry it's slow, sorry you have to
          log in twice, I have them put a mark on the wall. Ten marks in a month and it's on the
          list. Because age doesn't matter, we've got a thing from ninety-eight that calculates the
          angles for crowns, I'm in dental, dental labs, and nobody's apologised for it in years.
          Whereas the upload, which is two years old and somebody was very proud of it, that had
          thirty-one marks in September. So that went. We took it out in the autumn and put in a
          plain folder that syncs.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-result", "no-risk"],
    told: ["situation", "own-decision", "number"],
    complete: false,
    mustNotQuote: ["you have to log in twice"],
  },
  {
    id: "fifth-approach-nineteen-beers",
    form: "approach",
    pillar: "strategy",
    exchanges: [
      {
        asked: "How do you keep your plans honest?",
        as: "question",
        heard: `i don't plan more than six weeks everything after six weeks is a literature good
          literature maybe in the company we do the software for thermal baths the tickets the
          lockers the massages there was a plan for eighteen months on the wall with colours made
          by a man with very clean shoes when i came i took it down i left the nail there now on
          this nail hangs one paper and each friday somebody from the team writes on it what we'd
          bet a beer on a beer is not a lot but nobody wants to lose it yes in the first half year
          we lost nineteen beers from twenty-six last half year it was four`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
  },
  {
    id: "fifth-approach-two-clerks-two-ledgers",
    form: "approach",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "How do you explain a technical problem to people who are not technical?",
        as: "question",
        heard: `i use my mother shes seventy nine she ran a bus depot so shes not stupid she just
          doesnt know what a server is and before any board meeting i ring her and tell her the
          thing and wherever she goes what do you mean by that i change it so like last autumn we
          do the parking fines for councils right and i had to tell them that the two databases
          disagree and she said so its two clerks with two ledgers and i said mum thats it and i
          took that in two clerks two ledgers and the chairwoman wrote it on her pad i saw her
          write it so thats that's my trick really plain words and never more than one picture cos
          if you bring two pictures they remember the wrong one`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["situation"],
    complete: false,
  },
  {
    id: "fifth-approach-cake-for-an-open-screen",
    form: "approach",
    pillar: "system-design",
    exchanges: [
      {
        asked: "How do you make sure that a system stays safe?",
        as: "question",
        heard: `Security is everybody's job, that's what I always say, first of all. So we shift
          left. We do training, we do the, like, phishing mails, where if you click you get a
          little video. And two people for everything, no exceptions, and passwords in a vault. You
          patch fast. I am, hm, how to say, I am strict with this, I'm the person who locks your
          screen if you go for coffee, and then you bring the cake. There's always someone who says
          it is slowing us down, yes, okay, a seat belt also. And also you've to think like the
          attacker. So it's culture at the end, tools come after.`,
      },
    ],
    turn: "answer",
    gaps: ["no-example", "no-result", "no-risk"],
    told: [],
    complete: false,
    mustNotQuote: ["it is slowing us down"],
  },
];
