import type { DesignScene } from "../design-scene.ts";
import { existing, money, privacy, regions, speed, team, uptime } from "../ways.ts";

/** A sale that everybody wants to be first in, whose difficulty is what fair means and to whom. */
export const nightTrains: DesignScene = {
  id: "night-trains",
  format: "design",
  title: "A fair sale of night train berths",
  teaser: "Too many people, too few berths, and nobody should feel cheated.",
  lengthMin: 45,
  terms: ["berths", "idempotent", "scalpers"],
  question: {
    id: "design-night-trains",
    pillar: "system-design",
    theme: "a fair sale of berths on night trains",
    form: "design",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: [],
    spoken:
      "Berths on twelve night trains go on sale twice a year, and people sit up for it. Design a sale that they would call fair. Where do you begin?",
    strong: [
      "Says what fair means before building it",
      "Separates waiting from choosing and from paying",
      "Gives every berth to one person for every stretch of the way",
      "Lets those without a fast phone have the same chance",
    ],
    followUps: {},
    changedConstraint:
      "A second railway sells half of the same berths, in a system of its own. What of yours still holds?",
    budgetS: 300,
  },
  facts: [
    {
      id: "demand",
      fact: "Three hundred thousand people in the first ten minutes, for ninety thousand berths.",
      question: "How many people want how many berths?",
      ways: [
        /how many (?:\w+ ){0,3}(?:people|users|customers|berths|beds|tickets|seats|requests|buyers)/,
        /\b(?:demand|peak|load|traffic|scale|concurrent\w*|throughput|at the same time)\b/,
      ],
    },
    {
      id: "fair",
      fact: "The railway says only this: being early by a second must not decide it.",
      question: "What does the railway mean by fair?",
      ways: [/\b(?:fair|fairness|unfair|first come|lottery|random)\b/],
    },
    {
      id: "dealers",
      fact: "Last time one berth in nine went to dealers.",
      question: "Are there bots or dealers?",
      ways: [/\b(?:bots?|dealers?|scalp\w*|resell\w*|resale|fraud\w*|abuse|automated)\b/],
    },
    {
      id: "limit",
      fact: "Six berths a person, and a name on every ticket.",
      question: "How many may one person buy?",
      ways: [
        /\b(?:limits?|maximum|max|names?|per person|one person|each person|groups?|famil\w*)\b/,
      ],
    },
    {
      id: "kinds",
      fact: "Four kinds of berth, and a third of them are sold as whole cabins.",
      question: "Which kinds of berth are there?",
      ways: [/\b(?:kinds?|types?|categor\w*|cabins?|class|classes|choose|pick a)\b/],
    },
    {
      id: "stretches",
      fact: "A berth may be sold for part of the way, so twice in one night.",
      question: "Is a berth always sold for the whole way?",
      ways: [
        /\b(?:stretch\w*|whole (?:way|trip|journey|route)|part of the|segments?|stops?|stations?|between cities|routes?)\b/,
      ],
    },
    {
      id: "hold",
      fact: "Twelve minutes from choosing to paying, then it goes to the next.",
      question: "How long may somebody take to pay?",
      ways: [
        /\b(?:hold|held|reserv\w*|how long (?:\w+ ){0,5}(?:pay|keep|have|choose)|time ?out|expire\w*)\b/,
      ],
    },
    {
      id: "payments",
      fact: "One payment provider, good for forty payments a second.",
      question: "What does the payment provider stand?",
      ways: [/\b(?:payments?|paying|provider|card|cards)\b/],
    },
    {
      id: "counters",
      fact: "A sixth is sold at counters and by telephone, and has to get the same chance.",
      question: "Is it sold anywhere else than online?",
      ways: [
        /\b(?:counters?|by phone|telephone|call cent(?:er|re)|offline|channels?|agenc\w*|in person|only online|elsewhere|anywhere else|online)\b/,
      ],
    },
    {
      id: "accounts",
      fact: "Nobody needs an account today, and half of them have one.",
      question: "Do people have accounts?",
      ways: [
        /\b(?:accounts?|log ?in|logged in|sign(?:ed)? (?:in|up)|identit\w*|register\w*|anonymous)\b/,
      ],
    },
    {
      id: "given-back",
      fact: "One ticket in seven is given back, most of them in the last week.",
      question: "Are tickets given back?",
      ways: [/\b(?:cancel\w*|given back|give back|returns?|refunds?|change their|waiting list)\b/],
    },
    {
      id: "existing",
      fact: "The berths are kept in the railway's own system, which stands two hundred bookings a second.",
      question: "Where are the berths kept today?",
      ways: [
        ...existing,
        /\b(?:inventory|source of truth|reservation system|booking system|where are (?:the )?(?:berths|seats))\b/,
      ],
    },
    {
      id: "countries",
      fact: "Seven countries, four languages, three currencies.",
      question: "In which countries is it sold?",
      ways: regions,
    },
    {
      id: "uptime",
      fact: "The sale may be moved by a day, and once begun it must not stop.",
      question: "May the sale be stopped?",
      ways: [...uptime, /\b(?:stop|stopped|paus\w*|postpone\w*|fails?|crash\w*)\b/],
    },
    {
      id: "speed",
      fact: "Within three seconds everybody should know where they stand.",
      question: "How fast must people get an answer?",
      ways: speed,
    },
    {
      id: "twice",
      fact: "A berth sold twice costs a hotel room and a letter: about three hundred euros.",
      question: "What does a berth sold twice cost?",
      ways: [/\b(?:twice|double|overbook\w*|oversell\w*|oversold|consisten\w*|same berth)\b/],
    },
    {
      id: "access",
      fact: "The law wants the same chance for somebody with a screen reader, or a slow phone.",
      question: "What about people with a slow phone or a screen reader?",
      ways: [
        /\b(?:accessib\w*|screen readers?|slow (?:phones?|devices?|connections?)|old phones?|mobile|devices?|law|legal)\b/,
        ...privacy,
      ],
    },
    {
      id: "team",
      fact: "Eight engineers, five months until the next sale.",
      question: "How large is the team, and by when is it needed?",
      ways: team,
    },
    {
      id: "money",
      fact: "Half a million, of which the two days of the sale may take a tenth.",
      question: "What may it cost?",
      ways: money,
    },
  ],
  probes: {
    framing: [
      {
        id: "fair-to-whom",
        asks: "To whom should the sale be fair: to whoever sat up, to whoever has the faster phone, or to a family of five?",
        told: /\bfair (?:means|is|to)\b|\bfairness (?:means|is)\b/,
      },
    ],
    requirements: [
      {
        id: "prove-it",
        asks: "Somebody who got no berth says that the sale was rigged: what can you show them?",
        told: /\b(?:audit\w*|prove|proof|transparen\w*|publish\w* (?:the )?(?:seed|draw|order))\b/,
      },
      {
        id: "at-the-counter",
        after: "counters",
        asks: "One person buys at a counter and another with three phones: how do you give both the same chance at a berth?",
        told: /\b(?:counters?|quota|contingent|allocation per channel)\b/,
      },
    ],
    "high-level": [
      {
        id: "from-waiting-to-ticket",
        asks: "I open the page of the sale at nine: what happens to me until I have a ticket, or know that there is none?",
        told: /\b(?:waiting room|draws? (?:a|the) (?:number|lot)|position in|admitted)\b/,
      },
      {
        id: "two-hundred-a-second",
        after: "existing",
        asks: "The railway's system takes two hundred bookings a second: what do you put in front of it?",
        told: /\b(?:two hundred|throttl\w*|in front of|pace\w*|meter\w* out)\b/,
      },
    ],
    "deep-dive": [
      {
        id: "one-berth",
        asks: "Take me into one berth that two people reach for at once: where is it decided whose it is, and what does the other one see?",
        told: /\b(?:conditional|atomic\w*|lock|transaction) (?:\w+ ){0,8}(?:berth|seat|row)\b/,
      },
      {
        id: "berth-by-stretch",
        after: "stretches",
        asks: "Take me into one berth that is sold for three stretches of one night: how do you keep two people out of it?",
        told: /\b(?:interval\w*|per (?:segment|stretch|leg)|overlap\w*|exclusion)\b/,
      },
      {
        id: "twelve-minutes",
        asks: "Somebody's time to pay is over while the payment is on its way: who has the berth?",
        told: /\b(?:expir\w*|time ?out) (?:\w+ ){0,8}(?:pay\w*|berth|release\w*|refund\w*)\b/,
      },
      {
        id: "one-person",
        asks: "How does your design know that forty requests are one person?",
        told: /\b(?:fingerprint\w*|device id|phone number|captcha|verif\w* (?:identity|email|phone))\b/,
      },
    ],
    "trade-offs": [
      {
        id: "lottery-or-line",
        asks: "What do people lose in your way of being fair, compared with simply standing in line?",
        told: /\b(?:lottery|draw|line) (?:\w+ ){0,6}(?:but|instead|rather|downside|lose)\b/,
      },
      {
        id: "bought-waiting-room",
        asks: "You could rent an online waiting room by the hour instead of building one: what speaks against it?",
        told: /\b(?:rent|buy|off the shelf|managed waiting)\b/,
        forDirectors: true,
      },
    ],
    operations: [
      {
        id: "ten-past-nine",
        asks: "It's ten past nine, bookings stand still, and everybody waits: who decides what, and within how many minutes?",
        told: /\b(?:war room|incident commander|decision (?:tree|rights)|kill switch)\b/,
      },
      {
        id: "practise-once",
        asks: "The sale happens only twice a year: how do you practise for it?",
        told: /\b(?:rehears\w*|load test\w*|game day|dry run|practi[sc]e)\b/,
      },
      {
        id: "the-letter",
        asks: "What would you write to those who got no berth, on the day after the sale?",
        told: /\b(?:communicat\w*|letter|write to|apolog\w*)\b/,
        forDirectors: true,
      },
    ],
  },
};
