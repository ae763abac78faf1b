import type { Figure, Span } from "@greenroom/protocol";
import type { MeasuredAnswer } from "../answer.ts";
import { combine, materialOf, type Material } from "./material.ts";
import type { PacePoint } from "./pace-curve.ts";
import { discourseFillersSaid, filledPauses, possibleFilledPauses } from "./rules/fillers.ts";
import { hedging, repeatsAndRestarts } from "./rules/fluency.ts";
import { answerLength, sessionLength } from "./rules/length.ts";
import { lexicalVariety, sentenceLength } from "./rules/lexical.ts";
import { articulationRate, phonationRatio, rollingRate, speakingRate } from "./rules/pace.ts";
import {
  longPauses,
  meanRun,
  pausesInsideClauses,
  responseLatency,
  silentPauses,
} from "./rules/pauses.ts";
import { clipping, recordingLevel, signalToNoise } from "./rules/recording.ts";
import { answerFirst, iAndWe, talkShare } from "./rules/shape.ts";
import { loudnessVariation, pitchVariation } from "./rules/voice.ts";

/** Every rule that reads one answer and many alike, in the order in which figures are given. */
const rules: readonly ((material: Material) => Figure)[] = [
  speakingRate,
  silentPauses,
  filledPauses,
  possibleFilledPauses,
  discourseFillersSaid,
  answerFirst,
  rollingRate,
  articulationRate,
  phonationRatio,
  longPauses,
  pausesInsideClauses,
  meanRun,
  responseLatency,
  repeatsAndRestarts,
  hedging,
  iAndWe,
  pitchVariation,
  loudnessVariation,
  lexicalVariety,
  sentenceLength,
  recordingLevel,
  signalToNoise,
  clipping,
];

/** How one answer was delivered: LN1, and every rule of SPEC.md that reads one answer. */
export function measureDelivery(answer: MeasuredAnswer): Figure[] {
  return [...deliveryFigures(answer)];
}

/** The same one by one, for who has other things to do in between: minutes of talk take a while. */
export function* deliveryFigures(answer: MeasuredAnswer): Generator<Figure> {
  const material = readOnce(answer);
  yield answerLength(material);
  for (const rule of rules) yield rule(material);
}

/**
 * The same figures over all answers of a session, and its own. They are computed from the sums, never
 * averaged: a rate weighs every minute alike, and what is too short alone still counts here.
 *
 * @param interviewer when the interviewer was heard
 */
export function measureSession(
  answers: readonly MeasuredAnswer[],
  interviewer: readonly Span[] = [],
): Figure[] {
  return [...sessionFigures(answers, interviewer)];
}

/** The same one by one. */
export function* sessionFigures(
  answers: readonly MeasuredAnswer[],
  interviewer: readonly Span[] = [],
): Generator<Figure> {
  const material = combine(answers.map(readOnce));
  yield sessionLength(material);
  for (const rule of rules) yield rule(material);
  yield talkShare(material, interviewer);
}

/** PA2: how the rate moved in one answer; empty where it is too short, or no voice was found in it. */
export function paceOf(answer: MeasuredAnswer): PacePoint[] {
  return readOnce(answer).parts.flatMap(({ pace }) => pace);
}

/** An answer is measured by itself and with its session: what takes time is done once. */
const known = new WeakMap<MeasuredAnswer, Material>();

function readOnce(answer: MeasuredAnswer): Material {
  const material = known.get(answer) ?? materialOf(answer);
  known.set(answer, material);
  return material;
}
