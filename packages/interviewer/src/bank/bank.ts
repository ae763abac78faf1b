import type { Question } from "../question.ts";
import { scenes } from "../rounds/scenes.ts";
import { findOwnQuestion } from "../shaping/known.ts";
import { acrossTeams } from "./across-teams.ts";
import { behavioural } from "./behavioural.ts";
import { conflict } from "./conflict.ts";
import { crossFunctional } from "./cross-functional.ts";
import { decisions } from "./decisions.ts";
import { designData } from "./design-data.ts";
import { designLive } from "./design-live.ts";
import { direction } from "./direction.ts";
import { failure } from "./failure.ts";
import { growingPeople } from "./growing-people.ts";
import { hiring } from "./hiring.ts";
import { interviewing } from "./interviewing.ts";
import { metaInterview } from "./meta-interview.ts";
import { narrative } from "./narrative.ts";
import { organisation } from "./organisation.ts";
import { partners } from "./partners.ts";
import { philosophy } from "./philosophy.ts";
import { recruiterScreen } from "./recruiter-screen.ts";
import { runningSystems } from "./running-systems.ts";
import { storyPrompts } from "./stories.ts";
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
  ...runningSystems,
  ...decisions,
  ...direction,
  ...partners,
  ...acrossTeams,
  ...interviewing,
  ...organisation,
  ...narrative,
  ...philosophy,
  ...metaInterview,
  ...recruiterScreen,
  ...storyPrompts,
];

const byId = new Map(
  [...questions, ...scenes.map(({ question }) => question)].map((question) => [
    question.id,
    question,
  ]),
);

/**
 * The question with this id, of the bank, of a scene, or one that somebody brought, or `undefined`
 * where there is none (any more).
 */
export function findQuestion(id: string): Question | undefined {
  return byId.get(id) ?? findOwnQuestion(id);
}
