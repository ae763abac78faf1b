import type { DesignScene } from "../design-scene.ts";
import { existing, money, privacy, team, uptime } from "../ways.ts";

/** Captions for four hundred rooms at once, whose difficulty is three seconds and a name that is spelt wrong. */
export const lectureCaptions: DesignScene = {
  id: "lecture-captions",
  format: "design",
  title: "Live captions for every lecture",
  teaser: "Every lecture of a university, as it is spoken, on everybody's own screen.",
  lengthMin: 30,
  terms: ["captions", "WebSocket", "speech recognition"],
  question: {
    id: "design-lecture-captions",
    pillar: "system-design",
    theme: "live captions for every lecture of a university",
    form: "design",
    roles: ["tech-lead", "staff", "manager", "director"],
    serves: [],
    spoken:
      "A university wants live captions for every lecture, on the students' own screens, good enough to follow it by. How would you build that?",
    strong: [
      "Asks who depends on it, and what they need at the least",
      "Spends its three seconds knowingly, stage by stage",
      "Decides what runs in the room and what elsewhere",
      "Has something better than silence when the engine fails",
    ],
    followUps: {},
    changedConstraint:
      "Lectures are to be captioned in a second language as well, at the same time. What changes first?",
    budgetS: 300,
  },
  facts: [
    {
      id: "lectures",
      fact: "Four hundred lectures run at once at ten in the morning, sixty at six in the evening.",
      question: "How many lectures run at the same time?",
      ways: [
        /how many (?:\w+ ){0,3}(?:lectures|rooms|streams|classes|courses|sessions)/,
        /\b(?:concurrent\w*|simultaneous\w*|at the same time|in parallel|peak|load|scale)\b/,
      ],
    },
    {
      id: "readers",
      fact: "Between forty and six hundred sit in a room, and one in nine reads along.",
      question: "How many students read the captions?",
      ways: [
        /how many (?:\w+ ){0,3}(?:students|users|people|readers|viewers)/,
        /\b(?:audience|users)\b/,
        /\bwho (?:\w+ ){0,2}(?:uses|reads|needs|watches)\b/,
      ],
    },
    {
      id: "delay",
      fact: "A caption must stand there three seconds after the words, at the latest.",
      question: "How late may a caption be?",
      ways: [
        /\b(?:latency|delay|delayed|lag|real ?time|behind)\b/,
        /\bhow (?:fast|late|quick|quickly|soon)\b/,
      ],
    },
    {
      id: "accuracy",
      fact: "Nine words in ten must be right, and what people complain about is names and formulas.",
      question: "How good do the captions have to be?",
      ways: [
        /\b(?:accura\w*|quality|word error|error rate|how good (?:must|should|do|does|are the captions)|good enough|precis\w*|correct)\b/,
      ],
    },
    {
      id: "languages",
      fact: "English and German, and one lecture in six changes between them.",
      question: "Which languages are spoken?",
      ways: [/\blanguages?\b|\benglish\b|\btranslat\w*\b/],
    },
    {
      id: "sound",
      fact: "Two hundred rooms have a ceiling microphone, and in the others there is the lecturer's laptop.",
      question: "Where does the sound come from?",
      ways: [/\b(?:microphones?|sound|audio|hardware|equipment|equipped|record\w* device)\b/],
    },
    {
      id: "wireless",
      fact: "The wireless of a full room gives about two megabits a second to all of it together.",
      question: "What does the network in a room allow?",
      ways: [/\b(?:network|wi ?fi|wireless|bandwidth|connection|connectivity|internet)\b/],
    },
    {
      id: "privacy",
      fact: "Sound may not leave the country, and students' voices may not be stored at all.",
      question: "May the sound leave the building, and may it be stored?",
      ways: [...privacy, /\b(?:cloud|leave the|third party|external service)\b/],
    },
    {
      id: "kept",
      fact: "Captions are kept for a term, and lecturers may correct them afterwards.",
      question: "What becomes of captions after the lecture?",
      ways: [
        /\b(?:kept|keep|store|stored|retention|archive|afterwards|after the lecture|transcripts?|correct(?:ion|ions|ed)|edit\w*)\b/,
      ],
    },
    {
      id: "changing",
      fact: "A word on the screen may change for two seconds, and then never again.",
      question: "May a caption change once it is shown?",
      ways: [
        /\b(?:change|changes|revise|revised|flicker|update|updated|overwrite|interim|partial)\b/,
      ],
    },
    {
      id: "depend",
      fact: "Thirty students depend on it wholly: without captions they miss the lecture.",
      question: "Does anybody depend on it?",
      ways: [/\b(?:depend\w*|rely|relies|accessib\w*|deaf|hard of hearing|critical|must have)\b/],
    },
    {
      id: "uptime",
      fact: "It must not fail in a lecture for longer than a minute, and at night nobody minds.",
      question: "How long may it fail?",
      ways: [...uptime, /\b(?:fail|fails|failure|breaks|maintenance)\b/],
    },
    {
      id: "cards",
      fact: "There are sixteen graphics cards on the campus, shared with research.",
      question: "Which computers are there to run it on?",
      ways: [
        /\b(?:gpus?|graphics cards?|servers?|compute|computers?|data ?cent(?:er|re)|infrastructure|on premises?)\b/,
      ],
    },
    {
      id: "slides",
      fact: "For half of the lectures the slides are there the evening before.",
      question: "Do we have slides or vocabulary beforehand?",
      ways: [/\b(?:slides?|vocabular\w*|glossar\w*|terms|jargon|material|beforehand|in advance)\b/],
    },
    {
      id: "existing",
      fact: "Lectures are recorded already, on a platform that takes captions as a file.",
      question: "What is there already?",
      ways: [...existing, /\b(?:recorded|recordings?|platform)\b/],
    },
    {
      id: "team",
      fact: "Five engineers, ten rooms after one term, all of them after three.",
      question: "How large is the team, and by when is it needed?",
      ways: team,
    },
    {
      id: "money",
      fact: "Four hundred thousand a year, without the people.",
      question: "What may it cost?",
      ways: money,
    },
  ],
  probes: {
    framing: [
      {
        id: "follow-by",
        asks: "When would you say that a student can follow a lecture by the captions, and how would you find out?",
        told: /\b(?:follow (?:the|a) lecture|comprehen\w*|ask (?:the|those) students|test with)\b/,
      },
    ],
    requirements: [
      {
        id: "late-or-wrong",
        asks: "What do you choose where you can't have both, a caption that is late or one that is wrong?",
        told: /\b(?:late (?:\w+ ){0,3}(?:wrong|right|correct)|accuracy (?:over|before|against) (?:speed|latency))\b/,
      },
      {
        id: "question-from-the-back",
        asks: "A student asks something from the back row: what may your system do with that voice?",
        told: /\bstudents?'? voices?\b|\bdiscard\w*\b|\bnever stored?\b/,
      },
    ],
    "high-level": [
      {
        id: "three-seconds",
        asks: "From the lecturer's mouth to the student's screen, how much time do you give to each part of the way?",
        told: /\b(?:latency|time|delay) budget\b|\bmilliseconds (?:for|to)\b/,
      },
      {
        id: "six-hundred-phones",
        asks: "Six hundred phones in one room want the same caption: what goes over the room's network?",
        told: /\b(?:fan ?out|broadcast|multicast|server sent|web ?sockets?)\b/,
      },
    ],
    "deep-dive": [
      {
        id: "when-a-word-stands",
        asks: "A word in a caption may still change on the screen: what decides that it is final?",
        told: /\b(?:finali[sz]\w*|stable|stabili[sz]\w*|commit\w* the (?:word|text)|interim)\b/,
      },
      {
        id: "ten-o-clock",
        asks: "All lectures of the morning begin at once, and there are too few machines for the captions: which lectures come first?",
        told: /\b(?:schedul\w*|batch(?:ing)?|priorit\w*|admission)\b/,
      },
      {
        id: "missed-ten-seconds",
        asks: "A phone loses the network for ten seconds: what does its reader see when it comes back?",
        told: /\b(?:reconnect\w*|catch up|resum\w*|missed (?:captions|lines|messages))\b/,
      },
    ],
    "trade-offs": [
      {
        id: "room-or-centre",
        asks: "What would you win by recognising speech in the room itself, and what do you lose?",
        told: /\b(?:edge|in the room|on the laptop|on device)\b/,
      },
      {
        id: "bought-engine",
        asks: "A vendor offers captions by the hour, from abroad: what would you say to the board about that?",
        told: /\b(?:vendor|buy|abroad)\b/,
        forDirectors: true,
      },
    ],
    operations: [
      {
        id: "worse-since-monday",
        asks: "Captions in one room have been worse since Monday: how do you find out why, without listening in?",
        told: /\b(?:confidence scores?|quality metric|word error rate|signal level|per room)\b/,
      },
      {
        id: "engine-stops",
        asks: "The engine for one lecture stops in its twentieth minute: what do the students who need captions have, five seconds later?",
        told: /\b(?:fail ?over|standby|fall ?back|second engine|human captioner)\b/,
      },
      {
        id: "lecturers-against",
        asks: "A third of the lecturers don't want to be captioned: what do you change, in the system or outside it?",
        told: /\b(?:opt (?:in|out)|lecturers? (?:consent|agree|refuse)|works council)\b/,
        forDirectors: true,
      },
    ],
  },
};
