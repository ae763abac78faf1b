import type { LabelledDialogue } from "./dialogue.ts";

/** Designs, spoken without a drawing. */
export const fourthDesign: readonly LabelledDialogue[] = [
  {
    id: "fourth-design-cold-store-alarms",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the alarms for a chain of cold stores.",
        as: "question",
        heard: `Before I draw, how fast does the meat get bad? If the cooling stops it takes about
          two hours until it's over minus twelve, so an alarm in five minutes is early enough, I
          don't need seconds. How many stores, let's say three hundred, twenty sensors in each, one
          value in a minute, that makes a hundred values per second. It's nothing, one Postgres
          carries it. The hard part isn't the amount, it is the silence. When the line is down, is
          the store warm or is only the line down? So I'd put the deciding in the store, a small box
          with a SIM card and battery, and the centre only collects. With this I have three hundred
          boxes to update, which is ugly, in the centre it'd be one place. But the box must cry even
          if we're dead. And what would go wrong is too many alarms, when they load a truck the door
          is open for ten minutes and after a week nobody looks. So door open gives you twenty
          minutes' patience, and whoever swallows an alarm must say why.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "fourth-design-hairdressers",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the booking for a chain of hairdressers.",
        as: "question",
        heard: `So first question for me would be, what's actually booked, is it the chair or is it
          the person? I'd say the person, because people want Sandra, they don't want a chair. So
          I've got a calendar per person, and an appointment's a row, with a start and an end, and a
          constraint in the database so two can't overlap. I'd keep it all in the one database, no
          queues, nothing fancy. You could have each shop have its own so that one going down
          doesn't matter for the rest, but then somebody who's working in two shops is a nightmare,
          so I'd take the one and live with it being down for all when it's down. Web page for
          customers, tablet for the shop. Reminders go out the evening before by text.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number"],
    told: ["own-decision", "trade-off"],
    complete: false,
  },
  {
    id: "fourth-design-shareholders-votes",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design what counts the votes at a company's annual meeting.",
        as: "question",
        heard: `I would take a blockchain for this. So each shareholder gets a wallet, in an app,
          and the vote's a transaction, and a smart contract adds them up. It's immutable so nobody
          can cheat after. I'd go for a private chain with Hyperledger, with nodes at the company,
          at the notary and at the bank. Frontend in Flutter, so it's on both phones. For the
          identity I'd link to the electronic ID card. One problem that could come is somebody loses
          his phone on the day before, then he's got no vote, so there should be a desk at the door
          where they can issue a new one. And Kubernetes for the rest of it.`,
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-number", "no-trade-off"],
    told: ["own-decision", "risk"],
    complete: false,
  },
  {
    id: "fourth-design-fishing-logbook",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the logbook for a fleet of fishing boats.",
        as: "question",
        heard: `On a boat you have no net, so that's the start of it. You can be out for ten days.
          What does the skipper need, he must write down the catch before he comes in the harbour,
          otherwise it's a fine, so it must be possible without the net. So there is an app on the
          bridge, it writes on the local disk, and when there's a bit of satellite it sends the
          shortest thing, the species and the kilos and the place. The pictures wait for the
          harbour. If the tablet goes in the sea then it's all gone, so there's a second one, in the
          cabin, and they copy over the wifi of the boat.`,
      },
      {
        asked: "How much would that be, in all?",
        as: "no-number",
        heard: `Not much. Eight hundred boats, maybe six hauls in a day each, two hundred bytes a
          haul. It's one megabyte a day for the whole fleet. The satellite costs us two crowns per
          kilobyte, so two thousand crowns a day, that's okay.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["own-decision", "number", "risk"],
    complete: false,
  },
  {
    id: "fourth-design-waiting-room",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design what tells patients how long they still have to wait.",
        as: "question",
        heard: `so who are we building for i think its the mum with two kids who wants to know can
          she go and get a sandwich so being wrong early is worse than wrong late if we say forty
          minutes and shes called after twenty shes lost her turn i would always say a bit less than
          we believe one clinic has what twelve doctors two hundred patients a day so its tiny its
          one event a minute or so you could do it on a laptop the sum is how long did this doctor
          take over the last ten patients times who is in front the other way would be a learned
          model that knows a rash is quicker than a back its better by a few minutes but then no
          nurse can explain it when someone complains so i stay with the plain sum it breaks when an
          emergency comes in and everyone slips so theres a button for the nurse add thirty for all
          and it texts them and if nobody has pressed anything for an hour the screen shows no time
          at all`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "fourth-design-music-scores",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the search for a library of music scores.",
        as: "question",
        heard: `Okay, I'd like to know first who is searching. I think musician, and musician often
          doesn't know the title, only knows the melody, la la la. So two kinds of search, by word
          and by melody. The library, let's assume two million scores, each score about one hundred
          kilobytes as, as notes, not picture, so two hundred gigabyte. It's okay. Melody I would
          cut to pieces of five notes, only the distance between the notes, so key doesn't matter,
          and make the index from that. For word, normal text index, Elasticsearch. Search is maybe
          twenty per second in the evening. Then result comes together, word first, melody second,
          and the page shows the first line of the score so the person can see it's right.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk"],
    told: ["own-decision", "number"],
    complete: false,
  },
];
