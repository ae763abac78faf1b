import { announcedHeadline, type AnswerReading, type SignalId } from "@greenroom/metrics";
import type { Word } from "@greenroom/protocol";
import type { Said } from "../said.ts";
import { isOfAnotherPoint } from "./other-point.ts";
import { spokenIn, spokenPoints } from "./spoken-points.ts";

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

/**
 * The words that tell this point, in an answer of the candidate's; `null` where it is not told in
 * words that can be relied on.
 *
 * @param opens the answer opens the presentation: elsewhere only an announced headline is one
 */
export function toldPoint(
  point: PointId,
  words: readonly Word[],
  reading: AnswerReading,
  opens: boolean,
): Said | null {
  const spoken = spokenPoints[point];
  if (spoken) return spokenIn(words.filter(isSure), spoken);
  const announced = point === "headline" ? announcedHeadline(reading.parsed) : null;
  if (announced) return saidOf(announced);
  const id = signalOf[point];
  if (!id || (point === "headline" && !opens)) return null;
  const { sure, evidence } = reading.signals[id];
  const [quote] = evidence
    .filter((each) => each.confidence >= SURE && !isOfAnotherPoint(point, each, words))
    .toSorted((one, other) => other.confidence - one.confidence);
  return sure && quote ? saidOf(quote) : null;
}

const saidOf = ({ text, startSample, endSample }: Said): Said => ({ text, startSample, endSample });

/** Under this a word may have been another. */
const SURE = 0.5;
const isSure = ({ confidence }: Word) => confidence >= SURE;
