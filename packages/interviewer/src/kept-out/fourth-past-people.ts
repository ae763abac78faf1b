import type { LabelledDialogue } from "./dialogue.ts";

/** Single events with the people of one's own team. */
export const fourthPastPeople: readonly LabelledDialogue[] = [
  {
    id: "fourth-past-sighs-in-reviews",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about difficult feedback you had to give.",
        as: "question",
        heard: `Right. Hearing aids, firmware, I had a team of six. My best engineer, by far the
          best, was, how'll I put this, he'd sigh in reviews. Out loud. And I noticed the two newest
          had stopped putting anything up till Friday afternoon when he'd left. I could've had a
          word with the whole team about manners, that's the coward's way, nobody's upset and
          nothing changes. Instead I sat him down and said, when you sigh, Noor and Piet wait four
          days to show you code. He went white. And yes, he might've walked, he'd an offer from a
          competitor in his drawer, I knew that, and the launch was in ten weeks. He sulked for one
          of them. Then he started pairing with Piet. Time to review went from four days to under
          one, and he stayed. What stuck with me is he honestly had no idea. I'd watched it for
          three months, thinking he must know. I don't wait three months any more.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk", "lesson"],
    complete: true,
    mustNotQuote: ["he must know", "nobody's upset"],
  },
  {
    id: "fourth-past-service-desk-mondays",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about someone you helped to grow.",
        as: "question",
        heard: `Yes, so we make the robots for milking, and I had a girl, a young woman, from the
          university of applied sciences, Femke, she was very good in theory but for the farmers she
          was afraid. She didn't dare to pick up the phone. And I could have let her be in the
          office, she would write very nice code there. But then she makes it for a cow that exists
          only in the book, so I have chosen to put her on the service desk each Monday, and I have
          sat next to her in the begin. It was of course code we didn't get on that Monday, my
          manager was not so amused with that. And there was a chance that a farmer would shout at
          her and that she'd leave us, they can be quite direct in the morning at five. So that's
          what I did with her, on the Mondays.`,
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-number", "no-lesson"],
    told: ["situation", "own-decision", "trade-off", "risk"],
    complete: false,
    mustNotQuote: ["a girl"],
  },
  {
    id: "fourth-past-fourteen-open-requests",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a conflict in your team.",
        as: "question",
        heard: `So, I worked in a company of maps, for trucks, in Curitiba, and I had two guys,
          Rafael and Tiago, they was fighting about the tests. Rafael wanted that everything have
          test, Tiago said it's waste, and it arrived in the point that they approve not any more
          the pull request one of the other. It was fourteen open, fourteen, for more than two
          weeks. I called the both in a room and I asked each one to explain me the position of the
          other one, until the other say yes, it's this. It took one hour and a half, man. And then
          I decided: the calculation of the route has test, always, the screen not. The next week it
          was all merged, and until I left, almost one year, it never had more than three open. For
          me it stayed that they was fighting about respect, the test was only the, the excuse.
          Today I look first for that.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk"],
    told: ["situation", "own-decision", "result", "number", "lesson"],
    complete: false,
    mustNotQuote: ["it's waste"],
  },
  {
    id: "fourth-past-site-closed",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about the hardest time you led a team through.",
        as: "question",
        heard: `That was when the, when they closed our site in Leeds, last spring. I'd been running
          the platform team there for years. I was told on the Monday and I had to tell them on the
          Wednesday, and I wasn't allowed to say who'd be offered a move. I'd rather not go into how
          many it was, or names, there's still a legal thing going. What I did was, I went against
          the script HR gave us, I read the first line and then I put it down and said what I knew
          and what I didn't. It could have got me into trouble, and it nearly did. And then I spent,
          well, most of my time on references and phoning people I used to work with. The handover
          suffered for it, we left bits of it undocumented, and I stand by that.`,
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-lesson"],
    told: ["situation", "own-decision", "trade-off", "risk"],
    complete: false,
    sensitive: "layoffs",
    refused: ["how many lost their jobs", "who they were"],
    mustNotAskFor: ["number"],
    mustNotMention: ["how many (people|of|were|lost|jobs)", "\\blegal"],
  },
  {
    id: "fourth-past-hired-against-the-team",
    form: "past",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Tell me about a hire that did not work out.",
        as: "question",
        heard: `Yes. We build control software for industrial laundries, and I needed a senior for
          the drives. There was a man with a fantastic CV, and my team was two to one against him,
          they said he listens not. I have hired him nevertheless, because the position was since
          seven months open and the customer was waiting. That was my decision, not from HR. I have
          seen the danger, that the others leave, and I said to myself, there are six months
          Probezeit, so, trial time, I can correct it. After three months one of my people gave
          notice, and the drives were running, yes, on time even. I let him go in month five. So I
          got the project and lost two people for it. It was a bad bargain.`,
      },
      {
        asked: "What do you do otherwise since then?",
        as: "no-lesson",
        heard: `When the team says no, then it is no. I may still say no alone, but not yes against
          them. And each candidate now fixes one real fault together with us, two hours, paid. From
          the four since then all are still there.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk", "lesson"],
    complete: true,
  },
  {
    id: "fourth-past-gong-for-morale",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you won back a team that had lost heart.",
        as: "question",
        heard: `Oh man, morale, yeah. So, like, I think people lose heart when they don't see the
          point, right? And a leader's job is, is to be the one who paints the picture. I'm a big
          believer in that. I do like, one-on-ones, every week, religiously, and I ask how are you
          on a scale of one to ten, and if somebody's at a four you, you dig in. And celebrate the
          small wins! We had a gong at one place, a literal gong. You'd hit it when a print job,
          this was, um, printing, newspapers and whatnot, when a release went out. People need that.
          And you gotta be authentic, they smell it if you're not. So yeah, that's kind of how I,
          how I go about it.`,
      },
    ],
    turn: "answer",
    gaps: [
      "generic-instead-of-one-event",
      "no-own-decision",
      "no-result",
      "no-number",
      "no-lesson",
    ],
    told: [],
    complete: false,
  },
];
