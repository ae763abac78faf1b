import type { LabelledDialogue } from "./dialogue.ts";

/** Single events: faults, plans and promises. */
export const fourthPast: readonly LabelledDialogue[] = [
  {
    id: "fourth-past-lift-emergency-calls",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about something you fixed that others had given up on.",
        as: "question",
        heard: `So it was two years ago, I was in company that makes software for lifts, and the
          emergency call from the cabin was dropping, maybe one call from forty, and you know, a
          person is inside. Three people before me looked at it and they said is the mobile network,
          nothing to do. I did not believe, so I went myself with the technician to twelve buildings
          and I recorded the line. And it drops always after exactly thirty second, network does not
          do exactly. It was our own timer. I had two ways, the patch only for our modem, out in a
          week, or to change the protocol for all, three months. I took the patch, and I knew that
          the old modems, six hundred pieces, stay bad, so for those we paid a man to exchange them
          by hand, not cheap. I was afraid the patch makes the modem not start any more, so we gave
          it first to the house where we have the office. Now is one call from three thousand. And
          me, since then I don't accept "is network" from nobody who did not stand in the shaft.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk", "lesson"],
    complete: true,
    mustNotQuote: ["is the mobile network", "nothing to do"],
  },
  {
    id: "fourth-past-brewery-files",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a technical decision you would take differently today.",
        as: "question",
        heard: `brewery software yeah um so we had the fermentation tanks logging temperature and I
          said let's just write it all to files on the box no database one file per tank per day.
          quick to do and the brewers could open it in excel which they loved. what you give up is
          anything across tanks you can't ask which yeast ran warm last year and I sort of knew
          that. anyway when the other sites came along it was well it was horrible we had scripts
          upon scripts. These days before I pick where stuff lives I go and ask who's going to want
          it in three years. yeah that's that's about it`,
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-risk"],
    told: ["situation", "own-decision", "trade-off", "lesson"],
    complete: false,
  },
  {
    id: "fourth-past-railway-faults-in-general",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about an outage that was yours to handle.",
        as: "question",
        heard: `Well with points heaters and signals you get faults all the time in winter, so what
          we'd normally do is, the control room rings, somebody on the rota opens the laptop, you
          look at the axle counters first because nine times out of ten it's those. And then you'd,
          you know, you'd ring the depot, they'd send a van. You always keep the signaller informed,
          that's very important, communication is everything in an outage. And afterwards there's a
          form, the form goes to safety, and they sort of decide if there's a meeting. I've done,
          oh, plenty of those. You keep calm, basically. You keep calm and you work down the list.`,
      },
    ],
    turn: "answer",
    gaps: [
      "generic-instead-of-one-event",
      "no-own-decision",
      "no-result",
      "no-number",
      "no-lesson",
    ],
    told: [],
    complete: false,
  },
  {
    id: "fourth-past-bakery-tills-late",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a project of yours that ran late.",
        as: "question",
        heard: `Yes, so, it was the, how do you say, the cash register for bakeries, we were making
          the new till, and the law in France it has changed, every ticket must be signed so nobody
          can erase it. We should be ready in January. And in October I see that the printer, the
          old printer of the clients, it has no place for the signature. So me, I decided that we do
          not support the old printers, we offer to the clients a new one and we take half of the
          price on us, instead of to rewrite the driver. It cost money to the company, but the
          driver, nobody would touch it after. And in the end we were late but the clients, they
          kept with us.`,
      },
      {
        asked: "How late was it, and how many of them stayed?",
        as: "no-number",
        heard: `Ah yes. It was five weeks late. And we had eleven hundred bakeries, there are nine
          who left. Nine, not ninety. And the printers, it was a bit more than eighty thousand
          euros.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk", "no-lesson"],
    told: ["situation", "task", "own-decision", "result", "number", "trade-off"],
    complete: false,
    mustNotQuote: ["ninety"],
  },
  {
    id: "fourth-past-reservoir-two-sensors",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you had to decide without knowing enough.",
        as: "question",
        heard: `Okay so, erm, this'd be the dry summer, I ran the telemetry team at a water company,
          nine of us. And on a Friday, no, Thursday, Thursday night, the level sensor on one
          reservoir says it's dropping, forty centimetres an hour, and the one next to it says
          nothing's wrong at all. So either it's a burst main and twenty thousand homes are dry by
          breakfast, or it's a duff sensor. Nobody could get up there before two. And I thought,
          right, which of the two mistakes can I live with? I had them shut the outlet and feed the
          town from the other side, and that meant brown water for a good few people, I knew that,
          we'd had that before. And it was a burst. Four hundred homes with brown water, nobody dry.
          The bit I'd do over is I told the call centre last, they found out from the customers. So
          now the call centre's the first line on the sheet, before the valves even.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk", "lesson"],
    complete: true,
    mustNotQuote: ["on a Friday", "nothing's wrong at all"],
  },
  {
    id: "fourth-past-fuel-card-batch",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about something you improved that nobody had asked for.",
        as: "question",
        heard: `So basically in our company we are doing the settlement for fuel stations, the card
          payments, and every night the batch was running for six and half hours. Nobody was
          complaining as such, but it was on our mind only. So what we did is we analysed the logs
          and we found that for each and every transaction it was opening a new connection only. So
          we made pooling, we did partitioning by region, we tested it in staging for two weeks. And
          now it is completing in fifty minutes. Everybody was very happy, the client has also sent
          one appreciation mail. So that was one good improvement by the team.`,
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-trade-off", "no-risk", "no-lesson"],
    told: ["situation", "result", "number"],
    complete: false,
  },
];
