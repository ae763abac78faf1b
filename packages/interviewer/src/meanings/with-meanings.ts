import { loadToldModel, textsToEmbed, type Meanings } from "@greenroom/metrics";
import type { Answer, Exchange, Interviewer } from "../interviewer.ts";
import { orAborted } from "../llm/deadlines.ts";

/** What texts mean, by a sentence encoder that was asked beforehand. */
export interface MeaningSource {
  /** Resolves when the meanings of these texts can be looked up; `null` where they cannot be known. */
  meaningsOf(texts: readonly string[], signal: AbortSignal): Promise<Meanings | null>;
}

/** The same interviewer, told what each answer means before it decides. */
export function withMeanings(interviewer: Interviewer, source: MeaningSource): Interviewer {
  // A megabyte of weights is unpacked: before anybody waits.
  loadToldModel();
  return {
    info: interviewer.info,
    metered: interviewer.metered,
    async next(context, signal) {
      const exchanges: Exchange[] = [];
      for (const exchange of context.exchanges)
        exchanges.push(await withMeaning(exchange, source, signal));
      return interviewer.next({ ...context, exchanges }, signal);
    },
  };
}

async function withMeaning(
  exchange: Exchange,
  source: MeaningSource,
  signal: AbortSignal,
): Promise<Exchange> {
  const { answer } = exchange;
  if (!answer || answer.words.length === 0) return exchange;
  const meanings = await orAborted(source.meaningsOf(textsOf(answer), signal), signal);
  return meanings ? { ...exchange, answer: { ...answer, meanings } } : exchange;
}

/** The texts of an answer, which is cut once however often it is asked about. */
function textsOf({ words }: Answer): readonly string[] {
  const before = cutBefore.get(words);
  if (before) return before;
  const texts = textsToEmbed(words);
  cutBefore.set(words, texts);
  return texts;
}

const cutBefore = new WeakMap<Answer["words"], readonly string[]>();
