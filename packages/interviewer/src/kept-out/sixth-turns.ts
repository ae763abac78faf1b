import type { LabelledDialogue } from "./dialogue.ts";

/** Turns that are no answer. */
export const sixthTurns: readonly LabelledDialogue[] = [
  {
    id: "sixth-turn-lorry-outside",
    form: "approach",
    pillar: "hiring",
    exchanges: [
      {
        asked: "How do you keep good people from leaving?",
        as: "question",
        heard: `Uh, sorry, there was a lorry just going past the window, I only caught something about
          good people. Could you say that one more time?`,
      },
    ],
    turn: "repeat-request",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "sixth-turn-paper-mill-blank",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Where should the technology of a paper mill be in ten years?",
        as: "question",
        heard: `hmm ten years no honestly my head is empty there I've never thought that far I wouldn't
          know where to begin`,
      },
    ],
    turn: "no-idea",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "sixth-turn-not-that-one",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a conflict with your manager.",
        as: "question",
        heard: `Oof, no, that one I'd rather leave out today, it's still a bit fresh. Can we take
          another one, please?`,
      },
    ],
    turn: "skip-request",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "sixth-turn-existing-or-new",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the ticketing for a group of open-air swimming pools.",
        as: "question",
        heard: `Before I start, do these pools have something already that I must keep, the turnstiles
          for instance, or am I on a green field? And is it about the season passes as well or
          just the day tickets?`,
      },
    ],
    turn: "question-back",
    gaps: [],
    told: [],
    complete: false,
  },
];
