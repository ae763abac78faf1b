import type { LabelledDialogue } from "./dialogue.ts";

/** What would you do: about people. */
export const sixthSituational: readonly LabelledDialogue[] = [
  {
    id: "sixth-situational-late-surveyor",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "A reliable colleague has been late with everything for a month. What do you do?",
        as: "question",
        heard: `Okay so, land surveying, we're always in pairs, so if one's late the other one stands in
          a field. I'd not do anything by mail. I'd go out with him for a day, as his second,
          carry the pole. And I'd ask him, straight, what's different since a month ago, and then
          I'd shut up. Could be a sick mother, could be he's got another offer, could be I gave
          him the new software and he hates it. If it's something at home then I'd take him off
          the motorway job, and that goes to Lena, who's already full, so I'd owe her and the
          motorway would slip a week. It might turn out he tells me a story and it's just not
          true, so we'd look at it again in two weeks, with dates. If nothing moved by then, it's
          the other kind of talk.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk"],
    complete: true,
    mustNotQuote: ["he's got another offer", "a sick mother"],
  },
  {
    id: "sixth-situational-two-florists",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Two of your best people refuse to work together. What would you do?",
        as: "question",
        heard: `split them up I have a flower wholesale it's four in the morning I've no time for that
          one takes the roses and the imports the other takes the greens and the local stuff
          different halls different shifts done and I'd tell the both of them on the same day so
          that no one's first I'd say you don't have to love each other you have to sell tulips
          and if one of them comes complaining I'd say which part of different halls did you not
          get you'd be surprised how well that works people calm down when they don't have to see
          each other it's like cats you wouldn't sit two cats down for a talk`,
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-other-view", "no-trade-off", "no-risk"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "sixth-situational-candidate-nerves",
    form: "situational",
    pillar: "hiring",
    exchanges: [
      {
        asked: "A candidate you like fails the practical test. What do you do?",
        as: "question",
        heard: `um I am in the piano making we make the test with tuning one hour one old piano if she
          fails I would first look why it's failed is it the ear is it the hand or is it that
          three old men stand behind and look because the ear I can't teach the hand I can so I
          would let her to do it again alone in the room on another day it isn't so fair to the
          others who had only one time I know it I would say it to them if they ask and if I am
          wrong then I have in the workshop one more person that everybody must repair after for
          this I'd keep the three months trial`,
      },
      {
        asked: "How would she see it, do you think?",
        as: "no-other-view",
        heard: `maybe for her it's a shame to come again so I would ask her before does she want it and
          what has disturbed her the first time`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "sixth-situational-marketing-promise",
    form: "situational",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Marketing has announced something your team can't deliver in time. What now?",
        as: "question",
        heard: `well first id want to know what exactly did they announce because half the time its a
          date and half the time its a word like soon so read the thing then i go to my people in
          the toy works its four engineers and i ask whats the smallest version that isnt a lie on
          the box so lets say the robot dog walks but doesnt fetch then id ship that at christmas
          and fetch comes as an update in march and we skip the colour variants altogether theyre
          gone because the same two people would do it and id tell the shops now not in december`,
      },
    ],
    turn: "answer",
    gaps: ["no-other-view", "no-risk"],
    told: ["own-decision", "trade-off"],
    complete: false,
  },
  {
    id: "sixth-situational-sick-deputy",
    form: "situational",
    pillar: "behavioural",
    exchanges: [
      {
        asked:
          "Your deputy tells you she's seriously ill and wants nobody to know. What do you do?",
        as: "question",
        heard: `That's not so hypothetical for me, I should say, but I won't go there. I'd ask her what
          she wants to keep doing and what she'd be glad to be rid of, because you can't guess
          that, some people want the work, it's the one normal thing. And then nobody hears it
          from me. I'd take the Monday meeting and the budget round off her and say I fancied
          doing it myself again. That means I'm telling a small lie to my own crew, and they'll
          grumble that I'm meddling, and I'd let them grumble.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["own-decision", "trade-off"],
    complete: false,
    sensitive: "illness",
    refused: ["what happened in their own life"],
    mustNotMention: ["not so hypothetical", "your own (experience|case|deputy)"],
    mustNotQuote: ["I fancied doing it myself again"],
  },
];
