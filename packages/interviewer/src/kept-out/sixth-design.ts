import type { LabelledDialogue } from "./dialogue.ts";

/** Designs, spoken without a drawing: selling and moving things. */
export const sixthDesign: readonly LabelledDialogue[] = [
  {
    id: "sixth-design-christmas-market",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the payment for mugs and their deposit on a Christmas market.",
        as: "question",
        heard: `Okay so what must it do. You get a mug at one hut and give it back at another, and
          nobody wants to stand in the cold for a terminal. A hundred and twenty huts, on a
          Saturday fifty thousand people, three mugs each, over five hours, so that's about eight
          taps in a second, and eight back. Nothing. The network is the problem, with fifty
          thousand phones around there's no network. So every hut keeps its own book and they swap
          when they can. The mug has a chip and the deposit sits on the chip itself. It's more
          expensive, the mug costs forty cents more, and we can't tell you in the moment how much
          money is out there. I'd take it. Worst thing is somebody copies the chip. So a chip
          which comes back twice without going out between gets blocked in the night, and the most
          we lose is one evening of one mug.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "sixth-design-stud-farm",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design a system that watches mares before they foal.",
        as: "question",
        heard: `camera in every box right and there's a model on it a neural net that sees if she's
          lying down and getting up and that I'd do it on a Jetson they're little and stream it up
          to AWS with Kinesis and keep the video in S3 then SNS to the groom's phone react Native
          for the app I'd use Terraform so we can roll it out to the next stud in ten minutes and
          a Grafana board for the vet everyone loves a board if the power goes and it does go out
          there there's a battery in the box for about four hours`,
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-number", "no-trade-off"],
    told: ["own-decision", "risk"],
    complete: false,
  },
  {
    id: "sixth-design-parcel-lockers",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the software for parcel lockers in villages.",
        as: "question",
        heard: `First I ask, who is using it? The old lady, she stays before the box and it rains. So
          opening must be quick, all the other can wait. One box has forty doors, we have two
          thousand boxes, each door two times in the day, this is, uh, one hundred sixty thousand
          openings a day, two in one second, at evening maybe ten. I'd put the code in the box
          already in the morning when the driver puts the parcel, so at opening the box asks
          nobody. Centre is one simple service with one database.`,
      },
      {
        asked: "What do you give up with that?",
        as: "no-trade-off",
        heard: `I can't take a code back. If the lady says, please give it to my neighbour, it's too
          late, she has to tell him the number on phone. It's okay for me.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["own-decision", "number", "trade-off"],
    complete: false,
  },
  {
    id: "sixth-design-second-hand-parts",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design a search over used car parts from many scrap yards.",
        as: "question",
        heard: `so the mechanic hes got oily fingers and he wants to know is there a left mirror for a
          punto within fifty k and is it really there thats the whole thing is it really there so
          fresh beats pretty yards send us what they have some by a spreadsheet some by a proper
          feed i take whatever they send and turn it into one shape and the shape is part and car
          and yard and when did we last hear from it and the list is sorted by when we last heard
          i could phone up every yards system live when he searches and itd be truer but the
          slowest yard makes it slow for all so no i take the copy and show the age`,
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-risk"],
    told: ["own-decision", "trade-off"],
    complete: false,
  },
];
