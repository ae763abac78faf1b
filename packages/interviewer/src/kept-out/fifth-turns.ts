import type { LabelledDialogue } from "./dialogue.ts";

/** Turns that are no answer. */
export const fifthTurns: readonly LabelledDialogue[] = [
  {
    id: "fifth-turn-whole-company-or-my-part",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Where should engineering be in three years?",
        as: "question",
        heard: `Engineering as in the whole company's, with the hardware lot, or only the bit I'd
          be running? Because for the hardware I'd have, like, an opinion, but it'd be an opinion.`,
      },
    ],
    turn: "question-back",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "fifth-turn-up-to-the-customer",
    form: "situational",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "A customer has found a fault that your team knew of. What do you do?",
        as: "question",
        heard: `ah sorry it went quiet there for a second i got until the customer and then
          nothing can you say me the whole again please`,
      },
    ],
    turn: "repeat-request",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "fifth-turn-before-a-court",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you had to report somebody.",
        as: "question",
        heard: `Mm. I do have one, only it's before a court just now, so I'm not, I can't. Would
          you mind giving me a different question?`,
      },
    ],
    turn: "skip-request",
    gaps: [],
    told: [],
    complete: false,
    refused: ["the case that is before a court"],
    mustNotMention: ["\\bcourt\\b"],
  },
  {
    id: "fifth-turn-drew-a-blank-on-the-price",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about something you simplified.",
        as: "question",
        heard: `We had the timetable for a driving school, seven instructors, and I'd made it so
          every rule could be changed in a menu, there were sixty-two switches. And one winter I
          said enough and threw out all but five. Nobody rang. Not one call, and the setup of a new
          school went from two days to an hour.`,
      },
      {
        asked: "What did you give up by that?",
        as: "no-trade-off",
        heard: `Oof. No, nothing comes. I honestly couldn't tell you.`,
      },
    ],
    turn: "no-idea",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
    mustNotAskFor: ["trade-off"],
  },
  {
    id: "fifth-turn-through-a-coffee-grinder",
    form: "approach",
    pillar: "hiring",
    exchanges: [
      {
        asked: "How do you welcome a new person?",
        as: "question",
        heard: `~so ~the ~roast ~a ~we ~giver ~key the ~first ~aid and ~den ~she ~grounds with
          ~all ~of ~uh ~bean ~a ~wick ~or the ~desk ~is ~nod`,
      },
    ],
    turn: "heard-badly",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "fifth-turn-enough-about-that-hire",
    form: "past",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Tell me about a hire that went wrong.",
        as: "question",
        heard: `That was at the piano maker's, we did the stage pianos, and I took on a man for
          the sound because he played so beautifully. I decided that alone in an afternoon. He
          couldn't work with anybody, and after five months I ended it.`,
      },
      {
        asked: "What did it change in how you hire?",
        as: "no-lesson",
        heard: `You know what, I'd sooner leave him be now. Can we go on to something else?`,
      },
    ],
    turn: "skip-request",
    gaps: [],
    told: ["situation", "own-decision", "result"],
    complete: false,
    refused: ["anything more about that hire"],
    mustNotAskFor: ["lesson"],
  },
];
