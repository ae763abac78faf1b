import type { LabelledDialogue } from "./dialogue.ts";

/** Turns that are no answer. */
export const fourthTurns: readonly LabelledDialogue[] = [
  {
    id: "fourth-turn-whose-team",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you had to say no to your own team.",
        as: "question",
        heard: `Sorry, just so I get you right, when you say my own team, is that the people who
          report to me, or, because in the last place I'd a squad as well that was mine only on
          paper, they'd another boss. Do you want one of those or does it have to be a direct
          report?`,
      },
    ],
    turn: "question-back",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "fourth-turn-grain-mill-garbled",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a fault you hunted down.",
        as: "question",
        heard: `~so the ~grain we had in the ~sigh ~low ~of ~them was the ~more ~sure and I ~cold
          the ~mill ~or ~and uh ~they ~sent ~a ~knee ~weigh to the ~dry ~earn ~so yes ~that ~was
          ~all ~tight in the ~and`,
      },
    ],
    turn: "heard-badly",
    gaps: [],
    told: [],
    complete: false,
  },
];
