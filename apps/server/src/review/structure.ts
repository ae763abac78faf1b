import type { QuestionStructure } from "@greenroom/protocol";
import type { Measure } from "./measure.ts";
import type { QuestionReading } from "./question-readings.ts";

/** What the answers to each main question held. */
export function structureOf(
  readings: readonly QuestionReading[],
  measure: Pick<Measure, "structure">,
): QuestionStructure[] {
  return readings.map(({ summary, turns, reading }) => ({
    question: summary,
    turns: turns.map(({ turn }) => turn),
    ...(reading ? measure.structure(reading, summary) : { elements: [], kind: null, mistakes: [] }),
  }));
}
