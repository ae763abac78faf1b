import type { Figure } from "@greenroom/protocol";
import {
  absent,
  OURS,
  rateBeside,
  round,
  scaleOf,
  seconds,
  tooFewWords,
  tooShort,
  type Identity,
} from "../figure.ts";
import type { Material, Moment } from "../material.ts";
import { pausesInClauses } from "../pause-places.ts";
import {
  lower,
  silentReason,
  timeConfidence,
  wordConfidence,
  wordlessReason,
} from "../reliability.ts";
import { lengthOf, totalLength } from "../spans.ts";
import { syllablesIn } from "./pace.ts";

/** PS2.1. */
const LONG_S = 1;
const VERY_LONG_S = 2.5;
/** PS2.2 (H): long pauses a minute that do no harm; who designs aloud draws and computes meanwhile. */
const LONG_A_MINUTE = 3;
const LONG_A_MINUTE_IN_DESIGN = 6;

/** PS1: silent pauses inside the answer. */
export function silentPauses(material: Material): Figure {
  const identity: Identity = {
    rule: "PS1",
    name: "Silent pauses",
    definition:
      "Stretches of at least 250 ms without speech inside an answer, read from voice activity. Time you asked for is not among them.",
  };
  const reason = silentReason(material) ?? tooShort(material);
  if (reason) return absent(identity, reason);
  const count = material.pauses.length;
  const silentS = seconds(totalLength(material.pauses));
  const lengths = [
    { name: "mean length", value: round(silentS / count, 2), unit: "s" },
    { name: "all together", value: round(silentS, 1), unit: "s" },
  ];
  return {
    ...identity,
    present: true,
    value: count,
    unit: "pauses",
    besides: [rateBeside(count, material), ...(count > 0 ? lengths : [])],
    confidence: timeConfidence(material),
    range: null,
    source:
      "Thresholds of 200–350 ms: Gao, Sun and Li 2025; de Jong and Bosker 2013. Pauses are compared with your own only.",
    moments: [...material.pauses],
  };
}

/** PS2: long pauses. */
export function longPauses(material: Material): Figure {
  const identity: Identity = {
    rule: "PS2",
    name: "Long pauses",
    definition: "Silent pauses of a second and more. Time you asked for is not among them.",
  };
  const reason = silentReason(material) ?? tooShort(material);
  if (reason) return absent(identity, reason);
  const long = material.pauses.filter((pause) => seconds(lengthOf(pause)) >= LONG_S);
  const rate = rateBeside(long.length, material);
  const most = isDesign(material) ? LONG_A_MINUTE_IN_DESIGN : LONG_A_MINUTE;
  return {
    ...identity,
    present: true,
    value: long.length,
    unit: "pauses",
    besides: [
      rate,
      {
        name: "of 2.5 s and more",
        value: long.filter((pause) => seconds(lengthOf(pause)) >= VERY_LONG_S).length,
        unit: "pauses",
      },
    ],
    confidence: timeConfidence(material),
    range: {
      text: `up to ${most} a minute`,
      verdict: rate.value <= most ? "good" : rate.value <= 2 * most ? "watch" : "outside",
      scale: scaleOf(rate.value, rate.unit, [null, most]),
    },
    source: `No published norm; ${OURS}`,
    moments: long,
  };
}

function isDesign({ parts }: Material): boolean {
  return parts.length > 0 && parts.every(({ measured }) => measured.form === "design");
}

/** PS3: the share of pauses that part what belongs together. */
export function pausesInsideClauses(material: Material): Figure {
  const identity: Identity = {
    rule: "PS3",
    name: "Pauses inside a clause",
    definition:
      "The share of silent pauses that do not stand at the end of a sentence or a clause, as far as the recognised words tell.",
  };
  const reason = wordlessReason(material) ?? tooFewWords(material) ?? tooShort(material);
  if (reason) return absent(identity, reason);
  const all = material.pauses.length;
  if (all === 0) return absent(identity, "there was no silent pause");
  const inside: Moment[] = material.parts
    .flatMap((part) => pausesInClauses(part))
    .map((pause) => ({
      ...pause,
      label: `${seconds(lengthOf(pause)).toFixed(1)} s`,
    }));
  return {
    ...identity,
    present: true,
    value: round(inside.length / all, 2),
    unit: "ratio",
    besides: [{ name: "inside a clause", value: inside.length, unit: "pauses" }],
    // Where clauses end is read from recognised words.
    confidence: lower(wordConfidence(material), "medium"),
    range: null,
    source:
      "Kahng 2018: of all pauses these go best with how fluent one is found. Fewer is better.",
    moments: inside,
  };
}

/** PS4: how much is said between two pauses. */
export function meanRun(material: Material): Figure {
  const identity: Identity = {
    rule: "PS4",
    name: "Mean length of run",
    definition: "Syllables between two silent pauses, on average.",
  };
  const reason = wordlessReason(material) ?? tooFewWords(material) ?? tooShort(material);
  if (reason) return absent(identity, reason);
  const runs = material.pauses.length + material.answers;
  return {
    ...identity,
    present: true,
    value: round(syllablesIn(material) / runs, 1),
    unit: "syllables",
    besides: [{ name: "runs", value: runs, unit: "runs" }],
    confidence: wordConfidence(material),
    range: null,
    source: "Compared with your own only.",
    moments: [],
  };
}

/** PS5.2 (H): who takes longer is advised to say so; in system design one may think. */
const SLOW_TO_ANSWER_S = 8;

/** PS5: from the end of the question as heard to the first speech. */
export function responseLatency(material: Material): Figure {
  const identity: Identity = {
    rule: "PS5",
    name: "Time to the first word",
    definition:
      "From the end of the question as you heard it to your first speech, without time you asked for. Over several answers, the middle one.",
  };
  const reason = silentReason(material);
  if (reason) return absent(identity, reason);
  const waits = material.parts.map(({ measured, time }) => {
    const span = { startSample: measured.turn.startSample, endSample: time.answer.startSample };
    const held = totalLength(time.held.filter(({ endSample }) => endSample <= span.endSample));
    return { ...span, waitedS: Math.max(0, seconds(lengthOf(span) - held)) };
  });
  const value = round(median(waits.map(({ waitedS }) => waitedS)), 1);
  const slow = waits.filter(({ waitedS }) => waitedS > SLOW_TO_ANSWER_S);
  const judged = !isDesign(material);
  return {
    ...identity,
    present: true,
    value,
    unit: "s",
    besides:
      waits.length > 1
        ? [
            {
              name: "longest",
              value: round(Math.max(...waits.map(({ waitedS }) => waitedS)), 1),
              unit: "s",
            },
          ]
        : [],
    confidence: timeConfidence(material),
    range: judged
      ? {
          text: `up to ${SLOW_TO_ANSWER_S} s`,
          verdict: value <= SLOW_TO_ANSWER_S ? "good" : "watch",
          scale: scaleOf(value, "s", [null, SLOW_TO_ANSWER_S]),
        }
      : null,
    source: `No published norm; ${OURS}`,
    moments: (material.parts.length === 1 ? waits : slow).map(
      ({ startSample, endSample, waitedS }) => ({
        startSample,
        endSample,
        label: `${waitedS.toFixed(1)} s`,
      }),
    ),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
