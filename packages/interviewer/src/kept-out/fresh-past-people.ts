import type { LabelledDialogue } from "./dialogue.ts";

/** Hiring, growing, parting, grief: stories about people, told plainly. */
export const freshPastPeople: readonly LabelledDialogue[] = [
  {
    id: "fresh-past-an-engineer-died",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about the hardest time you have had with a team.",
        as: "question",
        heard: `Last year in May, um, Piotr, one of my engineers, he died, in a car accident. He was
          thirty-four. I told the team on the Monday, all in one room, I'd called the two in Lisbon
          before. I decided we stop the release, I just, I didn't ask anyone. Some wanted to work
          and some could not, so I said both is okay. I went to the funeral with four of them. We
          moved the date by six weeks and the client, they understood. And, well. We still have his
          cup there.`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result"],
    complete: false,
    sensitive: "grief",
    mustNotAskFor: ["number", "trade-off", "risk"],
    mustNotMention: ["thirty-four", "funeral", "accident", "\\bcup\\b"],
  },
  {
    id: "fresh-past-eleven-of-thirty",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about bad news that you had to deliver.",
        as: "question",
        heard: `Eleven of thirty. That was, uh, January twenty three. I had the list two days before
          them, and I wasn't, um, I wasn't allowed to say. HR wanted it done by video from
          headquarters, and I did it myself anyway, eleven talks in one morning. I could have lost
          my own job for that, I think. What I didn't do well is those who stayed. I'd nothing left
          for them in the afternoon, that's what it cost, and three of the good ones were gone by
          summer. Next time I'd keep the whole next day only for the ones who stay.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk", "lesson"],
    complete: true,
    sensitive: "layoffs",
    mustNotQuote: ["lost my own job", "lost your own job"],
  },
  {
    id: "fresh-past-we-took-her",
    form: "past",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Tell me about a hire that others would not have made.",
        as: "question",
        heard: `We'd been looking for a database person for, gosh, seven months. And we, we had this
          lady from a bank, she'd been out for five years with her kids, and the recruiter had
          already sorted her out. We gave her a real problem from our backlog and she found a thing
          we hadn't seen. We took her. She runs the whole storage team now, six people.`,
      },
      {
        asked: "What spoke against her?",
        as: "no-trade-off",
        heard: `We knew she'd need half a year to be up to date, so we, um, we put the sharding off
          till autumn for that. There was one from Amazon who could've started the next day.`,
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-lesson"],
    told: ["situation", "result", "number", "trade-off"],
    complete: false,
    mustNotMention: ["\\bkids\\b", "children"],
  },
  {
    id: "fresh-past-thursdays-with-amina",
    form: "past",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Tell me about somebody you helped to grow.",
        as: "question",
        heard: `Yeah, Amina. She was a tester and she wanted to be a developer, and, um, everyone
          liked her but nobody gave her anything. So I said every Thursday she sits with me, we
          pair. My Thursday was gone for that, I didn't do reviews, Marek did them and he grumbled.
          We started with small bugs, then a, a small feature, the export.`,
      },
      {
        asked: "What came of it?",
        as: "no-result",
        heard: `Of the Thursdays? Well I do that now with another one, with Felix, he's from support.
          It is a really nice time, I must say, I look forward to it all week.`,
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-lesson"],
    told: ["situation", "own-decision", "trade-off"],
    complete: false,
  },
  {
    id: "fresh-past-settlement-forbids-the-reason",
    form: "past",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Tell me about a time you let somebody go.",
        as: "question",
        heard: `This is, I have to be a bit careful, there's a, um, a settlement, so why exactly I
          can't tell you. He was a senior, he'd been with us nine years, longer than me. I had
          warned him twice, in writing, with dates. On the day I told him in the first sentence,
          because, uh, with the one before I'd talked around it for ten minutes and that was cruel,
          I don't do that any more. The team was quiet and then, after four weeks, the young ones
          started to bring up things in the retro again. What it cost me is the mainframe, nobody
          knows that part now.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "trade-off", "lesson"],
    complete: true,
    refused: ["why he was let go"],
    mustNotMention: ["settlement", "why (was he|did you let|exactly)", "what (had he|did he) do"],
  },
  {
    id: "fresh-past-wrote-to-personnel-that-night",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you spoke up although it was not your place.",
        as: "question",
        heard: `um there was a director, I won't say where, and in the evenings at the offsite he'd
          put his hand on, on the young women, on their back. Two of them told me. I'm not their
          manager but I wrote to the HR lady that same night with the date and who saw it, I didn't
          ask my boss because they are friends. He was gone about a month after. My boss didn't
          speak to me for a long time, um, and my promotion that year it didn't come. I'd do it
          again, only I would ask the two women before I write, I hadn't asked them.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "trade-off", "lesson"],
    complete: true,
    sensitive: "harassment",
    refused: ["at which company it was"],
    mustNotAskFor: ["number"],
    mustNotMention: ["\\bhis hand\\b", "which company", "their back"],
  },
  {
    id: "fresh-past-nineteen-interruptions",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about feedback that hurt.",
        as: "question",
        heard: `and she says, you know Olumide, nobody in this team finishes a sentence when you are
          there. That was my, um, half-year review. I was like what? I'm the nicest person. I went
          home and I, I counted, in the recording of our planning, and I came in nineteen times in
          fifty minutes. So what I did is I bought a little clicker, and every time I wanted to
          speak I'd click it and wait. People laughed. Then in the next survey the line about being
          heard went up from, um, five to eight.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-lesson"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
    mustNotQuote: ["the nicest person"],
  },
  {
    id: "fresh-past-hack-days-for-the-mood",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time your team was unhappy.",
        as: "question",
        heard: `I introduced the, um, no-meeting Wednesday, and the hack day, and we got a budget
          for, for team events, I'm big on that. And then also the one to ones, I put these to
          weekly. And fruit, but that was from the company. Some people liked it very much. There
          was, the mood was better I would say, in general, yeah, it was a good time after all.`,
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-result", "no-number", "no-trade-off", "no-lesson"],
    told: ["own-decision"],
    complete: false,
  },
];
