import type { LabelledDialogue } from "./dialogue.ts";

const nothing = { gaps: [], told: [], complete: false } as const;

/** Turns that are no answers, and one that only sounds like none. */
export const freshTurns: readonly LabelledDialogue[] = [
  {
    id: "fresh-turn-question-back-peer-or-report",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Somebody keeps talking over others in meetings. What do you do?",
        as: "question",
        heard: `is that, sorry, is he reporting to me or is that, um, is it a peer?`,
      },
    ],
    turn: "question-back",
    ...nothing,
  },
  {
    id: "fresh-turn-the-line-was-gone",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about a project that you would not start again.",
        as: "question",
        heard: `the line was, um, it was gone for a second after a project that, can you repeat that
          please`,
      },
    ],
    turn: "repeat-request",
    ...nothing,
  },
  {
    id: "fresh-turn-not-the-brother",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a company you saw fail.",
        as: "question",
        heard: `There is one, but it's, um, it was my brother's, and he passed away in that year, so,
          not that one. Can we take another question please?`,
      },
    ],
    turn: "skip-request",
    ...nothing,
    sensitive: "grief",
    refused: ["the story of the brother's company"],
    mustNotMention: ["brother", "passed away"],
  },
  {
    id: "fresh-turn-heard-badly-after-a-good-start",
    form: "past",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Tell me about a hire that did not work out.",
        as: "question",
        heard: `A lead for the Warsaw office, um, I hired him in two weeks because the office was
          opening. He was gone after four months, and with him went two of the first five people
          there.`,
      },
      {
        asked: "What did you change after that?",
        as: "no-lesson",
        heard: `~eye ~now ~the ~ref ~fur ~answers ~I ~coal ~them ~mice ~elf ~and ~a ~week ~at ~leased
          ~be ~four ~ween`,
      },
    ],
    turn: "heard-badly",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
  },
  {
    id: "fresh-turn-never-thought-about-it",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "What should engineering here look like in five years?",
        as: "question",
        heard: `phew, um, five years, honestly I've never thought about that, I wouldn't know what to
          say, I'm more of a, I do what's next.`,
      },
    ],
    turn: "no-idea",
    ...nothing,
    mustNotAskFor: ["number", "trade-off", "risk"],
  },
  {
    id: "fresh-turn-the-chairman-asked-to-repeat",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a time you had to tell a board the truth.",
        as: "question",
        heard: `So I show them the slide, um, and the chairman goes, sorry, could you say that again, I
          didn't catch that. And I said it again, we'll be eight months late. I'd decided to say it
          without the, the usual coating, because the quarter before somebody had coated it. They
          moved the launch and took half the scope out, and three of the eight months we got back.
          My own boss would've liked it softer, he said so in the lift.`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
    mustNotQuote: ["could you say that again", "didn't catch that"],
  },
];
