import type { LabelledDialogue } from "./dialogue.ts";

/** What happened among people: hard news, hard talks, hiring, growing. */
export const thirdPastPeople: readonly LabelledDialogue[] = [
  {
    id: "third-past-a-tester-died",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about leading a team through a hard time.",
        as: "question",
        heard: `So, um, in March Piotr, who was our, our tester, he died. On a Sunday. And I had to say
          it to the others on Monday morning. I sent everyone home, I put the release off, I rang the
          customers and said not this month, and I didn't tell them why. One of them left us over it,
          that was fine by me. Two of the team took longer, and one came back after six weeks, half
          days. We finished in June, all of us together. I'd do it the same, only I'd have somebody
          in the room who knows about these things. I didn't, I was making it up as I went.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "trade-off", "lesson"],
    complete: true,
    sensitive: "grief",
    mustNotAskFor: ["number"],
    mustNotMention: ["\\bmetric", "\\bfigures?\\b", "\\bgreat\\b", "\\bproductiv"],
  },
  {
    id: "third-past-ended-it-after-ten-thursdays",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about someone who wasn't doing the job.",
        as: "question",
        heard: `He was a senior, eight years with us, and code reviews, he'd just stopped reading them.
          They sat for four days. I sat with him every Thursday for ten weeks, we wrote down three
          things, and he did one. So I ended it. What was the matter at home I'd rather not go into,
          that's his. The rest of them had to carry his pager for a quarter and two of them thought I
          was, well, cold. But a review's back the next day now. And I won't ever again wait the half
          year that I'd waited before I opened my mouth.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
    refused: ["what was the matter at his home"],
    mustNotMention: ["\\bat home\\b", "\\bpersonal (life|reasons|circumstances)"],
  },
  {
    id: "third-past-two-leads-and-one-checkout",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a conflict in your team.",
        as: "question",
        heard: `Two of my leads were not on speaking terms, Ines and, and Rob. It was about tabs and
          spaces. I'm joking, it was about who owns the checkout. Ines had built it and Rob's people
          got woken up for it, so he had the nights and she had the praise, basically. I made each of
          them explain the other one's view to me until the other one said yes, that's it, that took
          an afternoon, uh, a painful one. And then I gave it to Rob. The whole thing, praise and all.
          I knew I might lose Ines over that, and she's the better engineer if you ask me, but one
          person had to have both halves.`,
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-number", "no-lesson"],
    told: ["situation", "own-decision", "trade-off", "risk"],
    complete: false,
    mustNotQuote: ["tabs and spaces"],
  },
  {
    id: "third-past-four-of-eleven",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you had to give people bad news.",
        as: "question",
        heard: `Last year I had to let, eh, four of eleven go. They gave me the number from above, but
          the names were mine. I talked to each one myself, the same morning, half an hour each. I
          could go by who came last, that is easy to explain, but I went by which system would have
          nobody left, so two very good older colleagues went, and I hear that until today. The seven
          who stayed, they all are still here, fourteen months now. But I told the seven last. They
          had sat there all morning watching the doors. I would do them first now.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
    sensitive: "layoffs",
    mustNotMention: ["\\bgreat\\b", "\\bcongrat", "\\bsav(e|ed|ings?)\\b"],
  },
  {
    id: "third-past-a-size-too-big-for-everyone",
    form: "past",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Tell me about a person that you helped to grow.",
        as: "question",
        heard: `I really enjoy that, helping people grow. I mean, I usually sit with them every week or
          so, and we'd look at what they like doing, what they'd rather not. Some want to be managers
          and some only think they want to. I tend to give them something a size too big and stay
          near. And often it goes well, people blossom, and, uh, sometimes not, and then you'd give
          them something smaller. It's different with everyone. People tell me I'm patient. And yeah,
          I think that's the nicest bit of the job for me.`,
      },
    ],
    turn: "answer",
    gaps: ["generic-instead-of-one-event", "no-result", "no-number", "no-trade-off", "no-lesson"],
    told: [],
    complete: false,
  },
  {
    id: "third-past-somebody-just-loud",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you had to act on somebody's behaviour.",
        as: "question",
        heard: `A colleague came to me about a, a man in another team, remarks, and then his hands, at
          the Christmas do. I don't want to go through what was said, if that's all right. I took it
          to HR the same day, with her okay, and I sat in his meetings in her place so that she
          needn't, and that ate up, well, most of my Tuesdays for two months, my own stuff lay around.
          He was gone by February. And she's still with us, she leads the thing now. I had thought for
          a year that he's just loud. I don't do that any more, think that somebody is just loud.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "trade-off", "lesson"],
    complete: true,
    sensitive: "harassment",
    refused: ["what the man said"],
    mustNotAskFor: ["number"],
    mustNotMention: ["\\bremarks?\\b", "\\bhands?\\b", "\\bmetric"],
  },
  {
    id: "third-past-overruled-the-panel",
    form: "past",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Tell me about a hire that didn't work out.",
        as: "question",
        heard: `There was a guy, brilliant on paper, came from, you know, one of the big ones. Everyone
          on the panel had a funny feeling except me. I wanted him, so I overruled them, because the
          seat had been empty for ages and the team was drowning. First month, fine. Then he'd rewrite
          other people's stuff at the weekend, without asking, and they'd find it on the Monday. It
          came to a head over the, um, the billing module and he left before I had to say it. Two
          others had gone by then, because of him. Well. Because of me.`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result"],
    complete: false,
  },
];
