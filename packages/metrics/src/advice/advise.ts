import type { Advice, AdviceThing } from "@greenroom/protocol";
import type { AdviceRequest, Candidate } from "./candidate.ts";
import { contentCandidates } from "./content.ts";
import { deliveryCandidates } from "./delivery.ts";
import { shapeCandidates } from "./shape.ts";
import { wentWell } from "./went-well.ts";
import { fromItsBeginning } from "./whole-moment.ts";

/** AD1.3 (H): what weighs less than this is not certain or not important enough to be said. */
const LEAST_WEIGHT = 0.25;
/** AD1.2 (H): found in one of several answers it weighs so much of what is found again. */
const ONCE_OF_MANY = 0.7;
/** AD1.5 (H): and what was found in a session before as well weighs so much more. */
const ALSO_BEFORE = 1.15;

/**
 * AD1: the three things to work on, and one that went well: at most one of content, of shape and of
 * delivery each, by consequence × certainty × recurrence × how soon it can be changed. What the
 * person put aside (AD1.4) leaves its place to the next.
 */
export function advise(request: AdviceRequest): Advice {
  const { questions, session, role, format, retired, before = new Set() } = request;
  const candidates = [
    ...questions.flatMap((question) => contentCandidates(question, role)),
    ...questions.flatMap((question) => shapeCandidates(question, format)),
    ...deliveryCandidates(session),
  ].filter(({ id }) => retired?.has(id) !== true);
  const ranked = weighed(candidates, questions.length, before);
  const kinds = ["content", "shape", "delivery"] as const;
  const things = kinds
    .flatMap((kind) => ranked.find((each) => each.best.kind === kind) ?? [])
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .toSorted((a, b) => b.weight - a.weight)
    .map((each) => thingOf(each, request));
  return { things, wentWell: wentWell(questions) };
}

interface Weighed {
  /** The clearest case of it. */
  readonly best: Candidate;
  readonly turns: readonly number[];
  readonly weight: number;
}

/** Cases of the same thing made one, the weightiest first. */
function weighed(
  candidates: readonly Candidate[],
  questions: number,
  before: ReadonlySet<string>,
): Weighed[] {
  const byId = new Map<string, Candidate[]>();
  for (const each of candidates) byId.set(each.id, [...(byId.get(each.id) ?? []), each]);
  const all = [...byId.values()].flatMap((cases): Weighed[] => {
    const [best] = cases.toSorted((a, b) => ownWeight(b) - ownWeight(a));
    if (!best) return [];
    const turns = [...new Set(cases.flatMap(({ turn }) => turn ?? []))];
    // AD1.2: in two answers, in the only one, or over the whole session.
    const recurs = best.turn === null || turns.length > 1 || questions === 1;
    const often = before.has(best.id) ? ALSO_BEFORE : recurs ? 1 : ONCE_OF_MANY;
    return [{ best, turns, weight: ownWeight(best) * often }];
  });
  return all.toSorted((a, b) => b.weight - a.weight);
}

function ownWeight({ consequence, certainty, changeable }: Candidate): number {
  return consequence * certainty * changeable;
}

function thingOf({ best, turns }: Weighed, { questions, before }: AdviceRequest): AdviceThing {
  const { id, kind, title, why, ask, limitS } = best;
  // A figure's moment is a stretch of sound; what is quoted of an answer begins where a clause does.
  const moment =
    best.moment && kind !== "delivery" ? fromItsBeginning(best.moment, questions) : best.moment;
  // What belongs to the session is tried on the question it began with.
  const question = questions.find((each) => each.id === best.questionId) ?? questions[0];
  const again = question ? { questionId: question.id, text: question.text, limitS } : null;
  const alsoBefore = before?.has(id) === true && { alsoBefore: true };
  return { id, kind, title, why, ask, moment, turns: [...turns], again, ...alsoBefore };
}
