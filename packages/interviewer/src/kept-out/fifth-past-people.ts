import type { LabelledDialogue } from "./dialogue.ts";

/** Single events with the people of one's own team. */
export const fifthPastPeople: readonly LabelledDialogue[] = [
  {
    id: "fifth-past-doing-half-of-his-job",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you had to carry a team through a bad stretch.",
        as: "question",
        heard: `yeah so um we did the robots that pick the boxes in a pharmacy and in the february
          my the guy i ran it with teo he got his diagnosis i'm not gonna go into what it was
          that's his to tell and he wanted to keep working he was really clear on that and he
          wanted nobody to know so for i guess three months i was doing half of his job without the
          team knowing why i decided i'd be the bad guy basically i told them i'd changed the plan
          'cause i felt like it it cost me a good bit of trust they thought i was pushing him out
          uh and then he told them himself in may i'd not do the bad guy thing again i'd ask him if
          i can say there's something and leave it there`,
      },
    ],
    turn: "answer",
    gaps: ["no-result"],
    told: ["situation", "own-decision", "trade-off", "lesson"],
    complete: false,
    sensitive: "illness",
    refused: ["what the colleague was ill with"],
    mustNotAskFor: ["number"],
    mustNotMention: ["\\bdiagnos", "\\bcancer", "what he had"],
    mustNotQuote: ["pushing him out", "i felt like it"],
  },
  {
    id: "fifth-past-wrote-it-down-on-the-friday",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you had to step in for somebody.",
        as: "question",
        heard: `okay um this is not a nice one so when i was at the uh the cinema chain we did the
          booking for them there was a man on the sales side and he kept he'd say things to one of
          my designers about her body in the lift at the coffee and she told me on a thursday and
          she said please don't make it big and i said i can't promise you that but nothing goes
          anywhere before you've read it so we wrote it together on the friday and i took it to the
          managing director not to personnel because personnel was his friend and i knew i was
          going over a head there and i paid for that they cut me out of the planning that year he
          was gone inside two weeks she's still there she's got her own team now and i don't want
          to say what he said exactly`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "trade-off"],
    complete: false,
    sensitive: "harassment",
    refused: ["what the man said"],
    mustNotAskFor: ["number"],
    mustNotMention: ["\\bbody\\b", "what (exactly )?(did )?he (say|said)"],
    mustNotQuote: ["don't make it big"],
  },
  {
    id: "fifth-past-only-the-horn-of-the-truck",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about someone you helped to get better.",
        as: "question",
        heard: `yes in the mine in calama we have the trucks without driver and there was matías
          very good for code but he finish nothing always he was at the eighty ninety percent my
          chief says to put him out i decided no i give him the smallest thing only the horn of the
          truck and he must carry it alone until the end also to go to the pit and hear it to me it
          cost that the big part the brake i had to do it myself in the nights almost two months
          and it could be that he leaves it at ninety also and then the chief is right and i look
          like a fool he finished it in three weeks after he made four more complete and today he's
          the one who says when it's ready`,
      },
      {
        asked: "What did you take from it?",
        as: "no-lesson",
        heard: `that it wasn't lazy it was fear of the last piece because there is where they
          judge you now i ask what's the last step on the first day before to begin`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk", "lesson"],
    complete: true,
    mustNotQuote: ["the chief is right", "i look like a fool"],
  },
  {
    id: "fifth-past-the-ones-from-the-market",
    form: "past",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Tell me about a hire you are proud of.",
        as: "question",
        heard: `Ah, I'm proud of all of them, sincerely. So we run the tea auction in Mombasa, the
          online one, and people will be sending you candidates from the banks, serious ones, with
          ties. And me, I like the ones who've had to sell something. Airtime, shoes, anything.
          Somebody who has stood in the market for six years, that one knows when a customer is
          about to walk. So you bring them in, you give them the real books with a real mistake
          inside, and you watch if they go looking or if they go asking. Both are fine, by the way.
          And the panel will say sorry, this one doesn't know the theory. They'll always say it.
          But theory you can learn at night. These people, they stay with you, they work hard, they
          don't complain about small things. So that's the kind of person I go for.`,
      },
    ],
    turn: "answer",
    gaps: ["generic-instead-of-one-event", "no-own-decision", "no-result", "no-lesson"],
    told: [],
    complete: false,
    mustNotQuote: ["this one doesn't know the theory"],
  },
  {
    id: "fifth-past-lead-in-a-corridor",
    form: "past",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Tell me about a decision about a person that you regret.",
        as: "question",
        heard: `Made Greg a lead. Dairy, we wrote the stuff that runs the cooling. He was the best
          I had, he asked for it, I said yes in a corridor. Shouldn't have. He'd eight people and
          he didn't talk to 'em, he fixed their code at night. Three of them asked to move, in four
          months. Could've left him, could've sacked him. I took the team off him again and gave
          him the compressor job on the same money. So I'm paying a lead's wage and I've no lead
          for it, and I'd the one team doing without for half a year. But he's still with us, and
          so are two of the three.`,
      },
      {
        asked: "What has that changed in how you pick a lead?",
        as: "no-lesson",
        heard: `Nobody gets it in a corridor. They stand in for six weeks first while someone's on
          leave, and after, I ask the team, not them. Two've handed it back since, no shame in it.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
];
