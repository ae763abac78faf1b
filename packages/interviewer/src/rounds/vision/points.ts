import type { AnswerReading, SignalId } from "@greenroom/metrics";
import type { Word } from "@greenroom/protocol";
import { findSaid, type Said } from "../said.ts";

/** What an executive listens for in a vision. */
export const pointIds = [
  "headline",
  "ask",
  "cost",
  "date",
  "if-nothing",
  "stakeholders",
  "ninety-days",
  "measure",
  "trade-off",
  "risk",
  "against",
  "build-or-buy",
  "upkeep",
] as const;
export type PointId = (typeof pointIds)[number];

/** As the review calls them. */
export const pointNames: Readonly<Record<PointId, string>> = {
  headline: "What will be different, and for whom",
  ask: "What you ask for",
  cost: "What it takes, in people or money",
  date: "By when",
  "if-nothing": "What happens if nothing is done",
  stakeholders: "Who has to agree, and who loses by it",
  "ninety-days": "The first ninety days",
  measure: "How one would know that it works",
  "trade-off": "What is not done for it",
  risk: "What may go wrong",
  against: "The strongest argument against it",
  "build-or-buy": "Whether to build, to buy or to reuse",
  upkeep: "Who keeps it running afterwards",
};

/** Those that a vision is read for anyway. */
export const signalOf: Partial<Readonly<Record<PointId, SignalId>>> = {
  headline: "headline",
  ask: "ask",
  cost: "cost",
  date: "date",
  stakeholders: "stakeholders",
  "trade-off": "trade-off",
  risk: "risk",
  "build-or-buy": "build-or-buy",
  upkeep: "upkeep",
};

/** The others, by words that say them. */
const phrases: Partial<Readonly<Record<PointId, RegExp>>> = {
  "if-nothing":
    /\b(if|when|should) (we|you|i|the company) (do|did|does|change|changed) nothing\b|\bif nothing (happens|changes|is done)\b|\b(cost|price|risk) of (doing nothing|not doing|waiting|standing still)\b|\b(doing nothing|standing still) (is|means|costs|would|will)\b|\bif (we|you) (do not|don't|keep|wait|stay|carry on|go on)\b|\bthe alternative is\b|\botherwise (we|the|it|they|every|our)\b|\bwithout (this|that|it),? (we|the|our|every)\b/,
  "ninety-days":
    /\bninety days\b|\bfirst (three|two|six|eight|ten|twelve|hundred|90|100|few)? ?(month|months|quarter|weeks|week|days|step)\b|\b(in|on|from) (week|month|day|quarter) one\b|\bby the end of (this|the first|next) (quarter|month)\b|\b(to begin|to start) with\b|\b(i|we)('d| would|'ll| will)? (start|begin) (with|by|on|next|in|this)\b|\b(on|from) monday\b|\bnext week\b/,
  measure:
    /\b(how|so) (we|you|i|one)('ll| will|'d| would)? (know|see|tell|notice)\b|\byou('ll| will|'d| would| can)? (know|see|tell|notice|measure) (it|that|this|whether|if)\b|\b(measure|metric|target|yardstick)s?\b|\bsuccess (is|means|looks)\b|\b(number|figure) (that )?(i|we|you|to) (watch|look|track|report|hold)\b|\b(from|down from|up from) [a-z-]+( [a-z-]+){0,3} to [a-z-]+\b|\b(under|below|above|over|at least|at most|less than|more than|fewer than) (a |an |one |two |three |four |five |ten |[a-z]+ty |\d)/,
  against:
    /\bargument against\b|\b(argues|speaks|spoke|counts) against\b|\b(case|reason) against\b|\b(you|they|people|some|somebody|someone|critics|sceptics|skeptics) (will|would|might|may|could|can|'ll|'d) (say|object|argue|ask why)\b|\b(the|an|one|your|their|best|fair) objections?\b|\bi (could|may|might) be wrong\b|\bwhy not (just|simply|leave|buy|wait)\b|\bdevil's advocate\b/,
};

/**
 * The words that tell this point, in an answer of the candidate's; `null` where it is not told in
 * words that can be relied on.
 *
 * @param opens the answer opens the presentation: only there is a headline one
 */
export function toldPoint(
  point: PointId,
  words: readonly Word[],
  reading: AnswerReading,
  opens: boolean,
): Said | null {
  const phrase = phrases[point];
  if (phrase) return findSaid(words.filter(isSure), phrase);
  const id = signalOf[point];
  if (!id || (point === "headline" && !opens)) return null;
  const { sure, evidence } = reading.signals[id];
  const [quote] = evidence.toSorted((a, b) => b.confidence - a.confidence);
  if (!sure || !quote) return null;
  const { text, startSample, endSample } = quote;
  return { text, startSample, endSample };
}

/** Under this a word may have been another. */
const SURE = 0.5;
const isSure = ({ confidence }: Word) => confidence >= SURE;
