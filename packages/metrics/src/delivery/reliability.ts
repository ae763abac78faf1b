import type { Figure } from "@greenroom/protocol";
import type { Material, Part } from "./material.ts";

export type Confidence = Extract<Figure, { present: true }>["confidence"];

/** UN2: with less of the speech understood than this, its words are not measured. */
const MIN_UNDERSTOOD_SHARE = 0.7;

/**
 * FI1.3: recognition keeps about half of all fillers, so that hearing one or none says little of
 * how many there were, and hearing more still is no exact count.
 */
const MIN_FILLERS_TO_RELY_ON = 3;

/** CO1: how sure a figure is that comes from voice activity alone. */
export function timeConfidence(material: Material): Confidence {
  const undecided = material.undecidedSteps / Math.max(1, material.steps);
  const grade = undecided <= 0.1 ? "high" : undecided <= 0.25 ? "medium" : "low";
  return material.leftOut.length > 0 ? lower(grade, "medium") : grade;
}

/** CO2: how sure a figure is that comes from words. */
export function wordConfidence(material: Material): Confidence {
  const share = understoodShare(material);
  const mean = material.confidenceSum / Math.max(1, material.words);
  const grade =
    share >= 0.95 && mean >= 0.8 ? "high" : share >= 0.85 && mean >= 0.65 ? "medium" : "low";
  return lower(grade, timeConfidence(material));
}

/** FI1.3: how sure a number of filled pauses is. */
export function fillerConfidence(material: Material): Confidence {
  const known = material.fillers.length < MIN_FILLERS_TO_RELY_ON ? "low" : "medium";
  return lower(wordConfidence(material), known);
}

/** The less sure of the two. */
export function lower(left: Confidence, right: Confidence): Confidence {
  const order: readonly Confidence[] = ["low", "medium", "high"];
  return order.indexOf(left) < order.indexOf(right) ? left : right;
}

/** Why nothing can be said of an answer's time, or `null` where something can. */
export function silentReason(material: Material): string | null {
  if (material.answers > 0) return null;
  return material.leftOut[0] ?? "no speech was heard";
}

/** Why nothing can be said of its words, or `null` where something can. */
export function wordlessReason(material: Material): string | null {
  const silent = silentReason(material);
  if (silent) return silent;
  if (material.words === 0) return "no words were understood";
  if (isUnderstood(material)) return null;
  return `only ${Math.floor(understoodShare(material) * 100)} % of the speech was understood`;
}

/** UN2: whether enough was understood to measure words. */
export function isUnderstood(material: Material | Part): boolean {
  return understoodShare(material) >= MIN_UNDERSTOOD_SHARE;
}

function understoodShare(material: Material | Part): number {
  return material.understoodSamples / Math.max(1, material.speechSamples);
}
