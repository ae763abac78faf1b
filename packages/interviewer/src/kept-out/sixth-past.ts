import type { LabelledDialogue } from "./dialogue.ts";

/** Single events: plans, faults and choices of one's own. */
export const sixthPast: readonly LabelledDialogue[] = [
  {
    id: "sixth-past-tower-crane",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a plan of yours that fell apart.",
        as: "question",
        heard: `we was building the hospital in Gdansk and me I was chief for the concrete forty people
          one Tuesday the second crane it stands gearbox the part is coming in nine days and the
          big ceiling must be poured on Friday so I could hire mobile crane six thousand a day or
          I pour by night with one crane I said night my people they didn't see the children for a
          week and that was not small thing two of them were very angry on me and they had right
          we poured Saturday so one day late and nobody in the whole house had to wait for us from
          that time I ask how old is the gearbox before I sign for a crane before I looked only
          how high it is`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "task", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "sixth-past-vet-records",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a tool you chose for others to work with.",
        as: "question",
        heard: `Oh gosh, right, so, I run the, well I ran the back office for a group of vets, big
          animals mostly, cows. And they all wrote on their hands. Literally, biro on the hand.
          And I had to pick something for the notes. There was this lovely system with pictures
          and pulldowns and whatnot, and there was a thing that's basically a voicemail, you ring
          it and talk and someone types it up. And I went for the voicemail. Which meant, you
          know, you couldn't search it, not properly, and the accountants were livid because they
          wanted codes. But nobody's taking off a glove in a barn to press a pulldown. And they
          used it! They actually used it, even old Geoffrey, who, well, never mind Geoffrey.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-lesson"],
    told: ["situation", "task", "own-decision", "result", "trade-off"],
    complete: false,
  },
  {
    id: "sixth-past-puppet-lights",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about something that went wrong while everybody was watching.",
        as: "question",
        heard: `opening night at the puppet theatre three hundred kids and the lighting desk reboots
          itself in the middle of the wolf so its dark properly dark and theres a noise three
          hundred kids make which i can still hear now i had two buttons one is restart the desk
          that takes four minutes and the other is the cleaners lights you know neon horrible but
          its now and i pressed the cleaners lights and i walked on stage as the electrician and
          told the wolf he hadnt paid his bill it looked like a dentists waiting room up there and
          the designer had spent a year on that light and im told she cried`,
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-lesson"],
    told: ["situation", "own-decision", "number", "trade-off"],
    complete: false,
    mustNotQuote: ["he hadnt paid his bill"],
  },
  {
    id: "sixth-past-infusion-pump",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "Tell me about a release you were not sure of, and what could have gone wrong with it.",
        as: "question",
        heard: `Yes. So this was infusion pump, the thing in hospital which is giving the medicine
          slowly. I was the lead of the firmware, and we had to bring new battery controller
          because the old chip was discontinued. I decided that we release it with the old
          charging curve, which is slower, one hour more in the socket, but it was tested since
          many years. The new curve would have been very nice for the nurses. So they have lost
          this. We delivered four thousand pieces until summer, and returns because of battery,
          they have gone from two per cent to zero point three. And for me I take from it that the
          boring part you should keep when you change the part beside it.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: false,
  },
  {
    id: "sixth-past-ferry-delays",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a day when you had to disappoint a lot of people.",
        as: "question",
        heard: `ah on the ferries you disappoint people the whole time that's the job like the wind gets
          up and you cancel and there's a queue of cars back to the roundabout what you'd do is
          you'd go down to them you wouldn't be hiding above in the office you'd tell them what
          you know and you'd tell them what you don't know you'd give out tea there's always the
          one fella with the funeral or the one with the horse and you'd try and get those on the
          first boat people are grand if you're straight with them they're only ~savage when they
          think you're after forgetting them so that's how we'd do it generally always`,
      },
    ],
    turn: "answer",
    gaps: [
      "generic-instead-of-one-event",
      "no-own-decision",
      "no-result",
      "no-number",
      "no-lesson",
    ],
    told: [],
    complete: false,
  },
  {
    id: "sixth-past-seed-vault",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about a long bet you made in your work.",
        as: "question",
        heard: `I was heading the data part in a seed bank, seventy thousand bags of, ah, beans and
          barley and this. And every ten years all software dies. So in twenty fourteen I have
          decided that the catalogue will be plain text files, one file for one bag, and the
          programs only read it. People laughed a bit. And last winter the company of our database
          went bankrupt, Friday mail, bye bye, and on Monday we were working again with another
          program. Four hours lost. The institute next to us lost five months.`,
      },
      {
        asked: "What did you take from that?",
        as: "no-lesson",
        heard: `That you must ask who will be alive longer, the thing or the tool. I ask it now for
          everything, even for the lamp in my house.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["situation", "own-decision", "result", "number", "lesson"],
    complete: false,
  },
];
