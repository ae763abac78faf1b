import type { LabelledDialogue } from "./dialogue.ts";

/** What a person does with their turn when it isn't, or only seems not to be, an answer. */
export const eighthTurns: readonly LabelledDialogue[] = [
  {
    id: "eighth-past-does-it-count",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about something you stopped when it was nearly finished.",
        as: "question",
        heard:
          "would it count if it was my boss who pulled it and i only, um, wrote the two pages " +
          "that made her do it",
      },
    ],
    turn: "question-back",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "eighth-design-which-library",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the lending of books for a public library, from the shelf to the reminder.",
        as: "question",
        heard:
          "Okay. Before I put a box on the paper. Are we one town here, or is that the whole " +
          "country with vans going between? And if a branch is cut off for an afternoon, do " +
          "they go on lending, in your mind, or do they shut the door? It'd come out as two " +
          "quite different drawings.",
      },
    ],
    turn: "question-back",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "eighth-situational-two-women",
    form: "situational",
    pillar: "cross-functional",
    exchanges: [
      {
        asked:
          "A supplier's project lead goes behind your back to your own product lead and the " +
          "two agree on a smaller scope. You find out at the demo. What do you do?",
        as: "question",
        heard:
          "I say nothing at the demo. Afterwards I ring the supplier and tell them the scope " +
          "stands as signed until I've signed another, and that whatever was agreed in the " +
          "corridor isn't. It costs me the launch date, very likely, three weeks I'd guess, " +
          "and I'd rather have that than a contract anyone can edit over lunch.",
      },
      {
        asked: "How might she see it herself?",
        as: "no-other-view",
        heard: "She being which of the two, sorry? Mine, or theirs? I've given you one of each.",
      },
    ],
    turn: "question-back",
    gaps: ["no-other-view", "no-risk"],
    told: ["own-decision", "trade-off"],
    complete: false,
  },
  {
    id: "eighth-vision-lorry-outside",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked:
          "If you ran our warehouse software, where would you want it to be in three years, " +
          "and what would you need from us to get there?",
        as: "question",
        heard:
          "I had you as far as the warehouse and then there was a lorry under the window, I'm " +
          "afraid. They're digging up the street.",
      },
    ],
    turn: "repeat-request",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "eighth-approach-in-smaller-pieces",
    form: "approach",
    pillar: "system-design",
    exchanges: [
      {
        asked: "How do you usually go about moving a live database to a new version?",
        as: "question",
        heard:
          "I copy it, I replay a week of the real traffic on the copy and compare the " +
          "answers, and then we go over one shard at a time with the old one kept warm behind " +
          "it. I choose the smallest customers first, not because they matter less, but " +
          "because I know them by name and can ring them. It takes us five, six weeks where " +
          "others need a weekend, and for that time we pay for everything twice.",
      },
      {
        asked:
          "When you think back over the moves you've led like that, is there one which stands " +
          "out, where the copy told you something that the live one had been hiding, and what " +
          "came of it?",
        as: "no-example",
        heard:
          "oh that's that's a lot in one breath for me at this hour um could i have it in " +
          "smaller pieces please",
      },
    ],
    turn: "repeat-request",
    gaps: ["no-example", "no-result", "no-lesson"],
    told: ["own-decision", "trade-off"],
    complete: false,
  },
  {
    id: "eighth-past-daughter-at-the-door",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "Take me to a night when you were woken for something that turned out to be your " +
          "own team's doing.",
        as: "question",
        heard:
          "Sure, so that was, no, not now sweetheart, Papa's in a meeting, in the kitchen, on " +
          "the second shelf. The second. Yes. I'm so sorry. Right, I'm all yours, from the " +
          "top if you would, it's gone clean out of my head what it was you wanted.",
      },
    ],
    turn: "repeat-request",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "eighth-past-get-my-teeth-into",
    form: "past",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Tell me about a person you hired and came to regret.",
        as: "question",
        heard:
          "You know, there'd be such a one, but I'd be sat here for ten minutes picking my " +
          "words and you'd get nothing out of it. Give me one I can get my teeth into.",
      },
    ],
    turn: "skip-request",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "eighth-situational-third-time-this-week",
    form: "situational",
    pillar: "strategy",
    exchanges: [
      {
        asked:
          "Two of your teams want the same four engineers for the next quarter. How would you " +
          "go about it?",
        as: "question",
        heard:
          "ha okay so you're the third one this week to put that to me and i've started " +
          "hearing myself recite it, honestly i'd be more use to you on some other thing if " +
          "you've got another up your sleeve",
      },
    ],
    turn: "skip-request",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "eighth-past-hearing-in-two-weeks",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "Tell me about a time you stepped in because of how somebody was being treated on " +
          "your team.",
        as: "question",
        heard:
          "There was a contractor, very good, very loud, and he'd begun to, in the evening " +
          "calls, make remarks to one of the younger women. She didn't come to me, a " +
          "colleague of hers did. I took him off the calls that same evening and had his " +
          "access ended by the next noon, and I told our client it was my doing. We were then " +
          "without anybody who knew the message broker for the whole of May, and two dates " +
          "went.",
      },
      {
        asked: "What came of it for her, and for the team?",
        as: "no-result",
        heard:
          "I'd sooner we didn't stay on that, if it's alright. There's a hearing in a " +
          "fortnight and she's to speak at it. What else have you got for me?",
      },
    ],
    turn: "skip-request",
    gaps: [],
    told: ["situation", "own-decision", "trade-off"],
    complete: false,
    sensitive: "harassment",
    refused: ["what came of it, because of a hearing"],
    mustNotAskFor: ["result"],
    mustNotMention: ["remarks|harass"],
  },
  {
    id: "eighth-design-blank-paper",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "Design the radio protocol by which a few hundred sensors in a vineyard report once " +
          "an hour.",
        as: "question",
        heard:
          "I'm looking at my sheet here and it's as white as when we began. I've spent " +
          "nineteen years two floors above anything with an aerial. I'd only be making up " +
          "words for you.",
      },
    ],
    turn: "no-idea",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "eighth-vision-someone-who-sat-there",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked:
          "Where should our pricing of the interface for partners go over the coming three " +
          "years?",
        as: "question",
        heard:
          "hmm pricing um you'd have to get somebody in who's sat at that sort of a table i " +
          "wouldn't so much as know which end to pick it up by",
      },
    ],
    turn: "no-idea",
    gaps: [],
    told: [],
    complete: false,
  },
  {
    id: "eighth-past-what-it-came-to",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a time you made something a good deal cheaper to run.",
        as: "question",
        heard:
          "That'd be the thumbnails, at the auction house. We made eleven sizes of each " +
          "picture the moment it came in, and I looked in the access log one rainy afternoon " +
          "and eight of those had hardly ever been asked for. So I had us make only three and " +
          "cut the others when somebody came for one. The first visitor of an odd size waits, " +
          "a second or so, and the catalogue people moaned about that. The bill for it sort " +
          "of fell off a cliff after that and the nightly job that used to run into breakfast " +
          "was done by one.",
      },
      {
        asked: "Roughly what did it save you in a month?",
        as: "no-number",
        heard:
          "Search me. That all went over the desk of a lady in Lyon and none of it ever came " +
          "back down to us.",
      },
    ],
    turn: "no-idea",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "trade-off"],
    complete: false,
    mustNotAskFor: ["number"],
  },
  {
    id: "eighth-past-thick-soup",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you had to win over a team that didn't report to you.",
        as: "question",
        heard:
          "so ~the ~pear ~mid ~team they ~whir ~ann ~oath ~a floor and ~eye ~tooled ~then " +
          "~wee ~cant ~shipping ~aunt ~ill ~the ~sir ~tiff ~cats ~are",
      },
    ],
    turn: "heard-badly",
    gaps: [],
    told: [],
    complete: false,
    mustNotQuote: ["\\bpear\\b|\\boath\\b|\\bcats\\b"],
  },
  {
    id: "eighth-approach-from-a-train",
    form: "approach",
    pillar: "hiring",
    exchanges: [
      {
        asked: "How do you prepare a panel before they meet a candidate?",
        as: "question",
        heard:
          "~Well ~eye ~right ~the ~for ~kings ~on a ~cart and ~each ~won ~hass ~a ~sin ~gull " +
          "~thin ~two ~as ~cabbage. ~Then ~after ~words ~no ~buddy ~speeks ~till ~the ~vote " +
          "~sin.",
      },
    ],
    turn: "heard-badly",
    gaps: [],
    told: [],
    complete: false,
    mustNotQuote: ["cabbage|\\bkings\\b|\\bgull\\b"],
  },
  {
    id: "eighth-past-second-half-drowned",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Walk me through a fault that hid from you for a long time.",
        as: "question",
        heard:
          "It was the lifts in a hospital, the dispatcher software, we'd a car that went to " +
          "the basement by itself about twice a week, always at night. Everybody said ghost, " +
          "as a joke. I had the whole bus recorded for three weeks, against the wish of the " +
          "facility people, since it filled a disk a day and I took the disk from the camera " +
          "system. And in there was a call from floor minus one, a real one, from a panel " +
          "that had been bricked over in the nineties. Water was getting in. We cut that line " +
          "and it has stayed where it should for two years now.",
      },
      {
        asked: "What has that changed in how you go about such things?",
        as: "no-lesson",
        heard:
          "~yam ~it's ~that ~ice ~tart ~withe ~wire ~an ~knot ~with ~thick ~owed ~sew ~uh " +
          "~fur ~stall ~oak ~what's ~still ~conn ~acted",
      },
    ],
    turn: "heard-badly",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "number", "trade-off"],
    complete: false,
    mustNotQuote: ["ghost", "\\boak\\b|\\bice\\b"],
  },
  {
    id: "eighth-past-say-that-again-slowly",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a time you had to bring bad news to somebody well above you.",
        as: "question",
        heard:
          "\"Sorry, could you repeat that? I don't think I heard you.\" That's what she said, " +
          "word for word, our chief operating officer, and I'd been rehearsing in the lift. " +
          "What I'd told her was that the customs interface wouldn't be certified by the " +
          "first of January, and that I'd already taken it out of the release, the evening " +
          "before, without asking. I'd seen the test protocol, forty-one of sixty cases were " +
          "red, and the certifier goes home on the twentieth. So I said it again, slower. She " +
          "asked what the forwarders would do instead and I said, paper, for nine weeks, with " +
          "six temps we'd have to pay for, and that'd be unpleasant for everyone in " +
          "Rotterdam. She went quiet and then she said, fine, you tell Rotterdam. I did. We " +
          "were certified in the first week of March, and nobody's container stood for longer " +
          "than a day.",
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "number", "trade-off"],
    complete: false,
    mustNotQuote: ["(could|can) you repeat"],
  },
];
