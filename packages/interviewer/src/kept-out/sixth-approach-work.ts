import type { LabelledDialogue } from "./dialogue.ts";

/** How do you: with work, plans and partners. */
export const sixthApproachWork: readonly LabelledDialogue[] = [
  {
    id: "sixth-approach-debt-vineyard",
    form: "approach",
    pillar: "strategy",
    exchanges: [
      {
        asked: "How do you decide which old things to clean up?",
        as: "question",
        heard: `Like in the vineyard of my uncle. Each winter you cut, but you don't cut everything, you
          cut where the sun must come. So each January I look where my people lost the most days
          last year, they write it on a list, and I take the first one from the list, only it, and
          it gets two people until Easter. The rest stays ugly. And the customer gets nothing new
          from these two for three months, it's hard to explain it each year. Last year it was the
          invoice module, before it we lost some sixty days in the year with it, now it's five.`,
      },
      {
        asked: "What can go wrong when you do it that way?",
        as: "no-risk",
        heard: `That people write on the list what they don't like and not what takes the time. It
          happened once. So now I compare it with the tickets before I believe it.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "sixth-approach-estimates-tailor",
    form: "approach",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "How do you tell other departments when something will be done?",
        as: "question",
        heard: `I was making costumes for the opera before I came in IT, and there you've got one date
          and it's the premiere, so. I always give two dates. One where I'd bet my dinner and one
          where I'd bet my house. The sales people, they only hear the first, naturally, so I
          write down the second one only and the first I just say. Every Thursday I go over and
          tell if it moved, also if it didn't move. Last spring with the loyalty card I went over
          six Thursdays to say nothing's changed, and on the seventh I said it's two weeks more,
          and nobody even put the coffee down.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-trade-off", "no-risk"],
    told: ["situation", "own-decision", "result"],
    complete: false,
  },
  {
    id: "sixth-approach-outage-hotline",
    form: "approach",
    pillar: "system-design",
    exchanges: [
      {
        asked: "How do you make sure that the same outage does not come twice?",
        as: "question",
        heard: `Right so, uh, we do, it's a radio station, so an outage is silence, dead air, anything
          over ten seconds. And what I do is I sit down with whoever was on, same day, with a
          cake, there's always a cake. And we don't write what broke, we write what we believed at
          every minute. And where the belief was wrong, that's where we fix something, a light or
          a label or, yeah, mostly it's labels. I pay for it with not doing the big root cause
          thing, some stuff under the hood just stays broken and we live with it.`,
      },
      {
        asked: "How do you know that it works?",
        as: "no-number",
        heard: `We count the silence. Two years back it was forty minutes in the year, last year it was,
          uh, under six.`,
      },
    ],
    turn: "answer",
    gaps: ["no-example", "no-risk"],
    told: ["own-decision", "result", "number", "trade-off"],
    complete: false,
  },
  {
    id: "sixth-approach-saying-no-lawyers",
    form: "approach",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "How do you say no to a stakeholder?",
        as: "question",
        heard: `short same day and with something else in hand I'm from notary software my stakeholders
          are notaries they don't hear no so often so I say this no but that yes and by then never
          by mail I call if he shouts I let him shout I've a good telephone you lose some of them
          by this I know that there's two who go always over my head to the owner now so be it and
          if I'm wrong with the no I would notice because the same wish comes from a third one
          third time the same wish I open it again this is my rule`,
      },
    ],
    turn: "answer",
    gaps: ["no-example", "no-number"],
    told: ["own-decision", "trade-off", "risk"],
    complete: false,
  },
];
