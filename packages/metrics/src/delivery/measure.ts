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
  const material = materialOf(answer);
  return [answerLength(material), ...ratesOf(material)];
}

/**
 * The same figures over all answers of a session. They are computed from the sums, never averaged:
 * a rate weighs every minute alike, and what is too short alone still counts here.
 */
export function measureSession(answers: readonly MeasuredAnswer[]): Figure[] {
  const material = combine(answers.map(materialOf));
  return [sessionLength(material), ...ratesOf(material)];
}

function ratesOf(material: Material): Figure[] {
  return [
    speakingRate(material),
    silentPauses(material),
    filledPauses(material),
    possibleFilledPauses(material),
  ];
}
