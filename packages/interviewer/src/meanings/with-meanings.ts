import { loadToldModel, loadTurnModel, textsToEmbed, type Meanings } from "@greenroom/metrics";
import type { Answer, Exchange, InterviewContext, Interviewer } from "../interviewer.ts";
import { orAborted } from "../llm/deadlines.ts";
import type { MeantTexts } from "../rounds/round.ts";
import { meantIn } from "../rounds/rounds.ts";
import { exampleMeanings } from "./example-meanings.ts";

/** What texts mean, by a sentence encoder that was asked beforehand. */
export interface MeaningSource {
  /** Resolves when the meanings of these texts can be looked up; `null` where they cannot be known. */
  meaningsOf(texts: readonly string[], signal: AbortSignal): Promise<Meanings | null>;
}

/** The same interviewer, told what each answer means before it decides. */
export function withMeanings(interviewer: Interviewer, source: MeaningSource): Interviewer {
  // A megabyte of weights is unpacked: before anybody waits.
  loadToldModel();
  loadTurnModel();
  return {
    info: interviewer.info,
    metered: interviewer.metered,
    async next(context, signal) {
      const meant = meantIn(context.plan);
      const examples = await examplesOf(context, meant, source, signal);
      const exchanges: Exchange[] = [];
      for (const exchange of context.exchanges) {
        const known = await withMeaning(exchange, meant, source, signal);
        exchanges.push(examples ? withExamples(known, examples) : known);
      }
      return interviewer.next({ ...context, exchanges }, signal);
    },
  };
}

/** What this scene's answers are held against; waited for only where there is something to hold. */
async function examplesOf(
  { plan, exchanges }: InterviewContext,
  meant: MeantTexts | undefined,
  source: MeaningSource,
  signal: AbortSignal,
): Promise<Meanings | null> {
  if (!meant) return null;
  const meanings = exampleMeanings(plan, meant, source);
  if (exchanges.some(({ answer }) => answer && answer.words.length > 0))
    return orAborted(meanings, signal);
  // Asked for while the scene is set. Who needs them is told of a failure.
  meanings.catch(() => {});
  return null;
}

async function withMeaning(
  exchange: Exchange,
  meant: MeantTexts | undefined,
  source: MeaningSource,
  signal: AbortSignal,
): Promise<Exchange> {
  const { answer } = exchange;
  if (!answer || answer.words.length === 0) return exchange;
  const texts = [...textsOf(answer), ...(meant?.answer(answer.words) ?? [])];
  const meanings = await orAborted(source.meaningsOf(texts, signal), signal);
  return meanings ? { ...exchange, answer: { ...answer, meanings } } : exchange;
}

function withExamples(exchange: Exchange, examples: Meanings): Exchange {
  const { answer } = exchange;
  const own = answer?.meanings;
  if (!answer || !own) return exchange;
  const meanings: Meanings = (text) => own(text) ?? examples(text);
  return { ...exchange, answer: { ...answer, meanings } };
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
