import type { Sheet } from "./sheet.ts";

/** He works in another area, and sits on panels all over the house. */
export const callum: Sheet = {
  floor: ["My page is full. Now it's the other way round: what would you like to ask me?"],
  answers: {
    "next-steps":
      "Two more conversations after this. We write our notes apart from one another, meet once, and you hear within a week.",
    opening:
      "As I know it, the one before you moved to another area in the spring, and wanted to. I've seen no sign of a quarrel.",
    success:
      "I'm not on that team, so take it with care. What I hear them say is one small thing finished in three months, and after half a year half the pages at night.",
    "on-call":
      "It's one week in seven all over the house, and paid. In their area it's two or three pages in such a week, in mine it's one.",
    incidents:
      "There's a paper within five days, and no names in it. I read the one from June, four hours, and the part about the untested alert was honest.",
    promotion:
      "I'm one of those who read the cases, twice a year, four of us from other areas. About one in three isn't there yet, and mostly the work was fine and the paper showed none of it.",
    disagreement:
      "It's written down, which I like. The objection stands in the same paper as the decision, and a year on one can see who was right.",
    decisions:
      "Two pages, a week for comments, and one name on top. What I'd note against it is that the comments come from the same ten people.",
    product:
      "Each team has a product manager beside it, and a quarter is planned together. If they're stuck, it goes up and comes back within two days, and I've seen that work.",
    roadmap:
      "From the outside I know of two things: vans planned anew on the road, by next summer, and leaving the old data store. My own area waits for the second.",
    debt: "One day in five is for repairs. Some teams keep it and some don't, and you'd do well to ask which kind yours is.",
    feedback:
      "Twice a year in writing, and every week in person. Mine came with examples, and I can't say that for every house I've been in.",
    remote:
      "At home three days a week, for most. Between ten and three we can all be reached. I live far off and come in twice a month.",
    leaving:
      "Six engineers last year, of a hundred and thirty. Two of them gave slow promotion as the reason, and I have thought about that as one of the readers.",
    least:
      "Too many of us wait to be asked. I've sat in rooms where three people knew better, and none of them spoke.",
    stay: "Seven years now. I may look into any corner of the place, and nobody has ever told me that it's none of my business.",
    hard: "Seen from next door: a route planner that four people understand. When one of them is ill, my area notices.",
    business:
      "In profit for two years, some six hundred customers. Two years ago eight in a hundred people were let go, and you can still feel where they sat.",
    team: "Three teams there, twenty two people. I've worked with two of the teams, and they told me what they didn't know before I found it.",
    culture:
      "Careful and decent, I'd write. What I'd put beneath it is that people here are slow to contradict.",
  },
  unknown: [
    "I don't know that, and I'd not like to guess. I'd ask the one who would be your manager.",
    "There I have nothing in my notes. I'd ask the recruiter who could tell you.",
  ],
  pay: "I don't know the figures, and I'm kept away from them on purpose. I'd ask the recruiter.",
  more: [
    "I've told you what I know of it. I'd ask one of that team.",
    "One layer further down I don't know it myself. I'd ask somebody who's on it.",
  ],
  anythingElse: ["What else would you like to know?", "Is there anything else on your page?"],
  noQuestion: ["That's fine.", "That's fine, not everybody has one."],
  takeYourTime: "Surely, take a moment.",
  notHeard: [
    "I couldn't get that down. Would you ask it again?",
    "There's still a gap where your question was. What was it?",
  ],
  neverHeard: "I couldn't hear your question, so we'll leave it here, and that's not on you.",
};
