import { spoken } from "@greenroom/metrics/testing";
import { describe, expect, it } from "vitest";
import type { Exchange } from "../../interviewer.ts";
import { questionsAsked } from "./questions-asked.ts";
import { judgeSpecificity } from "./specificity.ts";

const exchange = (kind: "ask" | "your-turn", text: string, answer: string): Exchange => ({
  said: { kind, text, questionId: "own-outage", move: "x" },
  answer: { words: spoken(answer), heardBadly: false, durationS: 20 },
});

const told = [
  exchange(
    "ask",
    "Take me back to an outage that you caused yourself. What did you do first?",
    "I dropped the ledger table of the billing system, and restored it from the replica.",
  ),
  exchange("your-turn", "What would you like to ask me?", "How is on-call organised?"),
  exchange("your-turn", "One week in seven, paid. Most pages come from one queue.", ""),
];

function judged(text: string) {
  const [question] = questionsAsked(spoken(text));
  if (!question) throw new Error(`No question: ${text}`);
  return judgeSpecificity(question, told);
}

describe("a question of the candidate's own", () => {
  it.each([
    ["You said that most pages come from one queue. Why is that still so?", /goes back/],
    ["Who owns that queue?", /follows up.*queue/],
    ["Would a dropped table in your billing system be restored from a replica?", /takes up/],
    ["What would I own in this role?", /this role/],
    ["Can I ask what I would own first?", /this role/],
    ["What do you expect from a staff engineer here?", /this role/],
    ["How many people were promoted?", /exactly/],
    ["What happened the last time two teams wanted the same people?", /exactly/],
    ["Can you give me an example of a decision that was taken back?", /exactly/],
  ])("is specific: %s", (text, because) => {
    expect(judged(text).specificity).toBe("specific");
    expect(judged(text).because).toMatch(because);
  });

  it.each([
    "What's the culture like?",
    "What do you like most about working here?",
    "How do you handle feedback?",
    "What are the biggest challenges?",
    "Is there room for growth?",
    "What are the next steps?",
    "Can I ask what the culture is like?",
    "I would like to know how you handle feedback.",
    "I'd love to hear about the biggest challenges.",
    "I was wondering if I could ask about growth.",
  ])("is general: %s", (text) => {
    expect(judged(text).specificity).toBe("general");
    expect(judged(text).because).toMatch(/any interview.*“[A-Z].*[?]”$/);
  });
});

describe("what somebody says on their turn", () => {
  const asked = (text: string) => questionsAsked(spoken(text)).map((question) => question.text);

  it("is taken apart into questions, with or without question marks", () => {
    expect(asked("Thanks. How is on-call? And who decides?")).toEqual([
      "How is on-call?",
      "And who decides?",
    ]);
    expect(asked("yes so how do you work with product")).toHaveLength(1);
    for (const text of [
      "how is on-call organised",
      "who decides",
      "which team owns that queue",
      "is there room for growth",
      "how many people were promoted",
      "what kind of projects would that be",
      "at Shopify we did the same so how do you do it",
      "How do you work with product.",
      "What do you like least.",
      "Could you tell me more about the team.",
      "I'm curious how you decide.",
    ])
      expect([text, asked(text).length]).toEqual([text, 1]);
    expect(asked("I'd like to know how promotions work.")).toHaveLength(1);
    expect(asked("I was wondering what you like least.")).toHaveLength(1);
  });

  it("asks nothing where it only announces, thanks or remarks", () => {
    for (const text of [
      "Can I ask you something?",
      "Yes, I have two questions.",
      "No, thank you, I'm good.",
      "Thanks, that was helpful.",
      "That's all from me.",
      "When I was at Shopify we did the same.",
      "when i was at shopify we did the same",
      "What a great team.",
      "what a great team you have",
      "Which is great.",
      "which is great",
      "Could be.",
      "could be",
      "How we did it was different.",
      "What I did was to ask them.",
      "I know how it is.",
      "I'm interested in the role.",
      "",
    ])
      expect([text, asked(text)]).toEqual([text, []]);
  });
});
