import type { LabelledDialogue } from "./dialogue.ts";

/** What would you do: some ask first, some act first, some will not say. */
export const freshSituational: readonly LabelledDialogue[] = [
  {
    id: "fresh-situational-an-offer-elsewhere",
    form: "situational",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Your best engineer tells you that she has an offer elsewhere. What do you do?",
        as: "question",
        heard: `First I'd shut up, um, and ask her what's behind it, because it's never, it's hardly
          ever the money. If it's the work I can do something. If it is the money I'd say honestly
          what I can get, one rise and not a bidding war, because the others hear about it, so I
          may lose her for that, I'd accept it. It could be that she goes anyway, so the same week
          I'd have her show Jonas the billing. And if she's already decided I'd say congratulations
          and mean it.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "fresh-situational-one-release-train",
    form: "situational",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Two of your teams keep breaking each other's releases. What do you do?",
        as: "question",
        heard: `One repository. And one release train, every second Tuesday, with a, a release
          manager. We did that at my last place and, um, it's just cleaner. Everybody has the same
          pipeline. I would, I'd take two people to build the pipeline, maybe one sprint, two
          sprints, and then there's a freeze on the Monday before, nobody merges, and that's it, basically.`,
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-other-view", "no-trade-off", "no-risk"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "fresh-situational-hide-the-delay",
    form: "situational",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "A vice president asks you to hide a delay from a customer. What do you do?",
        as: "question",
        heard: `I wouldn't do it. I mean, I'd not lie to them. Um. I'd go to him and say look, I won't
          write this, and I'd offer to make the call with him there, so that he's, so he doesn't
          look bad. He might take me off the account, that's what it may cost me, and then okay. In
          Denmark you can say such things, in my last job, um, elsewhere, I'd have been a bit more
          careful.`,
      },
    ],
    turn: "answer",
    gaps: ["no-other-view"],
    told: ["own-decision", "risk"],
    complete: false,
  },
  {
    id: "fresh-situational-it-depends",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Half your team wants to work from home, half in the office. What do you decide?",
        as: "question",
        heard: `It depends, really. Um, on the company, on the kind of work, on what people want.
          There are studies for both. Some say you're, you're thirteen percent more productive at
          home, others say no. I think trust is the most important. And you've to look at the people
          also, there are young ones who live in one room, they would like to come in. So I'd look
          at it very carefully, and then I'd see.`,
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-trade-off", "no-risk"],
    told: [],
    complete: false,
    mustNotQuote: ["thirteen percent"],
  },
  {
    id: "fresh-situational-deleted-data",
    form: "situational",
    pillar: "system-design",
    exchanges: [
      {
        asked: "A junior has deleted production data. It is ten in the morning. What do you do?",
        as: "question",
        heard: `So stop, first of all, everyone hands off the keyboard. I'd find out what exactly is
          gone and, um, whether the backup's from the night or from, from Sunday. One person
          restores, one writes to support, I talk to the bosses. And the junior sits with the one
          that restores, he's not sent home, I've seen that, it's terrible.`,
      },
      {
        asked: "What could still go wrong with that?",
        as: "no-risk",
        heard: `well the restore could overwrite what came in since the night, so I'd restore into
          another database and copy over. It's slower, maybe two hours more the customers see a, a
          maintenance page. That I'd take.`,
      },
    ],
    turn: "answer",
    gaps: ["no-other-view"],
    told: ["own-decision", "risk", "trade-off"],
    complete: false,
    mustNotQuote: ["sent home"],
  },
  {
    id: "fresh-situational-silent-meetings",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "You take over a team in which nobody speaks in meetings. What do you do?",
        as: "question",
        heard: `I'd stop the meetings. No, well, I would, um, I would first sit with each one, half an
          hour, and ask what happened the last time that somebody said something. There's always a
          story. Then I'd know if it's fear or if it's, you know, they're just bored.`,
      },
      {
        asked: "Suppose it is fear. What do you decide then?",
        as: "no-own-decision",
        heard: `Then I must tell a mistake of my own, first, in front of them, um, and a real one. And
          the one who made the fear, if he's still there, I'd talk to him, and if it goes on he
          goes. I'd lose a strong engineer by that, usually it's a strong one.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["own-decision", "trade-off"],
    complete: false,
    mustNotQuote: ["stop the meetings"],
  },
  {
    id: "fresh-situational-sold-but-not-built",
    form: "situational",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Sales has sold a feature that does not exist. It is due in six weeks. And now?",
        as: "question",
        heard: `I ask the sales guy first what did he say exactly, word for word, because often it is,
          um, it's less than what you hear. And I'd ask the customer to show me what they do with it
          on the first day. Then I'd build that, so half of it. And something else drops out for it,
          we don't work weekends, so I'd go to product with the list and I say, choose.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["own-decision", "trade-off"],
    complete: false,
  },
  {
    id: "fresh-situational-had-that-in-nairobi",
    form: "situational",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "A team you depend on is always late. What do you do?",
        as: "question",
        heard: `That I had, exactly that, in Nairobi. The team of Wanjiru, always late, and I was, I
          was angry, I went to the CTO. It was wrong, she found out and, um, after that it was war
          for a quarter. What I'd do today is I'd go and sit with them a day, I'd ask what comes in
          from the side, they had, it turned out, three other teams like me. And I'd put one of
          mine there for a month. I'd be slower myself that month, that I know.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["situation", "own-decision", "result", "trade-off", "lesson"],
    complete: false,
  },
  {
    id: "fresh-situational-personnel-has-a-policy",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Two of your people, one reporting to the other, are a couple. What do you do?",
        as: "question",
        heard: `Uff. Okay. So I would go to HR, that's, um, that is what HR is there for, no? They have
          a policy for this. I'd tell them what I know and they'd say what the next step is. I
          wouldn't speak with the two before, so I don't say something wrong. And after that, um,
          I'd do what they say, probably one gets moved, it's mostly the junior one who's moved.`,
      },
    ],
    turn: "answer",
    gaps: ["no-other-view", "no-trade-off", "no-risk"],
    told: [],
    complete: false,
  },
  {
    id: "fresh-situational-two-must-go",
    form: "situational",
    pillar: "hiring",
    exchanges: [
      {
        asked: "You must give up two people of your team. How do you choose?",
        as: "question",
        heard: `Been there, sadly, twice in the same year. I'd not, um, not choose by performance
          because that's then a punishment. I look at which work ends, the work that nobody would
          miss in a year, and who's on it.`,
      },
      {
        asked: "What does that way of choosing cost you?",
        as: "no-trade-off",
        heard: `It costs you good people who had the bad luck of, of a dead project. And the courts,
          in the Netherlands the judge looks at the order too and it can all be undone, so I'd go
          with the lawyer before I say one word.`,
      },
    ],
    turn: "answer",
    gaps: ["no-other-view"],
    told: ["own-decision", "trade-off", "risk"],
    complete: false,
    sensitive: "layoffs",
    mustNotQuote: ["by performance"],
  },
];
