import type { LabelledDialogue } from "./dialogue.ts";

/** System design aloud: framing before solutions, numbers, trade-offs, what can fail. */
export const design: readonly LabelledDialogue[] = [
  {
    id: "design-straight-to-kafka",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design a notification service for a large shop.",
        as: "question",
        heard: `Okay so I'd use Kafka. I'd have a topic for each channel, so e-mail and push and SMS,
          and then, um, consumers on Kubernetes that scale by themselves, and Cassandra for the
          history because it scales really well. In front of that there's an API gateway and, uh,
          Redis for the rate limits. And I'd put the templates in S3 with a CDN. And then Grafana,
          Prometheus, all of that on top. I think that should scale to pretty much anything.`,
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-number", "no-trade-off", "no-risk"],
    told: [],
    complete: false,
    mustNotAskFor: ["lesson"],
  },
  {
    id: "design-complete",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the seat booking of a cinema chain.",
        as: "question",
        heard: `Let me first say what I think it has to do. um three hundred screens, let's say two
          hundred seats each, and the peak is a Friday premiere, so I'd plan for five thousand
          bookings a minute. The one thing that must not happen is selling a seat twice. So I choose
          one database for seats, with a row per seat and a hold that runs out after eight minutes,
          and I give up writing from several regions for that, which is fine, a cinema stands in one
          place. What fails is the payment provider, and then holds pile up, so holds are capped per
          person. I'd watch the share of holds that end in a sale, and roll it out cinema by
          cinema.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "number", "trade-off", "risk"],
    complete: true,
    mustNotAskFor: ["result", "lesson"],
  },
  {
    id: "design-no-numbers",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design a service that shortens links.",
        as: "question",
        heard: `so first I'd ask who uses this and it's marketing people who want to see clicks so
          reads are way more than writes and it has to be quick from everywhere um so I would
          generate the ids up front in blocks and hand a block to every server so they don't have
          to talk to each other that wastes some ids when a server dies I'm okay with that and then
          it's a key value store with a cache at the edge and uh when the store is down we still
          serve from the cache but no new links can be made`,
      },
    ],
    turn: "answer",
    gaps: ["no-number"],
    told: ["situation", "own-decision", "trade-off", "risk"],
    complete: false,
    mustNotAskFor: ["result", "lesson"],
  },
  {
    id: "design-numbers-are-product-names",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design a photo store for a social app.",
        as: "question",
        heard: `The users are teenagers on phones, so uploads come in over bad networks, that's what
          I would care about most. I'd take S3 for the photos, EC2 for the workers, um, HTTP 2 and
          later HTTP 3 for the upload, in chunks that you can resume. I'd write H 264 for the clips
          and Web P for the stills. And the metadata in Postgres 16. I'm choosing Postgres over a
          document store, it's going to be harder to shard later, and I'd take that. Uh, and a
          region in the US East 1 and one in EU West 2.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-risk"],
    told: ["situation", "own-decision", "trade-off"],
    complete: false,
    mustNotAskFor: ["result", "lesson"],
  },
  {
    id: "design-no-trade-off",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design a system that counts views of videos.",
        as: "question",
        heard: `Right, so how exact does it need to be? I'd assume a viewer doesn't care whether it's
          a million or a million and one, but the creator is paid by it. Let's say eighty thousand
          views a second at the peak. I would, um, I'd count in memory at the edge and ship the
          sums every ten seconds. And the raw events go to cheap storage, and a nightly job does
          the exact count for the payments. If an edge node dies we lose ten seconds of it until
          the night job has, uh, has put it right, and bots I'd filter in the night job as well.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["situation", "own-decision", "number", "risk"],
    complete: false,
    mustNotAskFor: ["result", "lesson"],
  },
  {
    id: "design-after-the-numbers-came",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the dispatching of a taxi app.",
        as: "question",
        heard: `What has to be true is that a rider gets a car in a few seconds and no driver gets
          two riders. I'd cut the city into cells and, um, keep the drivers of a cell in memory on
          one machine, so that there's a single owner for it, and that's a choice, because it makes
          moving a cell to another machine painful.`,
      },
      {
        asked: "What load would you plan for?",
        as: "no-number",
        heard: `Okay, for one city, um, say thirty thousand drivers that report every four seconds,
          so that's about seven and a half thousand updates per second, and the requests are much
          less than that, maybe, maybe fifty a second on a Saturday night. So honestly a city fits
          on one machine and I'd have it, I would have the second one just standing by with a copy
          of it.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["situation", "own-decision", "number", "trade-off"],
    complete: false,
    mustNotAskFor: ["result", "lesson"],
  },
  {
    id: "design-no-risk-run-on",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design a rate limiter for a public interface.",
        as: "question",
        heard: `so who is it for I'd say it protects us from one customer eating everything so it's
          per customer and it needn't be exact um a thousand requests a second per customer with
          ten thousand customers and I'd do token buckets in each of the servers and have them
          share their counts twice a second which means somebody can go over by a bit for half a
          second and I prefer that over a central store because then every request waits for the
          store and uh yeah the answer is a 429 with a retry after in it and that's that`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["situation", "own-decision", "number", "trade-off"],
    complete: false,
    mustNotAskFor: ["result", "lesson"],
  },
];
