import {
  SAMPLE_RATE_HZ,
  VOICE_STEP_SAMPLES,
  type Segment,
  type Span,
  type Word,
} from "@greenroom/protocol";
import type { MeasuredAnswer } from "../answer.ts";
import { answerTime, type AnswerTime } from "./answer-time.ts";
import { clip, intersect, lengthOf, merge, subtract, totalLength } from "./spans.ts";
import { paceCurve, type PacePoint } from "./pace-curve.ts";
import { possibleFillers } from "./possible-fillers.ts";
import { levelSums, type LevelSums } from "./recording-levels.ts";
import { bare, isFilledPause, prune } from "./spoken-words.ts";
import { undecidedSteps } from "./speech-runs.ts";
import { syllables } from "./syllables.ts";
import { voicedSteps, type VoicedSteps } from "./voiced-steps.ts";
import { wordsSaid } from "./words-said.ts";

/** FI1.2: a filler that was heard with less confidence than this is only a possible one. */
const MIN_FILLER_CONFIDENCE = 0.4;
/** LN1.2: shares of the budget that a good answer takes. */
export const BUDGET_SHARE = { from: 0.6, to: 1.2 } as const;

export type Moment = Span & { readonly label: string };

/** One answer with speech in it, read once. */
export interface Part {
  /** As of the whole material: T, the speech and what was understood of it, and the words (PR4). */
  readonly answerSamples: number;
  readonly speechSamples: number;
  readonly understoodSamples: number;
  readonly prunedWords: number;
  readonly measured: MeasuredAnswer;
  readonly time: AnswerTime;
  /** The words that have a letter or a digit, as recognised. */
  readonly words: readonly Word[];
  /** PR1–PR3. */
  readonly pruned: readonly Word[];
  /** Syl: of the pruned words. */
  readonly syllables: number;
  /** PA2. */
  readonly pace: readonly PacePoint[];
  /** VO1.1, VO2. */
  readonly voice: VoicedSteps;
  /** SR1–SR3. */
  readonly levels: LevelSums;
}

/**
 * What the delivery figures are computed from. It adds up: the material of a session is the sum of
 * its answers'. Times in samples at 16 kHz.
 */
export interface Material {
  /** The answers, in order. */
  readonly parts: readonly Part[];
  /** Answers with speech in them, and those whose length fits their budget. */
  readonly answers: number;
  readonly answersInBudget: number;
  /** Where the answers lie. */
  readonly spans: readonly Span[];
  readonly budgetS: number;
  /** Answers that the interviewer broke into: how long they would have been is not known. */
  readonly answersBrokenInto: number;
  /** T: first to last speech sample, without held time. */
  readonly answerSamples: number;
  /** Held time of the turns, kept out of everything else. */
  readonly heldSamples: number;
  readonly pauses: readonly Moment[];
  /** Stretches of speech, and the part of them in segments that were understood. */
  readonly speechSamples: number;
  readonly understoodSamples: number;
  /** Voice-activity steps inside the answers, and those that waver. */
  readonly steps: number;
  readonly undecidedSteps: number;
  /** Words heard, the sum of their confidences, and how many are said when pruned (PR4). */
  readonly words: number;
  readonly confidenceSum: number;
  readonly prunedWords: number;
  readonly fillers: readonly Moment[];
  /** FI2.6: filled pauses that were recognised, but heard badly. */
  readonly unsureFillers: readonly Moment[];
  /** FI2.1–FI2.4: by their sound, and the number of answers in which they were looked for. */
  readonly possibleFillers: readonly Moment[];
  readonly answersWithSound: number;
  /** Why answers had to be left out, one reason each. */
  readonly leftOut: readonly string[];
}

/** The material of no answer at all. */
export const nothing: Material = {
  parts: [],
  answers: 0,
  answersInBudget: 0,
  spans: [],
  budgetS: 0,
  answersBrokenInto: 0,
  answerSamples: 0,
  heldSamples: 0,
  pauses: [],
  speechSamples: 0,
  understoodSamples: 0,
  steps: 0,
  undecidedSteps: 0,
  words: 0,
  confidenceSum: 0,
  prunedWords: 0,
  fillers: [],
  unsureFillers: [],
  possibleFillers: [],
  answersWithSound: 0,
  leftOut: [],
};

/** Reads one answer once; every figure is computed from what this returns. */
export function materialOf(measured: MeasuredAnswer): Material {
  const result = answerTime(measured);
  const words = measured.words.filter((word) => bare(word.text) !== "");
  if (result.is === "unreadable") return { ...nothing, leftOut: [result.reason] };
  if (result.is === "silent") {
    const reason = "words were recognised where no voice was detected";
    return words.length > 0 ? { ...nothing, leftOut: [reason] } : nothing;
  }
  const { answer, speech, pauses, heldInside, held } = result.time;
  const pruned = prune(words);
  const answerSamples = lengthOf(answer) - totalLength(heldInside);
  const share = answerSamples / SAMPLE_RATE_HZ / measured.budgetS;
  const part: Part = {
    answerSamples,
    speechSamples: totalLength(speech),
    understoodSamples: understood(measured, speech),
    prunedWords: pruned.reduce((total, { text }) => total + wordsSaid(text), 0),
    measured,
    time: result.time,
    words,
    pruned,
    syllables: syllablesOf(pruned),
    pace: paceCurve(result.time, pruned),
    voice: voicedSteps(measured, result.time),
    levels: levelSums(measured, result.time),
  };
  return {
    parts: [part],
    answers: 1,
    answersInBudget: share >= BUDGET_SHARE.from && share <= BUDGET_SHARE.to ? 1 : 0,
    answersBrokenInto: measured.brokenInto === true ? 1 : 0,
    spans: [answer],
    budgetS: measured.budgetS,
    answerSamples,
    heldSamples: totalLength(held),
    pauses: pauses.map((pause) => ({
      ...pause,
      label: `${(lengthOf(pause) / SAMPLE_RATE_HZ).toFixed(1)} s`,
    })),
    speechSamples: part.speechSamples,
    understoodSamples: part.understoodSamples,
    steps: Math.ceil(answerSamples / VOICE_STEP_SAMPLES),
    undecidedSteps: subtract([answer], heldInside).reduce(
      (steps, span) => steps + undecidedSteps(measured.voiceActivity, span),
      0,
    ),
    words: words.length,
    confidenceSum: words.reduce((sum, word) => sum + word.confidence, 0),
    prunedWords: part.prunedWords,
    fillers: fillersAmong(words, (confidence) => confidence >= MIN_FILLER_CONFIDENCE),
    unsureFillers: fillersAmong(words, (confidence) => confidence < MIN_FILLER_CONFIDENCE),
    possibleFillers: possibleOnes(measured, answer),
    answersWithSound: measured.sound ? 1 : 0,
    leftOut: [],
  };
}

function fillersAmong(words: readonly Word[], heard: (confidence: number) => boolean): Moment[] {
  return words
    .filter(({ text, confidence }) => isFilledPause(text) && heard(confidence))
    .map(({ startSample, endSample, text }) => ({ startSample, endSample, label: bare(text) }));
}

function syllablesOf(words: readonly Word[]): number {
  return words.reduce((total, { text }) => total + syllables(text), 0);
}

/** The material of several answers, in the order given. */
export function combine(parts: readonly Material[]): Material {
  return {
    parts: parts.flatMap((part) => part.parts),
    answers: sum(parts, (part) => part.answers),
    answersInBudget: sum(parts, (part) => part.answersInBudget),
    answersBrokenInto: sum(parts, (part) => part.answersBrokenInto),
    spans: parts.flatMap((part) => part.spans),
    budgetS: sum(parts, (part) => part.budgetS),
    answerSamples: sum(parts, (part) => part.answerSamples),
    heldSamples: sum(parts, (part) => part.heldSamples),
    pauses: parts.flatMap((part) => part.pauses),
    speechSamples: sum(parts, (part) => part.speechSamples),
    understoodSamples: sum(parts, (part) => part.understoodSamples),
    steps: sum(parts, (part) => part.steps),
    undecidedSteps: sum(parts, (part) => part.undecidedSteps),
    words: sum(parts, (part) => part.words),
    confidenceSum: sum(parts, (part) => part.confidenceSum),
    prunedWords: sum(parts, (part) => part.prunedWords),
    fillers: parts.flatMap((part) => part.fillers),
    unsureFillers: parts.flatMap((part) => part.unsureFillers),
    possibleFillers: parts.flatMap((part) => part.possibleFillers),
    answersWithSound: sum(parts, (part) => part.answersWithSound),
    leftOut: parts.flatMap((part) => part.leftOut),
  };
}

function sum(parts: readonly Material[], value: (part: Material) => number): number {
  return parts.reduce((total, part) => total + value(part), 0);
}

/** FI2: what sounds like a filled pause where no word accounts for it. */
function possibleOnes(measured: MeasuredAnswer, answer: Span): Moment[] {
  const { sound, voiceActivity } = measured;
  if (!sound) return [];
  const segments =
    measured.segments.length > 0
      ? measured.segments
      : [{ ...answer, words: [...measured.words], understood: true }];
  const found = possibleFillers({ sound, voiceActivity, segments, within: answer });
  return found.map((span) => ({ ...span, label: "possible" }));
}

/** UN1: speech in segments with reliable words, but for what was missed in them. Speech in no segment was never recognised. */
function understood(measured: MeasuredAnswer, speech: readonly Span[]): number {
  if (measured.segments.length === 0) return measured.words.length > 0 ? totalLength(speech) : 0;
  const segments = measured.segments.filter(
    (segment) => segment.understood || segment.words.length > 0,
  );
  const missed = segments.flatMap((segment) => (segment.missed ?? []).filter(isWordless(segment)));
  const heard = subtract(merge(clip(segments, measured.turn)), merge(missed));
  return totalLength(intersect(speech, heard));
}

/** Whether no word lies in a span: one may have been put there by hand since. */
function isWordless({ words }: Segment): (span: Span) => boolean {
  return (span) => words.every((word) => clip([word], span).length === 0);
}
