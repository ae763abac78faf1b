import type { LabelledDialogue } from "./dialogue.ts";

/** Where something should be in some years. */
export const fifthVision: readonly LabelledDialogue[] = [
  {
    id: "fifth-vision-come-back-tomorrow",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Where do you want to take your department in three years?",
        as: "question",
        heard: `i'll say it in one line in three years nobody who walks into one of our libraries
          gets told come back tomorrow today thats one in six we counted it in march its the card
          its the computer its the book thats in the other branch so what id do is one desk one
          screen one person who can do all of it and id stop the separate app the one we won the
          prize for its a third of my people and its used by well by four percent who loses is the
          cataloguers in the main house theyve their own system and its beautiful and it goes and
          i've told helen that to her face what could go wrong is you put one person at a desk and
          theyre meant to know everything and they drown so first two branches the small ones and
          if the staff are off sick more than now we stop what i want from you tonight is the two
          branches and that you say out loud the app ends in june and by next march it's one in ten
          or you can have my parking space`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "fifth-vision-the-kiln-drives-itself",
    form: "vision",
    pillar: "system-design",
    exchanges: [
      {
        asked: "What is your picture of the plant's systems in five years?",
        as: "question",
        heard: `Inshallah, in five years the kiln drives itself. I'm from cement. Today one man
          sits in front of nine screens, twelve hours, and he turns the fire up and down by his
          feeling, and this feeling is good, but when he retires it goes with him. We've six of
          them, four are going before twenty twenty-eight. So I want to put their hands into the
          machine, we record what they do, every minute, two years of it, and then the machine
          suggests, and later it does it alone, at the night shift first. I think we burn eight
          percent less coal, I'm careful, the seller says fifteen. The people who'll be hurt are
          these men, their pride, and also the shift money, so they must be the teachers of it and
          paid for it. And if the machine learns from a bad day, it can crack the bricks inside,
          that is three weeks standing. So it never goes out of the window that the old men have
          given.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-ask"],
    told: ["situation", "own-decision", "number", "risk"],
    complete: false,
    mustNotQuote: ["fifteen"],
  },
  {
    id: "fifth-vision-off-the-phone-and-into-a-bar",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "What should this platform be in two years?",
        as: "question",
        heard: `okay so big picture i want us to be the place where people like actually meet not
          swipe meet right now we're kind of a slot machine and i don't love that about us so
          everything we make would get you off the phone and into a bar or a a pottery class or
          whatever real world first that's the line and i know the growth folks are gonna hate it
          because their whole thing is time in the app they'd have to come up with something
          totally else to measure and i'd probably build it around um events and groups and let the
          venues in on it i just think there's a generation that's tired and we could be the ones
          that say hey go home well not home you know what i mean`,
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-risk", "no-ask"],
    told: ["situation", "own-decision"],
    complete: false,
    mustNotQuote: ["go home"],
  },
  {
    id: "fifth-vision-welders-who-code",
    form: "vision",
    pillar: "hiring",
    exchanges: [
      {
        asked: "How should this company hire in three years?",
        as: "question",
        heard: `In three years I'd like that half of the engineers here never went to a
          university. Half. Now it's two from thirty-four, and one of these is me. We're a shipyard
          in Gdynia, we've got welders who are clever like devils, they're forty-five, the knees
          are finished, and they know the ship, and then we go and hire a boy from the polytechnic
          who never saw one. So I'd do a school in the house, nine months, paid. It means for nine
          months each of them builds nothing and costs the same, and also the new planning system,
          I'd put that a year behind. I ask you for eight places, from September.`,
      },
      {
        asked: "Who has something to lose by that?",
        as: "no-stakeholders",
        heard: `The head of welding, he loses his best people, he'll kill me. So he gets to choose
          who, and he gets the money for two new. And the young engineers, they'd maybe feel their
          diploma's worth less. I understand them.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["situation", "own-decision", "number", "trade-off"],
    complete: false,
    mustNotQuote: ["he'll kill me"],
  },
  {
    id: "fifth-vision-wedding-dresses-and-no-coats",
    form: "vision",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Where do you see technology in your organisation?",
        as: "question",
        heard: `What I want, I want any shop of ours, and it's charity shops, second-hand clothes
          and that, to know by ten in the morning what the shop down the road is short of. That's
          it. No robots. At the moment we drive the vans round in a circle and hope. The shop in a
          rich street's got wedding dresses up to here and no coats, and the next one's got coats.
          I'd have one of the volunteers take a picture of each rail, first thing, and we sort it
          from there. If they won't take pictures, it's dead, they're seventy, some of them, that's
          what'll sink it, so it's got to be one button. I'd like this board to give me two towns,
          till Christmas.`,
      },
      {
        asked: "How would we see whether it works?",
        as: "no-number",
        heard: `What's chucked. We throw out, what, thirty-one in a hundred bags now. I'd want
          that under twenty in the two towns, by Christmas, or I'll come back and say I was wrong.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-stakeholders"],
    told: ["situation", "own-decision", "number", "risk"],
    complete: false,
    mustNotQuote: ["I was wrong"],
  },
  {
    id: "fifth-vision-one-sticker",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "What is your plan for how people pay at your stalls?",
        as: "question",
        heard: `okay so now at our hawker centres got nine kinds of qr code on every stall aunty
          also confused my vision very simple one sticker by end of twenty-eight one sticker all
          the stalls eleven hundred over so we must let go our own wallet lah the one with our
          brand i know it was my own baby but two in ten people use it only we lose the float money
          about one point two million a year gone who will not be happy the marketing side because
          no more their own promotions and the two stall associations who take a cut now i'll go
          talk to them first before you announce what i scared of is one sticker one company behind
          it goes down at lunch everybody cannot eat so must have second route and cash stays so
          what i need from this committee is close the wallet in june and give me the first two
          centres bedok and tiong bahru if after three months less than half of them use it i stop`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "fifth-vision-a-week-in-boots",
    form: "vision",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "What would engineering look like here if it were up to you?",
        as: "question",
        heard: `If it were up to me, okay. So we're in eggs, we make the machine that looks
          through the egg with light. And I'd say each engineer in this company should be at a farm
          one week in the year. Not visiting, working. Boots. Because we build for a farmer who
          exists only in our, our meetings. I know that's a week less of features for everybody,
          and the roadmap is going to be thinner for that, and I'm fine with it. Team leads will be
          the ones suffering, they have to plan around it, and the ones with small children cannot
          just go for a week, so for them it's days. And slowly, slowly I think it would change
          what we even talk about at lunch. That's the company I would like to be in after some
          years.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk", "no-ask"],
    told: ["situation", "own-decision", "trade-off"],
    complete: false,
  },
];
