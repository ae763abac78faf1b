import type { Sheet } from "./sheet.ts";

/** She is the product director for dispatch, Maya's other half. */
export const anita: Sheet = {
  floor: ["Okay, I'm through with mine. Your turn: what do you want to ask me?"],
  answers: {
    "next-steps":
      "There are two more chats, and you'll hear from us within a week. If it's longer, poke the recruiter, really.",
    opening:
      "The one before you wanted to try another area and moved in the spring. They still have lunch with the team.",
    success:
      "Three months in, one small thing is out with real users. Half a year in, half the night pages are gone, and I don't have to ask you when something ships.",
    "on-call":
      "It's one week in seven, paid, two or three pages. I'm not on it, but I read along, and I move plans when it gets bad.",
    incidents:
      "There's a write-up within five days, no names in it. June was the last big one, four hours, and I spent them on the phone with customers.",
    promotion:
      "It's twice a year, a written case, four people from elsewhere read it. One in three doesn't make it the first time. I write a page for engineers I work with, and it counts.",
    disagreement:
      "Out loud, mostly. If we're stuck it goes to two people above us, and they've got two days. After that we both stop sulking.",
    decisions:
      "Two pages, a week for comments, and the name on top decides. For anything you can undo in a day, nobody wants a paper.",
    product:
      "Every team's got its own product manager, and they plan the quarter with the lead. If we're stuck, two people above us settle it within two days.",
    roadmap:
      "Big one is replanning vans while they're out there, by next summer. The other is getting off the old data store, which customers will never notice, and yes, I've agreed to it.",
    debt: "One day in five goes into repairs. I used to fight it, then June happened.",
    feedback:
      "Leads have weekly one-on-ones, and it's written down twice a year. I'll also just tell you in the corridor, I can't help it.",
    remote:
      "Three days at home for most of us, and everybody's around from ten to three. I do two customer visits a month, come along.",
    leaving:
      "Six engineers left last year. From what I heard, two were tired of waiting for a promotion.",
    least:
      "Sales promises things to big customers, and then it's on my plan. Twice last year, and I said yes too fast both times.",
    stay: "I can ring a dispatcher and watch them use it the same day. I've never had that anywhere else.",
    hard: "Everything good needs the route planner, and four people can touch it. So my whole plan hangs on four calendars.",
    business:
      "Six hundred delivery firms pay us, we've made money for two years. Before that it was tight, and eight in a hundred people had to go.",
    team: "It's three teams, twenty two people, and one product manager in each. They know the drivers by name, some of them.",
    culture:
      "Friendly, a bit too careful. You'll get a yes in the meeting and the real answer on the stairs.",
  },
  unknown: [
    "No idea, honestly. I'd ask whoever's going to be your manager.",
    "I don't know that one. I'd ask the recruiter, they'll find somebody.",
  ],
  pay: "I don't know the numbers, sorry. I'd ask the recruiter, they've got them all.",
  more: [
    "That's as much as I know. I'd ask somebody on the team.",
    "I've run out there, I'd ask one of the engineers.",
  ],
  anythingElse: ["What else have you got?", "Anything else?"],
  noQuestion: ["That's fine.", "That's totally fine."],
  takeYourTime: "Sure, have a think.",
  notHeard: [
    "Sorry, that got lost. What was your question?",
    "Still couldn't hear it. One more try, what was it?",
  ],
  neverHeard: "I just couldn't hear it, sorry, so let's leave it here.",
};
