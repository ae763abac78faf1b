import type { LabelledDialogue } from "./dialogue.ts";

const nothing = { gaps: [], told: [], complete: false } as const;

/** Turns that are no answers: a listener notices, and does not go looking for gaps in them. */
export const turns: readonly LabelledDialogue[] = [
  {
    id: "turn-question-back-scope",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design a chat system for hospitals.",
        as: "question",
        heard: `Okay, um, before I start, how many hospitals are we talking about? And does it, does
          it have to work when the network in the building is down?`,
      },
    ],
    turn: "question-back",
    ...nothing,
  },
  {
    id: "turn-question-back-which-kind",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a conflict you had at work.",
        as: "question",
        heard: `do you mean um with somebody in my own team or can it be with a peer from another
          department`,
      },
    ],
    turn: "question-back",
    ...nothing,
  },
  {
    id: "turn-question-back-what-is-meant",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "What is your vision for developer experience here?",
        as: "question",
        heard: `Sorry, what do you mean by developer experience? Is that, uh, the tools, or how it
          feels to work there?`,
      },
    ],
    turn: "question-back",
    ...nothing,
  },
  {
    id: "turn-rhetorical-question-is-no-question",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you keep a remote team together?",
        as: "question",
        heard: `How do you keep a remote team together? Well, um, you meet. I fly everyone in four
          times a year, I fought for that budget, it is sixty thousand a year for us and I took it
          out of the office space. And what do we do when we're there? We don't do any work, right,
          we cook. Two years in, nobody has left. The bad part is people with small children, for
          them it's four weeks a year that somebody else has to, uh, to cover at home.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk", "no-example"],
    told: ["own-decision", "result", "number", "trade-off"],
    complete: false,
  },
  {
    id: "turn-repeat-please",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "A colleague takes credit for your team's work. What do you do?",
        as: "question",
        heard: `sorry um could you say that again please I didn't catch the last part`,
      },
    ],
    turn: "repeat-request",
    ...nothing,
  },
  {
    id: "turn-what-was-the-question",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a time you changed somebody's mind with data.",
        as: "question",
        heard: `Hm. What was, what was the question again?`,
      },
    ],
    turn: "repeat-request",
    ...nothing,
  },
  {
    id: "turn-no-idea",
    form: "past",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Tell me about a time you let somebody go.",
        as: "question",
        heard: `Um, I don't know. I can't think of one right now, sorry. I've never had to do that.`,
      },
    ],
    turn: "no-idea",
    ...nothing,
    mustNotAskFor: ["result", "number", "lesson", "trade-off"],
  },
  {
    id: "turn-no-idea-in-the-follow-up",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about a technology you introduced.",
        as: "question",
        heard: `I brought in feature flags, um, two years ago, at the shop. I decided to buy the
          service and not build it, and after that we could switch things off without a release,
          the bad releases went down to one a month or so.`,
      },
      {
        asked: "What would you do differently today?",
        as: "no-lesson",
        heard: `uh I don't know really no idea`,
      },
    ],
    turn: "no-idea",
    gaps: ["no-trade-off", "no-risk"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
    mustNotAskFor: ["lesson"],
  },
  {
    id: "turn-skip-please",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you lost your temper at work.",
        as: "question",
        heard: `I'd rather not answer that one, can we, um, can we go on to the next question please`,
      },
    ],
    turn: "skip-request",
    ...nothing,
    refused: ["losing their temper"],
    mustNotMention: ["temper"],
  },
  {
    id: "turn-heard-badly",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you had to win trust in a new team.",
        as: "question",
        heard: `~so ~the ~when ~eye ~jaw ~ind the ~tea ~more ~was ~a ~lot ~of ~this ~trust and ~eye
          ~deesh ~ided ~to ~wok ~the ~flaw ~with ~ever ~won ~and ~the ~a ~fur ~too ~wigs`,
      },
    ],
    turn: "heard-badly",
    ...nothing,
  },
  {
    id: "turn-heard-badly-music",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design a system that streams music.",
        as: "question",
        heard: `~you ~you ~you ~oh ~yeah ~tonight ~the ~you`,
      },
    ],
    turn: "heard-badly",
    ...nothing,
  },
];
