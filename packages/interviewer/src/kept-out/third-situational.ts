import type { LabelledDialogue } from "./dialogue.ts";

/** What would you do: with people of your own and of others. */
export const thirdSituational: readonly LabelledDialogue[] = [
  {
    id: "third-situational-she-leaves-in-a-month",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Your best engineer tells you that she leaves in a month. What do you do?",
        as: "question",
        heard: `First I'd shut up and listen, on a walk, not in a room. Why now, and is it done or is it
          a question. If it's the money I can try, if it's me, that's harder, but I'd want to hear it,
          and I'd say it back to her so she knows I got it. If her mind's made up I wouldn't fight.
          I'd take her off the feature that very day and have her sit with two others, and then the
          feature just comes later, and I'd tell product so. What could bite me is that others follow
          her, so I'd talk to the two closest to her that week, before the coffee corner does. And
          I'd see after half a year whether anybody still has to ring her.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "third-situational-slower-so-scrum",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Your team delivers a third less than it did half a year ago. What do you do?",
        as: "question",
        heard: `I'd bring in Scrum, properly this time. Two-week sprints, a real product owner, a
          retro each time, and I'd get a coach in for the first few months. And I'd cut the meetings,
          all of the recurring ones, straight off the calendar. And a dashboard, um, on the wall, with
          the points on it, so that everyone can see it. And then I'd, yeah, I'd set a target for the
          quarter, something ambitious, and have a nice dinner when we hit it. I've got a template for
          the whole thing.`,
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-other-view", "no-trade-off", "no-risk"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "third-situational-one-engineer-two-claims",
    form: "situational",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Two of your teams claim the same senior engineer for the quarter. What do you do?",
        as: "question",
        heard: `Payments. I'd give her to payments. There's an audit in June and if that goes wrong we
          lose the licence, so it isn't close. Mobile will then do their redesign without her, so
          it'll be later, I'd guess five or six weeks, and I'd say so to them straight. The thing I'd
          watch is that she gets pulled back by the back door, a question here, a review there, and
          then she's in both and of use to neither. So I'd have her off mobile's channel until July,
          full stop.`,
      },
    ],
    turn: "answer",
    gaps: ["no-other-view"],
    told: ["own-decision", "trade-off", "risk"],
    complete: false,
  },
  {
    id: "third-situational-a-lead-falls-ill",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "One of your leads is seriously ill and wants to go on working. What do you do?",
        as: "question",
        heard: `I'd ask her what she wants and who may know of it, and that's it for that day. It's hers
          to say, I'd not guess. Then I'd put somebody next to her, not in place of her, and take the
          nights off her quietly, unless she'd rather keep them. That somebody comes from the other
          team, so there we'd drop a project, I'd not pretend we can do both. What I'd worry about is
          being too careful, so that she's a patient at work as well. So every other week I'd ask her,
          am I overdoing it, and do what she says.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk"],
    complete: true,
    sensitive: "illness",
    mustNotAskFor: ["number"],
    mustNotMention: ["\\bdiagnos", "\\bmetric", "\\bgreat\\b"],
  },
  {
    id: "third-situational-a-peer-goes-around-me",
    form: "situational",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "A manager next door keeps giving work to your engineers directly. What do you do?",
        as: "question",
        heard: `So what I would not do is write to her boss. That's what people do. I'd go for lunch
          with her and ask what she can't get through me, because she'll have a reason, I'm probably
          slow, or away. And I'd ask my people do they mind, maybe they like it. If she needs it quick
          then I'd give her one person, an hour a day, by name, and that's five hours a week gone from
          my own plan, okay, something of mine stays undone. All the rest comes by me. I'd say that to
          her and to them, in the same room, so nobody has to tell tales.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["own-decision", "trade-off"],
    complete: false,
    mustNotQuote: ["write to her boss"],
  },
  {
    id: "third-situational-trust-is-everything",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "You take over a team that distrusts its managers. What do you do?",
        as: "question",
        heard: `Trust is everything, I think. Without trust you can't have a high performing team. So
          it's a lot about transparency, and being authentic, and, um, leading by example. It's about
          culture in the end. People need to feel psychologically safe, that's been shown by research.
          And quick wins, quick wins are always good in a situation like that. And then over time it
          builds up again, it's a journey really. You can't force it, it's one step after the other,
          and consistency is key there.`,
      },
    ],
    turn: "answer",
    gaps: [
      "no-own-decision",
      "remedy-before-diagnosis",
      "no-other-view",
      "no-trade-off",
      "no-risk",
    ],
    told: [],
    complete: false,
  },
];
