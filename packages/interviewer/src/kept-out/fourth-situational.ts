import type { LabelledDialogue } from "./dialogue.ts";

/** What would you do: with one's own team and the teams beside it. */
export const fourthSituational: readonly LabelledDialogue[] = [
  {
    id: "fourth-situational-not-on-call",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Your most senior engineer refuses to be on call. What do you do?",
        as: "question",
        heard: `First I'd want to know why, over a coffee and not in the team room. There's a world
          of difference between I've a baby who doesn't sleep and I've done my bit, and he may be
          right as well, it may be a rotten rota. Suppose it's the second. Then I'd say, no,
          everybody carries it or nobody trusts it, and I'd offer him something for it, he picks the
          fortnight and he gets the Monday off after. I'd not take him off the rota and pay the
          others more, though that's the easy way, they'd have their money and they'd hate him. What
          it may cost me is him. He might hand in his notice, so before that talk I'd make sure that
          at least two others can start up the thing only he knows. And I'd look in six weeks at how
          many nights each was woken, four a month is what I'd put up with.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
    mustNotQuote: ["a baby who doesn't sleep"],
  },
  {
    id: "fourth-situational-promised-date",
    form: "situational",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "A product manager has promised a date you know you cannot hold.",
        as: "question",
        heard: `I'd go to the boss straight away, same day. Say it's not happening, here's the list,
          here's what fits by that date and what doesn't. I'd cut the reports and the import, keep
          the booking itself, 'cause without the booking there's no product. Reports they can do by
          hand for a bit, somebody'll grumble for two months. Then I'd have it in writing. After
          that I'd tell the team they don't do weekends for it. That's what I'd do, no need to make
          a drama out of it, happens every year.`,
      },
    ],
    turn: "answer",
    gaps: ["no-other-view", "no-risk"],
    told: ["own-decision", "trade-off"],
    complete: false,
  },
  {
    id: "fourth-situational-half-the-speed",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Your team's pace has halved over two months. What do you do?",
        as: "question",
        heard: `Ah, for me is clear. I would bring immediately the daily meeting, if there is not,
          and I'd put the limit of the work, two things for person, no more. And then the pair
          programming, I would put the people in couples. Because alone, people gets lost. I would
          also take a coach from outside for, I don't know, one month. In my last company, the
          eyeglasses, we did it and was beautiful. Of course the couples cost, two persons on one
          thing, at the beginning you go even slower, the directors must swallow this. But then you
          fly. So daily, limit, couples, coach. In this order.`,
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-other-view", "no-risk"],
    told: ["own-decision", "trade-off"],
    complete: false,
  },
  {
    id: "fourth-situational-two-owners",
    form: "situational",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Two teams both claim the same service as theirs. You lead both leads.",
        as: "question",
        heard: `Okay. Before anything I sit with each lead, alone, and I ask him what are you afraid
          to lose? Because usually, it's not the service. Maybe one is afraid he will be waked up at
          night for the changes of the other, this is a true complaint. And I look in the history,
          who did change it in the last six months, who did answer the alarms. Let's say, team A
          makes eighty percent of the changes. So I give it to A, completely, with the alarms, and B
          gets a promise, any change they need is reviewed in two days. B will be slower than today,
          I will tell them this in the face, it's the price. Shared ownership I will not do, it's
          sweet for one month and then no one fixes the bugs. What I fear is the lead of B takes it
          as a defeat, and his people stop to report the problems. So I ask him to write the rules
          of the two days himself, and after one quarter we open it again.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "fourth-situational-inherited-team",
    form: "situational",
    pillar: "hiring",
    exchanges: [
      {
        asked: "You take over a team whose manager was fired. How do you begin?",
        as: "question",
        heard: `So first week I don't change anything, ma'am, really nothing. I will keep the
          meetings, the same board, even if it's ugly. Then second week I'd stop the, the status
          report that goes out every day, because usually nobody's reading it, and we give that hour
          back. Even if the director will feel blind for some time, because he's used to it, I'd
          rather have that than people typing until seven in the evening.`,
      },
      {
        asked: "And the people in the team, what would they make of it?",
        as: "no-other-view",
        heard: `Ah yes. I will talk to each one, thirty minutes, and just two questions, what should
          stay and what hurts. Some of them, they liked the old manager, they're maybe angry that
          he's gone, so I will not say anything bad about him. I'd let them finish first.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["own-decision", "trade-off"],
    complete: false,
  },
];
