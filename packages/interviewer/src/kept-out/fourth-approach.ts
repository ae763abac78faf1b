import type { LabelledDialogue } from "./dialogue.ts";

/** How somebody goes about a thing in general. */
export const fourthApproach: readonly LabelledDialogue[] = [
  {
    id: "fourth-approach-design-review",
    form: "approach",
    pillar: "system-design",
    exchanges: [
      {
        asked: "How do you run the review of a design?",
        as: "question",
        heard: `Mostly by shutting up, to be fair. The author writes two pages, no slides, and we
          read it in the room for fifteen minutes, in silence, so nobody can bluff. Then I go round
          and each says the one thing that'd wake them at night, juniors first, me last. It's
          slower, you could do it by comments in half the time, and the quick talkers hate it. But
          by comments it's the loudest that wins. Take the cheese factory, last March, the plan was
          to put the recipe on each machine. The youngest in the room, second week, she asked what
          happens if someone swaps a machine over between two lines. Silence. We'd have made eleven
          tons of gouda with the salt of a feta. So we moved the recipes to the line. Where it goes
          wrong is when I'm tired and I speak first, then it's a rubber stamp, so I've given Ola the
          right to tell me to be quiet. She's used it twice.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "result", "trade-off", "risk"],
    complete: true,
    mustNotQuote: ["eleven tons of gouda"],
  },
  {
    id: "fourth-approach-debt-by-a-fifth",
    form: "approach",
    pillar: "strategy",
    exchanges: [
      {
        asked: "How do you keep technical debt in check?",
        as: "question",
        heard: `I give it twenty percent, every sprint, fixed. There's a list, the team votes on it
          with dots, top three go in, and I defend it against product, I don't negotiate that every
          two weeks again. If you don't, you get what everybody gets, one day you can't ship a
          one-line change without breaking the invoices. And I show the list to the directors once a
          quarter, in their words, so not refactor the parser, rather each new country takes us six
          weeks and it could take two. That they understand.`,
      },
    ],
    turn: "answer",
    gaps: ["no-example", "no-trade-off", "no-result"],
    told: ["own-decision", "number"],
    complete: false,
    mustNotQuote: ["refactor the parser"],
  },
  {
    id: "fourth-approach-who-will-cry",
    form: "approach",
    pillar: "strategy",
    exchanges: [
      {
        asked: "How do you decide what not to build?",
        as: "question",
        heard: `So I, I have a habit. I write on a paper who will cry if we don't make it. If I
          cannot write a name, a real name, not the market, not the users, then we don't make it.
          And also I ask the seller, will he put his own bonus on this? Usually then it becomes
          quiet. So I reduce like this, from maybe forty wishes in a quarter to six or seven.`,
      },
      {
        asked: "What do you lose by that?",
        as: "no-trade-off",
        heard: `I lose the things which nobody asks for yet. If everything must have a name, you
          never make the surprise, you are always behind the customer. I know it. I accept it,
          because we are small, we're nine people and we make software for the marinas, for the
          boats, a surprise that fails would eat us the half year.`,
      },
    ],
    turn: "answer",
    gaps: ["no-example", "no-result"],
    told: ["own-decision", "number", "trade-off"],
    complete: false,
  },
  {
    id: "fourth-approach-ship-on-day-one",
    form: "approach",
    pillar: "hiring",
    exchanges: [
      {
        asked: "How do you bring a new person into a team?",
        as: "question",
        heard: `They ship something the first day. Wee thing, a typo if need be, but it goes all the
          way to the customer. And they get one person, not a buddy list, one, who does no work of
          their own that week. Costs me a week of somebody good, every time, and I've been told off
          for that. But the other way, with the reading list, you get a polite ghost for two months.
          The danger's they break something on day one, so it goes to our own office's machines
          first, and it's stopped there twice.`,
      },
      {
        asked: "Who went through that last?",
        as: "no-example",
        heard: `Aye, Callum. He came off the ferries, ticket desk, never been paid to code in his
          life. Day one he changed the word on the refund button. By the fourth week he was on his
          own with the refunds page, it used to be about three months till we'd let someone near
          that. He'd shown the button to his mum. It's made me think the first thing should always
          be something you can show your mum.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk", "lesson"],
    complete: true,
  },
  {
    id: "fourth-approach-bad-news",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you see to it that people bring you bad news?",
        as: "question",
        heard: `So I think psychological safety is the, is the cornerstone, right. I have an open
          door policy, always had, I have skip levels with everyone, I run a retro, blameless, every
          two weeks. I say to people, bad news early, good news can wait. I think it's about role
          modelling also, so I'd show my own mistakes. And there's an anonymous form, which people
          can fill, and I read out every one of them in the all hands, the ugly ones too. And trust
          takes years to build and, what is it, seconds to break. So that's roughly my approach to
          it.`,
      },
    ],
    turn: "answer",
    gaps: ["no-example", "no-trade-off", "no-result", "no-risk"],
    told: [],
    complete: false,
  },
];
