import type { LabelledDialogue } from "./dialogue.ts";

/** Answers about technical work: incidents, choices, and failures of one's own. */
export const seventhPast: readonly LabelledDialogue[] = [
  {
    id: "seventh-past-nat-ports",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about an outage where the first explanation everybody believed was wrong.",
        as: "question",
        heard:
          "yeah so um this was the card terminals at a parking company where i ran the backend " +
          "team every weekday around half past four terminals dropped off like nine hundred of " +
          "them and everybody said it's the mobile carrier it's rush hour and the carrier had a " +
          "history so fair enough and i was lead on call that month so it landed with me and uh " +
          "i didn't buy it because the drops came on fixed line sites too so i asked for packet " +
          "captures from two fixed sites only and there you saw it the syn went out and nothing " +
          "came back our address translation box had run out of ports because the nightly " +
          "settlement job had been moved to the afternoon and opened a connection per receipt " +
          "so i pulled the settlement job that same day which finance hated they got their " +
          "money report a day late for two weeks that was the price and i said that up front to " +
          "them drops went from nine hundred to i think four or five a day which is just people " +
          "unplugging things and what i do now since then is when everybody agrees on the cause " +
          "in the first ten minutes i send one person off to disprove it",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "task", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "seventh-past-slow-parts-search",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "Take me to a moment when something you were responsible for became painfully slow. " +
          "What did you do?",
        as: "question",
        heard:
          "OK so, the parts catalogue search at a truck dealer network, that was mine, I was " +
          "tech lead of three people. It got slow in spring, dealers were calling, the counter " +
          "guys standing there with a customer and a spinner. So I said, right, we put a cache " +
          "in front. I took Redis, I wrote the first version myself over a weekend actually, " +
          "and on Monday it was on for all of the German dealers, then the Austrians. And ah, " +
          "then also I moved it to bigger machines, twice the memory, just to be sure. After " +
          "that, yeah, it was down from six seconds to, mm, a bit under one. The calls stopped. " +
          "My boss was happy, the dealers were happy, so I would say that went well.",
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-trade-off", "no-lesson"],
    told: ["situation", "task", "own-decision", "result", "number"],
    complete: false,
  },
  {
    id: "seventh-past-ground-assumptions",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "Which technical choice of your own would you undo if you could, and what happened " +
          "because of it?",
        as: "question",
        heard:
          "Honestly, I think everybody in geotechnics has dozens of those. The ones that come " +
          "back to bite are the ground assumptions, because you make them early, when you know " +
          "the least. You choose how many boreholes, you choose what you call clay, and five " +
          "years later there's a wall standing on that. I usually say: the borehole you didn't " +
          "drill is the most expensive one. Software, machines, you can swap those. So if I " +
          "could undo things, it would be in that area, the early site investigation, where " +
          "there's often pressure from the client to show something and one takes the shortcut. " +
          "It's always a balance, isn't it? You can't drill forever either. So, yes, I'd say " +
          "ground models in general, and probably water tables, too.",
      },
    ],
    turn: "answer",
    gaps: ["generic-instead-of-one-event", "no-own-decision", "no-result"],
    told: [],
    complete: false,
  },
  {
    id: "seventh-past-pump-bearing",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "Describe a technical bet you made where you could not be sure, and how it came out.",
        as: "question",
        heard:
          "I'll take the Lower Ferry pumping station, two winters ago. I was the responsible " +
          "engineer for fourteen stations, and pump three at Lower Ferry had a bearing " +
          "temperature creeping up, a degree or so each week. The maker said replace the whole " +
          "shaft, eleven weeks' delivery. The book said shut it down. If I shut it and the " +
          "January tide came, we had no reserve; if I ran it and it seized, it could take the " +
          "coupling with it. What I lay awake over was the coupling. I chose to run it at sixty " +
          "per cent, with a man on site each high tide, and I signed that off with my own name. " +
          "It ran until the eleventh of March, when the shaft came, and not a cellar was wet. " +
          "We paid for it in overtime, some forty thousand pounds, and I wore out the goodwill " +
          "of a crew I rather needed. What I tell the graduates now: order the long-lead spare " +
          "the week you notice the trend, not the week you believe it.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "task", "own-decision", "result", "number", "trade-off", "risk", "lesson"],
    complete: true,
  },
  {
    id: "seventh-past-basement-cluster",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "Tell me about the hardest migration you have been through. What part of it was " +
          "yours?",
        as: "question",
        heard:
          "so we had this old cluster in the basement basically four hundred terabytes of " +
          "telecom records and uh the vendor support was ending in september so we had to go to " +
          "object storage and we started in february we did it table by table we had dual " +
          "writes we compared counts every night and um we found that the old one had " +
          "duplicates like two percent which nobody knew and then we moved the reports last " +
          "because the finance people are ~picky and we finished i think eight days before the " +
          "contract ended and we switched the basement off it was quite a moment someone " +
          "brought cake",
      },
      {
        asked: "You say we. Which call in there was yours?",
        as: "no-own-decision",
        heard:
          "hm yeah it was really a team thing i mean we discussed everything in the tuesday " +
          "round and then it came out of the discussion sort of we were all pretty aligned by " +
          "then so it's hard to take it apart like that",
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-trade-off", "no-lesson"],
    told: ["situation", "result", "number"],
    complete: false,
  },
  {
    id: "seventh-past-saturday-forecast",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a model that behaved differently in the field than on your bench.",
        as: "question",
        heard:
          "Sure. I can't say which retailer, there's an agreement, let's say a big one, in the " +
          "north. We did demand forecasting for fresh goods, bread, salads, that sort of thing, " +
          "and I led the, the modelling side, two people and me. On the bench, beautiful. In " +
          "the shops it ordered too little every Saturday. Like, shelves empty at noon. So " +
          "first I went to three stores, physically, and watched. And I thought it's the waste " +
          "scans, that they come in a day late... no, wait, sorry, that was the theory before, " +
          "the scans were fine. It was the sold-out hours, an empty shelf looked like no " +
          "demand, so it learned that nobody wants bread on a Saturday afternoon. So I masked " +
          "those hours, and for Saturdays I went back to a plain seasonal model, that was my " +
          "call. Empty shelves on Saturday afternoons went from one store in three to about one " +
          "in twenty.",
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-lesson"],
    told: ["situation", "task", "own-decision", "result", "number"],
    complete: false,
    refused: ["the name of the retailer"],
    mustNotMention: [
      "which retailer",
      "who (was|is) the (retailer|client|customer)",
      "name (of )?the (retailer|client|customer)",
    ],
    mustNotQuote: ["waste scans?", "a day late"],
  },
  {
    id: "seventh-past-cold-houses",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a failure that had your fingerprints on it.",
        as: "question",
        heard:
          "okay um that would be the heat pump update twenty nineteen no twenty twenty in " +
          "december which is already the joke right i was firmware lead for the controllers and " +
          "we had a fix for a sensor thing and i signed off a rollout to all units at once " +
          "because the staged rollout took nine days and it was getting cold and the bug made " +
          "them defrost too often so i thought speed is kindness and i gave up the safety of " +
          "the stages for that and uh there was one board revision with a smaller flash and on " +
          "those the update stopped half way and two hundred and thirty one houses woke up cold " +
          "i stopped it by hand at six in the morning and then we sent technicians with cables " +
          "and it took four days to get the last one warm an old couple near linz i called them " +
          "myself",
      },
      {
        asked: "What do you do differently because of it?",
        as: "no-lesson",
        heard:
          "so two things the rollout tool now refuses a full rollout there's no button for it " +
          "not even for me and that was my own request and the other thing is um i ask for the " +
          "oldest board in the room i mean literally we have it on a shelf with a label and " +
          "nothing goes out before it ran on that one",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "task", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
    mustNotQuote: ["2019", "twenty nineteen"],
  },
  {
    id: "seventh-past-travel-cloud-bill",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a time you had to bring the running costs of a platform down.",
        as: "question",
        heard:
          "Right, so cost efficiency was a very big focus of mine in the last role, I was " +
          "platform lead at an online travel firm. When I came in there was really no ownership " +
          "of spend, nobody could say whose machine was whose. So I established a cost " +
          "governance framework, I made the call that every team gets its own dashboard and a " +
          "monthly review, and I chaired that. We introduced tagging, we had executive " +
          "sponsorship. It was really impactful, it drove significant value across the " +
          "organisation, we unlocked major efficiencies and the maturity went up visibly. " +
          "Stakeholders were very pleased with the outcomes. So overall a highly successful " +
          "programme, I'd say, with measurable results.",
      },
      {
        asked: "What did the bill look like before, and what did it look like after?",
        as: "no-result",
        heard:
          "Oh, clearly better. The trend was going in the right direction, quarter on quarter, " +
          "the reviews had a completely different tone, and the transparency, that was really " +
          "the big win for everybody.",
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-number", "no-trade-off", "no-lesson"],
    told: ["situation", "own-decision"],
    complete: false,
  },
  {
    id: "seventh-past-cold-start-fonts",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "Pick one thing you fixed in a mobile app that users really felt. Walk me through it.",
        as: "question",
        heard:
          "Cold start. Banking app, Android. I profiled it, found the font loader blocking the " +
          "main thread. I ripped it out, system fonts instead. Design was not amused; the brand " +
          "face is gone from the login. The app opens right away now. Reviews stopped " +
          "mentioning it.",
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-lesson"],
    told: ["situation", "own-decision", "result", "trade-off"],
    complete: false,
  },
  {
    id: "seventh-past-bottling-controller",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "Tell me about a technical change you pushed through on something that had to keep " +
          "running.",
        as: "question",
        heard:
          "yes so i am automation engineer for bottling it was in a brewery in poland the " +
          "labeller and the filler they have each own controller and they talk by old bus and " +
          "every time the filler makes small stop the labeller makes long stop so we lose i " +
          "don't know many minutes in a shift and i said we take one controller for both " +
          "because i measured on the bus the message is coming late sometimes very late so i " +
          "have proposed it and the production chief he was against he says never touch running " +
          "line and i insisted and i did it in the easter stop three nights we gave up the " +
          "spare controller so now there is no spare that was the bad side and uh yes i " +
          "programmed it alone nearly and then on tuesday after easter we started the line and " +
          "that was the project",
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-lesson"],
    told: ["situation", "own-decision", "trade-off"],
    complete: false,
  },
  {
    id: "seventh-past-token-in-image",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a security scare that you had to handle with incomplete information.",
        as: "question",
        heard:
          "It was a Friday, naturally. A researcher wrote that one of our deploy tokens was " +
          "sitting in a public container image. Our head of support told the whole floor that " +
          "customer data had been stolen, which was not so, but by then half the company " +
          "believed it. I was the engineer on security duty, so containing it was my job. I had " +
          "the audit logs of the last ninety days and nothing older, and the token was fourteen " +
          "months old. I revoked it at once, without waiting for the release that depended on " +
          "it, and I told the chief executive we'd write to customers saying what we could and " +
          "couldn't rule out. Legal wanted silence until we were certain. We lost the Friday " +
          "release and one contract renewal that was on the fence. In the ninety days we could " +
          "see, there were three uses, all by our own pipeline; eleven customers wrote back, " +
          "and ten of them simply said thanks. Ever since, our tokens live for one hour, and I " +
          "keep logs for two years. You can only be honest about what you have kept.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "task", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
    mustNotQuote: ["(data|records)[^.?]{0,30}stolen", "stolen[^.?]{0,20}data", "data theft"],
  },
  {
    id: "seventh-past-billing-october",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a project that slipped, and how you dealt with it.",
        as: "question",
        heard:
          "Um, yes. It was the billing engine at an energy supplier, two years ago, I was the " +
          "engineering manager, eight people. We had promised the first of October, because the " +
          "tariffs changed by law. And in August my father died, quite suddenly, and I was, " +
          "well, I was away and then I was there but not there. And nobody told me that the " +
          "test data from the grid operators had never come. When I saw it, it was the second " +
          "week of September. So I went to the director the same afternoon and said we ship the " +
          "households and leave the businesses on the old engine, by hand if we must. And " +
          "that's what happened. Sixty thousand households on time, the businesses in January. " +
          "It cost, I mean, four clerks worked the evenings for three months, typing. That was " +
          "hard to look at.",
      },
      {
        asked: "What is different in how you run a project today?",
        as: "no-lesson",
        heard:
          "There's a deputy now, a real one, who can call the director without me. And on " +
          "Mondays I don't ask what's done, I ask what has not arrived. It's one question, it " +
          "takes two minutes, I'd not go without it again.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "task", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
    sensitive: "grief",
  },
];
