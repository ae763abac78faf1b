import type { DesignScene } from "../design-scene.ts";
import { existing, money, privacy, regions, retention, team, uptime } from "../ways.ts";

/** Parcels that come back, whose difficulty is when to believe somebody, and money that moves once. */
export const shopReturns: DesignScene = {
  id: "shop-returns",
  format: "design",
  title: "Returns of an online shop",
  teaser: "Every third parcel comes back, and the money should follow in two days.",
  lengthMin: 30,
  terms: ["parcel", "refund", "event log", "idempotent"],
  question: {
    id: "design-shop-returns",
    pillar: "system-design",
    theme: "returns that are paid back in two days",
    form: "design",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: [],
    spoken:
      "Every third parcel of an online shop comes back, and customers wait twelve days for their money. Design returns so that it takes two. How do you go about it?",
    strong: [
      "Finds out where the twelve days go before changing anything",
      "Says at which moment the money is owed, and pays it once",
      "Weighs trust against fraud with an amount",
      "Follows one item through warehouses that know different things",
    ],
    followUps: {},
    changedConstraint:
      "One warehouse is closed for a month, and its parcels go to the others. What happens to your two days?",
    budgetS: 300,
  },
  facts: [
    {
      id: "volume",
      fact: "Forty thousand parcels come back a day, a hundred and ten thousand in January.",
      question: "How many returns are there?",
      ways: [
        /how many (?:\w+ ){0,3}(?:returns|parcels|packages|items|orders|come back)/,
        /\b(?:volume|peak|load|traffic|season\w*|scale|throughput|per (?:day|second|hour))\b/,
      ],
    },
    {
      id: "twelve-days",
      fact: "Of the twelve days, five are the carrier, four a pile in the warehouse, three the bank.",
      question: "Where do the twelve days go?",
      ways: [
        /\b(?:where|why|what) (?:\w+ ){0,6}(?:twelve days|12 days|time|long|wait|take so)\b/,
        /\b(?:bottleneck|twelve|12|slowest|breakdown)\b/,
      ],
    },
    {
      id: "customers",
      fact: "Nine million customers, and one in twenty of them sends back most of what they buy.",
      question: "Who are the customers, and who returns most?",
      ways: [
        /how many (?:\w+ ){0,2}(?:customers|users|people|buyers)/,
        /\bwho (?:\w+ ){0,2}(?:returns|sends|are the|uses)\b/,
        /\busers\b/,
      ],
    },
    {
      id: "reasons",
      fact: "Half of it doesn't fit, and one parcel in forty is broken.",
      question: "Why do things come back?",
      ways: [
        /\breasons?\b/,
        /\bwhy (?:\w+ ){0,4}(?:return|come back|send|sent)/,
        /\bdamaged|broken\b/,
      ],
    },
    {
      id: "value",
      fact: "The average refund is forty-one euros, and one in two hundred is over three hundred.",
      question: "How much is a return worth?",
      ways: [
        /\b(?:average|value|worth|amounts?|how (?:much|large|big) (?:\w+ ){0,4}(?:refund|return|order|money))\b/,
      ],
    },
    {
      id: "fraud",
      fact: "Two returns in a hundred are not what they claim to be: six million euros a year.",
      question: "How much fraud is there?",
      ways: [/\b(?:fraud\w*|abuse|cheat\w*|dishonest|trust|empty (?:box|parcel))\b/],
    },
    {
      id: "warehouses",
      fact: "Three warehouses: two scan every item, the third only the parcel.",
      question: "What happens in a warehouse, and how many are there?",
      ways: [/\b(?:warehouses?|scan\w*|inspect\w*|barcodes?|sorted|sorting)\b/],
    },
    {
      id: "carriers",
      fact: "Four carriers, three of them send events, up to six hours late.",
      question: "What do we hear from the carriers?",
      ways: [/\b(?:carriers?|tracking|shipping|post|courier|delivery compan\w*|labels?)\b/],
    },
    {
      id: "payments",
      fact: "Five ways to pay, and a refund can still bounce after ninety days.",
      question: "How do people pay, and can a refund fail?",
      ways: [
        /\b(?:payment\w*|pay|card|cards|refund (?:\w+ ){0,3}(?:fail|bounce|methods?)|providers?)\b/,
      ],
    },
    {
      id: "law",
      fact: "By law the money is due fourteen days after they say that they return it.",
      question: "What does the law say?",
      ways: [/\b(?:law|legal|legally|regulat\w*|obligat\w*|complian\w*)\b/],
    },
    {
      id: "twice",
      fact: "Ninety refunds a day are paid twice today, and it should be none.",
      question: "Is anything refunded twice today?",
      ways: [
        /\b(?:twice|double|duplicates?|consisten\w*|correctness|exactly once|mistakes?|errors?)\b/,
      ],
    },
    {
      id: "on-sale",
      fact: "An item that is not for sale again within two days loses a fifth of its value.",
      question: "What happens to the item afterwards?",
      ways: [/\b(?:resale|resell|for sale|stock|inventory|item afterwards|back on|restock\w*)\b/],
    },
    {
      id: "before-inspection",
      fact: "They would pay before anybody looked at it where the risk is small, and nobody has said how small.",
      question: "May we pay before it was inspected?",
      ways: [
        /\b(?:before (?:\w+ ){0,4}(?:inspect\w*|checked|seen|arriv\w*|scann\w*)|instant|immediately|at once|up front)\b/,
        /\brisk\b/,
      ],
    },
    {
      id: "existing",
      fact: "Orders live in a bought system that stands fifty calls a second.",
      question: "What is there already?",
      ways: [...existing, /\b(?:order system|orders (?:live|stored|kept)|rate limit)\b/],
    },
    {
      id: "countries",
      fact: "Six countries, four currencies, one warehouse outside the union.",
      question: "In which countries is it?",
      ways: [...regions, /\b(?:customs|international|abroad)\b/],
    },
    {
      id: "kept",
      fact: "Bookings are kept for ten years, photographs of items for ninety days.",
      question: "How long is it kept?",
      ways: [...retention, ...privacy],
    },
    {
      id: "uptime",
      fact: "Half a day of being down is forgiven, a refund to the wrong person is not.",
      question: "How long may it be down?",
      ways: uptime,
    },
    {
      id: "team",
      fact: "Nine engineers, and it must stand before the next January.",
      question: "How large is the team, and by when is it needed?",
      ways: team,
    },
    {
      id: "money",
      fact: "It has to earn itself back in a year: about two million.",
      question: "What may it cost?",
      ways: money,
    },
  ],
  probes: {
    framing: [
      {
        id: "two-days-from-when",
        asks: "Customers are to have their money in two days: two days from which moment?",
        told: /\b(?:clock|two days|countdown) (?:\w+ ){0,3}(?:starts?|begins?|from)\b/,
      },
    ],
    requirements: [
      {
        id: "believe-whom",
        asks: "Which refunds would you pay out without anybody looking at the parcel, and up to what amount?",
        told: /\b(?:threshold|up to (?:\w+ ){0,3}euros?|trusted customers?|risk score)\b/,
      },
      {
        id: "never-wrong",
        asks: "What must never happen with a customer's refund, even if everything else has to wait?",
        told: /\bnever (?:\w+ ){0,4}(?:twice|refund|pay|wrong)\b/,
      },
    ],
    "high-level": [
      {
        id: "states",
        asks: "Which states can a return be in, and who may move it from one to the next?",
        told: /\b(?:states?|state machine|status)\b/,
      },
      {
        id: "third-warehouse",
        after: "warehouses",
        asks: "One warehouse knows only the parcel, not what is in it: where does your design deal with that?",
        told: /\b(?:third warehouse|only (?:the|a) parcel|unknown content)\b/,
      },
    ],
    "deep-dive": [
      {
        id: "pays-once",
        asks: "Take me into the refund: you tell the provider to pay, and hear nothing back: what does your system do next?",
        told: /\b(?:idempoten\w*|outbox|reconcil\w*) (?:\w+ ){0,8}(?:refund|pay\w*|provider)\b/,
      },
      {
        id: "two-stories",
        asks: "The carrier says that a parcel was delivered, and the warehouse has never seen it: what does your system take for true?",
        told: /\b(?:conflict\w*|disagree\w*|contradict\w*|discrepan\w*)\b/,
      },
      {
        id: "who-is-risky",
        asks: "How does your system decide which returns are paid at once, and which are inspected first?",
        told: /\b(?:rules? engine|risk model|scor\w+|classif\w*)\b/,
      },
    ],
    "trade-offs": [
      {
        id: "price-of-trust",
        asks: "Paying before a parcel was inspected costs you some fraud: how much of it would you accept?",
        told: /\b(?:accept|tolerate) (?:\w+ ){0,4}(?:fraud|loss)\b/,
      },
      {
        id: "buy-returns",
        asks: "You could buy a product that handles returns: which part would you never leave to it?",
        told: /\b(?:buy|vendor|off the shelf|product for)\b/,
        forDirectors: true,
      },
    ],
    operations: [
      {
        id: "where-is-my-money",
        asks: "A customer asks where their money is: what does the person at the telephone see?",
        told: /\b(?:support|call cent(?:er|re)|customer service|timeline)\b/,
      },
      {
        id: "before-january",
        asks: "How do you know in advance that the busiest month will hold?",
        told: /\b(?:load test\w*|rehears\w*|simulat\w*|dry run)\b/,
      },
      {
        id: "warehouse-and-it",
        after: "twelve-days",
        asks: "The warehouse manager is measured by parcels out, not back: how do you get returned parcels handled sooner?",
        told: /\b(?:incentive\w*|warehouse manager|measured by|targets?)\b/,
        forDirectors: true,
      },
    ],
  },
};
