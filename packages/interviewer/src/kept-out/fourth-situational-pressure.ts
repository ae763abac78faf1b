import type { LabelledDialogue } from "./dialogue.ts";

/** What would you do: with little time, or with someone above who pushes. */
export const fourthSituationalPressure: readonly LabelledDialogue[] = [
  {
    id: "fourth-situational-stop-the-release",
    form: "situational",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Security asks you to stop a release, an hour before it goes out.",
        as: "question",
        heard: `Hmm. Well it depends, doesn't it. I'd ask them what they've seen, whether it's being
          used by someone out there or it's just a thing in a scanner, and I'd want them on the
          call, not in a ticket. From their side, if it leaks it's their head, I get that. And the
          launch, there might be a press thing, there might be people waiting. If we hold it, then
          marketing's annoyed, and if we don't and it's real, then it's customers' addresses all
          over the place. So you've got to weigh all of that up. I'd probably get everybody together
          and see where the consensus is, and then, um, go with what comes out of it.`,
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision"],
    told: ["trade-off", "risk"],
    complete: false,
  },
  {
    id: "fourth-situational-not-ready",
    form: "situational",
    pillar: "hiring",
    exchanges: [
      {
        asked: "Your director asks you to promote someone you think isn't ready.",
        as: "question",
        heard: `I'd ask her what she's seen that I haven't. She sits in rooms I don't, maybe he's
          rescued a customer for her, maybe he's got an offer somewhere else and she's trying to
          keep him. And I'd tell her what I've seen, the two projects he handed over half done, with
          dates. If it still looks the same to me after that, I wouldn't sign. I'd say it out loud,
          not this round, and this is what he'd have to show me by the autumn, leading the warehouse
          migration from start to end, and I'd say so to him as well that same week. So he hears it
          from me.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk"],
    told: ["own-decision"],
    complete: false,
    mustNotQuote: ["he's rescued a customer", "he's got an offer somewhere else"],
  },
  {
    id: "fourth-situational-deleted-on-friday",
    form: "situational",
    pillar: "system-design",
    exchanges: [
      {
        asked: "An engineer of yours has deleted a customer's data. It is Friday evening.",
        as: "question",
        heard: `Stop the bleeding. Is the job still running, has the copy got it too, what's the
          last backup, those three, ten minutes. The engineer stays in the room, she knows what she
          typed, and nobody asks why tonight, I'd ask her what she needs, food probably. I ring the
          customer before they ring me, ask what they can't do without till Monday, could be it's
          only the orders. Then I've a choice, restore everything and lose what they typed since
          noon, or pick it out table by table and take all night. If the orders are in it I go slow.
          Trouble with slow is tired people making a second mistake, so two pairs, change at two in
          the morning, and no one types alone. Monday we look at why a person could do that with one
          command. That's our fault and not hers.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "fourth-situational-rewrite-wanted",
    form: "situational",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Half your team wants to rewrite the old system. What do you do?",
        as: "question",
        heard: `No rewrite. This I can say immediately. I have seen rewrite three times, in bank, in
          telecom, and in, in post office, and it is always same, two years and then money is
          finished. You have old system that works and new system that does not work and both must
          be supported. So I say to team, we take one module, the worst, and we put it out, behind
          interface, and next quarter another one. Who does not like it, well, market is big. That
          is it. People are engineers, they want new toys, this is normal, but manager must be wall.`,
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-other-view", "no-trade-off"],
    told: ["own-decision"],
    complete: false,
  },
];
