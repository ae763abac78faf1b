import { mayTellPrice, mayTellRisk, type AnswerReading } from "@greenroom/metrics";
import type { Word } from "@greenroom/protocol";
import type { Exchange } from "../../interviewer.ts";
import { readingFor, soundedBadly } from "../../scripted/ledger.ts";
import { openingOf, type Said } from "../said.ts";
import { pointIds, signalOf, toldPoint, type PointId } from "./points.ts";
import { partsOf } from "./presenting.ts";

/** One point of the vision: told unasked, or only when the executive had asked. */
export interface PointHeard {
  readonly point: PointId;
  readonly presented: Said | null;
  readonly whenAsked: Said | null;
  /** It was asked for. */
  readonly asked: boolean;
  /** It may have been told in other words: no gap to be sure of. */
  readonly perhaps: boolean;
}

/** In the order of the history's move names: `ask-cost` asks for the cost, `press-cost` once more. */
export const askMove = (point: PointId) => `ask-${point}`;
export const pressMove = (point: PointId) => `press-${point}`;
export const challengeMove = (point: PointId) => `challenge-${point}`;

/** The point that a move is about. */
export function pointOf(move: string): PointId | undefined {
  return pointIds.find((id) => [askMove(id), pressMove(id), challengeMove(id)].includes(move));
}

/** A direct answer of at least so many words tells something, also where no rule knows its words. */
const LEAST_ANSWER_WORDS = 6;

/** What was told of each point, and when. */
export function pointsHeard(exchanges: readonly Exchange[]): readonly PointHeard[] {
  const { presented, questioned } = partsOf(exchanges);
  const first = presented.flatMap(answered);
  const later = questioned.flatMap(answered);
  return pointIds.map((point) => ({
    point,
    presented: found(first, ({ words, reading }, at) => toldPoint(point, words, reading, at === 0)),
    whenAsked: found(later, (answer) => toldWhenAsked(point, answer)),
    asked: questioned.some(({ said }) => said.move === askMove(point)),
    perhaps: [...first, ...later].some(({ reading }) => mayTell[point]?.(reading) ?? false),
  }));
}

const mayTell: Partial<Readonly<Record<PointId, (reading: AnswerReading) => boolean>>> = {
  "trade-off": mayTellPrice,
  risk: mayTellRisk,
};

interface Answered {
  readonly move: string;
  readonly words: readonly Word[];
  readonly reading: AnswerReading;
}

function toldWhenAsked(point: PointId, { move, words, reading }: Answered): Said | null {
  const direct = pointOf(move) === point;
  // A headline that was asked for stands at the beginning of its own answer.
  const told = belongsElsewhere(point, move) ? null : toldPoint(point, words, reading, direct);
  if (told || !direct || words.length < LEAST_ANSWER_WORDS) return told;
  return speaksTo(point, words, reading) ? openingOf(words) : null;
}

/** What happens without the plan is neither its price nor its risk, and an argument is no risk yet. */
const elsewhere: Partial<Readonly<Record<PointId, readonly PointId[]>>> = {
  "if-nothing": ["risk", "trade-off", "cost"],
  against: ["risk"],
};

function belongsElsewhere(point: PointId, move: string): boolean {
  const asked = pointOf(move);
  return asked !== undefined && elsewhere[asked]?.includes(point) === true;
}

/** An answer that puts the question off answers nothing. */
const PUT_OFF =
  /\b(depends|good question|not sure|no idea|(don't|do not) (really )?(know|have)|come back to|have to (think|look|check|see)|(haven't|have not) (thought|looked|decided)|hard to say|too early to|usual way|as soon as|we'll see)\b/i;

/** Whether a direct answer is one: a figure where one was asked for, else at least a touch of the matter. */
function speaksTo(
  point: PointId,
  words: readonly Word[],
  { amountTold, signals }: AnswerReading,
): boolean {
  const text = words.map((word) => word.text.replaceAll("’", "'")).join(" ");
  if (PUT_OFF.test(text)) return false;
  const id = signalOf[point];
  if (point === "cost") return amountTold && signals.cost.verdict !== "not-heard";
  if (point === "date") return signals.date.sure;
  return id === undefined || signals[id].verdict !== "not-heard";
}

function answered({ said, answer }: Exchange): Answered[] {
  if (!answer || soundedBadly(answer) || answer.words.length === 0) return [];
  const reading = readingOf(answer.words);
  return reading.aside === null ? [{ move: said.move, words: answer.words, reading }] : [];
}

const readBefore = new WeakMap<readonly Word[], AnswerReading>();

/** An answer read for what a vision holds: once, however often the history is looked at. */
export function readingOf(words: readonly Word[]): AnswerReading {
  const reading = readBefore.get(words) ?? readingFor(words, "vision");
  readBefore.set(words, reading);
  return reading;
}

function found<T, R>(items: readonly T[], find: (item: T, at: number) => R | null): R | null {
  for (const [at, item] of items.entries()) {
    const result = find(item, at);
    if (result !== null) return result;
  }
  return null;
}
