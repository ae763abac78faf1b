import { pillars, type Focus, type Format, type Pillar, type Role } from "@greenroom/protocol";
import { findQuestion, questions } from "./bank/bank.ts";
import type { InterviewPlan } from "./interviewer.ts";
import { findPersona } from "./personas.ts";
import type { Question } from "./question.ts";
import { sceneFor } from "./rounds/scenes.ts";
import { shuffled } from "./seeded.ts";

export interface PlanRequest {
  readonly focus: Focus;
  readonly role: Role;
  readonly personaId: string;
  readonly lengthMin: number;
  /** Question by question where nothing is said. */
  readonly format?: Format;
  /** What a longer conversation is about; one that is not known (any more) changes nothing. */
  readonly sceneId?: string | undefined;
  /** Decides the order: the same seed gives the same plan. */
  readonly seed: string | number;
  /** Asked before all others, whatever they are; one that is not in the bank changes nothing. */
  readonly firstQuestionId?: string;
  /** Only these, in this order; unknown ones are left out, and none known changes nothing. */
  readonly onlyQuestionIds?: readonly string[];
  /** Asked lately: they come last. */
  readonly avoidQuestionIds?: readonly string[];
}

/**
 * The questions of one interview, in order, more than will be needed; of a longer conversation the one
 * that opens it. Questions for the role come
 * before the pillar's others, and those asked lately come last; a full loop goes round the pillars.
 */
export function planInterview(request: PlanRequest): InterviewPlan {
  const { format = "questions" } = request;
  const scene = sceneFor({ ...request, format });
  return {
    questionIds: scene ? [scene.question.id] : questionsInTurn(request).map(({ id }) => id),
    personaId: findPersona(request.personaId).id,
    role: request.role,
    lengthS: request.lengthMin * 60,
    format,
  };
}

function questionsInTurn(request: PlanRequest): readonly Question[] {
  const queue = (pillar: Pillar) => inOrder(pillar, request);
  const ordered =
    request.focus === "full-loop"
      ? roundRobin(pillars.map(queue))
      : opensWithDesign(queue(request.focus), request);
  const first = questions.find(({ id }) => id === request.firstQuestionId);
  const only = (request.onlyQuestionIds ?? []).flatMap((id) => findQuestion(id) ?? []);
  if (only.length > 0) return only;
  return first ? [first, ...ordered.filter((question) => question !== first)] : ordered;
}

/** An interview about system design begins with a system to design, where one was not asked lately. */
function opensWithDesign(queue: Question[], { focus, avoidQuestionIds }: PlanRequest): Question[] {
  if (focus !== "system-design") return queue;
  const first = queue.find(({ id, form }) => form === "design" && !avoidQuestionIds?.includes(id));
  return first ? [first, ...queue.filter((question) => question !== first)] : queue;
}

function inOrder(pillar: Pillar, { role, seed, avoidQuestionIds }: PlanRequest): Question[] {
  const avoided = new Set(avoidQuestionIds);
  const tier = (question: Question) =>
    (avoided.has(question.id) ? 2 : 0) + (question.roles.includes(role) ? 0 : 1);
  // Questions of an occasion (a recruiter's first call, the narrative) belong to it, not to a round.
  const ofPillar = questions.filter(
    (question) => question.pillar === pillar && question.occasion === undefined,
  );
  return shuffled(ofPillar, String(seed), (question) => question.id).toSorted(
    (a, b) => tier(a) - tier(b),
  );
}

function roundRobin<T>(queues: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, round) =>
    queues.flatMap((queue) => queue.slice(round, round + 1)),
  ).flat();
}
