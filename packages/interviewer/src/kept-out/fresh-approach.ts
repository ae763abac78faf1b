import type { LabelledDialogue } from "./dialogue.ts";

/** How do you: methods with and without an occasion on which they were used. */
export const freshApproach: readonly LabelledDialogue[] = [
  {
    id: "fresh-approach-half-an-hour-is-theirs",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you run your one-to-ones?",
        as: "question",
        heard: `Half an hour, every week, and it's theirs, I don't bring a list. Um, I ask one thing,
          what do you not want to tell me, it sounds strange but they get used to it. Last spring
          Ji-woo said after a, a very long silence that she'd had two interviews elsewhere, because
          of the on-call. I changed the rota that week and she's still here. It eats one full day of
          mine, with nine people, so I write no code any more, that's the price. And it doesn't work
          with everyone, with one guy from, um, from the army, it was torture for him, there we went
          to every three weeks and a list.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "fresh-approach-build-or-buy-rule",
    form: "approach",
    pillar: "strategy",
    exchanges: [
      {
        asked: "How do you decide what to build and what to buy?",
        as: "question",
        heard: `I have a sort of, um, rule. If it's what the customer pays us for then we build, if
          not we buy. Payroll, monitoring, mail, all that you buy. And you've got to look at how you
          get out, the contract. Buying means you live with, with their roadmap, you wait for stuff,
          that's what it costs. I think most engineers want to build too much, honestly, me
          included.`,
      },
    ],
    turn: "answer",
    gaps: ["no-example", "no-risk"],
    told: ["trade-off"],
    complete: false,
  },
  {
    id: "fresh-approach-the-biggest-estimate",
    form: "approach",
    pillar: "strategy",
    exchanges: [
      {
        asked: "How do you estimate a piece of work?",
        as: "question",
        heard: `I don't, um, I don't do points. I ask three people separately, in writing, and take
          the, not the average, the biggest one, and I ask him why. It's always that the biggest has
          seen something.`,
      },
      {
        asked: "When did you last do that?",
        as: "no-example",
        heard: `In, uh, September for the import from SAP. Two said three weeks, and Beatriz said ten,
          because she knew about the units, pounds, kilos, whatever. It was nine in the end. I'd told
          the client ten so, all good.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
  },
  {
    id: "fresh-approach-the-figures-are-secret",
    form: "approach",
    pillar: "strategy",
    exchanges: [
      {
        asked: "How do you find out whether your teams are productive?",
        as: "question",
        heard: `So I'm, um, under an NDA for the actual numbers, I can tell you the way. We look at two
          things, how long a change waits, and what breaks. Not lines, God, no. We show it by team,
          never by person, I threw out the tool that did it by person, first week. Last year the
          mobile folks, they waited for reviews mostly, so they agreed to look first thing in the
          morning, and that was a lot less waiting then. What you don't see with it is whether the
          thing was worth building at all.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["situation", "own-decision", "result", "risk"],
    complete: false,
    refused: ["the figures"],
    mustNotAskFor: ["number"],
  },
  {
    id: "fresh-approach-quality-is-culture",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you keep up quality under pressure?",
        as: "question",
        heard: `Quality is a, it's a culture thing. You have to live it. We do code reviews, we do the
          definition of done, we have the, um, testing pyramid of course. And as a leader you're the
          role model, isn't it, if I cut a corner then everyone's cutting.`,
      },
      {
        asked: "Can you give me one occasion?",
        as: "no-example",
        heard: `Yes, there are many occasions, every release basically. People come and say can we
          skip the tests and we say no, the tests stay.`,
      },
    ],
    turn: "answer",
    gaps: ["no-example", "no-trade-off", "no-risk"],
    told: [],
    complete: false,
    mustNotQuote: ["cut a corner"],
  },
  {
    id: "fresh-approach-ship-on-day-one",
    form: "approach",
    pillar: "hiring",
    exchanges: [
      {
        asked: "How do you bring a new engineer on board?",
        as: "question",
        heard: `With a cake. No, seriously, there's a cake, but, um, on day one they ship something, a
          typo, whatever, it goes to production, before lunch. Then four weeks they've a, a buddy,
          from another team, so they know somebody who's not me. My last one, ~Sheevon, she shipped
          a colour on the first day and in week three she found why the, uh, the nightly job was
          slow, eleven minutes down to two. It costs the buddy a quarter of his time, I'd say, and
          they moan in December.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["situation", "own-decision", "result", "number", "trade-off"],
    complete: false,
    mustNotMention: ["sheevon"],
  },
  {
    id: "fresh-approach-one-list-with-product",
    form: "approach",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "How do you work with product managers?",
        as: "question",
        heard: `We share one list. That's, um, that's the whole secret. I've no technical backlog,
          he's no feature backlog, one list, and we fight over it on Monday for an hour. In Oslo with
          Ingrid we had the search rewrite on place one for seven weeks, because I could show that
          every third customer left the search without a click.`,
      },
      {
        asked: "What did that cost?",
        as: "no-trade-off",
        heard: `The, um, the gift cards. They missed Christmas for that. She took the heat from the,
          from the store people, I was there with her.`,
      },
      {
        asked: "When does it not work?",
        as: "no-risk",
        heard: `when there's somebody above who has a list of his own, then it's theatre. I've had
          that as well, then I go up.`,
      },
    ],
    turn: "answer",
    gaps: ["no-result"],
    told: ["situation", "own-decision", "number", "trade-off", "risk"],
    complete: false,
  },
  {
    id: "fresh-approach-who-already-does-the-job",
    form: "approach",
    pillar: "hiring",
    exchanges: [
      {
        asked: "How do you decide who is promoted?",
        as: "question",
        heard: `i ask who already does the job so not potential not the nice presentation who does it
          today and um i collect three things that this person did where i can name the date and if
          i don't find three then not this year`,
      },
      {
        asked: "Where does that go wrong?",
        as: "no-risk",
        heard: `uh with tomasz yeah he does quiet work he keeps the build alive and you don't have
          dates for that nothing happened is what he does and so two years i didn't see him and he
          left to a competitor he told me in the last talk now i ask the others who would you miss`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["situation", "own-decision", "result", "risk", "lesson"],
    complete: false,
  },
];
