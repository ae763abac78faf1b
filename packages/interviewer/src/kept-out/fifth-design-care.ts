import type { LabelledDialogue } from "./dialogue.ts";

/** Designs for things that people lean on, spoken without a drawing. */
export const fifthDesignCare: readonly LabelledDialogue[] = [
  {
    id: "fifth-design-eleven-pills",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the reminders for people who take many pills.",
        as: "question",
        heard: `so whos on the other end its someone like my gran eleven pills and she cant hear
          the phone so before anything id ask whats worse missing one or taking it twice and its
          twice its always twice so the thing must never remind you of one you might have had
          already the box itself has the flaps and each flap knows if its been opened and it talks
          to a little hub by the kettle and the hub's the boss not the cloud because the wifi goes
          down when she hoovers say fifty thousand grans four times a day thats two hundred
          thousand little events its two a second its nothing what breaks is she opens the flap and
          puts the pill on the saucer and forgets it so the daughter gets a message at night only
          if two are odd not one`,
      },
      {
        asked: "What speaks against the hub being the boss?",
        as: "no-trade-off",
        heard: `well you can't change her plan from the surgery straight away the doctor changes
          it and if the hubs off it could be a day late and id take a day late over a day with no
          reminders at all but the doctors wont love it`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "fifth-design-wet-hands-in-dhaka",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the orders between the tables and the kitchen of a big restaurant.",
        as: "question",
        heard: `so the place is having how many seats i will take five hundred it's a wedding hall
          kind of thing in dhaka in the peak each table of ten is ordering within same twenty
          minutes so fifty orders each maybe fifteen dishes seven hundred fifty dishes in twenty
          minutes not even one in a second so load is not our issue issue is the kitchen they've
          wet hands and they don't look on the screen so each dish goes as a ticket to the station
          grill rice sweets and it's printing also state is only three asked cooking gone one
          database local in the hall itself since the current goes two times in the evening so
          there's a battery below it and if the tablet's dead then the printer is still there with
          the last ticket waiter can cancel only before cooking`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["own-decision", "number", "risk"],
    complete: false,
  },
  {
    id: "fifth-design-blade-up-blade-down",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design what tells a city which streets its snow ploughs have cleared.",
        as: "question",
        heard: `So me I'd ask first, who's calling the city at six in the morning, it's the
          parents, is the street of the school done. So the precision, we don't need to the metre,
          street by street it's enough. We have what, three hundred ploughs, a position each ten
          seconds, thirty per second, it's very small. Each plough has already a GPS for the union,
          for the hours. I take this one. The points, I stick them on the street map, and a
          street's done when the two sides have been passed. And then the public page, it's just a
          file, that's made again each minute, so two million people can look at it at the same
          time during the storm.`,
      },
      {
        asked: "What could make that page wrong?",
        as: "no-risk",
        heard: `Ah. The plough that passes with the blade up. It goes to eat, and it passes in
          your street, and the page says it's done. So we need a contact on the blade, up or down.
          And if a plough doesn't speak for ten minutes, its streets go grey, not green.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["own-decision", "number", "risk"],
    complete: false,
  },
  {
    id: "fifth-design-the-key-at-nine",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the online exams for a university.",
        as: "question",
        heard: `I would first ask the professors what they're afraid of, and I think it's not
          cheating, it's that it falls down in the middle, everyone's in the same minute pressing
          start. So I'd give the whole exam to the browser before, encrypted, in the night, and at
          nine o'clock only the key goes out, one short word. Then the student writes, it saves in
          his own machine and sends it when it can. And in this way I lose the watching, I can't
          see live what they're doing, the cheating is easier a little, and I accept it, for
          cheating there's the oral exam after. Answers come as one file per person, with the time
          in it. For the marks there's a page for the professor, and that's a totally normal page,
          nothing interesting, some tables.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number"],
    told: ["own-decision", "trade-off"],
    complete: false,
  },
];
