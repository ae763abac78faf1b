import type { LabelledDialogue } from "./dialogue.ts";

/** What would you do: hypotheticals, in which nothing has happened. */
export const situational: readonly LabelledDialogue[] = [
  {
    id: "situational-remedy-first",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "A senior engineer's work has got worse over three months. What would you do?",
        as: "question",
        heard: `Um, I'd be quite direct. I would put them on an improvement plan, six weeks, with
          clear goals, and I'd pair them with somebody strong, and I would take the, the critical
          path work away from them so that the project isn't at risk. And then every Friday we'd
          look at the goals. If they make it, great. And if not then, uh, at least it's documented
          and we can part ways in a fair manner. I think being clear is being kind.`,
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-trade-off", "no-other-view"],
    told: ["own-decision"],
    complete: false,
    mustNotQuote: ["you put them on", "put them on an improvement plan", "you took the critical"],
    mustNotAskFor: ["result"],
  },
  {
    id: "situational-complete-diagnosis",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Two of your leads stop speaking to each other. What do you do?",
        as: "question",
        heard: `first I'd want to know since when and about what so I'd see each of them alone and
          ask them to tell me the other one's side as fairly as they can and I'd look at what they
          share maybe it's a boundary in the code and not the people at all say it's the API
          between them then I would make one of them the owner of it in writing and the cost of
          that is the other one loses something real so I'd tell them that to their face and the
          risk is that he leaves so I'd want to know what he'd want to grow into before I do it and
          I'd give it um let's say four weeks and see whether they bring decisions to each other
          again or to me`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk", "number"],
    complete: true,
    mustNotAskFor: ["result"],
    mustNotQuote: ["he left", "you saw each of them", "made one of them the owner"],
  },
  {
    id: "situational-expected-drop",
    form: "situational",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Half of your offers are being turned down. What would you do?",
        as: "question",
        heard: `Okay. So, um, I'd ask every one of them who said no, I'd call them myself, and I'd
          want to see at which step they cooled off, because it's hardly ever just the money. Let's
          say it turns out that we take five weeks. Then I would cut it to two, I'd merge the two
          system interviews into one. I'd expect declines to drop by half within a quarter. And uh
          I would have the future team mates do the last call instead of the recruiter.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk"],
    told: ["own-decision", "number"],
    complete: false,
    mustNotAskFor: ["result"],
    mustNotQuote: ["dropped by half", "you cut it to two", "you merged", "it took five weeks"],
  },
  {
    id: "situational-it-depends",
    form: "situational",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Your best customer wants a feature that your roadmap does not hold. What now?",
        as: "question",
        heard: `I mean, it depends, right? It depends on how big they are and, um, on what the
          feature is and whether others might want it as well. You have to look at it from all the
          sides. There's the product side and the sales side and, you know, the engineering side
          too. Some companies would just do it and some would never do it. I think it's a, it's a
          very context dependent thing. You'd want to get the right people into a room and talk it
          through properly and see where that takes you.`,
      },
    ],
    turn: "answer",
    gaps: [
      "no-own-decision",
      "no-trade-off",
      "no-risk",
      "no-number",
      "remedy-before-diagnosis",
      "no-other-view",
    ],
    told: [],
    complete: false,
  },
  {
    id: "situational-date-pressed",
    form: "situational",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Sales has promised a date that your team cannot meet. What do you do?",
        as: "question",
        heard: `uh I'd cut the scope straight away I would take the list and strike the bottom half
          of it and I'd go to sales and tell them this is what you get on the day and the rest
          comes later that way we keep the date and they can keep the promise more or less and I
          know it means the customer gets a thinner thing and somebody on the sales side has to
          explain that but a date that slips is worse in my view`,
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-risk", "no-other-view"],
    told: ["own-decision", "trade-off"],
    complete: false,
    mustNotAskFor: ["result"],
    mustNotQuote: ["you cut the scope", "you kept the date", "you struck"],
  },
  {
    id: "situational-answered-with-a-story",
    form: "situational",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Legal blocks your launch a week before the date. What would you do?",
        as: "question",
        heard: `That happened to us, actually, last June. A week before, legal says the consent text
          is not good enough. So I asked the lawyer what exactly she'd be afraid of in court, that
          was the first thing, and it was one checkbox that was ticked by default. I decided to
          launch without the newsletter part altogether, which lost us, I think it was around a
          fifth of the sign-ups in that month. The risk was marketing would just put it back, so I
          wrote it into the release check. We launched on the day. And now she's in, she is in the
          kick-off of everything that I do.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk", "lesson"],
    complete: true,
  },
  {
    id: "situational-cut-two-people",
    form: "situational",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Your budget shrinks in the middle of the year. How would you go about it?",
        as: "question",
        heard: `Um. This is a bit close, I was laid off myself in March, so, sorry. I would, I'd look
          at the contracts and the tools first, and the open roles, and I'd want to have the last
          word on the people part only when all of that's gone. And if it comes to people, I'd do
          it once, not in, not in waves. They did it to us in three waves and, uh, nobody did any
          work between them. I would rather go too deep once than do that to somebody.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk", "remedy-before-diagnosis", "no-other-view"],
    told: ["own-decision", "trade-off"],
    complete: false,
    sensitive: "layoffs",
    mustNotAskFor: ["number", "result"],
    mustNotMention: ["how many", "how much", "measur", "figure", "percent", "metric"],
    mustNotQuote: ["you laid off", "you looked at the contracts"],
  },
  {
    id: "situational-split-panel",
    form: "situational",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Your panel is split on a candidate. How do you decide?",
        as: "question",
        heard: `I'd ask everybody to write down what they saw before anybody speaks not what they
          felt what they saw and uh then I would read those out and usually you find that two of
          them saw different things and not the same thing differently so maybe one of them never
          got to ask the design question so then I would do one more conversation on just that
          point and after that it's me who decides um and I'd lean to no if the doubt is about
          honesty and to yes if the doubt is about knowledge`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk"],
    told: ["own-decision"],
    complete: false,
    mustNotAskFor: ["result"],
  },
];
