import type { Question } from "../question.ts";
import { behavioural } from "./behavioural.ts";
import { conflict } from "./conflict.ts";
import { crossFunctional } from "./cross-functional.ts";
import { designData } from "./design-data.ts";
import { designLive } from "./design-live.ts";
import { failure } from "./failure.ts";
import { growingPeople } from "./growing-people.ts";
import { hiring } from "./hiring.ts";
import { organisation } from "./organisation.ts";
import { strategy } from "./strategy.ts";
import { systemDesign } from "./system-design.ts";

/** Every question that can be asked. Its editorial rules are in bank.test.ts and wording.test.ts. */
export const questions: readonly Question[] = [
  ...behavioural,
  ...systemDesign,
  ...strategy,
  ...crossFunctional,
  ...hiring,
  ...conflict,
  ...growingPeople,
  ...failure,
  ...designData,
  ...designLive,
  ...organisation,
];

const byId = new Map(questions.map((question) => [question.id, question]));

/** The question with this id, or `undefined` where the bank has none (any more). */
export function findQuestion(id: string): Question | undefined {
  return byId.get(id);
}
