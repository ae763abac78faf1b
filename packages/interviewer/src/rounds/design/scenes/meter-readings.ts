import type { DesignScene } from "../design-scene.ts";
import { existing, money, privacy, regions, retention, team } from "../ways.ts";

/** Readings of a whole country, whose difficulty is that they come late and are money all the same. */
export const meterReadings: DesignScene = {
  id: "meter-readings",
  format: "design",
  title: "The meters of six million homes",
  teaser: "From the meter to a bill that is right, month after month.",
  lengthMin: 45,
  terms: ["tariff", "ingestion", "time series", "deduplication", "Kafka", "backfill"],
  question: {
    id: "design-meter-readings",
    pillar: "system-design",
    theme: "the way from six million meters to a bill",
    form: "design",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: [],
    spoken:
      "Six million homes have an electricity meter that sends its readings by itself. Design everything between the meter and the bill. What do you want to know first?",
    strong: [
      "Finds out how readings come: all at once, late, and twice",
      "Keeps what was received apart from what was billed",
      "Can make a bill again, and say why it changed",
      "Treats a day's curve as something that tells on people",
    ],
    followUps: {},
    changedConstraint:
      "From next winter the price changes every quarter of an hour. What in your design has to give?",
    budgetS: 300,
  },
  facts: [
    {
      id: "interval",
      fact: "Each meter sends once an hour, four values at a time.",
      question: "How often does a meter send?",
      ways: [
        /\bhow (?:often|much data|many readings (?:\w+ ){0,3}(?:day|hour|home|meter))\b/,
        /\b(?:interval|frequency|granularity|resolution|every how)\b/,
      ],
    },
    {
      id: "growth",
      fact: "Six million homes now, and four percent more every year.",
      question: "How does the number of homes grow?",
      ways: [
        /how many (?:\w+ ){0,2}(?:meters|homes|households|devices|customers)/,
        /\b(?:grow|growth|growing)\b/,
      ],
    },
    {
      id: "peak",
      fact: "Two thirds of all readings come in the first five minutes of the hour.",
      question: "When do the readings come, all at once or spread out?",
      ways: [
        /\b(?:peak|spread|burst|bursts|all at once|evenly|throughput|load|traffic|per second|same time)\b/,
      ],
    },
    {
      id: "size",
      fact: "One message is about two hundred bytes.",
      question: "How large is one reading?",
      ways: [
        /\bhow (?:large|big) (?:\w+ ){0,3}(?:reading|message|payload|record)/,
        /\b(?:bytes|payload|format|message size)\b/,
      ],
    },
    {
      id: "late",
      fact: "One reading in fifty comes late, a few of them by nine days.",
      question: "Do readings come late?",
      ways: [/\b(?:late|delayed|out of order|order|missing|gaps?|offline|arrive)\b/],
    },
    {
      id: "loss",
      fact: "At most one reading in a thousand may be estimated, and the regulator counts them.",
      question: "May we lose a reading?",
      ways: [/\b(?:lose|lost|losing|loss|drop|estimat\w*|tolerate)\b/],
    },
    {
      id: "twice",
      fact: "The gateway sends about one message in two hundred twice.",
      question: "Can a reading come twice?",
      ways: [/\b(?:twice|duplicates?|duplicated|again|exactly once|at least once)\b/],
    },
    {
      id: "bills",
      fact: "Bills go out on the first of the month, and a wrong one costs nine euros to mend.",
      question: "When are bills made, and what does a wrong one cost?",
      ways: [/\b(?:bills?|billing|invoices?|invoicing)\b/],
    },
    {
      id: "looking",
      fact: "Four hundred thousand customers a day look at what they used yesterday.",
      question: "How many customers look at their use?",
      ways: [
        /\b(?:customers?|users?|people|homeowners?) (?:\w+ ){0,3}(?:see|look|use|check|access|app|read)\b/,
        /\bwho (?:\w+ ){0,2}(?:uses|reads|sees|looks)\b/,
        /\b(?:read|write) heavy\b/,
        /\busers\b/,
      ],
    },
    {
      id: "live",
      fact: "Only the grid desk is in a hurry: it wants sums by district within ten minutes.",
      question: "Does anybody need it at once?",
      ways: [
        /\b(?:real ?time|live|latency|immediately|at once|fresh|how (?:fast|quickly|soon)|hurry)\b/,
        /\bwho else\b/,
      ],
    },
    {
      id: "retention",
      fact: "What was billed is kept for ten years, the curve behind it for fifteen months.",
      question: "How long is it kept?",
      ways: retention,
    },
    {
      id: "way-in",
      fact: "They come over two mobile networks, through one gateway that a supplier runs.",
      question: "How do the readings reach us?",
      ways: [
        /\bhow (?:do|does|are|is) (?:\w+ ){0,4}(?:reach|connected|connect|sent|transmitted|get to|come in)\b/,
        /\b(?:gateway|network|networks|protocol|push|pull|connectivity)\b/,
      ],
    },
    {
      id: "privacy",
      fact: "A curve tells when somebody is at home, and only they may see it, unless they agree.",
      question: "Who may see a home's readings?",
      ways: [...privacy, /\bwho (?:may|can|is allowed)\b/],
    },
    {
      id: "corrections",
      fact: "A reading may be corrected for up to fourteen months.",
      question: "Can a reading change afterwards?",
      ways: [
        /\b(?:correct\w*|adjust\w*|dispute\w*|mistakes?|wrong readings?)\b/,
        /\b(?:readings?|values?|they|it) (?:\w+ ){0,3}(?:change|changed|wrong)\b/,
        /\bchanges? (?:later|afterwards)\b/,
      ],
    },
    {
      id: "tariffs",
      fact: "There are forty tariffs, and nine of them change their price every hour.",
      question: "How many tariffs are there?",
      ways: [/\b(?:tariffs?|prices?|pricing|rates?|contracts?)\b/],
    },
    {
      id: "existing",
      fact: "The billing system is twelve years old, stays, and takes one file a night.",
      question: "What is there already?",
      ways: existing,
    },
    {
      id: "country",
      fact: "One country, three network areas, and the data has to stay inside.",
      question: "In which regions is it?",
      ways: [...regions, /\bwhere (?:may|can|must|should) (?:\w+ ){0,3}data\b/],
    },
    {
      id: "team",
      fact: "Twelve engineers in two teams, and eighteen months.",
      question: "How large is the team?",
      ways: team,
    },
    {
      id: "money",
      fact: "It may cost thirty cents a home and year to run.",
      question: "What may it cost?",
      ways: money,
    },
  ],
  probes: {
    framing: [
      {
        id: "right-bill",
        asks: "What makes a bill right, in a month in which readings are missing?",
        told: /\b(?:right|correct) bill\b|\bbill (?:is|counts as) (?:right|correct)\b/,
      },
    ],
    requirements: [
      {
        id: "late-enough",
        asks: "From when on is a meter reading too late for the bill, and who decides that?",
        told: /\b(?:too late|cut ?off|deadline|grace period|watermark)\b/,
      },
      {
        id: "must-not-see",
        asks: "Who inside the company must not be able to see a single home's day?",
        told: /\b(?:access control|need to know|pseudonym\w*|aggregat\w* only|role based)\b/,
      },
    ],
    "high-level": [
      {
        id: "one-reading",
        asks: "A meter reading from ten o'clock comes a day late: where does it go in your design?",
        told: /\blate (?:reading|value|message)s? (?:\w+ ){0,5}(?:goes|go|land|lands|are|is)\b/,
      },
      {
        id: "file-a-night",
        after: "existing",
        asks: "The billing system takes one file a night: what stands between it and your design?",
        told: /\b(?:file|export|adapter|batch) (?:\w+ ){0,6}billing\b|\banti corruption\b/,
      },
    ],
    "deep-dive": [
      {
        id: "bill-again",
        asks: "Take me into a bill that has to be made again, seven months later: what do you need to have kept for that?",
        told: /\b(?:recalculat\w*|re ?run|made again|rebill\w*|bitemporal|as of)\b/,
      },
      {
        id: "full-hour",
        after: "peak",
        asks: "It is ten o'clock sharp and four million messages come: where do they wait, and for how long?",
        told: /\b(?:back ?pressure|buffer\w*|absorb\w*|smooth\w*|jitter)\b/,
      },
      {
        id: "same-reading-twice",
        asks: "How does your design know that two messages hold one and the same meter reading?",
        told: /\b(?:idempoten\w*|dedup\w*|unique key|natural key)\b/,
      },
    ],
    "trade-offs": [
      {
        id: "raw-or-sums",
        asks: "Which readings do you keep as they came, and which only as a sum?",
        told: /\b(?:raw (?:data|readings|messages)|keep everything|aggregat\w* and (?:drop|delete))\b/,
      },
      {
        id: "leave-the-supplier",
        after: "way-in",
        asks: "The supplier of the gateway offers all of this as a service: what would have to be true for you to take it?",
        told: /\b(?:managed service|buy|vendor lock)\b/,
        forDirectors: true,
      },
    ],
    operations: [
      {
        id: "missing-meters",
        asks: "Eleven thousand meters in one valley have gone quiet: who notices, and by what?",
        told: /\b(?:quiet|silent|missing) (?:meters|devices|homes)\b|\bheartbeat\b/,
      },
      {
        id: "both-ways",
        asks: "How long do the old system and yours make bills side by side, and what do you compare?",
        told: /\b(?:side by side|in parallel|parallel run|shadow|dual run)\b/,
      },
      {
        id: "regulator",
        asks: "A regulator asks about the bills of last March: which of your people can answer, and from what?",
        told: /\b(?:regulator|audit trail|compliance report)\b/,
        forDirectors: true,
      },
    ],
  },
};
