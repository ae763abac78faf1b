import { pillars, type Pillar } from "@greenroom/protocol";
import type { InterviewPlan } from "./interviewer.ts";
import { hashText } from "./seeded.ts";

/** A part of a loop has room for one question with what is asked behind it, min. */
const PART_MIN = 7;
/** Under this much of its time left, a part opens no further question, s. */
const NO_OTHER_QUESTION_S = 150;

/**
 * The parts of a full loop, in the order they come: as many pillars as there is time for, those with
 * more weight first chosen. None where there is time for one only: it needs no agenda.
 *
 * @param weights how much each matters for this person; 0 where nothing is said
 */
export function partsFor(
  lengthMin: number,
  seed: string | number,
  weights: Readonly<Partial<Record<Pillar, number>>> = {},
): Pillar[] {
  const many = Math.min(pillars.length, Math.round(lengthMin / PART_MIN));
  if (many < 2) return [];
  const rank = (pillar: Pillar) => hashText(`${seed} part ${pillar}`);
  const chosen = pillars
    .toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || rank(a) - rank(b))
    .slice(0, many);
  return pillars.filter((pillar) => chosen.includes(pillar));
}

/**
 * The part that the next question is from. Each has the same share of the time and gets one question
 * at least; who comes late to a part gives the others their time back with one question each.
 *
 * @param at the pillar of the question before; `null` before the first
 */
export function partAt(
  { parts = [], lengthS }: Pick<InterviewPlan, "parts" | "lengthS">,
  at: Pillar | null,
  elapsedS: number,
): Pillar | undefined {
  const now = at === null ? -1 : parts.indexOf(at);
  if (now < 0) return parts[0];
  const leftS = leftInPartS({ parts, lengthS }, at, elapsedS);
  return leftS < NO_OTHER_QUESTION_S ? (parts[now + 1] ?? parts[now]) : parts[now];
}

/** What is left of this part's share of the time, s; endless where there are no parts. */
export function leftInPartS(
  { parts = [], lengthS }: Pick<InterviewPlan, "parts" | "lengthS">,
  at: Pillar | null,
  elapsedS: number,
): number {
  const now = at === null ? -1 : parts.indexOf(at);
  return now < 0 ? Infinity : ((now + 1) * lengthS) / parts.length - elapsedS;
}
