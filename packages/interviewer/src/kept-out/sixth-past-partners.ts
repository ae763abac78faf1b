import type { LabelledDialogue } from "./dialogue.ts";

/** Single events with those one does not command. */
export const sixthPastPartners: readonly LabelledDialogue[] = [
  {
    id: "sixth-past-customs-papers",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a quarrel with another department.",
        as: "question",
        heard: `yaar so sales and us in customs clearing we were like cat and dog they were promising
          the client two days and for pharma goods it takes five everybody knows it so one Friday
          I took the whole sales team seven of them and made them sit with my people at the port
          from six in the morning no chairs nothing they saw how the papers go from window to
          window after that they started to say four to five days on their own complaints came
          from some thirty in a month to six or seven and one fellow from sales even applied to my
          team haha`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-lesson"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
  },
  {
    id: "sixth-past-museum-loan",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a time two sides wanted opposite things from you.",
        as: "question",
        heard: `Certainly. I was the registrar of a smallish museum, and we'd borrowed a Persian carpet,
          sixteenth century, from Vienna. Our curator wanted it on the wall, upright, under proper
          light, because otherwise it's, well, a rug. Vienna's conservator wanted it flat and
          practically in the dark. Opening in eight days. I went for flat, at thirty lux, and
          built a little bridge over it so one could look down. The curator lost his wall, he'd
          designed the entire room around it, and we hardly spoke till Christmas. But Vienna let
          us keep it for a further four months, and we'd nineteen thousand visitors on that
          bridge, about twice our usual. What I do differently since is get both of them into one
          room before the contract's signed, rather than eight days before the champagne.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "sixth-past-tram-drivers",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a negotiation you led.",
        as: "question",
        heard: `so the trams in our town they should get cameras in the driver's place the union said no
          clear who wants to be filmed I'm the one who had to bring it in I've gone to the union
          and said okay what if only you have the key the board of the drivers has the key to the
          pictures not we my boss has nearly fallen off the chair because we couldn't look at
          anything any more without to ask but they've signed after two years of nothing`,
      },
      {
        asked: "Can you put a figure on what it brought?",
        as: "no-number",
        heard: `no sorry the numbers in the contract are secret I can't and the accidents also not it's
          with the lawyers still I can only say that it runs`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "task", "own-decision", "result", "trade-off"],
    complete: false,
    refused: ["the numbers in the contract", "the number of accidents"],
    mustNotAskFor: ["number"],
  },
  {
    id: "sixth-past-bee-feed",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a supplier who let you down.",
        as: "question",
        heard: `Beekeeping supplies. We sell the syrup, winter feed. September, the sugar plant rings,
          says no delivery this month, none, and September's the only month that counts. I'd
          warned them in June. I'd got it in writing, too. They said it wouldn't happen, ha. So
          there we were, customers ringing, dead bees if they don't get fed by the first frost. It
          was pretty awful, to be honest with you. It was all hands on deck. Everybody rang
          everybody. That's about the size of it.`,
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-result", "no-number", "no-lesson"],
    told: ["situation"],
    complete: false,
    mustNotQuote: ["it wouldn't happen"],
  },
  {
    id: "sixth-past-subtitles",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about a direction you changed.",
        as: "question",
        heard: `so we did subtitles for streaming eh fourteen languages all by freelancers by hand and
          everyone said go machine fire the lot of them and i was the product guy and i said
          machine does the first pass for the cooking shows and the reality stuff and for drama
          and comedy it stays people the finance lady wanted it all so i left money on the table a
          lot of it and she let me know every month what happened then we got it done in half the
          time no wait not half that was the pilot it was about a third off`,
      },
      {
        asked: "What did you learn from it?",
        as: "no-lesson",
        heard: `dont ask can a machine do it ask what does it cost if its wrong a wrong onion is fine a
          wrong joke isnt thats how i cut every job since`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
    mustNotQuote: ["fire the lot of them", "half the time"],
  },
];
