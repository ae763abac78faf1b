import type { Sheet } from "./sheet.ts";

/** She is the chief operating officer: engineering is one of five reports. */
export const helen: Sheet = {
  floor: [
    "I have what I came for. The remaining minutes are yours: what would you like to ask me?",
  ],
  answers: {
    "next-steps": "Two further conversations follow. You will have our decision within a week.",
    opening:
      "The position was vacated in the spring, when its holder moved to another area at their own wish.",
    success:
      "After three months I expect one finished thing, however small. After half a year I look at two figures: pages at night, which should have halved, and promises kept to customers.",
    "on-call":
      "Each engineer has one week in seven, and is paid for it. I see the number of pages every month, and at present it is two or three a week.",
    incidents:
      "A report reaches me within five days, without names. The last grave one was in June, it lasted four hours, and I called eleven customers myself.",
    promotion:
      "Twice a year, upon a written case, by four people from other areas. One in three is declined the first time. I do not overrule them.",
    disagreement:
      "I expect to be contradicted before a decision, and not after it. The objection is recorded together with the decision.",
    decisions:
      "On two pages, with a week for comments, by the one person who is named on top. What exceeds half a million comes to me.",
    product:
      "Every team has a product manager of its own, and they plan by the quarter. What they cannot settle is settled above them within two days.",
    roadmap:
      "Two items: vans that are planned anew while they are on the road, by next summer, and the end of the old data store. The first earns money, the second saves it.",
    debt: "One day in five is set aside for repairs. I approved that after the outage in June, and I have not regretted it.",
    feedback:
      "It is given in writing twice a year, and weekly in conversation. I read the summaries for every lead myself.",
    remote:
      "Most work at home on three days. Between ten and three everyone is to be reached. I do not count hours.",
    leaving:
      "Six engineers left us last year, of a hundred and thirty. Two named slow promotion as their reason.",
    least:
      "We sell before we know what it takes. It happened twice last year, and the responsibility for that is mine.",
    stay: "I have seen three companies from this chair. This is the only one in which I am told bad news on the same day.",
    hard: "A route planner of nine years, and four people who understand it. It is the largest exposure that I carry in my report to the board.",
    business:
      "We have been in profit for two years, with some six hundred customers. Two years ago we let eight in a hundred people go. I signed that, and it came too late.",
    team: "The area counts three teams and twenty two people. Its director would be your first address, not I.",
    culture:
      "Courteous, and at times too courteous. I should like to hear more of what people think before I have decided.",
  },
  unknown: [
    "I do not know that. I would ask the director of the area.",
    "That I cannot tell you. I would ask the recruiter for somebody who can.",
  ],
  pay: "I do not know the terms for this position. I would ask the recruiter, who does.",
  more: [
    "That is the extent of what I know. I would ask the director of the area.",
    "I have nothing to add to it. I would ask somebody in the teams.",
  ],
  anythingElse: ["What else may I answer?", "Is there anything further?"],
  noQuestion: ["That is fine.", "That is quite all right."],
  takeYourTime: "By all means, take a moment.",
  notHeard: [
    "I did not catch the question. Would you put it once more?",
    "It was lost again. What did you ask?",
  ],
  neverHeard: "I could not hear your question, so let us leave it here.",
};
