import type { LabelledDialogue } from "./dialogue.ts";

/** What would you do: with too little time, money or knowledge. */
export const sixthSituationalPressure: readonly LabelledDialogue[] = [
  {
    id: "sixth-situational-slow-website",
    form: "situational",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Users say your service has become slow. What would you do?",
        as: "question",
        heard: `Yes, so I'd put a cache in front. Redis, most likely, we've got it in the auction house
          already for the sessions. Then I would take bigger machines for the database, this is
          one click nowadays, and I'd move the images of the lots to a CDN. Also we could rewrite
          the bidding page, it is old, it's in, I think it's in Angular one still. With React it
          would be much more quick. I did this kind of migration already, it goes good. And I
          would switch on the auto scaling so in the evening, when the big auction is, it goes up
          by itself.`,
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-trade-off", "no-risk"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "sixth-situational-half-budget",
    form: "situational",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Your budget is cut in half tomorrow. What do you do?",
        as: "question",
        heard: `half right I do flood maps for councils first thing I'd do is ask half of what and until
          when because half for a year and half for good are two different animals say it's for
          good then I list what the councils actually open I'd bet it's the river maps and nothing
          else so I keep the rivers I keep the two hydrologists and the coast goes all of it the
          coast model the nice 3D thing which is rotten for the three seaside councils they'd be
          back to paper and the bet could be wrong I mean one good storm surge and we're in the
          papers so I'd keep the coast data coming in just not the maps that way we could pick it
          up again in a month or so`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk"],
    complete: true,
    mustNotQuote: ["half for a year"],
  },
  {
    id: "sixth-situational-wrong-labels",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "An hour before shipping you find a possible mistake. What do you do?",
        as: "question",
        heard: `In cheese, eh, the mistake is always the label. So it's one hour, the truck is there
          with the motor on. I would open three boxes from three different pallets, and look, is
          it all or is it just the one roll of labels. Five minutes. If it's the nuts which are
          not written, I stop all, no talk. If it's only the weight that's a bit false, it can go.`,
      },
      {
        asked: "What would stopping it cost you?",
        as: "no-trade-off",
        heard: `The supermarket takes a penalty, something like four thousand for a late truck, and the
          driver, he has no hours any more for today. So I lose that, and the cheese gets a day
          older. For nuts I pay it.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["own-decision", "number", "trade-off"],
    complete: false,
    mustNotQuote: ["a bit false"],
  },
  {
    id: "sixth-situational-ceo-pet-idea",
    form: "situational",
    pillar: "strategy",
    exchanges: [
      {
        asked:
          "Your CEO wants to put everything on a technology you don't believe in. What do you do?",
        as: "question",
        heard: `oh I've a face that shows everything so he'd know anyway um I'd want to understand where
          it comes from did he see it on a trade fair did an investor say it is there a competitor
          what's he scared of I'd ask him exactly that over lunch and not in the round because in
          front of the others he can't go back any more we make hearing aids so say it's I don't
          know everything in the cloud then I'd say give me two people and six weeks and one model
          and after we look at what it does to the battery and whatever comes out comes out`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "sixth-situational-data-leak-rumour",
    form: "situational",
    pillar: "system-design",
    exchanges: [
      {
        asked: "A stranger writes that your customer data is for sale. What would you do first?",
        as: "question",
        heard: `Well it depends, doesn't it. You'd have to see. I suppose there's a process for that,
          there's always a process, in lottery we've a binder for it. Somebody from security would
          have a look whether it's genuine, whether it's ours or it's some old list. And legal
          would want to be told, and they'd probably say don't answer him. Then there'd be a call,
          there'd be a lot of people on the call. You'd have to weigh it all up, go public early
          or wait until you know. There's arguments on both sides. It's a tricky one, that.`,
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-trade-off", "no-risk"],
    told: [],
    complete: false,
  },
];
