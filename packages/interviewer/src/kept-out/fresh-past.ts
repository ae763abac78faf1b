import type { LabelledDialogue } from "./dialogue.ts";

/** Systems that broke, moved or grew slow, as the people tell it who were there. */
export const freshPast: readonly LabelledDialogue[] = [
  {
    id: "fresh-past-begins-at-four-in-the-morning",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about an incident that you led.",
        as: "question",
        heard: `so by then it was four in the morning and the, the queue was at, um, eleven million
          messages, right, and everybody's looking at me because I'd said let's not drain it, let's
          drop it. I dropped everything older than six hours, those were only position updates of
          the lorries so nobody would miss them, except that billing counted them, that was, uh,
          ninety thousand zloty we could not invoice. But it was back before the depots opened. And
          I put a limit on the queue that week and nobody got paged for it again.`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "number", "trade-off"],
    complete: false,
  },
  {
    id: "fresh-past-we-moved-to-postgres",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a migration that you look back on with pride.",
        as: "question",
        heard: `We moved from, uh, from the old Oracle to Postgres, it took us fourteen months. We
          first wrote everything twice, and then we compared every night, and we found I think
          three hundred differences in the first week, mostly rounding, the pesos. We fixed them
          one after another and we switched country by country, Chile first because it is small. We
          switched off the last Oracle in March and we saved the licence, that's four hundred
          thousand a year. The team was really, was really great in that.`,
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-trade-off", "no-lesson"],
    told: ["situation", "result", "number"],
    complete: false,
  },
  {
    id: "fresh-past-build-fell-by-two-thirds",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about an improvement that nobody had asked you for.",
        as: "question",
        heard: `Yeah, so, our build, um, it took forty-odd minutes and people went for a coffee,
          well, for lunch actually. And I had just come back from parental leave so I'd fresh eyes I
          guess, and I sat down for two weeks and I took the end to end tests out of the branch
          builds, they'd only run at night. My lead wasn't happy, twice in that year something
          slipped through to the morning, that was the price. But the waiting fell by two thirds and
          people committed smaller things, that was what I'd wanted really.`,
      },
      {
        asked: "What would you do differently today?",
        as: "no-lesson",
        heard: `Ask first, I mean, ask the testers, they read about it in the chat. I do that now,
          whoever has to live with it hears it from me.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "fresh-past-we-did-not-roll-back",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a release that went wrong.",
        as: "question",
        heard: `Friday, of course, um, so the release goes out and the checkout in Portugal goes to,
          I think eighty percent errors? And everyone typed roll back in the channel. We did not
          roll back. I said no because the schema had already changed and a rollback would've lost
          the orders of, of that hour. I had them switch off the new payment page by the flag
          instead, which cost us the cards until the evening, people could only pay by invoice. If
          we had rolled back we'd have lost about four thousand orders, I reckon. So, yeah, we lost
          none. Since then a schema change and a release never go on one day, that's the rule I
          made.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
    mustNotQuote: ["lost about four thousand orders", "lost the orders", "you rolled back"],
  },
  {
    id: "fresh-past-habit-then-the-occasion",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about the last time you disagreed with an architecture decision.",
        as: "question",
        heard: `So usually, when I disagree, I, um, I write it down first. I always do that, one
          page, not more, and then I go to the person, never in the meeting, because in a meeting
          people have to defend themselves, no? In my culture, I am from Japan, it is maybe also
          easier this way. And most of the time we find something in between.`,
      },
      {
        asked: "Which one was the last?",
        as: "generic-instead-of-one-event",
        heard: `Ah okay. Um, last autumn, the, the Kafka thing. I was against it and I wrote my page,
          for our volume, that's four hundred messages an hour. Chen read it and he said okay, and
          they took a table in the database, it runs until today.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-lesson"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
  },
  {
    id: "fresh-past-joke-then-kubernetes",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "What is the worst technical decision you have made?",
        as: "question",
        heard: `Marrying my, no, no, I'm joking. Um. The worst one, I'd say, Kubernetes in a company
          of nine. I wanted it on my CV, I can say that now. I told the founders it was for scaling,
          we had, what, two hundred customers. For half a year one of our four engineers did nothing
          else, and what we should've built, the invoicing, a competitor had it first. We went back
          to two machines in the end. What I took from it, I now ask who'll be paged for it, and if
          it's only me who wants it, then no.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
    mustNotMention: ["marr(y|ied|iage)", "\\b(wife|husband)\\b"],
    mustNotQuote: ["it was for scaling"],
  },
  {
    id: "fresh-past-rewrote-it-in-the-first-week",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a system in trouble that you inherited.",
        as: "question",
        heard: `So I rewrote it. I mean, it was PHP, five, and I come from Java, so, um, the first
          thing I did in the first week was set up the new repository and we started with the
          orders module. It took eight months, nearly nine, with three people. And it's, it's live
          now and it's, uh, much nicer to work with, the code is clean, we have tests, eighty-five
          percent coverage.`,
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-result", "no-trade-off", "no-lesson"],
    told: ["own-decision", "number"],
    complete: false,
  },
  {
    id: "fresh-past-terminals-in-waves",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a technical risk you took.",
        as: "question",
        heard: `We had this, um, root certificate thing on the card terminals, forty thousand of
          them, in India, in small shops, and it would run out in six weeks. If the update failed on
          even one percent that is four hundred shops with a brick on the counter. Vendor said send
          technicians. I said no, over the air, in waves, first the fifty terminals in our own
          canteen, then one city. I gave up all our buffer for that, the waves took five of the six
          weeks. So it did not brick any, actually three, but those were broken before I believe.`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk"],
    complete: false,
    mustNotQuote: ["four hundred shops"],
  },
];
