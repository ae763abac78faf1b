import type { LabelledDialogue } from "./dialogue.ts";

/** Design aloud: seven conversations about a system that doesn't exist yet. */
export const eighthDesign: readonly LabelledDialogue[] = [
  {
    id: "eighth-design-ferry-tickets-at-noon",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "A ferry company opens its summer bookings at noon on one day in January. Design " +
          "what happens from one minute to twelve until a quarter past.",
        as: "question",
        heard:
          "Okay, so say two hundred thousand people for about ninety thousand car spaces over " +
          "the summer, and nearly all of them in the first four minutes, so that's, uh, " +
          "eight, nine hundred a second who really want something and ten times as many who " +
          "refresh. The refreshers never reach us, that's a static page on the edge with a " +
          "clock. At twelve everybody on it gets a random place in the line, not by who came " +
          "first, I'd insist on random because otherwise I reward bots. Then I let in three " +
          "hundred a second. A space is held by one row per sailing, one writer, counting " +
          "down, and a hold lives eight minutes. I'd keep that on a plain relational database " +
          "with sailings split over four. It means a popular Saturday sailing runs through " +
          "one lock and people there wait a second or two, I take that over selling the deck " +
          "twice. If one of those four dies, its sailings stop and the line for them freezes " +
          "with an honest sentence, the standby takes over within half a minute and holds get " +
          "another eight minutes. If payment is down we keep the hold until the evening.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "eighth-design-medicine-cabinets",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "Design the locks of the medicine cabinets in a hospital: who may open which, also " +
          "when the network is gone.",
        as: "question",
        heard:
          "so every cabinet has its own little computer and its own list that's the first " +
          "thing i'd decide the cabinet decides not the server. the server pushes the list of " +
          "badges down signed and the cabinet keeps it and writes each opening in a log it " +
          "can only append to and when the net is back it sends up what it has. and the lists " +
          "are by ward and by role. what's bad with that is if you sack a nurse at noon and " +
          "the cabinet on four is off the network then her badge works there until it's back, " +
          "i'd live with it, the other way round somebody doesn't get adrenaline. and if the " +
          "little computer itself hangs there's a key behind glass and breaking the glass is " +
          "the log so to say, it rings at the pharmacy. oh and batteries, the lock fails " +
          "closed for the opiates and open for the crash trolley",
      },
    ],
    turn: "answer",
    gaps: ["no-number"],
    told: ["own-decision", "trade-off", "risk"],
    complete: false,
  },
  {
    id: "eighth-design-updates-for-meters",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "You've electricity meters in the field with a slow radio link. Design how they get " +
          "new firmware.",
        as: "question",
        heard:
          "So we speak of one point eight million meters, with a link of maybe two kilobytes " +
          "a second which is shared by sixty meters on one concentrator. The image is four " +
          "hundred kilobytes. So I send it to the concentrator once, by day, and it " +
          "broadcasts in the night in blocks, and every meter says in the morning which " +
          "blocks it misses. Differences only would be ten times smaller but then I must know " +
          "exactly what is running on each one and I know from experience that nobody does, " +
          "so whole images, and it takes eleven nights and not one. That is what I pay. First " +
          "two hundred meters in the homes of our own staff, then one town, then the rest.",
      },
      {
        asked: "What fails in that, and what happens then?",
        as: "no-risk",
        heard:
          "Hm. Not so much, I think. The scheme is proven, the water people use it since " +
          "years, it's a good radio and the image is signed, of course. I'm quite calm about " +
          "this one. I could speak more of the signing, if you like.",
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["own-decision", "number", "trade-off"],
    complete: false,
  },
  {
    id: "eighth-design-flags-for-everyone",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "Design the service that tells every other service which features are switched on, " +
          "and for whom.",
        as: "question",
        heard:
          "Right, so flags. I'd have a control plane and a data plane, that's the main split. " +
          "In the control plane you've got the UI, audit, approvals. And the data plane is a " +
          "library in each service that has the rules in memory and evaluates locally, so no " +
          "network call per request, that's important. Changes go out over a stream. And you " +
          "want targeting, so by tenant, by percentage, with a stable hash so that people " +
          "don't flip back and forth. If the stream's cut, services go on with the last rules " +
          "they have, and a fresh one that starts up without a connection reads a snapshot " +
          "from object storage, and if it hasn't got that either, there's a default in the " +
          "code that the owner had to type in, and it's always the old behaviour. I'd have an " +
          "expiry date on all flags too, and when that's passed the build of the owning team " +
          "goes yellow.",
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-trade-off"],
    told: ["own-decision", "risk"],
    complete: false,
  },
  {
    id: "eighth-design-counting-night",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "On election night four thousand polling stations report by telephone and by form. " +
          "Design how the totals get on the screen.",
        as: "question",
        heard:
          "Hm, small data, great shame if wrong. Four thousand stations, say twelve figures " +
          "each, fifty thousand numbers in five hours, with a bump about nine. My telephone " +
          "could hold that. So I don't design for load at all, except for the readers, three " +
          "million of those, and they get a file that's written anew every thirty seconds and " +
          "lies on a content network. What I design for is the typing. Each station is keyed " +
          "twice by two persons who don't sit together, and only if they agree it counts. If " +
          "not, it goes to a third. That makes us slower than the television by about twenty " +
          "minutes and the minister's office will ring, let it ring.",
      },
      {
        asked: "What's the failure you'd prepare for?",
        as: "no-risk",
        heard:
          "A total that goes down. Somebody corrects a station, eight hundred becomes eighty, " +
          "and the screen loses votes before the whole country. So a correction is never " +
          "silent, it has its own line with a name and a time, and if a total would fall by " +
          "more than a half per cent the file stops at the last one and a human lets it go. " +
          "If the keying hall burns, there's a second one in the school, with paper.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "eighth-design-who-looked-at-what",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "Design a record of who looked at which patient file, such that even your own " +
          "administrators couldn't alter it.",
        as: "question",
        heard:
          "Um, so there are several ways. You could, you could write to a store with object " +
          "lock, so write once. Or one could chain the entries, each with the hash of the " +
          "last one, like a, well, I don't want to say blockchain. Or there are these ledger " +
          "databases. With the object lock it's simple, but you can't fix a mistake, and if " +
          "there's personal data in it that somebody has a right to have erased, then you're " +
          "stuck. With the chain you can prove that something's been tampered with but you " +
          "can't stop it. Some people send the hash to an outside notary every hour, that's " +
          "another option. If the log can't be written then either you don't show the file, " +
          "which in an emergency is, hmm, or you show it and queue the entry locally. There " +
          "are arguments for both of them.",
      },
      {
        asked: "Which of these would you build?",
        as: "no-own-decision",
        heard:
          "I'd want to look at the requirements with the legal people. I mean, each one's " +
          "legitimate. A lot depends on the, on what they already run there, and what the " +
          "auditors are used to. Any of the three would work, I guess.",
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-number"],
    told: ["trade-off"],
    complete: false,
  },
  {
    id: "eighth-design-grain-that-heats",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "A cooperative stores grain in two hundred silos, and grain that gets warm can " +
          "burn. Design the thing that notices.",
        as: "question",
        heard:
          "two hundred silos, say five cables in each and ten sensors down a cable, so ten " +
          "thousand points. and grain is slow, it's days not minutes, so one reading every " +
          "half hour, that's not even six a second, a box under the desk can do it. i'd alarm " +
          "on the slope and not on the degrees, two degrees in a day at one point while the " +
          "neighbours stay flat, that's a nest. i've gone for cables and not for those " +
          "infrared cameras since the camera only sees the top. what i give away is a nest " +
          "between two cables, it's a metre and a half, i'd see it a day or two late and on a " +
          "hot august that's uncomfortable",
      },
      {
        asked: "And if a part of it goes silent?",
        as: "no-risk",
        heard:
          "yeah silence is the worst since it looks like fine. so a silo that hasn't spoken " +
          "for two hours is treated as warm, same phone call to the same farmer. if the whole " +
          "box is dead a second one at the dairy expects a ping and rings me. and rats, " +
          "honest, rats eat the cable, you see it when all the sensors under one point vanish " +
          "together, then a man goes with a lance and measures by hand each morning till it's " +
          "mended",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
];
