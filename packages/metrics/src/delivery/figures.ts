import { SAMPLE_RATE_HZ, type Figure } from "@greenroom/protocol";
import { totalLength } from "./spans.ts";
import { BUDGET_SHARE, type Material } from "./material.ts";
import {
  fillerConfidence,
  silentReason,
  timeConfidence,
  wordConfidence,
  wordlessReason,
} from "./reliability.ts";

type Present = Extract<Figure, { present: true }>;
type Verdict = NonNullable<Present["range"]>["verdict"];
type Identity = Pick<Figure, "rule" | "name" | "definition">;

/** SH1: a rate from less than this says more about chance than about a person. */
const MIN_ANSWER_S = 10;
const MIN_WORDS = 20;

const OURS = "the range is our own";

/** LN1 of one answer: its length against the question's budget. */
export function answerLength(material: Material): Figure {
  const identity: Identity = {
    rule: "LN1",
    name: "Answer length",
    definition:
      "From your first to your last speech sample, without held time, against the time the question asks for.",
  };
  const reason = silentReason(material);
  if (reason) return absent(identity, reason);
  const ratio = round(seconds(material.answerSamples) / material.budgetS, 2);
  return {
    ...identity,
    ...lengthParts(material),
    besides: [
      { name: "share of the budget", value: ratio, unit: "ratio" },
      { name: "budget", value: material.budgetS, unit: "s" },
      ...heldBeside(material),
    ],
    range: {
      text: `${BUDGET_SHARE.from}–${BUDGET_SHARE.to} of the budget`,
      verdict: verdictOf(ratio, { good: [BUDGET_SHARE.from, BUDGET_SHARE.to], watch: [0.4, 1.6] }),
    },
  };
}

/** LN1 of several answers: only the sum, and how many fit; budgets do not add up to advice. */
export function sessionLength(material: Material): Figure {
  const identity: Identity = {
    rule: "LN1",
    name: "Speaking time",
    definition:
      "The lengths of all answers together, each from its first to its last speech sample, without held time.",
  };
  const reason = silentReason(material);
  if (reason) return absent(identity, reason);
  return {
    ...identity,
    ...lengthParts(material),
    besides: [
      { name: "answers", value: material.answers, unit: "answers" },
      {
        name: `answers within ${BUDGET_SHARE.from}–${BUDGET_SHARE.to} of their budget`,
        value: material.answersInBudget,
        unit: "answers",
      },
      ...heldBeside(material),
    ],
    range: null,
  };
}

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
    },
    source: `Speech-therapy norms 115–165; radio 160–180 (Rodero 2012); ${OURS}, wide because studied interviews run at up to 218`,
    moments: [],
  };
}

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

/** FI1: filled pauses among the recognised words. */
export function filledPauses(material: Material): Figure {
  const identity: Identity = {
    rule: "FI1",
    name: "Filled pauses heard",
    definition:
      "um, uh, er, erm and hm among the recognised words. Speech recognition leaves some out, so the count is a lower bound.",
  };
  const reason = wordlessReason(material) ?? tooShort(material);
  if (reason) return absent(identity, reason);
  const count = material.fillers.length;
  const rate = rateBeside(count, material);
  const confidence = fillerConfidence(material);
  const verdict = rate.value <= 5 ? "good" : rate.value < 12 ? "watch" : "outside";
  // Recognition drops filled pauses: few that were heard do not show that there were few.
  const certain = verdict !== "good" || confidence !== "low";
  return {
    ...identity,
    present: true,
    value: count,
    unit: "filled pauses",
    besides: [rate],
    confidence,
    range: certain ? { text: "up to 5 a minute do no harm, 12 and more do", verdict } : null,
    source: "Laske and DiGennaro Reed 2024, tested at 0, 2, 5 and 12 a minute",
    moments: [...material.fillers],
  };
}

/** FI2: what sounds like a filled pause. Only beside FI1: neither judged nor counted with it. */
export function possibleFilledPauses(material: Material): Figure {
  const identity: Identity = {
    rule: "FI2",
    name: "Filled pauses possible",
    definition:
      "Where one sound was held at one pitch for at least 200 ms, as in um and uh, and no word accounts for it. It may be one that recognition left out, or a word drawn out. Not counted anywhere else.",
  };
  const reason =
    wordlessReason(material) ?? (material.answersWithSound > 0 ? null : "the sound was not read");
  if (reason) return absent(identity, reason);
  return {
    ...identity,
    present: true,
    value: material.possibleFillers.length,
    unit: "filled pauses",
    besides: [],
    confidence: "low",
    range: null,
    source: "After Goto et al. 1999 and Audhkhasi et al. 2009; the limits are our own",
    moments: [...material.possibleFillers],
  };
}

function lengthParts(material: Material) {
  return {
    present: true as const,
    value: round(seconds(material.answerSamples), 1),
    unit: "s",
    confidence: timeConfidence(material),
    source: `No published norm; ${OURS}`,
    moments: material.spans.map((span) => ({ ...span, label: "answer" })),
  };
}

function heldBeside(material: Material): Present["besides"] {
  if (material.heldSamples === 0) return [];
  return [{ name: "held time", value: round(seconds(material.heldSamples), 1), unit: "s" }];
}

function rateBeside(count: number, material: Material): Present["besides"][number] {
  return { name: "rate", value: round(perMinute(count, material), 1), unit: "/min" };
}

function tooFewWords(material: Material): string | null {
  if (material.prunedWords >= MIN_WORDS) return null;
  return `too short: ${material.prunedWords} of ${MIN_WORDS} words`;
}

function tooShort(material: Material): string | null {
  const answerS = seconds(material.answerSamples);
  if (answerS >= MIN_ANSWER_S) return null;
  // Rounded down: "10.0 of 10 s" would be no reason.
  return `too short: ${(Math.floor(answerS * 10) / 10).toFixed(1)} of ${MIN_ANSWER_S} s`;
}

function absent(identity: Identity, reason: string): Figure {
  return { ...identity, present: false, reason };
}

function perMinute(count: number, material: Material): number {
  return count / (seconds(material.answerSamples) / 60);
}

function seconds(samples: number): number {
  return samples / SAMPLE_RATE_HZ;
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** RA1: judged is the value as it is shown, so that the two never contradict each other. */
function verdictOf(
  value: number,
  range: { readonly good: readonly [number, number]; readonly watch: readonly [number, number] },
): Verdict {
  const inside = ([from, to]: readonly [number, number]) => value >= from && value <= to;
  return inside(range.good) ? "good" : inside(range.watch) ? "watch" : "outside";
}
