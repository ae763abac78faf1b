import type { AnswerKind, Mistake, QuestionSummary, StructureElement } from "@greenroom/protocol";
import { elementsFor } from "./elements.ts";
import { inOtherWords } from "./in-other-words.ts";
import { mistakesIn } from "./mistakes.ts";
import type { AnswerReading } from "./reading.ts";
import { shared } from "./share.ts";

/** What an answer holds, as the review shows it. */
export interface AnswerStructure {
  readonly elements: StructureElement[];
  /** `null` where no story was asked for, or too little was said to tell (KI5). */
  readonly kind: AnswerKind | null;
  readonly mistakes: Mistake[];
}

/** What is known of the question: some pillars are listened to for more than their form tells. */
export type AskedQuestion = Pick<QuestionSummary, "text" | "pillar">;

/** What an answer holds of what its question is listened to for. */
export function answerStructure(reading: AnswerReading, question: AskedQuestion): AnswerStructure {
  return {
    elements: structureElements(reading, question.pillar),
    kind: reading.kind?.kind ?? null,
    mistakes: mistakesIn(reading, question),
  };
}

/** The elements of an answer as the review shows them, each with the words that show it. */
export function structureElements(
  reading: AnswerReading,
  pillar: AskedQuestion["pillar"],
): StructureElement[] {
  return elementsFor(reading.form, pillar).map(([id, name, meaning]) => {
    const signal = reading.signals[id];
    const perhaps = signal.verdict === "not-heard" ? inOtherWords(reading, id) : null;
    const verdict = perhaps ? "thin" : signal.verdict;
    const evidence = perhaps ?? signal.evidence;
    const quotes = evidence.map(({ startSample, endSample, text }) => ({
      startSample,
      endSample,
      text,
    }));
    const share = shared.find((part) => part === id);
    const part = share && reading.shares ? { share: reading.shares[share] } : {};
    return { id, name, verdict, meaning, quotes, ...part };
  });
}
