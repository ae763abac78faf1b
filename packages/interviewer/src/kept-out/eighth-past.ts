import type { LabelledDialogue } from "./dialogue.ts";

/** One event from technical work: incidents, choices, failures of one's own. */
export const eighthPast: readonly LabelledDialogue[] = [
  {
    id: "eighth-past-clock-drift",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about an outage where the first explanation everybody believed was wrong.",
        as: "question",
        heard:
          "okay so um this was november two thousand twenty two we run the the login for about " +
          "forty hospitals in the netherlands and on a sunday people start getting thrown out " +
          "like every few minutes and everyone says it's the release from friday because it's " +
          "always the release from friday right and they had already started to roll it back and " +
          "i was the lead on duty and i said stop i want somebody to tell me why only three of " +
          "the eleven nodes do it and nobody could so i i kept the release in which my director " +
          "really did not enjoy because it meant another fifty minutes of angry nurses while we " +
          "looked and it was the clocks those three hosts had drifted by ninety seconds after a " +
          "firmware thing so the tokens were expired before they were born so to say we fixed " +
          "the time source and it was quiet by half past four and if we'd finished the rollback " +
          "we'd have restarted those nodes and believed forever it was the release since then on " +
          "my team nobody touches a rollback before one person has said out loud which fact it " +
          "would explain",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
    mustNotQuote: ["(caused by|because of|due to) the release", "restarted th(e|ose) nodes"],
  },
  {
    id: "eighth-past-carnival-ranking",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Walk me through a technical call you had to make before the evidence was in.",
        as: "question",
        heard:
          "Yes, so, I was leading the ranking team at a grocery delivery app, six of us, and " +
          "Carnival was coming, that is the biggest week for drinks. We had a new model which " +
          "offline was better, but the online experiment was only running for three days and the " +
          "interval was, uh, enormous, you could say anything with it. And product wanted a yes " +
          "or a no by Thursday noon. So I took the new one, but only for the returning " +
          "customers, people with at least ten orders, because for these we had the good " +
          "history. For the new customers I left the old model. And this cost us, I had to keep " +
          "two pipelines alive, my two best people were babysitting the feature jobs instead of " +
          "finishing the search work, and the search work slipped a whole month. Data science " +
          "was also not happy, they said with the split we would never have a clean experiment " +
          "again. But for me the important thing was, we go into Carnival with something where I " +
          "can sleep. So yeah, that was, that was the call.",
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-lesson"],
    told: ["situation", "task", "own-decision", "number", "trade-off"],
    complete: false,
    mustNotQuote: ["never have a clean experiment"],
  },
  {
    id: "eighth-past-cloud-bill-programme",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked:
          "Tell me about a time you took a serious amount of money out of an infrastructure bill.",
        as: "question",
        heard:
          "Sure. So in the last fiscal year our cloud spend came up in front of the board, and " +
          "we stood up an optimisation programme across platform, data and the product teams. We " +
          "looked at it from every angle: right-sizing, storage tiers, reserved capacity, the " +
          "traffic between zones, idle environments. We had a steering group, we had champions " +
          "in every team, and we met every second week to keep the momentum. It was a hugely " +
          "impactful initiative. It really moved the needle, it was very outcome-driven, and " +
          "leadership was extremely aligned on the value we were unlocking. I think what made it " +
          "work was the partnership with finance, we were really speaking one language. And the " +
          "thing I tell every platform lead since is, put the cost of a service on the same " +
          "screen as its latency, because an engineer will not go and open a spreadsheet from " +
          "finance, ever. If it's one click away it's already too far.",
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-result", "no-number", "no-trade-off"],
    told: ["situation", "lesson"],
    complete: false,
  },
  {
    id: "eighth-past-harbour-crane-firmware",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Describe a mistake of yours that got out to a customer.",
        as: "question",
        heard:
          "I approved a firmware update for harbour cranes without trying it on the oldest motor " +
          "drive. My call, my signature. One crane in Rauma stopped with a container in the air. " +
          "Four hours. Nobody was hurt. I took a taxi there because the last train had gone. I " +
          "could have sent the old version over the line in twenty minutes, but then we would " +
          "not have known why, so I made them wait until I had the log from the drive. The " +
          "customer charged us eighteen thousand for the waiting. The drive answered eleven " +
          "milliseconds late, and I had assumed that all of them are alike. I changed the " +
          "timeout, and it has not come back in six years. Now the oldest drive stands on my " +
          "desk, and nothing ships until it turns.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
    mustNotQuote: ["(sent|rolled back to|went back to) the old version"],
  },
  {
    id: "eighth-past-slow-listings",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "When did a system you were responsible for become too slow, and what did you do about " +
          "it?",
        as: "question",
        heard:
          "yeah so that would be the listings page we're a uh a used car marketplace in poland " +
          "and in the spring it was getting like really bad nine seconds ten seconds on the " +
          "phone and the ceo was sending me screenshots in the evening so um first thing i put " +
          "redis in front of it and then i doubled the pods from twelve to twenty four and then " +
          "uh then i went for the bigger database instances the memory ones and i also said okay " +
          "let's move the images to the cdn since we're already in there and um i had the team " +
          "stop everything else for this we did it in like three weeks all of it and at the end " +
          "of it the page was at two seconds a little bit under two so the screenshots stopped " +
          "coming which uh that's my kpi right the ceo's phone",
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-lesson"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
    mustNotQuote: ["your kpi", "ceo's phone"],
  },
  {
    id: "eighth-past-museum-bucket",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "Tell me about the worst day you've had as the person in charge of a production system.",
        as: "question",
        heard:
          "Oh, god. Right. So I ran the, the digital archive for a group of museums, and I " +
          "deleted it. Not all of it. I'd written a clean-up job, and I pointed it at the, um, " +
          "the live bucket, because the names differed by one letter, and it ate about sixty " +
          "thousand scans of, of Victorian seed catalogues before I noticed. I did briefly " +
          "consider moving to New Zealand. Then I had a choice, really, there was a nightly copy " +
          "from two nights before, or we could piece it together from the suppliers' drives and " +
          "lose nothing, but that'd have been, what, three weeks offline. And I said, nightly " +
          "copy, now, today. So we were back by the next lunchtime, but two days of volunteers' " +
          "captions were gone for good, all typed by hand, and I rang every one of those " +
          "volunteers myself. Eleven calls. One of them made me a cake, which was worse.",
      },
      {
        asked: "What have you done differently since?",
        as: "no-lesson",
        heard:
          "Nothing that deletes gets to run with my credentials any more, or anybody's. It lists " +
          "first, it waits a day, and a second person has to, has to type the name of the bucket " +
          "in full. I thought that was bureaucratic when I was thirty. I don't now. It's tedious " +
          "on purpose.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
    mustNotQuote: [
      "new zealand",
      "deleted (the (whole|entire)|all of the) archive",
      "(was|were) offline for three weeks",
    ],
  },
  {
    id: "eighth-past-rewrite-talked-out",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Give me one occasion when you talked a team out of a rewrite, or into one.",
        as: "question",
        heard:
          "Yeah, I mean, this comes up, this comes up constantly in mobile, right? Every new iOS " +
          "lead who joins wants to rewrite the app, it's like, it's like a law of nature. And my " +
          "feeling is that most rewrites are about somebody being bored, not about the code. So " +
          "what I'd typically do is I'd sit down with them and I'd go, okay, show me the three " +
          "screens that hurt. And usually it's the same ones, checkout, onboarding, and whatever " +
          "the intern built. And then you can, you know, you can do those, you strangle it bit " +
          "by bit, and often the energy for the big thing just kind of goes away. Or if it " +
          "doesn't go away then maybe there's something to it and you make a proper case. But, " +
          "yeah, generally I try to, to steer people towards the smaller piece. It's a " +
          "conversation more than a, than a decision, I'd say.",
      },
    ],
    turn: "answer",
    gaps: ["generic-instead-of-one-event", "no-result"],
    told: [],
    complete: false,
  },
  {
    id: "eighth-past-reservoir-filling",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "Tell me about a time you stopped something that everybody else wanted to go on with.",
        as: "question",
        heard:
          "I was the geotechnical engineer on the first filling of a reservoir. I can't say " +
          "which one. We had instruments in the foundation, and on a Friday two of them, side by " +
          "side, began to climb faster than the water did. The contractor said faulty sensors, " +
          "the owner said faulty sensors, and they had a minister coming on the Tuesday. I asked " +
          "one question: do faulty sensors agree with each other? And I had the gates opened. " +
          "Not lowered a little, opened. That threw away a whole season of water, the farmers " +
          "downstream had been promised it, and I was not invited to the ceremony when there " +
          "finally was one. We drilled, and there was a gap in the grout, just where the two " +
          "instruments sat. It was repaired and the filling was finished the year after. What " +
          "I've held to from then on is that you may call an instrument broken only after a " +
          "second one of another kind says so.",
      },
      {
        asked: "How far above the expected pressure were those two?",
        as: "no-number",
        heard:
          "I'm sorry, I can't give you figures from that. It's still with the lawyers, and I've " +
          "been told to say nothing that could be matched with the reports. Far enough that I " +
          "did not need to sleep on it.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "trade-off", "lesson"],
    complete: true,
    refused: ["which reservoir it was", "the figures from the instruments"],
    mustNotAskFor: ["number"],
    mustNotMention: ["which (reservoir|dam)", "how (far|high|much|many)"],
    mustNotQuote: ["sensors (were|had been) (faulty|broken)"],
  },
  {
    id: "eighth-past-secrets-store",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about a tool you picked that other teams then had to build on.",
        as: "question",
        heard:
          "That would be the secrets store at a telecom in Johannesburg. Every team had " +
          "passwords in its own way, some in environment files, one in a wiki page, I promise " +
          "you, a wiki page. An auditor found it and gave us until the end of June. There were " +
          "three candidates, and I chose the open-source one that we would host ourselves, and I " +
          "told the other leads so on the same day, because with twenty-three teams if you open " +
          "a vote you'll still be counting in August. I put two of my engineers on writing the " +
          "client libraries, and I myself did the first team's move to see where it hurts. By " +
          "the tenth of June all twenty-three were over, and the auditor closed the finding " +
          "without a remark.",
      },
      {
        asked: "What did you give up by taking that one and not the others?",
        as: "no-trade-off",
        heard:
          "Look, it's a very mature product. There is a big community, good documentation, and " +
          "most of the new people we hire have seen it somewhere before. The integration with " +
          "our clusters is also quite native. So from that side I think we were well covered.",
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-lesson"],
    told: ["situation", "task", "own-decision", "result", "number"],
    complete: false,
  },
  {
    id: "eighth-past-bottling-haze",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a problem that came back after it had been thought solved.",
        as: "question",
        heard:
          "so in the brewery i'm process engineer there well head of process engineering now we " +
          "had a haze in the ~pils you hold the bottle to the light and it's it's like breath on " +
          "a window and we had this in two thousand nineteen and we changed the filter sheets " +
          "and it was gone and everybody was happy and then uh in twenty one in the summer it's " +
          "back and worse like one pallet in eight and so we we went through all of it the water " +
          "the malt the filter again and it was found in the end that it's the cooling on tank " +
          "six the jacket had a bad valve so the beer never got down to minus one for long " +
          "enough and the filter sheets back then had only hidden it and we swapped the valve " +
          "and the haze was under one in a thousand and stayed there but we had to run tank six " +
          "empty for the whole of july to find it and that's that's the garden season so there " +
          "were supermarkets in ~bavaria without our beer for two weeks it was not a nice july",
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-lesson"],
    told: ["situation", "result", "number", "trade-off"],
    complete: false,
  },
];
