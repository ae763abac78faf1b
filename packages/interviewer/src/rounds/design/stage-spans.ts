import type { Span } from "@greenroom/protocol";
import type { TimedExchange } from "../round.ts";
import { goesThrough, names, speaksOf } from "./coverage.ts";
import { LEFT_OVER } from "./onward.ts";
import { sentencesOf, spanOf, type Sentence } from "./sentences.ts";
import { stageIds, stageOpenedBy, type StageId } from "./stages.ts";
import { toldIn } from "./talk.ts";

/** One sentence and the stage that it belongs to. */
interface Placed {
  readonly sentence: Sentence;
  readonly exchange: number;
  readonly stage: StageId;
}

/**
 * When each stage was spoken of: from the question that opened it, or, where the candidate went through
 * it unasked, from their own words. `null`: it was not reached.
 */
export function stageSpans(
  exchanges: readonly TimedExchange[],
): Readonly<Record<StageId, Span | null>> {
  const told = toldIn(exchanges);
  const opened = new Set(exchanges.flatMap(({ said }) => stageOpenedBy(said) ?? []));
  const unasked = stageIds.filter(
    (id) =>
      !opened.has(id) && (goesThrough(id, told) || told.some((sentence) => names(id, sentence))),
  );
  const named = stageIds.filter((id) => !opened.has(id));
  const placed: Placed[] = [];
  let current: StageId = "framing";
  exchanges.forEach(({ said, answer }, exchange) => {
    current = stageOpenedBy(said) ?? current;
    const others = said.move === LEFT_OVER ? named : unasked;
    let stage = current;
    for (const sentence of sentencesOf(answer?.words ?? [])) {
      stage = stageOfSentence(sentence, current, others) ?? stage;
      placed.push({ sentence, exchange, stage });
    }
  });
  const spanOfStage = (id: StageId): Span | null =>
    opened.has(id) ? openedSpan(id, exchanges, placed) : longestRun(id, placed);
  return {
    framing: spanOfStage("framing"),
    requirements: spanOfStage("requirements"),
    "high-level": spanOfStage("high-level"),
    "deep-dive": spanOfStage("deep-dive"),
    "trade-offs": spanOfStage("trade-offs"),
    operations: spanOfStage("operations"),
  };
}

/** What is asked for comes before what was gone through by the way. `null`: it goes on with the last. */
function stageOfSentence(
  sentence: Sentence,
  current: StageId,
  others: readonly StageId[],
): StageId | null {
  const named = others.find((id) => names(id, sentence));
  if (named) return named;
  if (speaksOf(current, sentence)) return current;
  return others.find((id) => speaksOf(id, sentence)) ?? null;
}

/** From the question that opened it to the last words that belong to it. */
function openedSpan(
  id: StageId,
  exchanges: readonly TimedExchange[],
  placed: readonly Placed[],
): Span | null {
  const at = exchanges.findIndex(({ said }) => stageOpenedBy(said) === id);
  const own = spanOf(
    placed.filter(({ stage }) => stage === id).flatMap(({ sentence }) => sentence.words),
  );
  const asked = exchanges[at]?.heard;
  return own && { ...own, startSample: asked?.startSample ?? own.startSample };
}

/** The longest stretch of one answer that belongs to it. */
function longestRun(id: StageId, placed: readonly Placed[]): Span | null {
  const runs = placed.reduce<Placed[][]>((before, one, at) => {
    const last = placed[at - 1];
    const goesOn = last?.stage === one.stage && last.exchange === one.exchange;
    return goesOn ? [...before.slice(0, -1), [...(before.at(-1) ?? []), one]] : [...before, [one]];
  }, []);
  const spans = runs
    .filter(([first]) => first?.stage === id)
    .flatMap((run) => spanOf(run.flatMap(({ sentence }) => sentence.words)) ?? []);
  const length = ({ startSample, endSample }: Span) => endSample - startSample;
  return spans.toSorted((a, b) => length(b) - length(a))[0] ?? null;
}
