import type { Sheet } from "./sheet.ts";

/** He is the principal for the route planner and what hangs on it. */
export const tom: Sheet = {
  floor: ["That's all from me. What would you like to ask me?"],
  answers: {
    "next-steps": "Two more conversations. You hear within a week, either way.",
    opening: "Your predecessor went to another area in the spring. No drama, they wanted it.",
    success:
      "One small thing finished in three months. After half a year: half the pages at night, and you've understood the route planner well enough to disagree with me.",
    "on-call":
      "One week in seven, paid. Two or three pages in it. Most come from one queue, and that queue is on my list.",
    incidents:
      "Written up within five days, without names. The last big one was in June: four hours, a full disk, and an alert that nobody had tested.",
    promotion:
      "Twice a year, on paper, read by four people from other areas. One in three fails the first time. I read those papers, and the usual reason is no evidence.",
    disagreement:
      "In writing, with a reason. I've been overruled twice this year. Once they were right.",
    decisions:
      "Two pages, one week of comments, one name on top that decides. If it can be taken back within a day, skip all that and do it.",
    product:
      "Each team has its own product manager. We plan by quarters. If the two can't agree, two people above them settle it within two days.",
    roadmap:
      "Planning vans anew while they're on the road, by next summer. And off the old data store. The second is late by a quarter already.",
    debt: "One day in five. It's not enough. The route planner is nine years old, a fifth of it has no tests, and four people can change it safely.",
    feedback: "Written, twice a year. From me you get it in code review, the same day.",
    remote:
      "At home three days a week, mostly. Reachable from ten to three. I'm in the office when something has to be drawn.",
    leaving:
      "Six engineers last year. Two because promotion took too long, one to farm goats. I don't know about the others.",
    least:
      "We promise dates before anybody has looked at the code. Twice last year, and both times it was the route planner.",
    stay: "The problem. Six hundred firms, all with other rules, and an answer in two seconds. I haven't seen a better one.",
    hard: "The route planner. Four people know it, and every feature wants it. Everything else can be learned in a month.",
    business:
      "In profit for two years, some six hundred firms. Two years before that didn't go well, and eight in a hundred people were let go.",
    team: "Three teams in the area, twenty two people. Good engineers. Four of them know the route planner, and that's the problem.",
    culture: "Polite. More polite than exact. If you can be both, you'll be useful.",
  },
  unknown: [
    "Don't know. I'd ask your future manager.",
    "I don't know that, and I won't guess. I'd ask the recruiter who does.",
  ],
  pay: "I don't know the figures. I'd ask the recruiter, in writing.",
  more: [
    "That's all I know. I'd ask one of the team.",
    "No more detail from me. I'd ask whoever runs it now.",
  ],
  anythingElse: ["What else?", "Anything else?"],
  noQuestion: ["That's fine.", "Fine."],
  takeYourTime: "Sure, take a minute.",
  notHeard: ["I didn't get that. What was the question?", "Still nothing. Once more, what was it?"],
  neverHeard: "I couldn't hear it, so let's leave it here.",
};
