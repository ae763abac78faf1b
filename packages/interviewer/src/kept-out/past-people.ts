import type { LabelledDialogue } from "./dialogue.ts";

/** Past events about people, hiring and what is hard to speak of. */
export const pastPeople: readonly LabelledDialogue[] = [
  {
    id: "past-generic-one-to-ones",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you helped someone on your team who was struggling.",
        as: "question",
        heard: `Yeah, I mean, I usually start with a one to one. I believe that everybody comes to
          work to do a good job, so, um, I always try to find out what is going on first. I'm quite
          an empathetic leader, people tell me that. So I listen and then I'd set some small goals
          with them and check in every week. And I always make sure that they feel safe, because
          without psychological safety you, you don't get anything really. So that's how I deal
          with it.`,
      },
    ],
    turn: "answer",
    gaps: [
      "generic-instead-of-one-event",
      "no-own-decision",
      "no-result",
      "no-number",
      "no-trade-off",
      "no-risk",
      "no-lesson",
    ],
    told: [],
    complete: false,
  },
  {
    id: "past-generic-pseudo-story",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a conflict between two engineers that you had to settle.",
        as: "question",
        heard: `oh that happens all the time honestly two people want two different frameworks and
          they dig in and um what I do is I put them in a room and I ask each of them to argue the
          other one's side and normally after half an hour they come out with something and if not
          then I make the call that's that's my job right and then we write it down so nobody can
          say they didn't know it has always worked for me so far`,
      },
    ],
    turn: "answer",
    gaps: ["generic-instead-of-one-event", "no-result", "no-number", "no-lesson", "no-trade-off"],
    told: [],
    complete: false,
  },
  {
    id: "past-client-not-named",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a difficult customer you worked with.",
        as: "question",
        heard: `Sure, um, I can't name the client, I'm still under an NDA, but it was a large bank,
          and they had this habit of, of changing the requirements in the demo itself. I was the
          delivery lead. So after the third time I decided that every demo starts with reading the
          last decisions aloud, with their name next to it. And, uh, it was awkward the first
          time. After that the changes, they just dried up more or less. We delivered the thing in
          May.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-trade-off", "no-risk", "no-lesson"],
    told: ["situation", "own-decision", "result"],
    complete: false,
    refused: ["the client's name"],
    mustNotMention: [
      "wh(o|ich|at) (was|is|were) th(e|at|is) (client|bank|customer|company)",
      "which (client|bank|customer|company)",
      "name (of )?the (client|bank|customer)",
      "name (the|that) (client|bank|customer)",
    ],
  },
  {
    id: "past-numbers-refused",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about a decision of yours that changed the business.",
        as: "question",
        heard: `So I moved our pricing out of the code and into a service that the sales people can
          change. That was my call, and, uh, nobody had asked for it. I'm not allowed to share any
          revenue figures, so don't ask me for numbers please, but it, um, it changed how they sell,
          they could try a price in one country without asking us for a release. Before that every
          price was a ticket and a deploy. And the deals team is, they run their own experiments
          now.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk", "no-lesson"],
    told: ["situation", "own-decision", "result"],
    complete: false,
    refused: ["revenue figures", "numbers"],
    mustNotAskFor: ["number"],
    mustNotMention: ["revenue", "how much", "by how many", "what number", "figures?\\b"],
  },
  {
    id: "past-number-not-remembered",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a time you improved reliability.",
        as: "question",
        heard: `Um so the notification service used to drop messages when the provider was slow. I
          decided to put a, an outbox in front of it, so we write it first and send it later, and I
          did that one with a new graduate. And the pages went away, basically, at night it got
          really quiet.`,
      },
      {
        asked: "How much quieter did it get? Give me one figure, even a rough one.",
        as: "no-number",
        heard: `I honestly don't remember the number, um, it was years ago and I don't have the
          dashboard any more. I'd be making it up if I said something. What I do remember is that
          we took the second person off the rota, because there was, there was nothing for them to
          do at night any more, and uh that the graduate ended up owning it, she presented it to
          the whole department in the end.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk", "no-lesson"],
    told: ["situation", "own-decision", "result"],
    complete: false,
    refused: ["an exact figure"],
    mustNotAskFor: ["number", "result"],
    mustNotMention: ["what (number|figure)", "how much quieter", "rough figure"],
  },
  {
    id: "past-follow-up-gave-the-result",
    form: "past",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Tell me about a hire you are proud of.",
        as: "question",
        heard: `That would be Tomasz. He came from, from hardware testing, he'd never worked in a
          software team, and the panel was three to two against. I was the hiring manager and I
          overruled them, because in the exercise he was the only one who asked what the thing was
          for. I knew that if it went wrong I'd have used up all of my credit with the panel.`,
      },
      {
        asked: "What came of it?",
        as: "no-result",
        heard: `So, um, it took him about five months to get going, longer than the others, I had to
          pay for that with my own time, two evenings a week. And then, within a year he'd found
          two thirds of the bugs that, uh, that reached us from the field team. He leads the test
          group now, four people. And one of the three who'd voted no asked to be moved to his
          team, which I, yeah, I liked that.`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk"],
    complete: false,
  },
  {
    id: "past-grief",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about the hardest moment you had as a manager.",
        as: "question",
        heard: `The hardest, um. One of my engineers died. It was, it was very sudden, over a
          weekend, and on the Monday I had to tell the team. We were eight people and now we were
          seven. I decided to, I called everybody one by one before the meeting so that nobody would
          learn it in a group. And then we stopped work for the week. I, uh, I cleared his desk
          myself because I didn't want the family to have to do it. We didn't do anything clever,
          we were just, we were just there.`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision"],
    complete: false,
    sensitive: "grief",
    mustNotAskFor: ["number", "result", "trade-off"],
    mustNotMention: ["how many", "how much", "measur", "figure", "percent", "metric"],
  },
  {
    id: "past-layoffs",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you had to deliver bad news.",
        as: "question",
        heard: `so that was the layoffs in the winter we had to let four of the twelve go and I had
          the list since the friday and I couldn't say anything over the weekend which was awful and
          um on the monday I told each of them myself I didn't let HR do it I asked for that and uh
          I had a page for every one of them with what I could do a reference an introduction and
          and I kept to it and two of them still write to me and one of them doesn't and I
          understand that`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson", "no-trade-off"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
    sensitive: "layoffs",
    mustNotAskFor: ["number"],
    mustNotMention: ["how many", "how much", "measur", "figure", "percent", "metric"],
  },
  {
    id: "past-illness-of-the-speaker",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you had to let go of something you owned.",
        as: "question",
        heard: `I had, um, I was diagnosed with cancer two years ago, in the middle of the platform
          project, and I was out for most of it. And before I went I handed the whole thing to
          Ines. Not, not in pieces, the whole thing, with the say over the budget. I told my
          director that if I came back I'd come back to something else, so that nobody would wait
          for me. She did it differently from what I would have done. And it went live, it's, it's
          hers now.`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson", "no-risk", "no-trade-off"],
    told: ["situation", "own-decision", "result"],
    complete: false,
    sensitive: "illness",
    mustNotAskFor: ["number"],
    mustNotMention: ["how many", "how much", "measur", "figure", "percent", "metric", "prognosis"],
  },
  {
    id: "past-harassment",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you stood up for someone.",
        as: "question",
        heard: `There was, um, a woman in my team, and a senior person from another department kept,
          he harassed her, at the off-site and then in messages. She told me and she asked me not
          to do anything at first. And I said that I can't promise that but I promise you'll know
          every step before it happens. So I went to HR with her, she had the messages, and I asked
          that he be the one who moves and not her. He was gone within the month. I'd rather not go
          into what was in the messages.`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson", "no-trade-off", "no-risk"],
    told: ["situation", "own-decision", "result"],
    complete: false,
    sensitive: "harassment",
    refused: ["what was in the messages"],
    mustNotAskFor: ["number"],
    mustNotMention: [
      "how many",
      "how much",
      "measur",
      "figure",
      "percent",
      "metric",
      "what (was|were) in the messages",
      "what did the messages",
      "what did he (say|write)",
    ],
  },
  {
    id: "past-complete-hire-mistake",
    form: "past",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Tell me about a hiring decision that you regret.",
        as: "question",
        heard: `yeah um in my second year as a manager I had a role open for nine months and I
          hired somebody I had doubts about I decided it I pushed it through and the trade was
          obvious I wanted the hands and I gave up the bar and the danger I knew it even was that
          the others would see that the bar had moved and that's what happened two of my best
          people left inside half a year and he left as well in the end so since then I let a role
          stay open I have a sentence for my boss it costs less to be short than to be wrong`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk", "lesson"],
    complete: true,
  },
  {
    id: "past-colleague-decided",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a time you settled a disagreement with design.",
        as: "question",
        heard: `So design wanted the animations and, um, the app was dropping frames on the cheap
          phones. And there was this long thread about it. Then Karin, our staff engineer, she
          decided to put the animations behind a check of the device, and they agreed on that. It
          was shipped in the spring release and the crash reports halved, and, yeah, design was
          fine with it in the end because they kept it on the phones that they use themselves. I
          was, I was in all of those meetings.`,
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-lesson", "no-risk"],
    told: ["situation", "result", "number"],
    complete: false,
    mustNotQuote: ["you decided to put the animations", "your decision to put the animations"],
  },
];
