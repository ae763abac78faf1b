import type { DesignScene } from "../design-scene.ts";

/** Beds of a whole region, whose difficulty is that two people can be right about the same bed. */
export const hospitalBeds: DesignScene = {
  id: "hospital-beds",
  format: "design",
  title: "Hospital beds across a region",
  teaser: "Find a free bed in fourteen hospitals, and never promise one twice.",
  lengthMin: 45,
  terms: ["triage", "bed manager", "eventual consistency", "failover", "idempotent"],
  question: {
    id: "design-hospital-beds",
    pillar: "system-design",
    theme: "finding a free bed in fourteen hospitals",
    form: "design",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: [],
    spoken:
      "A region has fourteen hospitals, and finding a free bed takes an hour on the phone. Design the system that finds one in a minute. Where do you begin?",
    strong: [
      "Asks who declares a bed free, and how late that is",
      "Says where a bed is promised, so that it is promised once",
      "Shows how old a piece of knowledge is instead of hiding it",
      "Works on the day when a hospital is cut off",
    ],
    followUps: {},
    changedConstraint:
      "A fifteenth hospital joins, and its beds are known on paper only. What changes?",
    budgetS: 300,
  },
  facts: [
    {
      id: "beds",
      fact: "Five thousand two hundred beds, about three hundred free at any time.",
      question: "How many beds are there, and how many are free?",
      ways: [/how many (?:\w+ ){0,3}beds\b/, /number of (?:\w+ )?beds/, /\bcapacity\b/, /occupan/],
    },
    {
      id: "requests",
      fact: "Nine hundred searches on an ordinary day, and four times that in a bad winter week.",
      question: "How many searches are there a day?",
      ways: [
        /how (?:many|often) (?:\w+ ){0,4}(?:search|request|transfer|look|patient|admission|quer|alloc|call)/,
        /\b(?:traffic|load|peak|volume|throughput|requests per|scale)\b/,
      ],
    },
    {
      id: "users",
      fact: "Two hundred coordinators use it, forty of them at the same time.",
      question: "Who uses it, and how many of them are there?",
      ways: [
        /\bwho (?:\w+ ){0,3}(?:us|search|look|work|ask|decid|request)/,
        /how many (?:\w+ ){0,3}(?:users|people|coordinators|nurses|doctors|staff)/,
        /\busers?\b/,
        /\bconcurrent\b/,
      ],
    },
    {
      id: "freeing",
      fact: "A ward nurse declares a bed free, on average twenty-five minutes after it is.",
      question: "Who declares a bed free, and how late?",
      ways: [
        /\b(?:declare|mark|say|tell|know|report|enter|update)\w* (?:\w+ ){0,5}(?:free|empty|available|bed)/,
        /how (?:fresh|old|stale|accurate|reliable|late|up to date|quickly|current)/,
        /\bdelay\b/,
        /\bup to date\b/,
      ],
    },
    {
      id: "systems",
      fact: "There are five hospital systems: three can send events, two only give a file every ten minutes.",
      question: "Which systems do the hospitals run today?",
      ways: [
        /\b(?:existing|current|today|legacy|their own|hospital) (?:\w+ )?(?:system|software|it)\b/,
        /\b(?:which|what) (?:kind of |hospital |software )?systems?\b/,
        /\bintegrat/,
        /\bapis?\b/,
        /\binterfaces?\b/,
        /\bhl7\b|\bfhir\b/,
      ],
    },
    {
      id: "hold",
      fact: "A bed may be held for thirty minutes for one patient.",
      question: "How long may a bed be held?",
      ways: [/\b(?:hold|held|reserv|keep|kept|block)\w*/, /how long (?:\w+ ){0,5}bed/],
    },
    {
      id: "double",
      fact: "A bed promised twice happens six times a week today, and it should be never.",
      question: "How often is a bed promised twice today?",
      ways: [
        /\b(?:twice|double|two patients|overbook|same bed|conflict)\w*/,
        /\b(?:consisten|correctness|mistake|error)\w*/,
      ],
    },
    {
      id: "kinds",
      fact: "Eleven kinds of bed count, from intensive care to isolation.",
      question: "Which kinds of bed are there?",
      ways: [
        /\b(?:kind|type|sort|categor|class)\w* of (?:\w+ )?(?:bed|ward|care)/,
        /\bbed types?\b/,
        /\b(?:intensive|icu|isolation|speciali|equipment)\w*/,
        /\bcriteria\b/,
      ],
    },
    {
      id: "availability",
      fact: "It must never be down for more than two minutes, and then they go back to the phone.",
      question: "How long may it be down?",
      ways: [
        /\b(?:avail(?:ability)|uptime|downtime|outage|down|nines|offline|fallback|sla|slo)\b/,
        /\bif (?:it|the system) (?:fails|is down|goes down)/,
      ],
    },
    {
      id: "privacy",
      fact: "No name of a patient may leave its hospital, only age group and need may.",
      question: "What may it know about patients?",
      ways: [
        /\b(?:privacy|private|personal|gdpr|hipaa|confidential|names?|sensitive|data protection|secur\w*|complian\w*|regulat\w*)\b/,
        /\bpatient (?:data|information|records?)\b/,
        /\b(?:know|tell|see|store|share) (?:\w+ ){0,3}patients?\b/,
      ],
    },
    {
      id: "speed",
      fact: "A list of fitting beds within two seconds, a promise within ten.",
      question: "How fast must an answer be?",
      ways: [
        /\bhow (?:fast|quick)/,
        /\blatency\b/,
        /\bresponse time\b/,
        /\breal ?time\b/,
        /\bhow soon\b/,
      ],
    },
    {
      id: "decides",
      fact: "The receiving ward decides, and it can refuse, and does so once in eight times.",
      question: "Who has the last word on a bed?",
      ways: [
        /\bwho (?:\w+ ){0,4}(?:last word|final|accept|approv|confirm|decid|allocat|assign)/,
        /\b(?:refus|reject|accept|automatic|priorit)\w*/,
        /\bhuman in the loop\b/,
      ],
    },
    {
      id: "region",
      fact: "All fourteen are within two hours' drive, in one country, on one health network.",
      question: "How far apart are the hospitals?",
      ways: [/\b(?:regions?|countr(?:y|ies)|distance|where are|how far|locations?|geograph\w*)\b/],
    },
    {
      id: "team",
      fact: "Seven engineers, nine months, and a first hospital live after four.",
      question: "How large is the team, and by when is it needed?",
      ways: [
        /\b(?:team|engineers|developers|headcount)\b/,
        /\b(?:deadline|timeline|by when|when (?:is|does|must|should)|how long do we have to)\b/,
      ],
    },
    {
      id: "money",
      fact: "One point four million to build, three hundred thousand a year to run.",
      question: "What may it cost?",
      ways: [/\b(?:budget|money|cost|costs|spend|afford)\b/],
    },
  ],
  probes: {
    framing: [
      {
        id: "free-means",
        asks: "What does a free bed mean in your design, and who says so?",
        told: /\b(?:free|available) (?:means|is when|bed is)|\bdefin\w+ (?:of )?(?:a )?(?:free|available)/,
      },
    ],
    requirements: [
      {
        id: "wrong-or-late",
        asks: "What is worse for the coordinators, a bed shown that is gone, or a free one that nobody sees?",
        told: /\b(?:worse|false (?:positive|negative)|stale|out of date|phantom)\b/,
      },
      {
        id: "least-to-know",
        asks: "What is the least you need to know about a patient to find the right bed?",
        told: /\b(?:minim\w+|least) (?:\w+ ){0,4}(?:patient|data|information)|\bage group\b|\banonym\w*/,
      },
    ],
    "high-level": [
      {
        id: "from-ward-to-screen",
        asks: "A nurse says that bed twelve is free: what happens until a coordinator elsewhere sees it?",
        told: /\bnurse (?:\w+ ){0,8}(?:then|event|sends|marks|publish)/,
      },
      {
        id: "files-and-events",
        after: "systems",
        asks: "Two of the hospitals only have a slow export: where in your design does that difference end?",
        told: /\b(?:adapter|connector|anti corruption|poll\w*|export|file)s?\b/,
      },
    ],
    "deep-dive": [
      {
        id: "one-bed-two-wards",
        asks: "Two coordinators ask for the same bed in the same second: what happens in your system, step by step?",
        told: /\b(?:same second|same time|both|two coordinators|simultaneous\w*) (?:\w+ ){0,12}(?:lock|conditional|transaction|wins|first|version)/,
      },
      {
        id: "ranking",
        asks: "Six beds would fit one patient: how does your design put them in order?",
        told: /\b(?:rank\w*|scor\w+|sort\w*|weight\w*|order them)\b/,
      },
      {
        id: "ward-refuses",
        after: "decides",
        asks: "A ward refuses the patient after eight minutes, who is already on the way: what does the system do?",
        told: /\b(?:refus\w+|reject\w+|declin\w+) (?:\w+ ){0,8}(?:then|next|release|offer)/,
      },
    ],
    "trade-offs": [
      {
        id: "central-or-local",
        asks: "Whether a bed is free can be kept in one central place or in each hospital: why did you choose yours?",
        told: /\b(?:source of truth|central\w*|each hospital (?:keeps|owns))\b/,
      },
      {
        id: "buy-a-product",
        asks: "Three vendors sell something like this: what would make you buy one of them?",
        told: /\b(?:buy|vendor|off the shelf)\b/,
        forDirectors: true,
      },
    ],
    operations: [
      {
        id: "first-hospital",
        asks: "Which hospital goes first, and what has to be true there before a second one follows?",
        told: /\b(?:pilot|first hospital|one hospital (?:first|at a time))\b/,
      },
      {
        id: "paper-day",
        asks: "Your system fails at two in the morning: how do the coordinators find beds until six, and how do you catch up?",
        told: /\b(?:paper|fall ?back|by phone|reconcil\w*)\b/,
      },
      {
        id: "who-owns-truth",
        asks: "Wards forget to declare beds free, and trust in the system sinks: whose problem is that, and what do you do about it?",
        told: /\b(?:incentive|adoption|trust|change management)\b/,
        forDirectors: true,
      },
    ],
  },
};
