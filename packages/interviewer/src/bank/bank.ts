import type { Question } from "../question.ts";
import { behavioural } from "./behavioural.ts";
import { crossFunctional } from "./cross-functional.ts";
import { hiring } from "./hiring.ts";
import { strategy } from "./strategy.ts";
import { systemDesign } from "./system-design.ts";

/** Every question that can be asked. Its editorial rules are in bank.test.ts. */
export const questions: readonly Question[] = [
  ...behavioural,
  ...systemDesign,
  ...strategy,
  ...crossFunctional,
  ...hiring,
];

const byId = new Map(questions.map((question) => [question.id, question]));

/** The question with this id, or `undefined` where the bank has none (any more). */
export function findQuestion(id: string): Question | undefined {
  return byId.get(id);
}
