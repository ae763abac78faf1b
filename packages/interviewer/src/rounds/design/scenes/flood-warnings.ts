import type { DesignScene } from "../design-scene.ts";
import { existing, money, privacy, retention, team, uptime } from "../ways.ts";

/** Warnings to two million people, whose difficulty is a wrong one, a missed one, and masts that are under water. */
export const floodWarnings: DesignScene = {
  id: "flood-warnings",
  format: "design",
  title: "The flood warning of a country",
  teaser: "Nine hundred river gauges, two million phones, and no time to lose.",
  lengthMin: 45,
  terms: ["gauges", "catchment", "cell broadcast", "telemetry"],
  question: {
    id: "design-flood-warnings",
    pillar: "system-design",
    theme: "warning a country of floods",
    form: "design",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: [],
    spoken:
      "Nine hundred gauges stand in the rivers of a country, and two million phones want to be warned. Design the flood warning. What would you like to know?",
    strong: [
      "Weighs a false alarm against a missed flood, in words a mayor understands",
      "Decides what a person confirms and what goes out by itself",
      "Works while masts, gauges and a data centre are failing",
      "Can show years later what was known at which minute",
    ],
    followUps: {},
    changedConstraint:
      "The forecast is now good for two days instead of six hours. What do you warn of, and whom?",
    budgetS: 300,
  },
  facts: [
    {
      id: "gauges",
      fact: "Every gauge reports every five minutes, and every minute once its river rises.",
      question: "How often does a gauge report?",
      ways: [
        /\bhow often\b/,
        /\b(?:gauges?|sensors?) (?:\w+ ){0,3}(?:report|send|measure|update|work)\b/,
        /\b(?:interval|frequency)\b/,
      ],
    },
    {
      id: "people",
      fact: "Two million phones have the app, and everybody else gets a text message.",
      question: "How are people reached?",
      ways: [
        /how many (?:\w+ ){0,3}(?:people|users|phones|subscribers|devices)/,
        /\b(?:reach(?:ed)?|channels?|app|sms|text messages?|push|notif\w*|cell broadcast)\b/,
        /\bwho (?:\w+ ){0,3}(?:uses|gets|receives|is warned|warned)\b/,
        /\busers\b/,
      ],
    },
    {
      id: "speed",
      fact: "From the gauge to the phone within three minutes.",
      question: "How fast must a warning be there?",
      ways: [
        /\bhow (?:fast|quick|quickly|soon)\b/,
        /\b(?:latency|delay|response time|real ?time)\b/,
      ],
    },
    {
      id: "false-alarms",
      fact: "One false alarm a year and district is accepted, and after the third nobody listens.",
      question: "How many false alarms are acceptable?",
      ways: [/\b(?:false|wrong (?:alarm|warning)s?|precis\w*|accura\w*|mistaken)\b/],
    },
    {
      id: "missed",
      fact: "A flood without a warning must not happen, and it did, twice in ten years.",
      question: "May a flood be missed?",
      ways: [/\b(?:miss|missed|missing a|lose|lost|losing|drop(?:ped)?)\b/],
    },
    {
      id: "confirms",
      fact: "A forecaster confirms everything above level two, and at night two of them are on duty.",
      question: "Who decides that a warning goes out?",
      ways: [
        /\bwho (?:\w+ ){0,4}(?:decide|decides|confirm\w*|approv\w*|send|sends|issue|issues|responsible)\b/,
        /\b(?:automatic\w*|human|manual\w*|forecasters?|approval)\b/,
      ],
    },
    {
      id: "broken",
      fact: "At any time one gauge in thirty is silent or wrong.",
      question: "How reliable are the gauges?",
      ways: [
        /\b(?:reliab\w*|broken|silent|faulty|fail\w* (?:gauge|sensor)s?|calibrat\w*|noise|noisy)\b/,
      ],
    },
    {
      id: "forecast",
      fact: "A model looks six hours ahead, and it starts every hour and takes forty minutes.",
      question: "Is there a forecast?",
      ways: [/\b(?:forecasts?|forecasting|predict\w*|model|models|ahead|weather|rain)\b/],
    },
    {
      id: "areas",
      fact: "Four thousand two hundred warning areas, the largest with ninety thousand people.",
      question: "How fine are the areas that are warned?",
      ways: [
        /\b(?:areas?|districts?|zones?|regions?|granular\w*|villages?|municipal\w*|polygons?|geograph\w*)\b/,
      ],
    },
    {
      id: "masts",
      fact: "In the last flood a third of the mobile masts were gone after four hours.",
      question: "What happens to the networks in a flood?",
      ways: [
        /\b(?:networks?|masts?|connectivity|coverage|mobile (?:network|phone)s? (?:fail|down)|power)\b/,
      ],
    },
    {
      id: "last-peak",
      fact: "In the last flood eight hundred thousand messages went out in four minutes.",
      question: "How large is the peak?",
      ways: [/\b(?:peak|load|traffic|throughput|volume|at once|at the same time|scale)\b/],
    },
    {
      id: "languages",
      fact: "Three languages, and words that a ten-year-old understands.",
      question: "In which languages is it?",
      ways: [/\b(?:languages?|translat\w*|wording|understand)\b/],
    },
    {
      id: "privacy",
      fact: "Where a phone is may be used, and may not be stored.",
      question: "May we know where people are?",
      ways: [
        ...privacy,
        /\b(?:locations?|where (?:people|they|users|phones) are|gps|position|track\w*)\b/,
      ],
    },
    {
      id: "uptime",
      fact: "It must always run, and an hour of silence has to be noticed within five minutes.",
      question: "How long may it be down?",
      ways: uptime,
    },
    {
      id: "kept",
      fact: "Every warning, and what was known when it went out, is kept for thirty years.",
      question: "How long is it kept?",
      ways: [...retention, /\b(?:audit\w*|legal|law|liab\w*|accountab\w*)\b/],
    },
    {
      id: "sirens",
      fact: "The sirens in the villages stay, and all they know is on and off.",
      question: "What is there already?",
      ways: [...existing, /\bsirens?\b/],
    },
    {
      id: "team",
      fact: "Ten engineers, and two rainy seasons until the old one is switched off.",
      question: "How large is the team, and by when is it needed?",
      ways: team,
    },
    {
      id: "money",
      fact: "Three million to build, half a million a year to run.",
      question: "What may it cost?",
      ways: money,
    },
  ],
  probes: {
    framing: [
      {
        id: "what-they-do",
        asks: "What should somebody do within a minute of your warning, and does it tell them?",
        told: /\b(?:what (?:people|they|somebody) (?:should|can|have to) do|evacuat\w*|action|instruct\w*)\b/,
      },
    ],
    requirements: [
      {
        id: "false-or-missed",
        asks: "Where do you set the line between a false alarm and a missed flood, and who signs that?",
        told: /\b(?:false (?:alarm|positive)s? (?:\w+ ){0,6}(?:missed|than|over|against)|threshold)\b/,
      },
      {
        id: "no-phone",
        asks: "Which people are not reached by a warning on the phone, and what do you do for them?",
        told: /\b(?:without (?:a )?phone|elderly|tourists?|sirens?|loudspeakers?)\b/,
      },
    ],
    "high-level": [
      {
        id: "one-drop",
        asks: "One gauge rises by forty centimetres at three in the morning: what happens until a phone rings?",
        told: /\b(?:gauge (?:\w+ ){0,6}(?:sends|publish\w*|event)|pipeline|ingest\w*)\b/,
      },
      {
        id: "without-forecaster",
        asks: "Which warnings go out by themselves, and which wait until a person has confirmed them?",
        told: /\b(?:automatic\w*|confirm\w*|human in the loop|approval)\b/,
      },
    ],
    "deep-dive": [
      {
        id: "is-it-the-river",
        asks: "Take me into one gauge that jumps by two metres: how does your design tell a wave from a broken gauge?",
        told: /\b(?:plausib\w*|neighbou?r\w*|upstream|outliers?|cross check\w*)\b/,
      },
      {
        id: "four-minutes",
        asks: "A warning has to go to everybody at once: in which order do you send the messages, and what becomes of those that fail?",
        told: /\b(?:priorit\w*|retr(?:y|ies)|batch\w*|fan ?out)\b/,
      },
      {
        id: "called-off",
        asks: "A warning is called off while it is still going out: what do people see on their phones?",
        told: /\b(?:call(?:ed)? off|cancel\w*|revok\w*|supersed\w*|all clear)\b/,
      },
    ],
    "trade-offs": [
      {
        id: "two-ways-out",
        asks: "What does a second way to the phones cost you, on the three hundred and sixty days without a flood?",
        told: /\b(?:second (?:channel|provider|way)|redundan\w*|two providers)\b/,
      },
      {
        id: "whose-warning",
        asks: "A private weather service offers to run all of it: which part must remain with the state?",
        told: /\b(?:outsourc\w*|vendor|buy|sovereign\w*)\b/,
        forDirectors: true,
      },
    ],
    operations: [
      {
        id: "test-without-alarm",
        asks: "How do you test the warning system on an ordinary day, without frightening a country?",
        told: /\b(?:test (?:alarm|warning|message)s?|drill|exercise|synthetic|shadow)\b/,
      },
      {
        id: "silence",
        asks: "No warning has been sent for nine weeks: how do you know that one still could be?",
        told: /\b(?:heartbeat|canary|end to end (?:check|test)|silent (?:push|test))\b/,
      },
      {
        id: "after-the-missed-one",
        asks: "A flood was missed, and a minister calls: what have you put in place so that you can answer?",
        told: /\b(?:post ?mortem|audit trail|reconstruct\w*|blame\w*)\b/,
        forDirectors: true,
      },
    ],
  },
};
