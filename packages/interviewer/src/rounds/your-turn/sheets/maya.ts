import type { Sheet } from "./sheet.ts";

/** She runs the dispatch area: three teams, twenty two people. */
export const maya: Sheet = {
  floor: [
    "I've asked you enough for today. The rest of the time is yours: what would you like to ask me?",
  ],
  answers: {
    "next-steps":
      "After me there are two more conversations, and you hear from us within a week, either way. If it takes longer, something has gone wrong with us and not with you.",
    opening:
      "The person before you moved to another area in the spring, by their own wish. They are still in the house, and you could talk to them.",
    success:
      "In the first three months I want you to listen, and to finish one small thing. After half a year your team should bring you its bad news early, and pages at night should have halved.",
    "on-call":
      "One week in seven, and it is paid. At present there are two or three pages in such a week, and I would like to see one.",
    incidents:
      "Within five days we sit together and write down what happened, and nobody is named in it. The last large one was in June and took four hours, and I was proud of how calm people were.",
    promotion:
      "Twice a year, in spring and in autumn, four people from other areas read a written case. About one in three is turned down the first time, and I sit with them on the same day.",
    disagreement:
      "I ask for the other view by name, since the quiet ones will not give it otherwise. Then one person decides, and the objection stays in the paper for everybody to read.",
    decisions:
      "Somebody writes two pages, people have a week to comment, and one person whose name is on top decides. It is slower than talking, and fewer people feel run over.",
    product:
      "Each team has a product manager who sits with it, and they plan a quarter together. When they cannot agree, it comes to two of us within two days.",
    roadmap:
      "Two things: vans that are planned anew while they are on the road, by next summer, and leaving the old data store. The second is the one that people are tired of.",
    debt: "One day in five belongs to repairs, and I defend it. The route planner is nine years old, and only four people really know it.",
    feedback:
      "I see everyone who reports to me every week, and their day is theirs to fill. Written feedback comes twice a year, and nothing in it should be new to you.",
    remote:
      "Most of us are at home three days a week. Between ten and three everybody can be reached, and I keep Fridays free of meetings.",
    leaving:
      "Six engineers left last year. Two of them told me that promotion took too long, and I think they were right.",
    least:
      "I like it least that hiring takes us four months. The teams carry an empty chair for all that time, and it shows.",
    stay: "I stay for the people, and since drivers write to us. One of them told me that he is home for dinner now.",
    hard: "The hardest thing is that four people know the route planner and everybody needs them. Spreading that out is slow, and nobody thanks you for it.",
    business:
      "We have been in profit for two years, with some six hundred delivery firms. Two years ago we let eight in a hundred people go, and it was done too late and too fast.",
    team: "You would come into my area: three teams, twenty two people. They have been together for long, and they are kind and a little careful with newcomers.",
    culture:
      "People are kind here, and sometimes too kind to say the hard thing. That is what I would change first.",
  },
  unknown: [
    "I don't know that, and I don't want to guess. I'd ask the person who would be your manager.",
    "That I honestly don't know. I'd ask the recruiter to find somebody who does.",
  ],
  pay: "I don't know the figures, and I'd only mislead you. I'd ask the recruiter, who has them all.",
  more: [
    "More than that I don't know, I'm afraid. One of the team could tell you from their own days, and I'd ask them.",
    "I've told you all I know of it. I'd ask somebody on the team itself.",
  ],
  anythingElse: ["What else would you like to know?", "Is there anything else?"],
  noQuestion: ["That's fine.", "That's all right, you can still write to us."],
  takeYourTime: "Of course, take a moment.",
  notHeard: [
    "I'm sorry, I didn't catch your question. Could you ask it once more?",
    "I still couldn't hear it. Would you try once more?",
  ],
  neverHeard: "I'm sorry, I could not hear it, so let's leave it here. You can still write to us.",
};
