import { clock, type Figure } from "@greenroom/protocol";
import {
  absent,
  OURS,
  round,
  scaleOf,
  seconds,
  verdictOf,
  type Identity,
  type Present,
} from "../figure.ts";
import { BUDGET_SHARE, type Material } from "../material.ts";
import { silentReason, timeConfidence } from "../reliability.ts";

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
      ...brokenIntoBeside(material),
      ...heldBeside(material),
    ],
    range:
      material.answersBrokenInto > 0
        ? null
        : {
            text: `${BUDGET_SHARE.from}–${BUDGET_SHARE.to} of the budget`,
            verdict: verdictOf(ratio, {
              good: [BUDGET_SHARE.from, BUDGET_SHARE.to],
              watch: [0.4, 1.6],
            }),
            scale: scaleOf(ratio, "ratio", [BUDGET_SHARE.from, BUDGET_SHARE.to]),
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
        name: `answers within ${BUDGET_SHARE.from}–${BUDGET_SHARE.to} of their budget (${budgetWords(material)})`,
        value: material.answersInBudget,
        unit: "answers",
      },
      ...brokenIntoBeside(material),
      ...heldBeside(material),
    ],
    range: null,
  };
}

/** LN1.3: "2:00–2:30 min for a question, 1:00 min for a follow-up". */
function budgetWords({ parts }: Material): string {
  const kinds = [
    { name: "for a question", followUp: false },
    { name: "for a follow-up", followUp: true },
  ];
  return kinds
    .flatMap(({ name, followUp }) => {
      const budgets = parts
        .filter(({ measured }) => (measured.followUp ?? false) === followUp)
        .map(({ measured }) => measured.budgetS);
      if (budgets.length === 0) return [];
      const ends = [clock(Math.min(...budgets)), clock(Math.max(...budgets))];
      return [`${[...new Set(ends)].join("–")} min ${name}`];
    })
    .join(", ");
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

function brokenIntoBeside({ answersBrokenInto }: Material): Present["besides"] {
  if (answersBrokenInto === 0) return [];
  return [{ name: "answers broken into", value: answersBrokenInto, unit: "answers" }];
}

function heldBeside(material: Material): Present["besides"] {
  if (material.heldSamples === 0) return [];
  return [{ name: "held time", value: round(seconds(material.heldSamples), 1), unit: "s" }];
}
