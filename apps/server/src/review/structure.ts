import type { QuestionStructure } from "@greenroom/protocol";
import type { Measure } from "./measure.ts";
import type { QuestionReading } from "./question-readings.ts";

/** What the answers to each main question held. */
export function structureOf(
  readings: readonly QuestionReading[],
  measure: Pick<Measure, "structure">,
): QuestionStructure[] {
  return [...structures(readings, measure)];
}

/** The same one by one, for who has other things to do in between. */
export function* structures(
  readings: readonly QuestionReading[],
  measure: Pick<Measure, "structure">,
): Generator<QuestionStructure> {
  for (const { summary, turns, reading } of readings) {
    const nothing = { elements: [], kind: null, mistakes: [] };
    const structure = reading ? measure.structure(reading, summary) : nothing;
    yield { question: summary, turns: turns.map(({ turn }) => turn), ...structure };
  }
}
