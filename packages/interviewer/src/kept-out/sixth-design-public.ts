import type { LabelledDialogue } from "./dialogue.ts";

/** Designs, spoken without a drawing: for towns and their people. */
export const sixthDesignPublic: readonly LabelledDialogue[] = [
  {
    id: "sixth-design-blood-donors",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design what calls blood donors when a group runs short.",
        as: "question",
        heard: `hm so let me think what it's for the hospital doesn't need many people it needs twelve
          people of the right group tomorrow if you call all then two hundred come and you send
          them home and those you never see again so it's about calling few we've let's say ninety
          thousand donors in the region and on a bad day three calls for help so I would send by
          small waves thirty people wait one hour see who says yes then the next thirty it's slow
          by this you may lose half a day against calling everyone at once and when there's a big
          accident it's too slow so for that there is a red button which calls all and only the
          doctor on duty has it with a second one who confirms`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "sixth-design-street-lamps",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the control of the street lamps of a big city.",
        as: "question",
        heard: `Which city, ours has what, a hundred and forty thousand lamps. Do they want to dim, or
          just to know which is dead? I'd assume both. A lamp says hello once an hour, so that's
          forty messages a second, you could run it off my kid's computer. One radio gateway for
          every three hundred lamps or so, that's about five hundred boxes on roofs. Commands go
          down as a timetable for the week, not as on and off. So if we fall over, the lamps carry
          on with last week's. What scares me is somebody getting in and turning off the whole
          town, so a timetable has to be signed, and no lamp takes one that's dark for longer than
          an hour.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["own-decision", "number", "risk"],
    complete: false,
  },
  {
    id: "sixth-design-marathon-times",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the live results for a marathon.",
        as: "question",
        heard: `right there'd be mats so every five kilometre there's a mat and the mat reads the chip
          in the shoe and then it goes to a server and from there to a web page you would have a
          table with the runners and one with the times and a page per runner with a map the
          family looks at it so it should be nice on the phone I'd do it with websockets so it
          jumps by itself certificates as a PDF after I think that's more or less it it is not so
          difficult the timing companies do that since twenty years`,
      },
      {
        asked: "How many people would be looking, and how much comes in?",
        as: "no-number",
        heard: `oh forty thousand runners nine mats and looking hm three people per runner so a hundred
          and twenty thousand most of them at the finish`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk"],
    told: ["number"],
    complete: false,
  },
  {
    id: "sixth-design-water-meters",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design how a water company reads its meters from afar.",
        as: "question",
        heard: `What's it for? If only for the bill, then once a year is enough and we can all go home.
          If it's for leaks, then I need the night, because at three in the morning a house drinks
          nothing. So one reading an hour. Six hundred thousand meters, that's about a hundred and
          seventy a second if they don't all shout at once, so everyone gets their own minute.
          Battery has to hold for twelve years, that's the real limit. So it only talks up and
          never listens. Meaning we can't update it, ever, a fault in there stays till it's ~dug
          out.`,
      },
      {
        asked: "What worries you most about it?",
        as: "no-risk",
        heard: `Exactly that, a fault in all of them. So I'd put five hundred in the ground one winter
          ahead of the rest.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
];
