import type { LabelledDialogue } from "./dialogue.ts";

/** Single events with other departments, customers and the board. */
export const fifthPastPartners: readonly LabelledDialogue[] = [
  {
    id: "fifth-past-microphone-over-the-pass",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about working with people who did not want to work with you.",
        as: "question",
        heard: `Chefs. That'd be chefs. I did the ordering system for a firm that cooks for
          airlines, out by Gatwick, and the head chef, Marcel, who's from Croydon by the way, he
          wouldn't touch a screen. He'd shout what he wanted and somebody'd write it on a lid. An
          actual lid. And head office said, make it mandatory, lock the stores till it's scanned. I
          thought, he'll put me in the soup. So what I did instead was I put a microphone over the
          pass and had it type up whatever he shouted. It swears a lot, that database. We had to
          give up on knowing who'd ordered what, it only knew it was somebody loud, and audit
          weren't best pleased with me over that.`,
      },
      {
        asked: "And did the microphone work?",
        as: "no-result",
        heard: `It did, oddly. We stopped running out of the fish, which used to be a weekly
          thing, you'd have a plane going off with no fish. And Marcel's asked for a second one,
          for the pastry lot.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-lesson"],
    told: ["situation", "own-decision", "result", "trade-off"],
    complete: false,
    mustNotQuote: ["make it mandatory", "he'll put me in the soup"],
  },
  {
    id: "fifth-past-two-signatures-for-land",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a time you had to say no to a customer.",
        as: "question",
        heard: `yes i tell about land registry we make the system for one province the people they
          come and register the land the customer is the vice director he want us open special door
          for his office so his staff can change the record without two signature he say it for the
          speed i say no to him i'm only team leader my company is very worry because he sign our
          payment i show him the log of one case in the other province one land three owner he not
          happy he keep our payment two month after that the inspector come and find nothing wrong
          in our province and he he call me to thank and now all province use two signature
          thirty-one province`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
    mustNotQuote: ["it for the speed"],
  },
  {
    id: "fifth-past-first-weight-of-the-fish",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a compromise you made with another team.",
        as: "question",
        heard: `Ja, so that was at the fish auction in Hanstholm, I had the bidding clock, and the
          other team had the scales, where the boxes are weighed. They'd only send me the weight
          after the checking, that takes four minutes. And my buyers, they will not sit and look at
          a fish for four minutes. So we sat down, me and Birthe, and what I ended up saying was,
          okay, I take the first weight, and if it's wrong then my side pays the difference, out of
          my budget. It cost us about three thousand kroner in a week, that was what I gave. And I
          knew if one of the scales began to lie we could be broke by lunch, so over two kilos
          wrong, the clock stops by itself. That happened once. We were done two hours faster every
          morning, and the buyers from Holland came back. For me, the thing is, we'd been arguing
          half a year over who's right, and it was really just who pays. I ask that first now.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk", "lesson"],
    complete: true,
    mustNotQuote: ["broke by lunch"],
  },
  {
    id: "fifth-past-a-euro-off-the-pint",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a time two departments wanted opposite things of you.",
        as: "question",
        heard: `God, yeah. County ground, the hurling, I looked after the tickets. The, eh, the
          bar crowd wanted people in early so they'd buy drink, and the stewards wanted them in
          late because they'd only the forty lads. And the both of them came to me, like, could the
          app not tell people when to come. So I got them in the one room and I said I'm not
          picking. What I'll do is I'll put the cheap pint on the ticket, a euro off, only it's
          only good for the one gate at the one time. So I was moving people around with a euro,
          basically.`,
      },
      {
        asked: "And how did that turn out?",
        as: "no-result",
        heard: `It was grand, it was. The longest queue was twenty-five minutes before and it was,
          I think nine, ten, after. And the bar did better as well, now I couldn't tell you by how
          much, they never told me.`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
  },
  {
    id: "fifth-past-eleven-minutes-of-a-kid",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about a time you argued against earning more.",
        as: "question",
        heard: `alright this one's touchy i was at a company that did phone calls for people in
          prison to their families and the contract let us put the price up each year and the board
          wanted to i can't give you the figures i signed something so please don't ask i was the
          engineering guy nobody'd asked me i went in and played them one call with the kid's
          permission well the mom's eleven minutes and it cuts off mid word and i said i'm not
          gonna build the price change put somebody else on it if you want it i i figured i'd be
          fired for it honestly i had a box packed they froze it for two years and i learned i mean
          i'd been sending slides for a year and it took eleven minutes of a kid`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["situation", "own-decision", "result", "risk", "lesson"],
    complete: false,
    refused: ["the figures of the contract"],
    mustNotAskFor: ["number"],
    mustNotQuote: ["i'd be fired"],
  },
];
