import { answerStructure, readAnswer, type Meanings } from "@greenroom/metrics";
import type { Word } from "@greenroom/protocol";
import type { LabelledAnswer } from "./corpus.ts";
import type { Found } from "./score.ts";

/** The words of an answer as if each had been recognised with confidence, half a second each. */
export function asWords(text: string): Word[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((word, index) => ({
      text: word,
      startSample: index * 8_000,
      endSample: index * 8_000 + 7_000,
      confidence: 0.95,
      times: "measured",
    }));
}

/** What the product finds in an answer, from its words and, where they are given, from what they mean. */
export function findIn(
  { id, question }: LabelledAnswer,
  words: readonly Word[],
  meanings: Meanings | null,
): Found {
  const reading = readAnswer(words, question.form, false, meanings);
  const { elements, kind, mistakes } = answerStructure(reading, question);
  return {
    id,
    kind,
    mistakes: mistakes.map((mistake) => mistake.id),
    verdicts: Object.fromEntries(
      elements.map(({ id, verdict }) => [id, verdict === "not-heard" ? "absent" : verdict]),
    ),
  };
}
