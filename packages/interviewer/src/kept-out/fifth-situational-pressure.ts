import type { LabelledDialogue } from "./dialogue.ts";

/** What would you do: with a cut, an outage, a launch or a boss in one's neck. */
export const fifthSituationalPressure: readonly LabelledDialogue[] = [
  {
    id: "fifth-situational-slow-since-this-morning",
    form: "situational",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Your service is slow since this morning and nobody knows why. You take the lead.",
        as: "question",
        heard: `right so first off is it slow for everyone or just for some i'd look at that who's
          ringing us and who isn't we did ambulance dispatch so slow is slow's not a cosmetic
          problem what's changed since last night deploys config somebody else's deploys some
          certificate i'd have one person on the database one on the network and one who does
          nothing but write down times if in say twenty minutes we've got nothing then i roll back
          whatever went out last even if i can't prove it i'd rather lose the new map for the day
          than sit there being curious and the dispatchers go on the radio and paper meanwhile they
          practise that and then later we do the whole post mortem bit`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["own-decision", "trade-off"],
    complete: false,
  },
  {
    id: "fifth-situational-a-fifth-less",
    form: "situational",
    pillar: "strategy",
    exchanges: [
      {
        asked: "You have to cut your team's cost by a fifth. How do you go about it?",
        as: "question",
        heard: `okay can i just say i was one of those last spring cut i mean so i'll answer it
          but not about mine please um a fifth first i'd look if it has to be people we were at a
          it was knitting machines the cloud bill was bigger than three of us put together and half
          of it was test stuff that nobody'd switched off so say that gets me to twelve thirteen
          percent for the rest i'd ask the team straight who'd like four days who was thinking of
          leaving anyway you'd be surprised and i'd stop one product outright the old pattern
          editor rather than thin everybody out the customers who've still got it would hate me and
          i'd let them and the worst that can happen's the good ones go first soon as they smell it
          so i'd tell all of them the same hour and with the end in sight`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
    sensitive: "layoffs",
    refused: ["how they were let go themselves"],
    mustNotMention: [
      "last spring",
      "when you were (cut|let go|laid off)",
      "your own (case|cut|lay-?off|redundancy)",
    ],
  },
  {
    id: "fifth-situational-one-ferry-team-first",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Your new boss wants everything moved to another tool within a quarter.",
        as: "question",
        heard: `I think I will not say no in the first meeting. I'll say yes, let me make the
          plan. Then I'd try it with one team only, the team of the ferry schedule, because we have
          ferries between islands, it's the smallest team, five people. Two weeks. The other four
          teams they keep the old one, so for some time we pay two tools and the report must be
          made by hand, by me maybe, on Sunday.`,
      },
      {
        asked: "What might your boss be after, with the new tool?",
        as: "no-other-view",
        heard: `Hm, yes, maybe he used it in the last company and there he could see everything,
          now he's blind. Actually I should ask him that first. If he only wants to see, then I can
          give him to see in one week, without moving.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["own-decision", "trade-off"],
    complete: false,
  },
  {
    id: "fifth-situational-without-the-gift-vouchers",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "A key person drops out two weeks before a launch. What do you do?",
        as: "question",
        heard: `i've kind of lived that only i was the one who dropped out my dad died nine days
          before the launch so i'll leave that there if it's alright what i'd do is what they did
          or some of it i'd take the thing they carry and look at what's only in their head and ask
          them one question a day at most and only if they say it's okay and the rest i'd drop
          really drop not hand round 'cause if i hand it round then i've six people on eighty-hour
          weeks so the launch goes out without say the gift vouchers if it's vouchers it was a
          flower shop a big online one marketing'd have them printed on the leaflet already and
          they'd be livid let them`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["own-decision", "trade-off"],
    complete: false,
    sensitive: "grief",
    refused: ["the father's death"],
    mustNotMention: ["(dad|father)[^.]*\\?", "how (he|your (dad|father)) died", "nine days"],
    mustNotQuote: ["eighty-hour weeks"],
  },
  {
    id: "fifth-situational-karaoke-on-friday",
    form: "situational",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "The testers say it is not ready, sales says ship. You decide.",
        as: "question",
        heard: `I ship. Come on. Testers always say not ready, I was tester, six years, I said it
          too. With us it's karaoke boxes, for the bars, what can happen, somebody sings wrong
          song. I'd take the list from the testers, cross out everything which a drunk man doesn't
          notice, fix what remains, and go on Thursday, no, Friday, when is full.`,
      },
      {
        asked: "What would you be giving up by that?",
        as: "no-trade-off",
        heard: `Some reputation, with the bars. The owner of bar, he'd have two, three weekends
          with his phone in the hand calling our support, and he'd ask for money back, and I'd give
          it. Also testers, they'd be angry, next time they'd write me longer list. But we have the
          summer, and without summer there's no company.`,
      },
    ],
    turn: "answer",
    gaps: ["no-other-view"],
    told: ["own-decision", "trade-off"],
    complete: false,
    mustNotQuote: ["go on Thursday"],
  },
];
