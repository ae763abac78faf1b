import type { LabelledDialogue } from "./dialogue.ts";

/** Answers about people: conflict, mentoring, hiring, other departments, partners. */
export const seventhPastPeople: readonly LabelledDialogue[] = [
  {
    id: "seventh-past-surveyor-plan",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about someone on your team who was not delivering, and what you did.",
        as: "question",
        heard:
          "Yes, so I had a survey technician, I'll call him Tom, in a land survey office, I was " +
          "his section head, seven people. And Tom's drawings just, they stayed open. Two " +
          "weeks, three weeks. So I did what you do, I set up a plan, eight weeks, with goals " +
          "every Friday, and I gave him smaller parcels, and I paired him with our strongest " +
          "person, Ines. And I told the personnel people from the first day so everything was " +
          "on paper. Ines lost a good part of her own quarter with that, honestly, her tram " +
          "line job slid by five weeks. After the eight weeks he'd met, um, six of the eight " +
          "goals, so he stayed. And he's still there I think. Yeah.",
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-lesson"],
    told: ["situation", "own-decision", "result", "number", "trade-off"],
    complete: false,
  },
  {
    id: "seventh-past-split-panel",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "Tell me about a hiring decision where the panel was split and you had to come down " +
          "on one side.",
        as: "question",
        heard:
          "oh yes okay um staff engineer for our stream processing group i was the hiring " +
          "manager so the final word is mine formally and the panel was three against two the " +
          "three said she's too slow in the coding round she finished maybe half and the two " +
          "said she's the only one who asked what the system is for and i read all the notes " +
          "twice that weekend and i noticed the three no's were all about the same forty " +
          "minutes like one bad hour counted three times so i went with the two and hired her " +
          "and i had to tell my most senior guy that i overruled him he didn't come to lunch " +
          "for a while and he stopped doing panels for us which hurt because he was good at it " +
          "so that i lost",
      },
      {
        asked: "And how did it turn out with her?",
        as: "no-result",
        heard:
          "well she's been there three years now she cut our on call pages by i'd say two " +
          "thirds just by going around and asking which alert is for whom and the senior guy he " +
          "actually asked to join her group last spring so um and since then i make every " +
          "interviewer write about something different nobody is allowed to score the same hour " +
          "twice that's my rule now",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "task", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "seventh-past-one-page-checkout",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "Describe a real disagreement with a product manager, and how the two of you got out " +
          "of it.",
        as: "question",
        heard:
          "There was quite some tension around the checkout redesign. Product wanted the " +
          "one-page version for the Christmas season, and on our side there was a feeling that " +
          "the payment service couldn't carry it yet. There were several meetings. It was " +
          "discussed at length, the arguments were put on the table, and it got a bit heated at " +
          "one point, with people talking about who owns the roadmap. Then it was agreed that " +
          "we'd take a step back and look at it again with fresh eyes. A workshop was held, " +
          "there was a facilitator, and that helped a lot with the atmosphere. It was " +
          "constructive, and people appreciated being heard.",
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-result", "no-trade-off", "no-lesson"],
    told: ["situation"],
    complete: false,
  },
  {
    id: "seventh-past-disaster-drill",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Who is a person that grew because of something you did? Tell me that one story.",
        as: "question",
        heard:
          "I love mentoring, it's, it's really the part of the job that gives me most. I always " +
          "start by asking people where they want to be in two years, and then I give them, you " +
          "know, stretch tasks. And I try to be there but not too much. Some need more rope, " +
          "some less. I've had, I don't know, ten or twelve people over the years, many of them " +
          "are leads today, one is even a director. So I think it works. You have to listen, " +
          "mostly.",
      },
      {
        asked: "Pick one of them. What was the turning point?",
        as: "generic-instead-of-one-event",
        heard:
          "Okay, um, Kasia then. She was in QA at the logistics firm and she wanted to go to " +
          "SRE, and everybody said, nice, but. I let her run the disaster drill. The whole " +
          "thing, in front of the ops director, after four months. That was my call and my " +
          "neck. It went, well, it went ugly, the restore took seven hours instead of two, but " +
          "she wrote the best report anyone had seen there, and half a year later she was on " +
          "the SRE team, and now she leads it.",
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-lesson"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
  },
  {
    id: "seventh-past-display-maker",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "Tell me about a partner company you had to work with when your interests ran against " +
          "each other.",
        as: "question",
        heard:
          "I'm not free to name them; they make in-car displays and the contract has teeth. I " +
          "led the navigation software team, nineteen engineers in Brno and Porto, and the " +
          "relationship was mine to keep alive. They wanted our source every two weeks, so that " +
          "their people could patch it themselves. For us that meant every bug they introduced " +
          "would come back as ours. I spent two days in their office and saw that their own " +
          "build had been failing since spring. So it wasn't our code they wanted, it was " +
          "something that compiled. I offered them two of my build engineers for a quarter, on " +
          "their premises, and in return no source. My own director told people I'd gone soft. " +
          "It cost us the offline maps that year; those two were the ones who'd have done it. " +
          "Their build was green in five weeks, the source demand never came up again, and the " +
          "contract was extended by two years. I do it in another order now: before I argue " +
          "about the demand, I find out what hurts on the other side.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "task", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
    refused: ["the name of the partner company"],
    mustNotMention: [
      "(which|what) (company|partner|maker|manufacturer)",
      "name (of )?the (company|partner|maker|manufacturer)",
      "who (was|is|were) (the|your) (partner|company|maker)",
    ],
    mustNotQuote: ["gone soft", "going soft"],
  },
  {
    id: "seventh-past-five-of-twenty-two",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about the hardest message you have had to bring to a team.",
        as: "question",
        heard:
          "that's um that's easy to pick not easy to tell it was march last year we build test " +
          "benches for engines diesel mostly and from my group of twenty two i had to let five " +
          "go i was the head so i had the list i made the list i mean that was the thing they " +
          "gave me a number and i made the names and i i decided that i tell each of them " +
          "myself in person no hr reading from a paper and that meant i was on trains two days " +
          "because two of them were in other cities and meanwhile the others knew that " +
          "something goes on and for those two days nobody told them anything and that was bad " +
          "i knew it was bad they sat there and waited that's what it cost and yeah then on the " +
          "friday i stood in front of the seventeen and answered everything they asked for two " +
          "hours or so",
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-lesson"],
    told: ["situation", "task", "own-decision", "number", "trade-off"],
    complete: false,
    sensitive: "layoffs",
  },
  {
    id: "seventh-past-offsite-complaint",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "Tell me about a time you had to act on somebody's behaviour although the facts were " +
          "not all in.",
        as: "question",
        heard:
          "I'll keep this vague on purpose: there was a complaint about harassment at an " +
          "offsite, and I won't go into what happened or who was involved. What I can tell is " +
          "my part. I was the engineering manager of both, and the investigation was to take " +
          "six weeks; keeping the team safe and working until then was on me. I moved the " +
          "person complained about, not the one who complained, off the shared project the same " +
          "day, with the wording agreed with HR. I knew that if it came to nothing I'd have " +
          "marked somebody in front of thirty people. I took that. It cost us a release, we had " +
          "no second person for the code signing. The investigation was closed, the person who " +
          "came to me is still with the company, and two others have since come to me about " +
          "other things, which I read as trust. Since then I have it written down beforehand " +
          "who moves and who doesn't, so nobody has to invent it on a Tuesday night.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "task", "own-decision", "result", "trade-off", "risk", "lesson"],
    complete: true,
    sensitive: "harassment",
    refused: ["what happened at the offsite", "who was involved"],
    mustNotMention: [
      "what (exactly |actually |really )?(had )?happened at",
      "who (was|were) involved",
      "who complained",
      "what (was|were) the (complaint|allegation)",
    ],
  },
  {
    id: "seventh-past-linac-mornings",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "Tell me about a conflict between your group and another department that you had to " +
          "settle.",
        as: "question",
        heard:
          "Well, I run the physics side in a radiotherapy department, um, the quality checks on " +
          "the machines, six physicists. And the radiographers start at seven, patients on the " +
          "table by quarter past, and our morning checks, they kept overrunning. So there was " +
          "shouting, not to put too fine a point on it. I sat in with them for a week, came in " +
          "at half five, with a stopwatch, and it wasn't the checks at all, it was the warm-up, " +
          "the night shift logged the machine off and it took twenty-five minutes to come back. " +
          "So I, I took it on me to say physics gives up the evening slot, the research slot, " +
          "we leave the machine in standby and nobody logs it off. That was a loss, my two PhD " +
          "students lost their beam time, and they told me so. So that's, yes, that's how I " +
          "went about it.",
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-lesson"],
    told: ["situation", "own-decision", "number", "trade-off"],
    complete: false,
  },
  {
    id: "seventh-past-weld-log",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a young colleague you were too hard on, or perhaps not hard enough.",
        as: "question",
        heard:
          "yes i have one in the shipyard in turku i was the foreman for pipe welding eleven " +
          "men and one apprentice very gifted a girl nineteen years she had the best hand i " +
          "ever saw and it is my job to bring her to the certificate and so i let her skip the " +
          "paper the weld log you must write each seam who when which rod and she forgot and i " +
          "filled it for her i thought the hand is what counts and then the inspector comes and " +
          "takes out one seam and the log is in my writing and it is not her number so he " +
          "rejected the whole section sixty four seams all to xray again nine days the ship " +
          "waited and she she got the talk in front of all so i went to the yard boss and said " +
          "this is mine not hers write it on me and i lost my bonus and the right to sign for " +
          "one year she passed in may and now she has own crew in rauma and me i do not carry " +
          "the paper for nobody anymore i sit beside until they wrote it",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "task", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "seventh-past-merged-rotas",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a reorganisation you carried out that people did not ask for.",
        as: "question",
        heard:
          "so when we bought the smaller company there were two on call rotations one in lisbon " +
          "one in ~utrecht both for basically the same message queue and i was head of " +
          "infrastructure for both then and people were fine with it they didn't want any " +
          "change but i saw in the pager history that forty percent of the pages went to the " +
          "wrong city first and then got forwarded at night so i merged them one rota fourteen " +
          "people kind of by time of day and i did it from the first of june and told each of " +
          "them personally before the announcement and uh after three months the forwarded ones " +
          "were down to like six percent and nights with a page went from eleven a month to " +
          "four and what i take from it is show people their own pager history before you say " +
          "the word reorg i did that too late only in week three and the mood turned exactly " +
          "then",
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["situation", "own-decision", "result", "number", "lesson"],
    complete: false,
  },
  {
    id: "seventh-past-controller-idle-timer",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "When did you last have to say no to somebody from finance, and what became of it?",
        as: "question",
        heard:
          "Last autumn. Our controller wanted all test environments shut down from six in the " +
          "evening till eight in the morning; on his sheet that was ninety thousand saved a " +
          "year. I looked after developer tooling for about a hundred and fifty engineers, a " +
          "fifth of them in Manila, for whom our evening is the working day. I said no to the " +
          "blanket rule and put in an idle timer of forty minutes. He was cross, then he saw " +
          "the December invoice: seventy-one thousand on the yearly rate, and nobody in Manila " +
          "had noticed anything. He's used it as an example since.",
      },
      {
        asked: "What did you give up with the timer, compared with his rule?",
        as: "no-trade-off",
        heard:
          "About nineteen thousand a year, that's the plain difference, and it stays on his " +
          "sheet as a gap every quarter. And people with a long-running test lost it now and " +
          "then, when the timer thought they'd gone home. I took that.",
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "number", "trade-off"],
    complete: false,
  },
  {
    id: "seventh-past-seat-reservation-bus",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a clash with someone more senior than you, and your part in it.",
        as: "question",
        heard:
          "Ah, Gerhard. Chief architect at the railway ticketing people, thirty years in the " +
          "house; I was tech lead for seat reservation, new, four months. He'd drawn a message " +
          "bus on the whiteboard in, I want to say, 2011, and nobody was allowed to wipe it. I " +
          "joked that I'd burn down the whiteboard, and I think someone told him, so that was a " +
          "good start. The real thing was my reservations. He wanted them through the bus; I'd " +
          "measured that it added nearly half a second per seat, and a school class is thirty " +
          "seats. I didn't fight it in the architecture board. I went round it, built the " +
          "direct call, put it behind a switch, ran it on the Graz line for a week, and didn't " +
          "tell him till Thursday. That's the part I'm not proud of. The board took the direct " +
          "call, and a class came back in two seconds and a bit rather than sixteen. What it " +
          "cost me was Gerhard; he didn't speak to me until summer, and he knew where every " +
          "cable was.",
      },
      {
        asked: "And would you go round him again?",
        as: "no-lesson",
        heard:
          "No. I'd take him to Graz. I mean that literally: since then, whoever is against a " +
          "thing of mine gets the first ride on it, before I measure, so that it's their " +
          "measurement too. Gerhard would have loved the train bit.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "task", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
    mustNotQuote: ["burn(ed|t|ing)?[^.?]{0,12}(down|whiteboard)"],
  },
];
