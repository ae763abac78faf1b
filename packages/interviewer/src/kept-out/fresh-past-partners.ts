import type { LabelledDialogue } from "./dialogue.ts";

/** Clients, lawyers, money and bosses: stories in which somebody else wanted something. */
export const freshPastPartners: readonly LabelledDialogue[] = [
  {
    id: "fresh-past-cannot-name-the-client",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a contract that you helped to win.",
        as: "question",
        heard: `I can't name the client, it's a, let's say a big retailer in the north, and the sum
          I'm not allowed to say either. What I did, they'd asked for everything in their own data
          centre, and our sales had, um, already nodded. I went there with one engineer and I asked
          to see the room, and there was one person who looked after it, two days a week. So I
          proposed that we run it and they hold the keys. It took some weeks. They signed in the
          spring.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-lesson"],
    told: ["situation", "own-decision", "result"],
    complete: false,
    refused: ["who the client is", "the sum of the contract"],
    mustNotAskFor: ["number"],
    mustNotMention: [
      "(which|what) (client|retailer|customer|company)",
      "who (was|is) the (client|retailer)",
    ],
  },
  {
    id: "fresh-past-success-instead-of-failure",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a project of yours that failed.",
        as: "question",
        heard: `Well, um, I'd rather, I mean, the thing that nearly went wrong was our app for the
          pharmacies, in Lyon. Everyone said it would fail. The regulator wanted the, the leaflets
          in it, we had six weeks. I took two people off the website and put them there, and the
          website stood still, marketing hated me for it. And we delivered, two days early, a
          hundred and twenty pharmacies on the first day. So it didn't fail at all, voilà.`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "number", "trade-off"],
    complete: false,
    mustNotQuote: ["it would fail"],
  },
  {
    id: "fresh-past-cloud-bill-in-rand",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about a time you had to save money.",
        as: "question",
        heard: `Okay so our, our cloud bill at the insurance, it was about two point one million rand
          a month, and finance, um, finance came to me and said, Thabo, a quarter of it must go. I
          went through it with one guy from finance and we found that the test environments ran all
          night.`,
      },
      {
        asked: "And what came of it?",
        as: "no-result",
        heard: `Yes so we shut them off at eight in the evening, I decided that, I didn't ask the
          teams because if you ask then everybody's the exception, right. That I paid for, the
          people in Bangalore were locked out two mornings, because nobody thought of the time zone.
          But it went down by almost thirty percent and it has stayed there.`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "task", "own-decision", "result", "number", "trade-off"],
    complete: false,
  },
  {
    id: "fresh-past-backups-and-the-counsel",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a time you had to find a way with legal or compliance.",
        as: "question",
        heard: `Right. The deletion thing, um, our counsel, Frau ~Vaygel, she wanted every backup
          rewritten, every single tape, and I thought she's, she's mad. I sat with her two
          afternoons and drew her how a backup works, on paper, and she drew me what the regulator
          asks. And I offered to keep a list of the deleted ones and apply it whenever we restore. A
          restore takes four hours more because of it, so that was the price. When they came for
          the audit they looked at it for ten minutes and went on to the, to the door locks.`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "number", "trade-off"],
    complete: false,
    mustNotMention: ["vaygel"],
    mustNotQuote: ["she's mad"],
  },
  {
    id: "fresh-past-closed-the-german-shop",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about something that you stopped.",
        as: "question",
        heard: `the German shop, I closed it. Um, it made, what, two percent of the revenue and every
          release had to be tested twice for it, the taxes, the returns. I looked at a year of
          tickets and a fifth of them were from there.`,
      },
      {
        asked: "What did you give up by that?",
        as: "no-trade-off",
        heard: `Eleven thousand customers. And well, my name with the sales chap in Cologne, he'd
          built it, he doesn't talk to me. We gave him Austria but it's not the same.`,
      },
      {
        asked: "What came of it?",
        as: "no-result",
        heard: `Oh, releases went from monthly to every week, nobody has asked for it back. And I'd
          tell him myself next time, he, um, he found it in the plan.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "fresh-past-i-booked-the-room",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about two teams that you brought back together.",
        as: "question",
        heard: `So mobile and the, uh, the backend people, they'd stopped talking, kind of.
          Everything went by ticket. And we sat them together, we did a workshop, with post-its and
          everything, and we came out with a, with an agreement about the interfaces. After that a
          change took days instead of weeks.`,
      },
      {
        asked: "What was your own part in it?",
        as: "no-own-decision",
        heard: `Well, mine, um, it's hard to say, we really did that as leads together, the three of
          us. I suppose I, I booked the room.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-lesson"],
    told: ["situation", "result"],
    complete: false,
    mustNotAskFor: ["own-decision"],
    mustNotQuote: ["booked the room"],
  },
  {
    id: "fresh-past-no-to-the-finance-chief",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a time you said no to somebody powerful.",
        as: "question",
        heard: `The finance chief of the, uh, of the airline wanted a dashboard with fuel costs, live,
          every second. I said no, every fifteen minutes, and that cost me his goodwill for a while,
          but live I'd have needed a team of five for half a year.`,
      },
      {
        asked: "How did it end?",
        as: "no-result",
        heard: `He got the fifteen minutes in three weeks, um, and I've seen his screen since, he
          looks at it once a day, ha.`,
      },
      {
        asked: "What did you take from it?",
        as: "no-lesson",
        heard: `Oh, ask what he decides with it. That's it. I asked that only after, I'd ask it in
          the first minute now.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
    mustNotQuote: ["a team of five"],
  },
  {
    id: "fresh-past-would-choose-my-battles",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you disagreed with your manager.",
        as: "question",
        heard: `If my manager and me, if we disagree, I would first try to understand, what is the,
          the pressure on him, and I would bring him data, and if he still says no I'd go along with
          it, I mean he is the boss finally. You'd have to choose your battles, isn't it. In my last
          company it was quite hierarchical so, um, one would be careful, but yes I'd definitely
          speak openly, one to one, not in front of the others.`,
      },
    ],
    turn: "answer",
    gaps: ["generic-instead-of-one-event", "no-example"],
    told: [],
    complete: false,
    mustNotQuote: ["bring him data", "speak openly"],
  },
];
