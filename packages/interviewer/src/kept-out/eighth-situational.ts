import type { LabelledDialogue } from "./dialogue.ts";

/** What would you do: ten conversations about cases that are put to the person. */
export const eighthSituational: readonly LabelledDialogue[] = [
  {
    id: "eighth-situational-leaves-the-rota",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "Your most trusted on-call engineer writes to you on a Sunday: take me off the " +
          "rota, for good, and please don't make a thing of it. The others will see it on " +
          "Monday. What do you do?",
        as: "question",
        heard:
          "Before standup I'd ring her, not message, and I'd open with: I've read it, you're " +
          "off from today, there's nothing to argue. And then I'd shut up and ask what's " +
          "behind it, if she wants to say. Because I don't know whether it's a baby, a bad " +
          "heart, or three nights running of that stupid certificate alert, and those are " +
          "three different Mondays. If it's the alerts, she isn't the one who needs mending, " +
          "and we go through two months of pages together. If it's private, I needn't know. " +
          "Either way I take her shifts myself for a month. What I pay for that is being a " +
          "poor manager for four weeks, tired, one-to-ones slipping, and somebody will think " +
          "one only has to ask. That's what I'd watch for, that two more ask the week after " +
          "and I'm left with four people on a rota that needs six. To the team I'd say, she's " +
          "off it, it's agreed, and if any of you was near to writing me the same mail, come " +
          "by today.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "eighth-situational-sold-before-built",
    form: "situational",
    pillar: "cross-functional",
    exchanges: [
      {
        asked:
          "A sales director has told a customer, in writing, that audit exports will ship by " +
          "the end of the quarter. You hear of it first from the customer. How do you handle " +
          "it?",
        as: "question",
        heard:
          "well okay so that happens more than you'd think um first thing i'd put two people " +
          "on it straight away because once it's in writing it's in writing yeah and i would " +
          "take the export code that we have from the the billing thing and basically bend it " +
          "so it gives you a csv with who did what and when and then a feature flag just for " +
          "that one customer and um a demo every friday so they see it moving and a page with " +
          "the state of it red amber green and after that i'd bring in a rule so nothing goes " +
          "out in writing without somebody from engineering on the thread like a little tick " +
          "box in the crm and that would be for all of sales not only for him so yeah deliver " +
          "first then close the hole and i think by the end of the quarter we'd be there",
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-other-view", "no-trade-off", "no-risk"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "eighth-situational-a-third-off-by-friday",
    form: "situational",
    pillar: "strategy",
    exchanges: [
      {
        asked:
          "The finance chief wants a third off your cloud spend and a list of measures by " +
          "Friday. Nobody can say what half of it is for. Where do you start?",
        as: "question",
        heard:
          "Not with the list. Um, I'd take Tuesday and Wednesday to find out what it is, so " +
          "two people, the billing export, and every account that has no owner gets a mail, " +
          "and whoever doesn't answer by Thursday noon, well, their stuff gets stopped, not " +
          "deleted, stopped. You'd be amazed how quick they answer then. And I look at what " +
          "grew since last year because it's always, it's usually three or four things, log " +
          "storage, idle GPUs, some snapshot job that somebody forgot. Then on Friday he gets " +
          "a list from me where each line has an owner and what it saves, and if that comes " +
          "to a fifth and not a third then it says a fifth. I'm not going to pad it.",
      },
      {
        asked: "What would you be giving up by stopping things like that?",
        as: "no-trade-off",
        heard:
          "Giving up, hm. Nothing much, honestly? If nobody claims it then nobody wants it. " +
          "It's waste, that's the, that's the whole point of it. I'd sleep fine.",
      },
    ],
    turn: "answer",
    gaps: ["no-other-view", "no-trade-off", "no-risk"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "eighth-situational-chlorine-alarm",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "You manage a water works. You find that a shift lead has quietly raised the limit " +
          "on the chlorine alarm so that it stops ringing at night. What's your move?",
        as: "question",
        heard:
          "Put it back. Tonight, me. Then I ask him, on his shift, not up in my office, how " +
          "often it rang and what he found when he went and looked. He isn't a fool. If it " +
          "rang forty times for nothing then the probe's fouled and I've been sat on that " +
          "work order.",
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "eighth-situational-the-fourth-says-no",
    form: "situational",
    pillar: "hiring",
    exchanges: [
      {
        asked:
          "Four of you have interviewed somebody for a staff position. Three say hire. The " +
          "fourth, your most careful interviewer, says no and can't quite say why. The " +
          "decision is yours.",
        as: "question",
        heard:
          "So I would not vote again, that is only making her more alone. I take her for a " +
          "coffee and I ask, what was the moment? Because usually it is a moment. For example " +
          "he was very nice with the three men and to her he explained her own subject. If " +
          "there is such a moment, then I call two people who worked under him, not above " +
          "him, under. And if from them I hear nothing bad, I hire him, and I tell her first, " +
          "before the others, that I went against her nose and for what reason. If I hear " +
          "something, I don't hire, also when three say yes.",
      },
      {
        asked: "What do those extra calls cost you?",
        as: "no-trade-off",
        heard:
          "One week, and maybe him. He had another offer... no, I mean, you didn't say so, " +
          "but at this level they always have one. Then he is gone, three people are angry " +
          "with me and the chair stays empty until spring. I would pay that. Because the " +
          "danger on the other side is bigger, a wrong one on this level, nobody contradicts " +
          "him for a year, and the young ones become quiet.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk"],
    complete: true,
    mustNotQuote: ["(he|who) had another offer"],
  },
  {
    id: "eighth-situational-two-active-users",
    form: "situational",
    pillar: "cross-functional",
    exchanges: [
      {
        asked:
          "Marketing and product both report active users to the board, and the figures are " +
          "two million apart. You lead the data team, and each wants you to confirm theirs. " +
          "What do you do?",
        as: "question",
        heard:
          "Right, so, this is a classic tension, and honestly I have sympathy for both. I'd " +
          "sit down with marketing and they'd tell me, look, anyone who's clicked through in " +
          "thirty days counts, because what we're buying is reach. And I'd sit down with " +
          "product and they'd say no, you have to have done something in the app or it's " +
          "vanity. And they're both right. One can go for a single definition, and then on " +
          "somebody's slide two million people vanish and that's a very painful quarter for " +
          "that somebody. Or one can keep the two and name them apart, and then the board " +
          "spends twenty minutes on vocabulary instead of on the business. There's a good " +
          "deal to be said for either. I've seen councils set up for this sort of thing, " +
          "metrics councils. It depends on the maturity of the place, I think, and the " +
          "appetite, and it's about bringing people along on the journey, really, so that " +
          "there's alignment before anything's settled.",
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision"],
    told: ["trade-off"],
    complete: false,
  },
  {
    id: "eighth-situational-stranger-reads-invoices",
    form: "situational",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "Friday, ten past six. A stranger mails you a working way to read other customers' " +
          "invoices and says he'll publish it on Monday. You're the director on duty. Talk me " +
          "through it.",
        as: "question",
        heard:
          "okay so i answer him inside a quarter of an hour, thank you, we're trying it, " +
          "here's my phone number, because silence is the worst you can give these people. " +
          "and i ask him what he's after and who else knows, mostly they want to be taken " +
          "seriously and their name somewhere. meanwhile one engineer tries it between two " +
          "accounts of our own before anybody changes a thing cause half of those mails are " +
          "rubbish. if it's real then invoice downloads go off, all of them, for everyone, " +
          "that same evening, i don't wait for the ceo to land. and it'll hurt, it's month " +
          "end, four thousand bookkeepers want their pdfs on monday and support will drown, " +
          "and i take that over one more stranger reading them. lawyer on the phone by eight " +
          "since the seventy-two hours start when we know. and what would really worry me is " +
          "that he's not the first, so somebody walks the access logs back to the day that " +
          "endpoint went out before we say to anyone it was only him",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk", "number"],
    complete: true,
  },
  {
    id: "eighth-situational-weak-cubes",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "You run a building site. The seven-day cubes from the third-floor slab come back " +
          "weak, and the fourth floor is to be poured tomorrow at six. What now?",
        as: "question",
        heard:
          "i stop the pour i call the plant tonight and i stop it. then before anybody is " +
          "shouting at anybody i want to know is it the concrete or is it only the cubes " +
          "because many times it's the boy left them in the sun with no water so i take three " +
          "cores from the slab and i get the delivery ~tickets and i sit with the batch man " +
          "and ask him what did you see on your screen that day and the ~lab the same i ask " +
          "how the cubes looked when they arrived. cores are good we pour on thursday. cores " +
          "are bad the props stay in and the structure engineer must calculate again. the " +
          "danger is the carpenters strike the props by the programme because nobody has told " +
          "them so i go up there by my own legs and put red tape around",
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["own-decision", "risk"],
    complete: false,
  },
  {
    id: "eighth-situational-sure-on-day-ten",
    form: "situational",
    pillar: "strategy",
    exchanges: [
      {
        asked:
          "You join as a staff engineer, and on day ten you're convinced that the flagship " +
          "project, eighteen months in, can't work. Its founder is liked by everybody and " +
          "sits next to you. And now?",
        as: "question",
        heard:
          "On day ten I'm convinced of everything, so step one, I set fire to the memo I " +
          "wrote on day nine. No, seriously. I'd write down what would have to be true for it " +
          "to work, three or four things, measurable, like, can the solver plan a depot of " +
          "nine hundred vans before the drivers turn up at five. Then I'd go and test the " +
          "cheapest of them. If it fails I take it to my boss with a stop date, end of next " +
          "month, and not a day earlier. Which is dear, I know. I'd be letting eleven people " +
          "walk on for five weeks in what I think is the wrong direction, because I'm new and " +
          "I want to be sure.",
      },
      {
        asked: "And the founder beside you, where does he come in?",
        as: "no-other-view",
        heard:
          "Before the testing, sorry, I jumped that. I'd ask him what he thinks is going to " +
          "kill it. They always know. And he gets to pick which of the four we try first so " +
          "it's his experiment as much as mine. If I get that bit wrong he's an enemy, " +
          "everybody likes him, and then it doesn't matter whether I was right about the " +
          "solver, nobody's going to read it.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk", "number"],
    complete: true,
    mustNotQuote: ["(set|setting) fire to", "burn(t|ed|ing)? (the|your|that) memo"],
  },
  {
    id: "eighth-situational-the-lease",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "You've been told in confidence that two of your seven will be let go in three " +
          "weeks. One of the two asks you, in your one-to-one, whether she should sign the " +
          "lease on a flat. What do you say?",
        as: "question",
        heard:
          "Oh. Um. That's a horrible one. I can't tell her, I'll have signed something, and " +
          "if I tell her then really I've told all of them. But I'm also not going to say " +
          "sure, go for it, I couldn't look at her afterwards. So I'd say, I'm not able to " +
          "advise you on that, I wouldn't rush it, see whether the landlord gives you a " +
          "month. And I know how that sounds. And then the same afternoon I'd be in my boss's " +
          "office and say, I want to tell her now, so either let me out of the, what's it " +
          "called, or bring the date forward. And if he says no I'd go to HR with the same " +
          "sentence.",
      },
    ],
    turn: "answer",
    gaps: ["no-other-view", "no-risk"],
    told: ["own-decision"],
    complete: false,
    sensitive: "layoffs",
  },
];
