import type { LabelledDialogue } from "./dialogue.ts";

/** What happened with other departments, suppliers and after a merger. */
export const thirdPastPartners: readonly LabelledDialogue[] = [
  {
    id: "third-past-sales-and-a-tick-in-a-form",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a disagreement with sales.",
        as: "question",
        heard: `So we had this, this sales director, lovely man, and he'd gone and promised a bank
          single sign-on by the first of May, and it was, what, the second week of April. I found out
          from the bank. And I went to see him, and rather than shout I asked him what they'd
          actually, you know, said, and it turned out they wanted a tick in a security form. So I
          wrote them a two-page letter with a date in August, and I put one developer on it, took her
          off the phone app, which slid by three weeks, and the app people let me know it. The bank
          signed. Four hundred thousand a year. And I'd have built the wrong thing in a panic if I'd
          not asked him. I've asked that first ever since, what did they actually say.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "third-past-consent-screen-was-signed-off",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about working with the legal department.",
        as: "question",
        heard: `Legal wanted the whole text on the first screen and the designers wanted one button, so
          that was the fight. There were several meetings. There was a workshop with post-its where it
          got quite loud. Somebody brought up how the, the Dutch office had done it, with two layers,
          and this was then taken up, and in the end it was signed off by both. The complaints at the
          data protection desk went away, more or less. It was a good thing I would say for all of the
          sides.`,
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-number", "no-trade-off", "no-lesson"],
    told: ["situation", "result"],
    complete: false,
  },
  {
    id: "third-past-nine-days-beside-the-driver-man",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a difficult partner.",
        as: "question",
        heard: `We bought a chip from a firm in, let's say, Asia, and the driver for it was, how do I
          put it, a work of fiction. They'd not answer for a week. So I flew there. I sat in their
          office for nine days, next to the man who wrote it, and we went through it together, and at
          home my own people had nobody in the middle of the review season, so that got done badly, I
          admit. We came back with a driver that worked and it's been in every unit since.`,
      },
      {
        asked: "How many units is that, or how many fewer faults?",
        as: "no-number",
        heard: "That I can't say, it's covered by an agreement, sorry. No figures on that one.",
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "trade-off"],
    complete: false,
    refused: ["figures of the units or of the faults"],
    mustNotAskFor: ["number"],
  },
  {
    id: "third-past-she-killed-it-herself-over-lunch",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about pushing back on a product manager.",
        as: "question",
        heard: `People say I killed the chat feature. I didn't kill it. What I did was get the log of
          who opened it, and it was three hundred out of half a million, and then the, the product
          lady, Fatima, she dropped it herself, over lunch. I'd told her I'll keep it up another year
          if you want, with one engineer, but then your map comes a quarter later. So it went, within
          a week, and the map came out in May and that one a third of people use. Would I do it again,
          well, earlier. I'd sat on that log since Christmas because I was scared of her, and she was,
          um, she was fine. I go straight over now.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
    mustNotQuote: ["killed the chat feature"],
  },
  {
    id: "third-past-monday-mails-and-the-graphs",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a time you changed something without having the authority.",
        as: "question",
        heard: `I was only a staff engineer there, nobody must listen to me. The marketing, they was
          sending the emails to everybody each Monday nine o'clock, and each Monday the shop was
          dying. I could ask my boss and he asks their boss. Instead I invited the girl who presses
          the button, Lucia, to sit by me on Monday with the graphs. She saw it. She said only, oh.
          From next week she sends it in pieces, over the morning, and Monday is a normal day now. I
          tell everyone this, show it, don't write it in a ticket.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-trade-off"],
    told: ["situation", "own-decision", "result", "lesson"],
    complete: false,
  },
  {
    id: "third-past-two-logins-after-the-merger",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about a big bet that you made.",
        as: "question",
        heard: `two companies bought each other and we had two logins theirs and mine so to say and i
          was asked which do we keep i kept theirs mine was nicer i'd built it but theirs had nine
          million accounts and mine had two and i'd rather make two million people set a new password
          than nine what could have gone wrong was the old folks with no email any more so we planned
          a phone line with six people for a month my own team was hurt two asked to move and i let
          them go what i know now is say it to their face before it's on a slide because mine read it
          on a slide`,
      },
    ],
    turn: "answer",
    gaps: ["no-result"],
    told: ["situation", "own-decision", "number", "trade-off", "risk", "lesson"],
    complete: false,
  },
  {
    id: "third-past-milking-robots-over-the-air",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about a change that you led across several teams.",
        as: "question",
        heard: `We make milking robots, and updates used to go out when a, when a technician drove by.
          So over a year and a half that moved to over the air, three teams, hardware, firmware, the
          cloud. Now a fix gets to nine thousand farms in two days, it used to be a season.`,
      },
      {
        asked: "What in that was your own call?",
        as: "no-own-decision",
        heard: `The order was. I said firmware first, cloud last, and everybody wanted the cloud first
          because you can show it. And I said that the farmer has to press yes.`,
      },
      {
        asked: "What did that order cost you?",
        as: "no-trade-off",
        heard: `We'd nothing to show for ten months. My director had to defend us twice in front of the
          board with, well, with empty hands, and he didn't love me for it.`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "number", "trade-off"],
    complete: false,
  },
];
