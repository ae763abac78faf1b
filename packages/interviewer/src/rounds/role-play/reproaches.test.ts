import { spoken } from "@greenroom/metrics/testing";
import { describe, expect, it } from "vitest";
import { hear } from "./heard-turn.ts";

const sentencesOf = (text: string) => hear(spoken(text)).sentences;

const harmless = [
  "Could you keep the date open?",
  "Which roles would you keep?",
  "Could somebody else step up?",
  "Is this our last chance with them?",
  "Do we have the human resources?",
  "How could they bridge it until then?",
  "Do you have any idea why they want it by May?",
  "Would support do it again?",
  "What happens to you if this happens again?",
  "Would nine weeks be unacceptable to them?",
  "Are you serious about nine weeks?",
  "Have you never been asked for this before?",
  "Did you speak to HR about the leave?",
  "Is there something you always do first?",
  "Could you keep paying for the old one until May?",
  "It's not your fault.",
  "I'm not here to talk about a performance plan.",
  "I will send you the report on Friday.",
  "I will help you put out the fire.",
  "You should have a date by Friday.",
  "You keep the roadmap and I keep the team.",
  "That takes a lot of discipline.",
];

const reproaches = [
  "How could you promise that without asking anybody?",
  "How dare you?",
  "What were you thinking?",
  "Are you serious?",
  "Why on earth did you say six weeks?",
  "Did you even look at the roadmap?",
  "Do you have any idea what this means for my team?",
  "You should have asked us first.",
  "You had no right to commit to that.",
  "You can't just promise dates.",
  "You always do this.",
  "You never ask anybody.",
  "You keep promising things.",
  "And you keep changing the plan.",
  "You never tell me what is going on.",
  "This is your last chance.",
  "This is unacceptable.",
  "That's your mess, Priya.",
  "If this happens again, I will go to your director.",
  "You need to step up.",
  "You let us down.",
  "I'm going to escalate this.",
  "You keep doing this, don't you?",
  "There will be consequences.",
];

describe("a reproach", () => {
  it.each(harmless)("is not heard in “%s”", (text) => {
    expect(sentencesOf(text).some(({ blame }) => blame)).toBe(false);
  });

  it.each(harmless.filter((text) => text.endsWith("?")))("leaves “%s” a question", (text) => {
    expect(sentencesOf(text).some(({ ask }) => ask)).toBe(true);
  });

  it.each(reproaches)("is heard in “%s”", (text) => {
    expect(sentencesOf(text).some(({ blame }) => blame)).toBe(true);
  });
});
