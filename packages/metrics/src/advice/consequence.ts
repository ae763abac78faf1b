import type { Pillar, QuestionForm } from "@greenroom/protocol";
import type { AdvisedQuestion } from "./candidate.ts";
import type { ContentId } from "./content-words.ts";

type Consequences = Partial<Record<ContentId, number>>;

/** AD3.1 (H): what hangs on an element of an answer, by the form of the question. */
const BY_FORM: Readonly<Record<QuestionForm, Consequences>> = {
  past: {
    generic: 1,
    result: 0.95,
    action: 0.9,
    "own-part": 0.85,
    decision: 0.75,
    size: 0.7,
    lesson: 0.55,
    task: 0.4,
    situation: 0.4,
  },
  situational: {
    "remedy-first": 0.95,
    diagnosis: 0.9,
    decision: 0.8,
    "other-view": 0.65,
    words: 0.6,
    "trade-off": 0.5,
    risk: 0.45,
    multiplying: 0.4,
  },
  approach: {
    example: 0.9,
    method: 0.9,
    measure: 0.7,
    "trade-off": 0.5,
    limits: 0.4,
  },
  vision: {
    headline: 1,
    ask: 0.95,
    cost: 0.75,
    stakeholders: 0.65,
    date: 0.6,
    "trade-off": 0.5,
    risk: 0.5,
    upkeep: 0.45,
    "build-or-buy": 0.4,
  },
  design: {
    "remedy-first": 0.95,
    requirements: 0.9,
    "trade-off": 0.9,
    risk: 0.75,
    decision: 0.7,
    operations: 0.7,
    people: 0.45,
  },
};

/** AD3.1 (H): what hangs on what a pillar adds, where no plan and no design was asked for. */
const BY_PILLAR: Partial<Record<Pillar, Consequences>> = {
  "cross-functional": { urgency: 0.7, options: 0.65, "partner-words": 0.6 },
  hiring: { evidence: 0.8, criteria: 0.75, growth: 0.5, boundaries: 0.3 },
};

/** AD3.7 (H): what hangs on a mistake of the whole answer, whatever its form. */
const MISTAKES: Consequences = {
  "technical-only": 1,
  "nothing-to-change": 0.98,
  "no-questions-asked": 0.97,
  "no-human-element": 0.96,
};

/** AD3.7 (H): beside a mistake of the whole answer, a single element weighs so much of its own. */
const BESIDE_A_MISTAKE = 0.7;

/**
 * What hangs on each thing that an answer to this question may leave open, 0 to 1.
 *
 * @param hasMistake whether a mistake of the whole answer was found in it
 */
export function consequences(
  { form, pillar }: Pick<AdvisedQuestion, "form" | "pillar">,
  hasMistake: boolean,
): Consequences {
  const added = pillar && form !== "vision" && form !== "design" ? BY_PILLAR[pillar] : {};
  const elements: Consequences = { ...BY_FORM[form], ...added };
  if (!hasMistake) return elements;
  const lessened = Object.entries(elements).map(([id, weight]) => [
    id,
    id === "generic" ? weight : weight * BESIDE_A_MISTAKE,
  ]);
  return { ...Object.fromEntries(lessened), ...MISTAKES };
}
