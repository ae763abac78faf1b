import type { LabelledDialogue } from "./dialogue.ts";

/** Single events with one's own people, some of them sore. */
export const sixthPastPeople: readonly LabelledDialogue[] = [
  {
    id: "sixth-past-pastry-cook",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you had to let somebody go.",
        as: "question",
        heard: `Kitchen, okay. I was running a place with fourteen cooks, and Rémy on pastry was the
          best hands I've ever seen, and he was screaming at the dishwashers. I'd told him twice.
          Third time it was a kid of seventeen, and I walked him out before the dessert service.
          And yeah, we'd no desserts. I mean we'd cheese. For about five weeks the menu said
          cheese, and we had a critic in, in week two, who wrote about the cheese. Takings were
          down maybe eight per cent.`,
      },
      {
        asked: "And how did it go on from there?",
        as: "no-result",
        heard: `Well, nobody quit that year. Year before, we'd lost six. And the kid's on pastry now,
          actually. What I'd say to myself is, twice was one too many. I do it after the first
          talk now, and I don't care how good the hands are.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "sixth-past-call-centre-closing",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about bad news you had to bring.",
        as: "question",
        heard: `that would be Leeds they closed the whole floor a hundred and ten people and thirty-one
          were mine I was told on the Monday and they'd be told on the Thursday and I wasn't
          allowed to say anything in between and I'd a lass Dawn who was about to sign for a house
          on the Wednesday so I told her not what I just said put the pen down Dawn give it a week
          that could have been my own job gone I knew it full well and I'd a warning for it in
          writing she didn't sign on the Thursday I did mine one by one not in the hall like the
          others`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk"],
    complete: false,
    sensitive: "layoffs",
  },
  {
    id: "sixth-past-choir-tenors",
    form: "past",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Tell me about a person you brought in who changed the team.",
        as: "question",
        heard: `we have in the radio choir we had three years no tenor no good one and then we did the
          audition behind the curtain first time so nobody sees who sings and we took a man of
          fifty eight he was bus driver before imagine it was discussed very long and in the end
          it was decided so and he came and the young ones they started to prepare because he was
          always knowing his notes always it was another choir after half a year very beautiful we
          have learned really that age is nothing and since then we do it with the curtain every
          time`,
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-trade-off"],
    told: ["situation", "result", "lesson"],
    complete: false,
  },
  {
    id: "sixth-past-midwives-rota",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you led people through something hard.",
        as: "question",
        heard: `Um. So I manage the community midwives, eleven of us, and in March Anneke, who'd been
          there longest, she died. In the car, on the way to a birth. I'd rather not go into how
          it happened, if you don't mind. But what I did was I stopped the night calls, all of
          them, for ten days. I rang the hospital and said you're taking ours. That meant sixteen
          women didn't get the home birth they'd planned for months, and some of them were really
          upset, and I signed every letter myself.`,
      },
      {
        asked: "I'm sorry. How were the others, when you started again?",
        as: "no-result",
        heard: `They all came back. Everyone. Not on the same day, but everyone did.`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "number", "trade-off"],
    complete: false,
    sensitive: "grief",
    refused: ["how the colleague died"],
    mustNotMention: ["how (it|that) happened", "\\baccident\\b", "\\bcrash\\b"],
  },
  {
    id: "sixth-past-shipyard-foreman",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you had to act against somebody above you.",
        as: "question",
        heard: `I was welder and then I was team leader, in the shipyard. There was a foreman and he
          was, how to say, touching. The women from the paint shop. Everybody knows, nobody
          speaks. One of them she came to me and she was shaking. Her name I don't say and also
          not what he did, please. I went to the director the same day with it, not to the
          personnel office, because there sits his cousin. After this nobody of the foremen talked
          to me, half year I eat alone. The foreman is gone since three weeks later.`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "trade-off"],
    complete: false,
    sensitive: "harassment",
    refused: ["the name of the woman", "what the foreman did to her"],
    mustNotAskFor: ["number"],
    mustNotMention: ["\\bher name\\b", "what (exactly )?(he|the foreman) did", "\\btouch"],
  },
];
