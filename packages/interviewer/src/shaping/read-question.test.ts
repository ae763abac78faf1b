import type { Pillar, QuestionForm } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { readOwnQuestion, readOwnQuestions } from "./read-question.ts";

const read: readonly [string, QuestionForm, Pillar][] = [
  ["Tell me about a time you disagreed with your manager.", "past", "behavioural"],
  ["Tell me about a time when a launch you owned went badly", "past", "behavioural"],
  [
    "Describe a situation where you had to give hard feedback to a senior engineer.",
    "past",
    "behavioural",
  ],
  ["What's the hardest bug you've ever fixed?", "past", "system-design"],
  ["Give me an example of a project you led across teams.", "past", "cross-functional"],
  ["Have you ever had to let somebody go? Walk me through it.", "past", "behavioural"],
  ["When did you last change your mind about a technical decision?", "past", "strategy"],
  ["Walk me through a migration you led.", "past", "strategy"],
  ["Tell me about the last person you hired. How did you decide?", "past", "hiring"],
  ["How do you handle underperformance?", "approach", "behavioural"],
  ["What is your approach to hiring senior engineers?", "approach", "hiring"],
  [
    "How do you decide between paying down tech debt and shipping features?",
    "approach",
    "strategy",
  ],
  ["What is your management style?", "approach", "behavioural"],
  [
    "How do you work with product managers who keep changing priorities?",
    "approach",
    "cross-functional",
  ],
  [
    "What would you do if two of your best engineers stopped talking to each other?",
    "situational",
    "behavioural",
  ],
  [
    "How would you respond if the CEO promised a customer a date you can't make?",
    "situational",
    "cross-functional",
  ],
  [
    "Imagine you inherit a team with no tests and a weekly outage. Where do you start?",
    "situational",
    "system-design",
  ],
  ["Your team has missed three deadlines in a row. What do you do?", "situational", "behavioural"],
  [
    "You join a company whose interview process takes eight weeks. What do you change?",
    "situational",
    "hiring",
  ],
  ["Design a rate limiter for a public API.", "design", "system-design"],
  ["How would you design Twitter's home timeline?", "design", "system-design"],
  ["Can you design a system that stores photos for a billion users?", "design", "system-design"],
  ["Architect a payment ledger.", "design", "system-design"],
  ["Present your technical strategy for the next three years.", "vision", "strategy"],
  ["What is your vision for the platform team?", "vision", "strategy"],
  ["Convince me to invest in developer experience.", "vision", "strategy"],
  ["Pitch a rewrite of our billing system to the CFO", "vision", "strategy"],
];

describe("what a question asks for", () => {
  it.each(read)("%s", (text, form, pillar) => {
    expect(readOwnQuestion(text)).toEqual({ text, form, pillar });
  });

  it.each([
    ["How do you design a hiring process for staff engineers?", "approach"],
    ["How would you design the onboarding of a new team?", "situational"],
    ["Tell me about a time you designed a system that had to be thrown away.", "past"],
    ["How do you manage your time?", "approach"],
    ["Why engineering management?", "approach"],
    ["Where do you see yourself in five years?", "approach"],
    ["Tell me about yourself.", "past"],
    ["Tell me about a system you designed.", "past"],
    ["Walk me through how you run one-on-ones.", "approach"],
    ["Explain how you'd build a URL shortener.", "design"],
    ["How would you reduce our cloud costs by a third?", "situational"],
    ["A senior engineer refuses to review code. How do you handle it?", "situational"],
    ["How do you share a vision with your team?", "vision"],
  ] as const)("is not misled by one word: %s", (text, form) => {
    expect(readOwnQuestion(text).form).toBe(form);
  });
});

describe("questions that were typed", () => {
  it("are read line by line, without what numbers them", () => {
    const typed = `1. How do you grow seniors?

      2) Tell me about a conflict at work
      - What would you do if your lead quits?
      • Why us?
      Q: How do you say no?`;
    const { questions, problems } = readOwnQuestions(typed);
    expect(problems).toEqual([`“Why us?” is too short to be asked: write the whole question.`]);
    expect(questions.map(({ text }) => text)).toEqual([
      "How do you grow seniors?",
      "Tell me about a conflict at work",
      "What would you do if your lead quits?",
      "How do you say no?",
    ]);
  });

  it("count once where they stand there twice", () => {
    const { questions } = readOwnQuestions("How do you say no?\nhow do you say no?");
    expect(questions).toHaveLength(1);
    expect(readOwnQuestions("How do you hire\nHow do you hire?").questions).toHaveLength(1);
  });

  it("are none where nothing was typed", () => {
    expect(readOwnQuestions("  \n\n ---\n")).toEqual({ questions: [], problems: [] });
  });

  it("are told apart from text that asks for nothing", () => {
    const { questions, problems } = readOwnQuestions(
      "Leadership principles and values\nNotes of Tuesday, second round",
    );
    expect(questions).toEqual([]);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain("asks for nothing");
  });

  it("may be so long, and no longer", () => {
    const long = (length: number) =>
      `How do you ${"really ".repeat(100)}`.slice(0, length - 1) + "?";
    expect(readOwnQuestions(long(400)).questions).toHaveLength(1);
    const { questions, problems } = readOwnQuestions(long(401));
    expect(questions).toEqual([]);
    expect(problems[0]).toContain("401 characters");
  });

  it("are a dozen at most, and what is left out is said", () => {
    const typed = Array.from({ length: 15 }, (_, at) => `How do you do thing number ${at}x?`);
    const { questions, problems } = readOwnQuestions(typed.join("\n"));
    expect(questions).toHaveLength(12);
    expect(problems).toEqual(["Only the first 12 are taken; 3 more are left out."]);
  });
});
