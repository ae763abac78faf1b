import { roleNames, type Role } from "@greenroom/protocol";
import type { QuestionSubject } from "@greenroom/metrics";
import type { Question } from "../question.ts";

/** What is answered to a question back: a plausible assumption, so that the candidate can go on. */
export function stanceOn(
  subject: QuestionSubject | null,
  question: Question,
  role: Role,
): readonly string[] {
  if (question.form === "past") return inYourCase[subject ?? "any"] ?? inYourCase.any;
  const table: Record<QuestionSubject | "any", readonly string[]> = {
    "team-size": ["Assume a team of eight.", "Say eight engineers, two of them new."],
    load: [
      "Assume a peak of ten times the average, and growth by half every year.",
      "Reckon with a few thousand requests a second at peak.",
    ],
    budget: [
      "Assume there is money for two more people, not more.",
      "The budget is tight, though not closed.",
    ],
    time: ["Assume you have one quarter.", "Say three months, with little slack."],
    role: [
      `You are the ${roleNames[role].toLowerCase()} in this.`,
      "It is your call; you have the authority.",
    ],
    meaning: [
      `I mean it broadly: ${question.theme}.`,
      "Take it in the widest sense that helps you.",
    ],
    choice: ["Take whichever has more at stake.", "Choose the one you know best."],
    any: [
      "Assume what you need, and say what you assume.",
      "Make it what is usual where you work, and tell me.",
    ],
  };
  return table[subject ?? "any"];
}

/** In a story of one's own, one's own case decides. */
const inYourCase: Partial<Record<QuestionSubject | "any", readonly string[]>> & {
  readonly any: readonly string[];
} = {
  meaning: [
    "Any case that you lived through yourself, and had a part in.",
    "Take it as widely as you like, as long as you were in it.",
  ],
  choice: ["Take whichever case had more at stake.", "Take the one that you remember best."],
  any: ["Whatever it was in your own case.", "Tell it as it was where you worked."],
};
