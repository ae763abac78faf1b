import type { AnswerKind, Mistake, Pillar, StructureElement } from "@greenroom/protocol";
import { structureElements } from "./elements.ts";
import type { AnswerReading } from "./reading.ts";

/** What an answer holds, as the review shows it. */
export interface AnswerStructure {
  readonly elements: StructureElement[];
  /** `null` where no story was asked for. */
  readonly kind: AnswerKind | null;
  readonly mistakes: Mistake[];
}

/** @param pillar of the question: some pillars are listened to for more than their form tells */
export function answerStructure(reading: AnswerReading, _pillar: Pillar): AnswerStructure {
  return { elements: structureElements(reading), kind: null, mistakes: [] };
}
