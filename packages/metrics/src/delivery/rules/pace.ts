import type { Figure } from "@greenroom/protocol";
import {
  absent,
  OURS,
  perMinute,
  round,
  scaleOf,
  seconds,
  tooFewWords,
  tooShort,
  verdictOf,
  type Identity,
} from "../figure.ts";
import type { Material } from "../material.ts";
import type { PacePoint } from "../pace-curve.ts";
import { timeConfidence, silentReason, wordConfidence, wordlessReason } from "../reliability.ts";
import { totalLength } from "../spans.ts";

/** PA1: pruned words a minute of the answer, pauses included. */
export function speakingRate(material: Material): Figure {
  const identity: Identity = {
    rule: "PA1",
    name: "Speaking rate",
    definition:
      "Words a minute, silent pauses included, held time not. Filled pauses, cut-off words and repeats are not counted as words.",
  };
  const reason = wordlessReason(material) ?? tooFewWords(material) ?? tooShort(material);
  if (reason) return absent(identity, reason);
  const value = round(perMinute(material.prunedWords, material), 0);
  return {
    ...identity,
    present: true,
    value,
    unit: "words/min",
    besides: [{ name: "words counted", value: material.prunedWords, unit: "words" }],
    confidence: wordConfidence(material),
    range: {
      text: "120–180 words/min",
      verdict: verdictOf(value, { good: [120, 180], watch: [100, 200] }),
      scale: scaleOf(value, "words/min", [120, 180]),
    },
    source: `Speech-therapy norms 115–165; radio 160–180 (Rodero 2012); ${OURS}, wide because studied interviews run at up to 218`,
    moments: [],
  };
}

/** PA2: how far the rate moved, from the slowest to the fastest quarter of a minute. */
export function rollingRate(material: Material): Figure {
  const identity: Identity = {
    rule: "PA2",
    name: "Fastest stretch",
    definition:
      "The speaking rate over the last 15 s, taken every second; shown are the fastest and the slowest such stretch of an answer.",
  };
  const reason = wordlessReason(material) ?? tooFewWords(material);
  if (reason) return absent(identity, reason);
  const points = material.parts.flatMap(({ pace }) => pace);
  const fastest = extreme(points, (a, b) => b.wordsPerMin - a.wordsPerMin);
  const slowest = extreme(points, (a, b) => a.wordsPerMin - b.wordsPerMin);
  if (!fastest || !slowest)
    return absent(identity, tooShort(material) ?? "too short: no 10 s in one answer");
  const value = round(fastest.wordsPerMin, 0);
  const moments = fastest === slowest ? [fastest] : [fastest, slowest];
  return {
    ...identity,
    present: true,
    value,
    unit: "words/min",
    besides: [{ name: "slowest stretch", value: round(slowest.wordsPerMin, 0), unit: "words/min" }],
    confidence: wordConfidence(material),
    range: null,
    source: "As speaking rate, in windows of our own choice. Compared with your own only.",
    moments: moments
      .map(({ startSample, endSample, wordsPerMin }) => ({
        startSample,
        endSample,
        label: `${round(wordsPerMin, 0)} words/min`,
      }))
      .toSorted((a, b) => a.startSample - b.startSample),
  };
}

function extreme(
  points: readonly PacePoint[],
  order: (a: PacePoint, b: PacePoint) => number,
): PacePoint | undefined {
  return points.reduce<PacePoint | undefined>(
    (most, point) => (most === undefined || order(point, most) < 0 ? point : most),
    undefined,
  );
}

/** PA3: syllables a second of the time in which there was speech. */
export function articulationRate(material: Material): Figure {
  const identity: Identity = {
    rule: "PA3",
    name: "Articulation rate",
    definition:
      "Syllables a second while speaking, silent pauses left out. Syllables are counted in the recognised words.",
  };
  const reason = wordlessReason(material) ?? tooFewWords(material) ?? tooShort(material);
  if (reason) return absent(identity, reason);
  const spokenS = seconds(phonationSamples(material));
  return {
    ...identity,
    present: true,
    value: round(syllablesIn(material) / spokenS, 1),
    unit: "syllables/s",
    besides: [{ name: "syllables counted", value: syllablesIn(material), unit: "syllables" }],
    confidence: wordConfidence(material),
    range: null,
    source: "De Jong and Wempe 2009. Compared with your own only.",
    moments: [],
  };
}

/** PA4: the share of an answer in which there was speech. */
export function phonationRatio(material: Material): Figure {
  const identity: Identity = {
    rule: "PA4",
    name: "Share of speech",
    definition: "The part of an answer that is not silent pauses. Held time is in neither.",
  };
  const reason = silentReason(material) ?? tooShort(material);
  if (reason) return absent(identity, reason);
  const value = round(phonationSamples(material) / material.answerSamples, 2);
  return {
    ...identity,
    present: true,
    value,
    unit: "ratio",
    besides: [],
    confidence: timeConfidence(material),
    range: {
      text: "60–85 %",
      verdict: verdictOf(value, { good: [0.6, 0.85], watch: [0.5, 0.95] }),
      scale: scaleOf(value, "ratio", [0.6, 0.85]),
    },
    source: `De Jong and Wempe 2009; ${OURS}`,
    moments: [],
  };
}

/** P: the answer without its silent pauses, samples. */
function phonationSamples(material: Material): number {
  return Math.max(1, material.answerSamples - totalLength(material.pauses));
}

/** Syl: syllables of the pruned words. */
export function syllablesIn({ parts }: Material): number {
  return parts.reduce((sum, part) => sum + part.syllables, 0);
}
