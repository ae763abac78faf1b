import type { LabelledDialogue } from "./dialogue.ts";

/** What would you do: twelve people, twelve cases. */
export const seventhSituational: readonly LabelledDialogue[] = [
  {
    id: "seventh-situational-night-pages-two-people",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "You take over a team of nine. Within a week two engineers tell you, separately, " +
          "that they answer nearly all the night pages. The rota says otherwise. What do you " +
          "do?",
        as: "question",
        heard:
          "yeah so i've seen this exact thing um so week one i'd throw out the rota honestly " +
          "just bin it and put in a new one follow the sun is not possible with nine people in " +
          "one city so it would be um one week primary and then a week secondary and everybody " +
          "in it no exceptions i'd put myself in as well uh and then the alerts i'd go into " +
          "the alerting and kill half of the pages because half of them is always noise right " +
          "and i'd get a budget for it so a night page means the morning off that's not " +
          "negotiable for me and i would announce it on the monday in the team meeting so " +
          "there's no gossip uh and after a month you look at the pages per person and it's " +
          "flat and that's it that's really how i'd handle it",
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-other-view", "no-trade-off", "no-risk"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "seventh-situational-signing-key-friday",
    form: "situational",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "On a Friday a customer's auditor finds that three people who have left could still " +
          "use the key that signs your releases. The next release is due on Monday. What do " +
          "you do?",
        as: "question",
        heard:
          'Before touching anything I want to know what "could still use" means. Is it a ' +
          "copy on a laptop, or an account nobody closed? Those are different fires. So an " +
          "hour with whoever runs the build server, plus the access log for as far back as we " +
          "keep it, and a call to the auditor to hear what she actually saw, because the " +
          "summaries lose detail. Even if the log is clean, I would not ship on Monday with " +
          "that key. I'd slip to Wednesday, cut a new one, and have two people hold it. That " +
          "hurts: every customer who pinned the certificate has to update by hand, and support " +
          "will hate me for about a week. I'd ring the head of support on Friday evening " +
          "rather than let her read it, and ask what she can live with. If she says her people " +
          "can only take the biggest accounts by Wednesday, the rest wait. What I'd worry " +
          "about is the reverse, that in the rush we revoke the old key too early and brick " +
          "installs in the field. So the old one stays trusted until we can see that nearly " +
          "everybody has moved.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "seventh-situational-panel-refusal",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "Your strongest engineer tells you that she won't sit on interview panels any more. " +
          "You have six open roles. What do you do?",
        as: "question",
        heard:
          "Hmm okay. So my, my first reaction would be, fine, she is off the panels for now, " +
          "I'd tell her that the same day. Six roles is lot of interviews, so I would take, " +
          "I'd take three of hers myself and, uh, train two of the mid-levels who are always " +
          "asking for it. It costs us, they will be softer, they'll let through one or two " +
          "they shouldn't, and the debriefs get longer. I'd accept it. What scares me is that " +
          "it becomes a precedent, you know, next week four others say also no. So I'd make it " +
          "a break with an end, until the quarter is over.",
      },
      {
        asked: "What might it look like from her side?",
        as: "no-other-view",
        heard:
          "Yeah, no, good, I skipped that. I'd ask her before I fix how long. I mean it could " +
          "be just load, or it could be that she was overruled in a debrief and nobody came " +
          "back to her. That was the case with a guy I had in Pune, he'd voted no on somebody, " +
          "they hired anyway, and he just stopped. If it's that, it is not a break she needs, " +
          "it's an apology, and a rule that a strong no gets talked through with me in the " +
          "room. So I'd ask her first, and let her say what would bring her back.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "seventh-situational-tram-doors",
    form: "situational",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "You lead the maintenance shift at a tram depot. Drivers keep reporting doors that " +
          "reopen by themselves; your technicians find nothing and sign the trams off. What do " +
          "you do?",
        as: "question",
        heard:
          "I'd not argue with either lot. The drivers are out there at half past six with wet " +
          "leaves and a full tram, my technicians test an empty one in a warm shed, so both " +
          "can be right. So on Monday I ride. Two trips on the line with the most reports, and " +
          "I ask the driver what he notices just before it happens, and I ask Terry, who's " +
          "signed off most of them, what he'd need to see to believe it. Then I pull the door " +
          "controller logs for those trams and lay them next to the weather and the stop. My " +
          "guess is the obstacle sensor and somebody leaning on the door, but it is only a " +
          "guess. Until I know, any door with two reports in a week is locked off, with a " +
          "sticker on it. And I'd say so to the drivers in person, in the canteen, because " +
          "right now they think we're calling them liars.",
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk"],
    told: ["own-decision"],
    complete: false,
    mustNotQuote: ["obstacle sensor", "\\bliars?\\b"],
  },
  {
    id: "seventh-situational-data-bill-a-quarter",
    form: "situational",
    pillar: "strategy",
    exchanges: [
      {
        asked:
          "Finance tells you that your data platform's bill has to come down by a quarter this " +
          "year, and the analysts tell you that they can't work with less. How do you go about " +
          "it?",
        as: "question",
        heard:
          "so i think the key is really alignment right um because cost is a shared " +
          "responsibility and we have to bring everyone on the journey so we would set up like " +
          "a working group with finance and the analysts and the platform people and we'd " +
          "define what good looks like and then we look at quick wins and the mid term and the " +
          "long term levers uh storage tiering reserved capacity query governance all of these " +
          "levers are well known and we would roll them out one after the other and we'd have " +
          "a dashboard so that there's transparency and everyone sees the value we deliver and " +
          "ownership is with the teams and we review that biweekly and when you have the right " +
          "governance the outcomes follow um so yeah it's about creating a culture where " +
          "people feel accountable for the spend and where we celebrate the savings together",
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "remedy-before-diagnosis", "no-trade-off", "no-risk"],
    told: [],
    complete: false,
  },
  {
    id: "seventh-situational-death-before-launch",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "Four days before a launch, the only engineer who knows the payment flow writes that " +
          "her father has died. She adds that she can work from there. What do you do?",
        as: "question",
        heard:
          "I would call her, not write, and I would say that I am sorry, and then I would be " +
          "quiet for a bit. She says that she can work. I don't take this as an answer yet, " +
          "people say this from shock, but I also do not forbid it. When my mother died, three " +
          "years ago, my boss took everything away from me the same afternoon. He meant well, " +
          "and I sat in that apartment with nothing for my hands. So I ask her what she wants, " +
          "and I ask again after two days. The launch I move, by a week, and this I settle " +
          "alone and before I call, so she never feels that it hangs on her. The sales " +
          "director will lose a date that he promised; I go to him myself and I take the " +
          "blame. That's the price. And meanwhile Jonas and I read the payment flow, because " +
          "the real danger was there before, that only one person knows it, and if we touch it " +
          "badly then customers are charged twice. So we read, we don't change.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk"],
    complete: true,
    sensitive: "grief",
  },
  {
    id: "seventh-situational-tracking-library",
    form: "situational",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "A large customer wants a tracking library in your mobile app by the end of the " +
          "month. Your mobile lead says that it ruins the start-up time. How do you settle it?",
        as: "question",
        heard:
          "Okay, so, funny, this is more or less what I had last spring, and I can't say which " +
          "customer, it's, um, they're listed and it's under NDA. So let me stay in the " +
          "hypothetical. First I'd measure, because 'ruins' is what Ilkka would say about, " +
          "about the slowest phone in the drawer. Three real devices, cold start, with it and " +
          "without. And I'd sit down with the customer's person and ask what they wanna find " +
          "out with it, because half the time they need one number and not a library. And then " +
          "my call is, not in the start path. It loads after the first screen or it doesn't go " +
          "in at all.",
      },
      {
        asked: "And what does loading it later cost?",
        as: "no-trade-off",
        heard:
          "Well, you lose the first seconds. Whoever opens the app and bounces, you never see " +
          "them, and that's, that's exactly the folks the customer wants to see. So their " +
          "funnel looks prettier than it is. I'd tell them that in writing. I can live with " +
          "it.",
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["own-decision", "trade-off"],
    complete: false,
    refused: ["which customer it was"],
    mustNotMention: [
      "which customer",
      "customer's name",
      "name of the customer",
      "who (is|was) the customer",
    ],
  },
  {
    id: "seventh-situational-silent-meters",
    form: "situational",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "You lead the firmware team. On a Sunday night all your smart meters in one town go " +
          "silent, and field service wants to start swapping them at seven. What do you say?",
        as: "question",
        heard:
          "Hold the vans. Get me one dead meter on a bench by Monday noon, read the flash, " +
          "check what's different about that town, ~network, hardware revision, last update. " +
          "If it's ours we fix it over the air. If it's not, they swap. That's it.",
      },
    ],
    turn: "answer",
    gaps: ["no-other-view", "no-trade-off", "no-risk"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "seventh-situational-chlorine-night-shift",
    form: "situational",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "You run the night shift at a water works. The new automatic dosing and your most " +
          "experienced operator disagree about the chlorine. What do you do?",
        as: "question",
        heard:
          "okay so uh the machine says more and marta says less something like this yes so " +
          "first i don't choose i take a sample by hand that's ten minutes and we have a third " +
          "opinion which is the water itself um and while that is running i ask marta what " +
          "does she see because she's there twenty two years maybe she smells something maybe " +
          "she heard the pump uh maybe she knows that after rain the sensor by the inlet gets " +
          "dirty and reads too low we had this at my old plant in ~zadar also so then i go " +
          "with the hand sample always that's my rule and i put the dosing to manual till the " +
          "morning and i sign for it not her the bad side is manual needs one person standing " +
          "there all night so the filter washing i planned doesn't get done and the day shift " +
          "will complain about it fine uh and the danger for me is the other way that she is " +
          "right four times and then nobody trusts the automatic any more and the fifth time " +
          "she's tired and wrong so in the morning the sensor gets cleaned and checked and i " +
          "write in the book who was right and with what reading",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "seventh-situational-blocked-customers",
    form: "situational",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "Your fraud model gets better on every chart, but complaints from wrongly blocked " +
          "customers go up. The product manager wants it rolled back tonight. What do you do?",
        as: "question",
        heard:
          "um so first thing i'd want to see the complaints themselves like actually read " +
          "thirty of them before anybody rolls back anything because a chart that's up and " +
          "complaints that are up usually means that um the mix changed like a new market or a " +
          "new card type came in so i'd slice it by country and by age of account uh and i'd " +
          "get on a call with the pm and ask what she's hearing is it volume or is it one loud " +
          "merchant cause that changes everything and then assuming it's one segment i'd keep " +
          "the new model on for everyone else and put that segment back on the old one tonight " +
          "and that's my call i'd make it",
      },
      {
        asked: "What do you give up by running two models next to each other?",
        as: "no-trade-off",
        heard:
          "yeah so running two is um it's pretty standard you have the feature flag right and " +
          "the router picks on the segment and we did that at my last place with like four " +
          "variants at a time the tooling is there and the logs tell you which one scored so " +
          "uh yeah i'd be comfortable with that",
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "seventh-situational-undersized-beam",
    form: "situational",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "A graduate in your structural office tells you that a beam in drawings you sent out " +
          "last week is undersized. The contractor orders the steel tomorrow. What do you do?",
        as: "question",
        heard:
          "Right, well, the first thing is I ring the contractor and stop the order. Before " +
          "anything. I'd say hold the steel on, on grid line C, twenty-four hours, I'll " +
          "explain after. Then I sit down with the calc and, and do it from scratch myself, by " +
          "hand, no software, and get old Declan to do it as well without seeing mine, and if " +
          "the two of us agree then that's our answer. Now a day's hold isn't free, the " +
          "contractor's got a crane booked and they'll, they'll bill us for it, and we look " +
          "like amateurs for a bit. I'd pay that every time. If the beam's wrong we reissue " +
          "with a cloud round it and I phone the client meself. And what'd keep me up, um, is " +
          "that the same span's on two more jobs and it'd be the same table behind it, so if " +
          "it's wrong here it's maybe wrong there, and one of those is already built. So those " +
          "get pulled out the same night.",
      },
    ],
    turn: "answer",
    gaps: ["no-other-view"],
    told: ["own-decision", "trade-off", "risk"],
    complete: false,
    mustNotQuote: ["already built"],
  },
  {
    id: "seventh-situational-pipeline-of-their-own",
    form: "situational",
    pillar: "strategy",
    exchanges: [
      {
        asked:
          "You lead the platform group. You find out that a product team has been deploying " +
          "for two months with a pipeline of its own, round yours. What now?",
        as: "question",
        heard:
          "Depends on what I'd find, and I'd find it by asking them for a tour. Honestly, no " +
          "sarcasm: show me yours. A team doesn't build a pipeline for fun; well, one in ten " +
          "does. I'd want to know which step of ours they couldn't bear. I'd also count how " +
          "long it takes from merge to live, on theirs and on ours. If theirs is four minutes " +
          "and ours is forty, then they are not the problem. In that case I'd take their fast " +
          "path into the platform, with their lead's name on it, and leave them on their own " +
          "one until that's ready. I wouldn't shut it down by decree. The price is that for a " +
          "quarter we keep two of the thing I'm paid to have one of, and my own people will " +
          "feel that I took the other side.",
      },
      {
        asked: "What could go wrong in that quarter?",
        as: "no-risk",
        heard:
          "The audit. Our approvals are recorded and theirs, I'd assume, live in somebody's " +
          "chat. If something bad ships that way, I knew and I let it run. So from day one " +
          "their deploys write to our log, however ugly, and if they refuse that one thing, I " +
          "do switch it off. The second is copycats: two more teams see it and start. I'd say " +
          "in public that this is the last one, with a date.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk"],
    complete: true,
    mustNotQuote: ["four minutes", "\\bforty\\b"],
  },
];
