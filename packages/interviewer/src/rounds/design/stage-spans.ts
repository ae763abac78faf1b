import { SAMPLE_RATE_HZ, type DesignReport, type Span } from "@greenroom/protocol";
import type { TimedExchange } from "../round.ts";
import { goesThrough, isBehind, names, speaksOf } from "./coverage.ts";
import { LEFT_OVER } from "./onward.ts";
import { sentencesOf, spanOf, type Sentence } from "./sentences.ts";
import { stageIds, stageOpenedBy, type StageId } from "./stages.ts";
import { STRESS } from "./stresses.ts";
import { toldIn } from "./talk.ts";

/** One sentence and the stage that it belongs to. */
export interface Placed {
  readonly sentence: Sentence;
  readonly exchange: number;
  readonly stage: StageId;
  /** It answers what the design was put to. */
  readonly onStress: boolean;
}

/** How a stage was come to, when it was spoken of, and for how long. */
export interface StageSpoken {
  readonly reached: DesignReport["stages"][number]["reached"];
  /**
   * From the question that opened it, or, where the candidate went through it unasked, from their own
   * words. `null`: it was not reached.
   */
  readonly span: Span | null;
  /** Without what was said of other stages meanwhile, s. */
  readonly spentS: number;
}

export interface StagesSpoken {
  readonly placed: readonly Placed[];
  of(id: StageId): StageSpoken;
}

/** Where in the talk each stage was spoken of. */
export function stagesSpoken(exchanges: readonly TimedExchange[]): StagesSpoken {
  const told = toldIn(exchanges);
  const opened = new Set(exchanges.flatMap(({ said }) => stageOpenedBy(said) ?? []));
  const named = stageIds.filter((id) => !opened.has(id));
  const unasked = named.filter(
    (id) => goesThrough(id, told) || told.some((sentence) => names(id, sentence)),
  );
  const placed = placedIn(exchanges, named, unasked);
  const runs = runsOf(placed);
  return {
    placed,
    of: (id) => {
      const own = runs.filter(({ stage }) => stage === id);
      if (opened.has(id)) {
        const span = openedSpan(id, exchanges, placed);
        const others = runs.filter(({ stage }) => stage !== id);
        const besides = others.reduce((sum, run) => sum + (span ? shared(span, run.span) : 0), 0);
        const spentS = span ? (lengthOf(span) - besides) / SAMPLE_RATE_HZ : 0;
        return { reached: span ? "asked" : "passed", span, spentS };
      }
      const [longest] = own.toSorted((a, b) => lengthOf(b.span) - lengthOf(a.span));
      if (!longest)
        return { reached: isBehind(id, told) ? "skipped" : "no-time", span: null, spentS: 0 };
      const all = own.reduce((sum, { span }) => sum + lengthOf(span), 0);
      return { reached: "unasked", span: longest.span, spentS: all / SAMPLE_RATE_HZ };
    },
  };
}

function placedIn(
  exchanges: readonly TimedExchange[],
  named: readonly StageId[],
  unasked: readonly StageId[],
): Placed[] {
  let current: StageId = "framing";
  return exchanges.flatMap(({ said, answer }, exchange) => {
    current = stageOpenedBy(said) ?? current;
    const others = said.move === LEFT_OVER ? named : unasked;
    let stage = current;
    return sentencesOf(answer?.words ?? []).map((sentence) => {
      stage = stageOfSentence(sentence, current, others) ?? stage;
      return { sentence, exchange, stage, onStress: said.move.startsWith(STRESS) };
    });
  });
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

/** Stretches of one answer that belong to one stage. */
function runsOf(placed: readonly Placed[]): { stage: StageId; span: Span }[] {
  const runs: Placed[][] = [];
  placed.forEach((one, at) => {
    const last = placed[at - 1];
    const goesOn = last?.stage === one.stage && last.exchange === one.exchange;
    if (goesOn) runs.at(-1)?.push(one);
    else runs.push([one]);
  });
  return runs.flatMap((run) => {
    const [first] = run;
    const span = spanOf(run.flatMap(({ sentence }) => sentence.words));
    return first && span ? [{ stage: first.stage, span }] : [];
  });
}

const lengthOf = ({ startSample, endSample }: Span) => endSample - startSample;

function shared(a: Span, b: Span): number {
  const from = Math.max(a.startSample, b.startSample);
  return Math.max(0, Math.min(a.endSample, b.endSample) - from);
}
