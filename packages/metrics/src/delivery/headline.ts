import type { QuestionForm } from "@greenroom/protocol";
import type { Evidence } from "../structure/evidence.ts";
import { readAnswer, type AnswerReading, type SignalId } from "../structure/reading.ts";
import { announcedHeadline } from "../structure/vision.ts";
import type { Part } from "./material.ts";

/** ST2.1: what answers a question of each form; whichever is told first is the headline. */
const ANSWERS: Readonly<Record<QuestionForm, readonly SignalId[]>> = {
  past: ["action", "decision", "result"],
  situational: ["diagnosis", "decision", "words"],
  approach: ["method", "example", "decision"],
  vision: ["headline", "ask"],
  design: ["requirements", "decision"],
};

const known = new WeakMap<Part, AnswerReading>();

/** The answer as the structure's rules read it; `null` where the question's form is not known. */
export function readingOf(part: Part): AnswerReading | null {
  const { form } = part.measured;
  if (form === undefined) return null;
  const reading = known.get(part) ?? readAnswer(part.words, form);
  known.set(part, reading);
  return reading;
}

/** ST2.1: the first sentence that answers; `null` where none was heard. */
export function headlineOf(part: Part): Evidence | null {
  const reading = readingOf(part);
  if (!reading) return null;
  // HL1: who announces a headline says which sentence it is.
  const announced = reading.form === "vision" ? announcedHeadline(reading.parsed) : null;
  if (announced) return announced;
  const found = ANSWERS[reading.form].flatMap((id) => reading.signals[id].evidence);
  const [first] = found.toSorted((a, b) => a.startSample - b.startSample);
  return first ?? null;
}
