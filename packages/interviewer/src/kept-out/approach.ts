import type { LabelledDialogue } from "./dialogue.ts";

/** How do you usually: habits are what is asked for, so they are no fault. */
export const approach: readonly LabelledDialogue[] = [
  {
    id: "approach-complete-hiring",
    form: "approach",
    pillar: "hiring",
    exchanges: [
      {
        asked: "How do you run your interview process?",
        as: "question",
        heard: `I usually write down the four things that we're looking for before the job is even
          posted, and each interviewer gets one of them and, um, only that one. Everybody writes
          their notes within the hour and without talking. I decide, alone, on the notes. That
          costs some people their fun, they like the debate, but I've seen the loudest person win
          too often. The danger is that I become the bottleneck and my own blind spots go in, so
          once a quarter someone else reads back ten of my decisions. Last year we hired eleven
          people that way and ten are still there.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "result", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "approach-vague-tech-debt",
    form: "approach",
    pillar: "strategy",
    exchanges: [
      {
        asked: "How do you deal with technical debt?",
        as: "question",
        heard: `Technical debt, um, I think it's all about balance. You can't, you can't ignore it
          and you can't spend all of your time on it either. I always try to make it visible, so
          it's on the board with everything else, and then we discuss it as a team and we take the
          ones that matter. Communication is the key thing there. And, uh, you have to have the
          business on board because otherwise it never gets any priority. So it's really about
          having that conversation continuously.`,
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-result", "no-number", "no-trade-off", "no-risk", "no-example"],
    told: [],
    complete: false,
  },
  {
    id: "approach-no-trade-off",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you give difficult feedback?",
        as: "question",
        heard: `so I do it the same day um I don't wait for the one to one and I do it walking if I
          can and I have the one sentence ready that starts with what I saw and I say it and then I
          I stop talking which is the hard part and uh then I ask what they make of it and we agree
          one thing for the next week and I write that down and send it to them two years ago I
          started doing this and the surprise that people used to have in their reviews is gone
          there wasn't a single surprised person in the last cycle`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk", "no-example"],
    told: ["own-decision", "result"],
    complete: false,
  },
  {
    id: "approach-no-result",
    form: "approach",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "How do you work with product managers on priorities?",
        as: "question",
        heard: `I sit down with the PM every other Monday and we've got one list, just one, and, um,
          I insist on that. Everything that is not on the list does not exist. I bring the cost and
          she brings the worth and we swap, so I have to argue for the worth and she has to argue
          the cost. What I give up is speed, you know, I can't just sneak in a refactoring any
          more. And the danger in it is that the list becomes, uh, becomes a place to hide. So I
          throw away what's older than a quarter.`,
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-number", "no-example"],
    told: ["own-decision", "trade-off", "risk"],
    complete: false,
  },
  {
    id: "approach-dont-do-estimates",
    form: "approach",
    pillar: "strategy",
    exchanges: [
      {
        asked: "How do you estimate work?",
        as: "question",
        heard: `We don't estimate. I mean, I never ask for story points, I got rid of them. My old
          boss used to say that an estimate is a promise, and people have, um, they have been burnt
          by that. What I do is, I ask for the smallest piece that someone could see on Friday, and
          I count how many of those come out. About seven in ten do. It is less good when the
          finance people want a year, so I give them a range and I tell them what would break it.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk", "no-result", "no-example"],
    told: ["own-decision", "number", "trade-off"],
    complete: false,
    mustNotQuote: ["you estimate", "an estimate is a promise", "story points"],
  },
  {
    id: "approach-on-call-numbers-in-words",
    form: "approach",
    pillar: "system-design",
    exchanges: [
      {
        asked: "How do you keep on-call bearable?",
        as: "question",
        heard: `um every page gets read on the monday by me and by whoever had it and if nobody had
          to do anything then it is deleted not tuned deleted and uh I decided that about three
          years ago against quite some resistance and we went from a page nearly every night to
          about one a fortnight and you do lose some early warning that way I accept that I'd
          rather find out at nine in the morning`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["own-decision", "result", "number", "trade-off"],
    complete: false,
  },
  {
    id: "approach-everyone-says",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you grow senior engineers?",
        as: "question",
        heard: `People say you should delegate, and, um, the books all say give them stretch work.
          HR wants a growth plan for everybody with the boxes. I guess we did that, the boxes. And
          some of my colleagues send people to conferences, that's what they do. Uh, in our place
          there was this idea that everybody should mentor two juniors. I don't know, I think it
          probably helps. It's, you know, everybody grows at their own speed in the end.`,
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-result", "no-number", "no-trade-off", "no-risk", "no-example"],
    told: [],
    complete: false,
    mustNotQuote: ["you delegate", "mentor two juniors", "send people to conferences"],
  },
];
