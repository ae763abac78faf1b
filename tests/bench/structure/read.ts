import { loadSentenceEncoder, MeaningStore } from "@greenroom/meaning";
import { answerStructure, readAnswer, textsToEmbed } from "@greenroom/metrics";
import type { Word } from "@greenroom/protocol";
import type { LabelledAnswer } from "./corpus.ts";
import type { Found } from "./score.ts";

const store = new MeaningStore(loadSentenceEncoder());
const { signal } = new AbortController();

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

/** What the product finds in an answer, from its words. */
export async function findIn(
  { id, question }: LabelledAnswer,
  words: readonly Word[],
  rulesOnly: boolean,
): Promise<Found> {
  const meanings = rulesOnly ? null : await store.meaningsOf(textsToEmbed(words), signal);
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
