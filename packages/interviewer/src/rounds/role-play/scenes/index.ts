import type { InterviewPlan } from "../../../interviewer.ts";
import type { Sheet } from "../sheet.ts";
import { aQuarterOff } from "./a-quarter-off.ts";
import { betweenTwo } from "./between-two.ts";
import { fourNights } from "./four-nights.ts";
import { oneMinute } from "./one-minute.ts";
import { promisedDate } from "./promised-date.ts";
import { sinceSpring } from "./since-spring.ts";

/** Everybody who can be talked to, with all that they know. */
export const rolePlayScenes: readonly Sheet[] = [
  promisedDate,
  sinceSpring,
  aQuarterOff,
  betweenTwo,
  fourNights,
  oneMinute,
];

/** Who is played after this question has set the scene. */
export function playedIn(questionId: string): string | undefined {
  return rolePlayScenes.find(({ question }) => question.id === questionId)?.character;
}

/** What is played in this interview; `undefined` where it is not known (any more). */
export function sheetOf({ questionIds }: InterviewPlan): Sheet | undefined {
  return rolePlayScenes.find(({ question }) => question.id === questionIds[0]);
}
