import type { LabelledDialogue } from "./dialogue.ts";

/** What would you do: under pressure of time, money or a customer. */
export const thirdSituationalPressure: readonly LabelledDialogue[] = [
  {
    id: "third-situational-what-he-saw-at-a-conference",
    form: "situational",
    pillar: "strategy",
    exchanges: [
      {
        asked: "The chief executive wants a chatbot in the product in two weeks. What do you do?",
        as: "question",
        heard: `I'd go and ask what he saw, usually he saw something at a conference. What is he afraid
          of, that's what I want to know. Maybe it's a customer, maybe it's an investor. And I'd hear
          the sales person too. Then I'd offer one thing, a small one, on one page of the product, for
          customers who ask for it, and I'd say yes to that and not to the big one. So he'd get
          something to show. Yeah. And I'd write it up the same evening, half a page, so we both
          remember what we said.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "third-situational-open-bucket-on-friday",
    form: "situational",
    pillar: "system-design",
    exchanges: [
      {
        asked:
          "On a Friday evening an intern finds customer data open to everyone. What do you do?",
        as: "question",
        heard: `close it first like that minute and then ask because every hour it's open is worse even
          if something breaks and something will break somebody's report or a partner's import fine
          they can shout at me then i want to see in the logs who took anything and since when and i
          ring the privacy officer at home not on monday there's a clock seventy two hours and she's
          the one who knows how it reads to the regulator so i'd hear her out before i write a word to
          anyone the intern i'd thank in front of everybody the thing i'd be afraid of is we close it
          and call it done and there's a second one so on saturday somebody goes through all of them`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "third-situational-the-vendor-doubles-its-price",
    form: "situational",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Your cloud vendor doubles its price. What do you do?",
        as: "question",
        heard: `I'd not move. Everybody's going to want to move. I'd first look at what we burn, I bet
          that a lot of it is machines that nobody switched off, and I'd ask finance what it does to
          the year, and whether they can live with it for two quarters, they see things I don't.`,
      },
      {
        asked: "What could go wrong if you stay?",
        as: "no-risk",
        heard: `They do it again. Then I'm the fool who stayed. So in those two quarters I'd have, um,
          one service get running elsewhere, just so we can threaten.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["own-decision", "risk"],
    complete: false,
  },
  {
    id: "third-situational-patch-or-rewrite",
    form: "situational",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Before a large customer's launch: do you rewrite the shaky part or patch it?",
        as: "question",
        heard: `Can I have two days? I'd take two days. In those I'd get the customer's own lead on the
          phone, what happens on your day, what do you open with, because I've no idea how it looks
          from their end. And my two who know the code, one at a time, since they'd disagree. But if
          you pin me down, patch. I'd patch, and write down what that eats, which is, every change in
          that corner is going to take double, and I'd live with it until autumn. Where I could be
          wrong is if it falls over at ten times the load, then patching was just waiting. So on day
          one we throw ten times at it, and if it falls I'd turn round and say so the same evening.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "third-situational-a-bad-word-from-a-reference",
    form: "situational",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Everyone likes the candidate, but one reference warns you. What do you do?",
        as: "question",
        heard: `I'd ring them back. One bad word isn't a, isn't a verdict, maybe the two were rivals.
          I'd ask for a day on which they'd seen it, a real one. And then I'd ask the candidate,
          straight, somebody says you left a mess behind at that place, what happened. The answer
          settles it for me. If he can tell me which part of it was his, I'd hire him, if it was all
          the others, I wouldn't. And I'd tell the panel what I heard, minus the name. Simple as
          that, really.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "third-situational-two-argue-while-it-is-down",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "Production is down and two of your engineers argue over what to do. What do you do?",
        as: "question",
        heard: `I'd fire both. No, I'm kidding. I'd ask each for one sentence, thirty seconds, you, then
          you, what do you see that she doesn't. And then I'd say roll back, every time. It's dull and
          it's known. The one who wanted to go forward, I'd have him get his thing ready on the side.
          What can go wrong, the old version meets the new tables and chokes, so before anyone presses
          anything I'd want a yes from whoever last touched the database. And next day a coffee with
          the both of them, not at the time.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["own-decision", "risk"],
    complete: false,
    mustNotQuote: ["fire both"],
  },
];
