import { describe, expect, it } from "vitest";
import { topicAbout, topicOf } from "./topics.ts";

it("is what they go back to, where they say so", () => {
  const text = "How many people understand it?";
  expect(topicAbout({ text, before: "You said that one problem keeps you awake." })).toBe("hard");
  expect(topicAbout({ text: "Why?", before: "I read about your last outage." })).toBe("incidents");
});

describe("what a candidate's question is about", () => {
  it.each([
    ["What does success look like in the first six months?", "success"],
    ["How would you know after half a year that I was the right person?", "success"],
    ["How is on-call organised?", "on-call"],
    ["How often are people woken at night?", "on-call"],
    ["What happened after your last outage?", "incidents"],
    ["How do people get promoted here?", "promotion"],
    ["When two leads disagree, what happens?", "disagreement"],
    ["Who decides about the architecture?", "decisions"],
    ["How do engineering and product work together?", "product"],
    ["What is on the roadmap for next year?", "roadmap"],
    ["How much technical debt do you carry?", "debt"],
    ["How do you give feedback?", "feedback"],
    ["Can I work remotely?", "remote"],
    ["Why did the last people leave?", "leaving"],
    ["What do you like least about working here?", "least"],
    ["Why did you join?", "stay"],
    ["What is the biggest challenge?", "hard"],
    ["How does the company make money?", "business"],
    ["How large is the team?", "team"],
    ["What's the culture like?", "culture"],
    ["Why is this position open?", "opening"],
    ["What are the next steps?", "next-steps"],
    ["What is the salary range?", "pay"],
    ["Do you have a dog?", null],
  ] as const)("%s", (question, topic) => {
    expect(topicOf(question)).toBe(topic);
  });
});
