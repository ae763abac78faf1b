import type { LabelledDialogue } from "./dialogue.ts";

/** Turns that are no answer. */
export const thirdTurns: readonly LabelledDialogue[] = [
  {
    id: "third-turn-cost-in-money-or-for-the-people",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you changed how a team works.",
        as: "question",
        heard: `At the brewery we had three shifts and each one set up the bottling line anew, so I made
          one sheet that all of them had to use, I wrote it myself, with the night shift. The changeover
          went from fifty minutes to twenty, and it's been that for two years.`,
      },
      {
        asked: "What did that cost?",
        as: "no-trade-off",
        heard: "Cost as in money, or, or what it cost the people, which do you mean?",
      },
    ],
    turn: "question-back",
    gaps: ["no-trade-off", "no-lesson"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
  },
  {
    id: "third-turn-a-tram-went-by",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design a service that finds the nearest free charging point for electric cars.",
        as: "question",
        heard: "sorry there was a tram going by just then could you say it once more please",
      },
    ],
    turn: "repeat-request",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "third-turn-too-fresh-to-talk-about",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a conflict with your own manager.",
        as: "question",
        heard: `Mm. There is one, but that's still, it's a bit fresh, I'd rather leave that alone. Could
          we take a different one?`,
      },
    ],
    turn: "skip-request",
    gaps: [],
    told: [],
    complete: false,
    refused: ["the conflict with the manager"],
  },
  {
    id: "third-turn-never-been-in-that-spot",
    form: "situational",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Your two best candidates are equally strong and you have one seat. What do you do?",
        as: "question",
        heard: `Hm. Oh boy. Honestly I, I couldn't tell you. I've never been in that spot and nothing's
          coming to me, my head's empty.`,
      },
    ],
    turn: "no-idea",
    gaps: [],
    told: [],
    complete: false,
    mustNotQuote: ["never been in that spot"],
  },
  {
    id: "third-turn-heard-through-a-drill",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you keep a remote team together?",
        as: "question",
        heard: `~what ~i ~dew is ~heavy ~weed ~nest ~tea ~we ~wall ~sitting ~a ~rung ~door ~camels ~of
          and ~than ~some ~burly ~cakes ~a ~fish ~and ~the ~tile ~so ~yes`,
      },
    ],
    turn: "heard-badly",
    gaps: [],
    told: [],
    complete: false,
    mustNotQuote: ["burly cakes", "camels", "heavy weed", "fish"],
  },
];
