import { designTalk, type DesignTalk } from "./design-dialogue.testing.ts";

/** What somebody who prepared says in each stage, and how long each takes them, s. */
const answers: readonly (readonly [move: RegExp, text: string, tookS: number])[] = [
  [
    /^question-1$/,
    "Before I build anything: how often does a meter send, may we lose a reading, and who looks at it?",
    15,
  ],
  [
    /^fact-interval/,
    "The goal is a bill that is right and that we can explain. The people who use it are customers who look at yesterday, and the billing department. I would leave the metering hardware and the payment of bills out of scope.",
    80,
  ],
  [
    /^probe-right-bill/,
    "A bill is right when every hour of the month has either a measured value or an estimate that is marked as one.",
    50,
  ],
  [/^stage-requirements/, "Do they all send at the same time? And how long do we keep them?", 10],
  [
    /^fact-peak/,
    "Then we have a peak of a few million messages in five minutes, which is about fifteen thousand per second. It must never lose a reading silently. Late readings are normal. Latency does not matter to billing, but the sums should be there within ten minutes. Personal data has to be protected.",
    170,
  ],
  [
    /^probe-late/,
    "A reading is too late once the bill is closed; after that it becomes a correction.",
    40,
  ],
  [
    /^stage-high-level/,
    "The gateway calls a small ingest API that only checks and writes into Kafka. Workers read from it and write every message as it came into object storage, and the values into a time series table in Postgres, partitioned by month. A billing job reads from that table at night and writes the file that billing wants. A read model serves the customer app.",
    240,
  ],
  [
    /^probe-one-reading/,
    "A late reading goes the same way, and is written under its own hour with the time at which it came.",
    60,
  ],
  [
    /^stage-deep-dive/,
    "For a bill that is made again I keep both times, the hour that it is about and the moment at which we knew it. So I can ask the table what we knew on that day. Every message has a natural key of meter and hour, and writing it twice changes nothing. I decided on a version column, so that a correction never overwrites.",
    200,
  ],
  [
    /^probe-full-hour/,
    "At ten o'clock they wait in Kafka. The workers take what the database stands, about four thousand a second.",
    70,
  ],
  [
    /^stress-/,
    "I first look whether the consumers stand still or are only slow. If they are slow I add workers and let the customer app say that yesterday is not complete. Billing does not notice for a day.",
    70,
  ],
  [/^stress-/, "We would compare the raw messages with the table, and load them again.", 45],
  [
    /^stage-trade-offs/,
    "I gave up freshness, and I turned down a stream processor because the night is long enough. Keeping the raw messages costs us storage.",
    90,
  ],
  [/^(probe|ask)-/, "I would regret the one Postgres first, if tariffs become finer.", 50],
  [
    /^stage-operations/,
    "We run it beside the old way for three months and compare every bill. We watch the age of the oldest message and the number of silent meters by district, and somebody is called when it is over an hour.",
    120,
  ],
  [
    /^(probe|ask|stress)-/,
    "A district that falls silent shows up in the count within an hour.",
    60,
  ],
  [/^stress-/, "We go back to the last good partition and load it again.", 50],
  [/^(left-over|last-word|probe)/, "I am least sure about the late readings from the field.", 60],
];

/** Half an hour of design, as somebody speaks it who leaves no stage out. */
export function thirtyMinutes(): DesignTalk {
  const talk = designTalk({ scene: "meter-readings", persona: "callum", lengthMin: 30 });
  const left = [...answers];
  for (let turns = 0; !talk.ended && turns < 40; turns++) {
    const at = left.findIndex(([move]) => move.test(talk.last.move));
    const [answer] = at < 0 ? [] : left.splice(at, 1);
    if (answer) talk.answer(answer[1], answer[2]);
    else talk.answer("There I would start with the simplest thing that we can measure.", 45);
  }
  return talk;
}
