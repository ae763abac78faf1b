import type { LabelledDialogue } from "./dialogue.ts";

/** Designs, spoken without a drawing. */
export const freshDesign: readonly LabelledDialogue[] = [
  {
    id: "fresh-design-train-seats-by-product-names",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design a system that reserves seats on trains.",
        as: "question",
        heard: `So I'd take Kafka, and, um, microservices, one for the seats, one for the payment, one
          for users, and Redis in front as a cache. Kubernetes, of course, autoscaling. The seat
          service has a Postgres, and the events go to, to Kafka so that the others know. There is
          an API gateway and a CDN for the static. And for the search, um, Elasticsearch. I think
          that's quite a standard, it scales very well.`,
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-number", "no-trade-off", "no-risk"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "fresh-design-nursing-home-alarm",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the alarm buttons for a chain of nursing homes.",
        as: "question",
        heard: `Before anything, what must never happen? I'd say, um, a press that nobody sees, that's
          the one. Two hundred homes, thirty presses a home in an hour at night, that's, that's two
          a second. So load isn't it. I'd keep it in the house, two small boxes per home, and the
          cloud only reads. The price is four hundred boxes in cellars somebody has to look after,
          I'd take that over the line being cut. What breaks is the, um, the pager of the nurse, the
          battery, so every press wants an acknowledge in thirty seconds and otherwise it rings at
          the desk. And each night at three it tests itself and who doesn't answer is a ticket.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "fresh-design-views-counted-twice",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design a service that counts the views of videos.",
        as: "question",
        heard: `views, so, how exact, I'd say it's okay if it's a minute late and, um, one percent off,
          except for the ones that get paid by it, there it's exact. A billion a day, so that's
          twelve thousand a second, and a peak of maybe, let's say five times. I'd write the raw
          events to a log, partitioned by video, and, uh, one counter adds them up per minute into a
          key-value store, that's for showing. And at night a batch goes over the log once more and
          that's the one for the money.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk"],
    told: ["own-decision", "number"],
    complete: false,
  },
  {
    id: "fresh-design-holding-account",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design money transfers between phones for a bank.",
        as: "question",
        heard: `ok um so must not lose money and must not do it twice, these are the two. Ten million
          users in Nigeria, maybe three transfers a day at the month end, so three hundred and fifty
          a second, with peaks a few thousand. Each transfer has an id which the phone makes, so if
          it comes twice it's the same. Ledger in one database, split by account, and across two
          splits I do it in two steps, with a, a holding account in the middle.`,
      },
      {
        asked: "It fails between the two steps. What then?",
        as: "no-risk",
        heard: `then it sits in the holding account, there's a sweeper, every minute, who looks,
          finishes it or gives it back. And a human sees everything older than ten minutes.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["own-decision", "number", "risk"],
    complete: false,
  },
  {
    id: "fresh-design-lifts-two-slots",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "How would you bring software updates to a fleet of lifts?",
        as: "question",
        heard: `I worked on exactly that, for a lift company, and, um, I'm not going to say how they do
          it. In general then. A lift must never stop with people in it, so that's the first. It's
          on a bad mobile line, thirty kilobytes. So small pieces, two slots, it boots into the new
          one only when the lift's empty, at night, ten lifts first and then a city, and if it
          doesn't call home in ten minutes it goes back by itself. The price is double the flash,
          two euro a lift maybe, so on three hundred thousand lifts somebody will shout.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
    refused: ["how the lift company does it"],
    mustNotMention: ["how (do|did) (they|the lift company)", "which (lift )?company"],
  },
  {
    id: "fresh-design-search-for-lawyers",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design a search over all the documents of a law firm.",
        as: "question",
        heard: `Right, um, so lawyers. The thing is who may see what, that's the whole, the whole
          design. A search that shows you even the title of a case you're not on, that's the end of
          the firm. So I ask the access at query time and not when I index, because people move
          between cases on the day. It makes it slower, a lot slower maybe, and I'd take it.`,
      },
      {
        asked: "What could go wrong?",
        as: "no-risk",
        heard: `that the access system's down. Then you find nothing, I'd show nothing, um, and a, a
          sentence why.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number"],
    told: ["own-decision", "trade-off", "risk"],
    complete: false,
    mustNotQuote: ["the end of the firm"],
  },
];
