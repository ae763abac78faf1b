import type { LabelledDialogue } from "./dialogue.ts";

/** Where something should be in some years. */
export const fourthVision: readonly LabelledDialogue[] = [
  {
    id: "fourth-vision-sample-typed-once",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Where should your laboratories' software be in three years?",
        as: "question",
        heard: `Today a blood sample in our six hospitals is typed in by hand, on average, three
          times. In three years I want it typed once, at the bed, and never again. That's the whole
          vision. To get there I'd throw out the five lab systems and keep one, the one from
          Utrecht, it isn't the nicest, the nicest one is Ghent's, but it's the one that speaks to
          everyone else's. Ghent loses by that, and the people who type, there's about thirty of
          them, they'll think it's their job, and for maybe ten it is, so I want them retrained at
          the bedside and not let go. What I need from you is two things, four million over three
          years, and that you sign the freeze today, no hospital buys its own any more. What could
          sink it is the changeover, a night where two systems both think the other one's got the
          sample. So we do one hospital at a time, the smallest first, with paper alongside for a
          month. And by next Christmas you'll be able to check me: under two times, or stop it.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "fourth-vision-museum-objects",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Paint us your museum's technology in five years.",
        as: "question",
        heard: `I see a museum where every object knows its own story. You come in, your phone, or
          maybe your glasses by then, picks it up, and you hear it in your language, a child gets it
          for a child. Behind it there's one collection database and not the, what is it, eleven we
          have today. We'd open it, anyone can build on it, schools, games people. Opening it means
          we give away the pictures, and that's two hundred thousand a year from the picture sales
          that we can say goodbye to, and I'd do that gladly. The danger is the rights, somebody's
          grandson turns up with a lawyer, so whatever's younger than seventy years stays closed.
          And yeah, I think in five years we'd be the example in Europe.`,
      },
    ],
    turn: "answer",
    gaps: ["no-ask", "no-stakeholders"],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: false,
  },
  {
    id: "fourth-vision-scooter-parking",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Where would you take this company's product?",
        as: "question",
        heard: `Look, today we rent the scooters. My direction is, we stop to rent, and we run the
          parking for everybody's scooters, ours and the competition. Because the city, she doesn't
          care who owns it, she cares it's not lying on the pavement. So we become the ones who the
          city trusts. We'd stop the racing for the cheapest minute, and it means the growth will
          look bad, the investors will not like it in the beginning. Who's hurt is the field guys
          who repair, there will be less of them, and Yossi's growth team, practically they don't
          have a job then. I'd move them to the cities, to sell. And what I want from this room is
          to let me do it in one city, Haifa, and to not open any new one until we know.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-risk"],
    told: ["situation", "own-decision", "trade-off"],
    complete: false,
  },
  {
    id: "fourth-vision-one-version-of-turbines",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "What is your plan for the turbines' software until the end of the decade?",
        as: "question",
        heard: `So the wind turbines we have out there, they're a bit like, each one is a house
          where the electrician did what he liked. Four hundred and twelve turbines, nineteen
          versions of the control software. I want it to be one version by twenty twenty-nine. When
          you have one, you can repair on a Tuesday what you found on a Monday, and today it takes
          eight months until the last one's got it. The ones who won't like it are the site
          managers, they've each got their own little settings and they're proud of them, and
          rightly so. And the danger is that one fault is then in all of them at once, so you'd go
          out in rings, five turbines, then fifty.`,
      },
      {
        asked: "What do you want us to agree to?",
        as: "no-ask",
        heard: `That no site changes its own version from the first of June on. And three people
          from the service department, for two years. That's all I'd ask for today.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["situation", "own-decision", "number", "risk"],
    complete: false,
  },
  {
    id: "fourth-vision-claims-by-model",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "What is your vision for engineering at this insurer?",
        as: "question",
        heard: `I mean the vision would be AI first, really. In, in a few years every claim at the
          insurance gets looked at by a model before a person sees it, and the person's more like a,
          a coach. So we'd be building a data foundation, clean data, one source of truth, and on
          top of it agents that can, you know, do the boring stuff. And customers get their answer
          in, basically right away. And I think whoever doesn't do that, they're not gonna be
          around. So it's about being bold and about bringing everybody along on the journey, and
          having fun with it too, honestly, because it's a super exciting time to be in insurance.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-trade-off", "no-risk", "no-ask", "no-stakeholders"],
    told: [],
    complete: false,
  },
];
