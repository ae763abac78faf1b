import type { Figure } from "@greenroom/protocol";
import type { MeasuredAnswer } from "../answer.ts";
import {
  answerLength,
  filledPauses,
  possibleFilledPauses,
  sessionLength,
  silentPauses,
  speakingRate,
} from "./figures.ts";
import { combine, materialOf, type Material } from "./material.ts";

/** How one answer was delivered: LN1, PA1, PS1, FI1 and FI2 of SPEC.md, in this order. */
export function measureDelivery(answer: MeasuredAnswer): Figure[] {
  const material = readOnce(answer);
  return [answerLength(material), ...ratesOf(material)];
}

/**
 * The same figures over all answers of a session. They are computed from the sums, never averaged:
 * a rate weighs every minute alike, and what is too short alone still counts here.
 */
export function measureSession(answers: readonly MeasuredAnswer[]): Figure[] {
  const material = combine(answers.map(readOnce));
  return [sessionLength(material), ...ratesOf(material)];
}

/** An answer is measured by itself and with its session: what takes time is done once. */
const known = new WeakMap<MeasuredAnswer, Material>();

function readOnce(answer: MeasuredAnswer): Material {
  const material = known.get(answer) ?? materialOf(answer);
  known.set(answer, material);
  return material;
}

function ratesOf(material: Material): Figure[] {
  return [
    speakingRate(material),
    silentPauses(material),
    filledPauses(material),
    possibleFilledPauses(material),
  ];
}
