import type { LabelledDialogue } from "./dialogue.ts";

/** Designs, spoken without a drawing. */
export const thirdDesign: readonly LabelledDialogue[] = [
  {
    id: "third-design-stadium-tickets-by-catalogue",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design a ticket shop for stadium concerts.",
        as: "question",
        heard: `Okay so serverless, definitely. Lambda functions behind an API gateway, DynamoDB for the
          tickets because it's, it's web scale, SQS in between, and then a React front end on
          CloudFront. Step Functions for the, for the payment flow. I'd put Cognito for the login, so
          I don't have to do that. And everything in Terraform. Monitoring with Datadog. And we'd make
          it multi-region active-active from the start, so it never goes down. And, um, GraphQL, I'd
          probably use GraphQL there, yeah.`,
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-number", "no-trade-off", "no-risk"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "third-design-free-spaces-in-car-parks",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design what tells drivers how many spaces are free in a chain of car parks.",
        as: "question",
        heard: `Who's hurt if it's wrong? If it says three and there's none, a driver curses. If it says
          none and there's thirty, the owner loses money, every day. So I'd sooner be wrong on the
          first side, and have the odd driver curse. A hundred and twenty car parks, a car in or out
          every four seconds at the peak, so thirty messages a second over all, that's nothing, one
          machine and a spare. Each barrier sends its total and not plus one, so if one gets lost the
          next puts it right. What'll go wrong is drift, a trailer counts as two, somebody lifts the
          barrier by hand, so at four in the morning the camera's count overrules it. And a car park
          that's silent for five minutes shows a dash.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "third-design-school-photos-on-a-slip",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design how a school photographer gets the pictures to the families.",
        as: "question",
        heard: `What matters is that a child's picture is seen by its own family and no one else, that's
          the whole thing, speed comes a long way after. So a family gets a paper slip with a code, no
          account. It's less handy, people will lose the slip and ring up, and I'd sooner have
          somebody answer the phone than mail out links. Pictures sit in one bucket per school and the
          key is thrown away after the summer, then they're gone for good. Worst case is somebody
          guessing codes, so they're long, and after a few wrong ones the school's locked and we ring
          the head.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number"],
    told: ["own-decision", "trade-off", "risk"],
    complete: false,
  },
  {
    id: "third-design-election-night",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the site that shows the results on election night.",
        as: "question",
        heard: `Let's see what it has to do. Eight thousand polling stations, each sends one total,
          between six and eleven, so that's half a message a second, and maybe twenty if they all do
          it at ten past eight. On the reading side it's two million people pressing reload. So these
          are two things and I'd cut them apart. Inside, a small boring database with two people
          confirming each total, and outside just a file, a new one every thirty seconds, copied
          around the world. What I'm afraid of isn't load, it's that a false total goes out, or
          somebody makes one up. So each file's signed, and the station gets called back before it's
          published.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["own-decision", "number", "risk"],
    complete: false,
  },
  {
    id: "third-design-hairdressers-with-wet-hands",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design a booking system for a chain of hairdressers.",
        as: "question",
        heard: `so a hairdresser is standing there with wet hands she can't type that's where i would
          start it has to be one big button so i'd give each salon one tablet on the wall and the
          customer books on the phone and the tablet only shows the next few names and two people
          can't have the same chair at once so there's one list per salon and just one place that
          writes to it and then the stylists can't swap between salons by themselves they'd have to
          ring somebody i'd take that because it keeps the thing so simple that a salon owner
          understands it`,
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-risk"],
    told: ["own-decision", "trade-off"],
    complete: false,
  },
  {
    id: "third-design-parcel-messages-never-twice",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the notifications of a parcel company.",
        as: "question",
        heard: `Before I draw boxes, how many and how late may it be. Let's say five million parcels a
          day, four messages each, so twenty million over, call it ten hours, that's five hundred and
          fifty a second. Late is okay, twice isn't, people get nervous from it. So each message has a
          name made of the parcel and the step, and whoever sends looks in a table first.`,
      },
      {
        asked: "What does that table cost you?",
        as: "no-trade-off",
        heard: `A look-up before each send, so I'm slower, and if I can't reach the table then I send
          nothing. I'd pick silence over a double.`,
      },
      {
        asked: "And where would it break first?",
        as: "no-risk",
        heard: `The texting company. They'd stop for an hour and then I've two million waiting, and out
          for delivery is no use at midnight. So each has a best-before and then it's dropped.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "third-design-vaccine-boxes-that-beep",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design a system that watches the temperature of vaccines on the road.",
        as: "question",
        heard: `For me first question is who looks on it and what he does. The driver, he can drive to
          next pharmacy, so he must know in one minute. The quality lady in the office, she must know
          after, if this box is good or to throw, so she needs all the history. We have, I say, two
          thousand boxes, every one measures one time per minute, so it's like thirty-three in one
          second, it is small. I would put the alarm in the box, with a beep, and the driver hears it.
          And the history, the box keeps it for itself, forty days, and gives it when it comes back in
          the depot. So the server is only a archive, one database, I would not make more.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk"],
    told: ["own-decision", "number"],
    complete: false,
  },
  {
    id: "third-design-chess-ranks-in-bands",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the leaderboard of a chess site.",
        as: "question",
        heard: `Do people need their exact rank? Top hundred, yes. Number four million and three, no, he
          wants to see it move. So the top hundred exact, everyone else a rough band, worked out anew
          every ten minutes. Somebody'll complain that he's won and it didn't move. Fine. Ten million
          players, two million games a day, call it fifty finished a second in the evening. One
          machine in memory does that, a second follows along. If both go, I rebuild from the games,
          twenty minutes, and meanwhile it shows yesterday's. What I'd lose sleep over is cheats at
          the top, so a new name in the hundred waits for a person to look.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
];
