import {
  occasionFocuses,
  pillars,
  type Focus,
  type Format,
  type OwnQuestion,
  type Pillar,
  type PlanShape,
  type Role,
} from "@greenroom/protocol";
import { partsFor } from "./agenda.ts";
import { findQuestion, questions } from "./bank/bank.ts";
import type { InterviewPlan } from "./interviewer.ts";
import { findPersona } from "./personas.ts";
import type { Occasion, Question } from "./question.ts";
import { dealtTo } from "./rounds/panel/panel-plan.ts";
import { seatedBeside } from "./rounds/panel/seats.ts";
import { sceneFor } from "./rounds/scenes.ts";
import { shuffled } from "./seeded.ts";
import { drawnByFit } from "./shaping/fitting.ts";
import { asQuestion, ownQuestionId, sameWords } from "./shaping/own-question.ts";
import { pillarOfTopic } from "./shaping/topic-words.ts";

export interface PlanRequest {
  readonly focus: Focus;
  readonly role: Role;
  readonly personaId: string;
  readonly lengthMin: number;
  /** Question by question where nothing is said. */
  readonly format?: Format;
  /** What a longer conversation is about; one that is not known (any more) changes nothing. */
  readonly sceneId?: string | undefined;
  /** On a panel: who sits beside the persona; where nobody of them is known, somebody is chosen. */
  readonly panel?: readonly string[] | undefined;
  /** Decides the order: the same seed gives the same plan. */
  readonly seed: string | number;
  /** What a job description asks for: what fits it comes earlier. */
  readonly shape?: PlanShape | undefined;
  /** Questions that the person brings come first; those about lines of a CV alternate with the bank's. */
  readonly own?: readonly OwnQuestion[] | undefined;
  /** Asked before all others, whatever they are; one that is not known changes nothing. */
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
  const personaId = findPersona(request.personaId).id;
  const panel = format === "panel" ? seatedBeside(personaId, request.panel) : [];
  const inTurn = scene ? [scene.question] : questionsInTurn(request);
  const isDealt = panel.length > 0 && !request.onlyQuestionIds;
  const dealt = isDealt ? dealtOnPanel([personaId, ...panel], inTurn, request) : inTurn;
  return {
    questionIds: dealt.map(({ id }) => id),
    personaId,
    ...(panel.length > 0 && { panel }),
    role: request.role,
    lengthS: request.lengthMin * 60,
    // On a panel its members are the agenda.
    parts: scene || panel.length > 0 ? undefined : partsOf(request),
    format,
  };
}

/** What somebody brought is asked first, in their order; only the rest is dealt, whoever is next. */
function dealtOnPanel(
  members: readonly string[],
  inTurn: readonly Question[],
  { firstQuestionId, own = [] }: PlanRequest,
): readonly Question[] {
  const brought = new Set(own.filter(({ cvLine }) => !cvLine).map(ownQuestionId));
  const keeps = ({ id }: Question) =>
    brought.has(id) || (brought.size > 0 && id === firstQuestionId);
  const first = inTurn.filter(keeps);
  const next = first.length % members.length;
  const inOrder = [...members.slice(next), ...members.slice(0, next)];
  const rest = inTurn.filter((question) => !keeps(question));
  return [...first, ...dealtTo(inOrder, rest, firstQuestionId)];
}

function questionsInTurn(request: PlanRequest): readonly Question[] {
  const known = (ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => findQuestion(id) ?? []);
  const only = known(request.onlyQuestionIds ?? []);
  if (only.length > 0) return only;
  const brought = onceEach(request.own?.filter(({ cvLine }) => !cvLine));
  const claims = onceEach(request.own?.filter(({ cvLine }) => cvLine));
  const ordered = [
    ...brought,
    ...roundRobin([claims, withoutTwins(ofFocus(request, brought), brought)]),
  ];
  const first = findQuestion(request.firstQuestionId ?? "");
  return first ? [first, ...ordered.filter(({ id }) => id !== first.id)] : ordered;
}

/** As they are asked; they are found by their ids only once a session with them was stored. */
function onceEach(own: readonly OwnQuestion[] = []): readonly Question[] {
  const byId = new Map(own.map(asQuestion).map((question) => [question.id, question]));
  return [...byId.values()];
}

/** Without those that are put in the words of one that was brought: it would be asked twice. */
function withoutTwins(of: readonly Question[], brought: readonly Question[]): readonly Question[] {
  const asked = new Set(brought.map(({ spoken }) => sameWords(spoken)));
  return of.filter(({ spoken }) => !asked.has(sameWords(spoken)));
}

/** A loop that begins with a chosen question, or asks chosen ones only, has no agenda. */
function partsOf(request: PlanRequest): Pillar[] | undefined {
  const { focus, firstQuestionId, onlyQuestionIds, lengthMin, seed } = request;
  if (focus !== "full-loop" || firstQuestionId !== undefined || onlyQuestionIds) return undefined;
  const parts = partsFor(lengthMin, seed, weightsOf(request));
  return parts.length > 0 ? parts : undefined;
}

/** What a job stresses and a CV's lines are about comes up, also in a loop too short for every pillar. */
function weightsOf({ own = [], shape }: PlanRequest): Partial<Record<Pillar, number>> {
  const weights: Partial<Record<Pillar, number>> = {};
  for (const [at, topic] of (shape?.topics ?? []).entries()) {
    const pillar = pillarOfTopic[topic];
    weights[pillar] = (weights[pillar] ?? 0) + 1 / (at + 1);
  }
  for (const { pillar } of own) weights[pillar] = (weights[pillar] ?? 0) + 1;
  return weights;
}

/** The bank's questions; behind those that somebody brought, more of their kind. */
function ofFocus(request: PlanRequest, brought: readonly Question[]): readonly Question[] {
  const { focus } = request;
  const queue = (pillar: Pillar) => inOrder(pillar, request);
  if (focus === "full-loop") return roundRobin(pillars.map(queue));
  const occasion = occasionFocuses.find((each) => each === focus);
  if (occasion) return ofOccasion(occasion, request);
  if (isPillar(focus)) return opensWithDesign(queue(focus), request);
  const wanted = [...new Set(brought.map(({ pillar }) => pillar))];
  return roundRobin((wanted.length > 0 ? wanted : pillars).map(queue));
}

const isPillar = (focus: Focus): focus is Pillar => pillars.some((pillar) => pillar === focus);

/** Who practises their narrative or their philosophy is asked for the whole of it first. */
const WHOLE_FIRST: ReadonlySet<string> = new Set(["been-learned-going", "how-you-lead"]);

function ofOccasion(occasion: Occasion, request: PlanRequest): Question[] {
  const ordered = inOrderOf((question) => question.occasion === occasion, request);
  return ordered.toSorted((a, b) => Number(WHOLE_FIRST.has(b.id)) - Number(WHOLE_FIRST.has(a.id)));
}

/** An interview about system design begins with a system to design, where one was not asked lately. */
function opensWithDesign(queue: Question[], { focus, avoidQuestionIds }: PlanRequest): Question[] {
  if (focus !== "system-design") return queue;
  const first = queue.find(({ id, form }) => form === "design" && !avoidQuestionIds?.includes(id));
  return first ? [first, ...queue.filter((question) => question !== first)] : queue;
}

function inOrder(pillar: Pillar, request: PlanRequest): Question[] {
  // Questions of an occasion (a recruiter's first call, the narrative) belong to it, not to a round.
  return inOrderOf(
    (question) => question.pillar === pillar && question.occasion === undefined,
    request,
  );
}

function inOrderOf(
  fits: (question: Question) => boolean,
  { role, seed, shape, avoidQuestionIds }: PlanRequest,
): Question[] {
  const avoided = new Set(avoidQuestionIds);
  const tier = (question: Question) =>
    (avoided.has(question.id) ? 2 : 0) + (question.roles.includes(role) ? 0 : 1);
  const fitting = questions.filter(fits);
  const drawn = shape
    ? drawnByFit(fitting, shape, String(seed))
    : shuffled(fitting, String(seed), (question) => question.id);
  return drawn.toSorted((a, b) => tier(a) - tier(b));
}

function roundRobin<T>(queues: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, round) =>
    queues.flatMap((queue) => queue.slice(round, round + 1)),
  ).flat();
}
