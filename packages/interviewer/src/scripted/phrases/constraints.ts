import type { QuestionForm } from "@greenroom/protocol";

/** Changed constraints that fit whatever was decided: behind the decision, which is said back before. */
export const onDecision: readonly string[] = [
  "Suppose that way had been closed to you. What would you have done instead?",
  "If you had had half the time for it, what would you have done differently?",
  "Suppose your own manager had been against it. How would you have gone about it?",
  "If it had begun to go wrong in the first week, what would your next step have been?",
];

/** Changed constraints that fit whatever was told, by the form of the question. */
export const constraints: Readonly<Record<QuestionForm, readonly string[]>> = {
  past: [
    "Suppose you had gone the other way. What would have come of it?",
    "Suppose your own manager had been against it. How would you have gone about it?",
    "If you had had to do it without the people you had, what would you have changed?",
    "Suppose the same had come up in your very first week there. What would you have done?",
  ],
  situational: [
    "Suppose your own manager tells you to leave it alone. What do you do then?",
    "Suppose that was tried there before, and it failed. What would you do differently?",
    "If the people you need for it are against it, how do you go about it?",
    "Suppose you cannot be there yourself. Whom do you send, and with what?",
  ],
  approach: [
    "Suppose there were three times as many of them. What would you change?",
    "If half of them worked nine hours away from you, what would you do differently?",
    "Suppose they think it is a waste of their time. How do you go on?",
    "With people who have only just met you, where would you begin?",
  ],
  vision: [
    "Suppose your strongest supporter leaves in the spring. What do you do?",
    "If it has to show something within one quarter, where do you begin?",
    "Suppose nobody may be hired for a year. What becomes of it?",
    "If one of the teams that you need says no, how do you go on?",
  ],
  design: [
    "Suppose it has to carry ten times as much, all at once. What do you change?",
    "If only three people will ever look after it, what do you change?",
    "Suppose it has to be live in six weeks. What do you build first?",
    "If another country wants it, with rules of its own, what changes?",
  ],
};
