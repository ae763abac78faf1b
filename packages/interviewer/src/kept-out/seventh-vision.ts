import type { LabelledDialogue } from "./dialogue.ts";

/** Where should this go: nine people say what they would want it to become. */
export const seventhVision: readonly LabelledDialogue[] = [
  {
    id: "seventh-vision-pager-rotas",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked:
          "Suppose I hand you the on-call of the whole division to rethink. Where would you " +
          "want it to be in two years?",
        as: "question",
        heard:
          "well um at the moment seventeen teams each carry their own pager and most of them " +
          "are four people so you're up every fourth week and half of what wakes you isn't " +
          "yours anyway it's the network or it's the payment gateway so where i'd want to be is " +
          "three rotas by how the customer sees it so one for buying one for delivering and one " +
          "for everything we run for ourselves nobody on more than one week in eight and the " +
          "folks who'd hate it are the search lot because they've got a lovely quiet pager and " +
          "i'd be handing them other people's noise and the product heads because every team " +
          "gives up about a day a fortnight to write things down so a stranger can fix it at " +
          "night and the thing that could sink it is exactly that stranger not daring to touch " +
          "somebody else's service so the outages get longer before they get shorter i'd give " +
          "it a bad first quarter",
      },
      {
        asked: "And what would you need the people in the room to say yes to?",
        as: "no-ask",
        heard:
          "oh right two things really one the day a fortnight for two quarters in writing so it " +
          "doesn't evaporate at the first deadline and two that being on call for something you " +
          "didn't build is paid the same as your own which it isn't now",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "seventh-vision-orphaned-tables",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked:
          "The company spends a good deal on its data. What should that look like three years " +
          "from now, in your view?",
        as: "question",
        heard:
          "We pay a little over four million a year for the warehouse, and I can tell you who " +
          "uses roughly a third of it. The rest is dashboards that somebody built for somebody " +
          "who has since left. I would like us to get to a place where every table has an owner " +
          "with a budget, and where a table without an owner is switched off after ninety days. " +
          "Not archived, off. That will hurt. The marketing analysts will be cross with me, " +
          "because they live on other people's leftovers, and I think we'll slow down the kind " +
          "of poking around that once in a while finds something marvellous. I accept that " +
          "loss. I would rather have two hundred tables I can vouch for than nine thousand I " +
          "apologise for.",
      },
    ],
    turn: "answer",
    gaps: ["no-ask", "no-risk"],
    told: ["situation", "own-decision", "number", "trade-off"],
    complete: false,
  },
  {
    id: "seventh-vision-models-in-the-grain",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Where do you want machine learning to be in this product a few years from now?",
        as: "question",
        heard:
          "So the way I see it, right now machine learning here is something we sprinkle on at " +
          "the end, and I want it to be in the grain of the product. You open the thing in the " +
          "morning and it's already sorted out what needs you and what doesn't. I want impact, " +
          "I want measurable outcomes, I want every squad to be thinking in terms of models the " +
          "way they think in terms of screens today. That means a feedback loop everywhere, it " +
          "means a flywheel, it means the learning compounds. And honestly, what I lie awake " +
          "over is the first really embarrassing suggestion, you know, we tell a dispatcher to " +
          "send the wrong crew to the wrong address, and after that they turn the whole panel " +
          "off and never turn it on again. One of those and you've lost the room. But yeah, in " +
          "the grain, not sprinkled on. That's the picture.",
      },
    ],
    turn: "answer",
    gaps: ["no-ask", "no-stakeholders", "no-number", "no-trade-off"],
    told: ["risk"],
    complete: false,
  },
  {
    id: "seventh-vision-tram-depot",
    form: "vision",
    pillar: "system-design",
    exchanges: [
      {
        asked: "If it were up to you, how would the depot look after its trams in five years?",
        as: "question",
        heard:
          "Today is simple. Tram drives sixty thousand kilometres, tram comes in, we open " +
          "everything, also what is healthy. One vehicle in nine is always standing in the " +
          "hall. I want that we open only what asks to be opened. So sensors on doors and on " +
          "bogies, because these make seven out of ten of our failures, and the rest I leave on " +
          "the old calendar, I don't want sensors on everything, this I've seen in another city " +
          "and they had nice screens and same number of trams standing. What I want from the " +
          "board is first one line only, the nineteen, twelve vehicles, and that they ask the " +
          "safety authority to let us skip the calendar on those doors for a year, because I " +
          "can't ask it. Who loses, the night shift, the work moves to daytime and with it goes " +
          "the night supplement, and I'd tell them before the newspaper does. And we give up " +
          "this, hm, the old fitters, they hear things when they open a healthy tram, we'll " +
          "lose some of this hearing. And if a sensor lies and a door opens at speed then the " +
          "program is finished, so for the first half year, of every five it says are healthy " +
          "we check one by hand.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "seventh-vision-app-releases",
    form: "vision",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "What's your picture of how the apps get released here, say eighteen months out?",
        as: "question",
        heard:
          "every day instead of every five weeks both stores no release manager that's me by " +
          "the way so i'd be arguing myself out of a job which is fine what i'd want from you " +
          "today is a yes to freezing the tablet layout for a quarter so i get the two people " +
          "off it",
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["number"],
    complete: false,
  },
  {
    id: "seventh-vision-infusion-pump-pool",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Where would you take the hospital's device pool if nobody stopped you?",
        as: "question",
        heard:
          "okay so um ~clinical ~engineering we're in the basement next to the laundry which " +
          "tells you everything and what happens is every ward hides its pumps in a cupboard " +
          "because they're afraid they won't get one back and so we keep buying more and the " +
          "cupboards keep filling up where i'd take it is that no ward owns any pump at all you " +
          "ring or you press the thing on the wall and one comes up clean and checked like a " +
          "like a library really except no fines and what i'd need from the executive that's " +
          "one sentence that the pumps belong to the pool because at the moment the ward " +
          "managers have them on their own inventory and i can't touch them i need that moved " +
          "over and i need porters at night er what scares me is one night with three bad " +
          "admissions at once and the pool's empty and a nurse is standing there with no pump " +
          "and the next morning every cupboard is full again so you'd keep a reserve you know " +
          "locked upstairs that never goes in the count",
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-trade-off"],
    told: ["situation", "risk"],
    complete: false,
  },
  {
    id: "seventh-vision-platform-by-choice",
    form: "vision",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "You'd like a platform that people choose. What does that look like, and how do we " +
          "get there?",
        as: "question",
        heard:
          "Yes. So, for me, the platform today it is a toll. Twenty-two teams pass by it " +
          "because they must, and they make, how to say, little holes in the fence. In three " +
          "years I would like that nobody is obliged. We take away the obligation from the " +
          "first day of January, really, and a team may go to the raw cloud if it wants. And " +
          "then we see who stays. I would ask of you one thing, that you count my group by how " +
          "many stay and not by how many features we deliver. The ones who'll be against it are " +
          "the security people, they sleep well because of the fence, and my own boss, because " +
          "it's him who has sold the fence to the board.",
      },
      {
        asked: "What would you be giving up by that?",
        as: "no-trade-off",
        heard:
          "Giving up? Hmm. I don't think we give up so much, in fact. We're more honest, that " +
          "is it. If it's good they stay, if it's bad they go, and this we should know anyway.",
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk"],
    told: ["situation", "own-decision"],
    complete: false,
  },
  {
    id: "seventh-vision-meter-keys",
    form: "vision",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "How should the company stand on the security of its meters once the new rules bite?",
        as: "question",
        heard:
          "There are one point three million meters of ours hanging in cellars, and about forty " +
          "percent of them can't be updated without a person and a ladder. I'd like the last " +
          "ladder visit to happen in twenty twenty-nine. Every meter signed, every key ours and " +
          "not the supplier's. The supplier I'm not going to name, please don't ask, we're in " +
          "the middle of a lawyer's letter with them. To get there we'd stop selling the cheap " +
          "model now, this year, and that's about eleven percent of revenue walking out of the " +
          "door to the competition, I've no illusions. The sales people in the south live on " +
          "that model, so they'd lose their bonus, and the two municipal customers who have " +
          "just bought it would feel rather stupid. From the board I'd want the stop of the " +
          "cheap model and a budget for eighty fitters over three years. Nothing else.",
      },
      {
        asked: "What could make that plan fail?",
        as: "no-risk",
        heard:
          "Keys. If we own the keys and we lose the keys, then we've bricked a million homes' " +
          "worth of meters and there's nobody to ring. So two sites, split custody, and a drill " +
          "each spring in which we pretend that one site has burned. The other one is fitters, " +
          "there just aren't eighty around. I'd start with thirty and let the date slip rather " +
          "than hire anyone with a drill.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "number", "trade-off", "risk"],
    complete: true,
    refused: ["the name of the supplier"],
    mustNotMention: ["(which|what|who|name).{0,30}supplier", "supplier.{0,20}name", "lawyer"],
    mustNotQuote: ["(has|had|have) burned", "burned down"],
  },
  {
    id: "seventh-vision-furnace-teacher",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "What should the control of the glass furnace be like ten years from now?",
        as: "question",
        heard:
          "Um, so, I've thought about that quite a bit, I just haven't said it aloud before. " +
          "Today there's one man per shift, really one, who looks at the flame and turns a " +
          "wheel, and he's right, he's almost always right, and when he goes on holiday the " +
          "scrap goes up. I'd like the line to hold itself. I mean the camera looks at the " +
          "flame, the model says a little less gas, and he says yes or no, and every no goes " +
          "back in. So he becomes, sort of, the teacher. And those who lose are those men, I " +
          "won't pretend, they lose being needed on a Sunday, and the union will read it as " +
          "fewer shifts, and they may well be right. What we'd lose too is the variety, the " +
          "line couldn't do small coloured batches any more the way it does now, it'd be tuned " +
          "for the clear bottle. Somebody did once joke that we'd save half the gas. I wouldn't " +
          "put my name to that.",
      },
    ],
    turn: "answer",
    gaps: ["no-ask", "no-number", "no-risk"],
    told: ["situation", "trade-off"],
    complete: false,
    mustNotQuote: ["half (of )?(the|your) gas"],
  },
];
