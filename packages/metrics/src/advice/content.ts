import type { QuestionForm, Role } from "@greenroom/protocol";
import type { AnswerReading, SignalId } from "../structure/reading.ts";
import { momentOf, type AdvisedQuestion, type Candidate, type Moment } from "./candidate.ts";
import { contentWords, type ContentId } from "./content-words.ts";

/** AD3.1 (H): what hangs on an element of an answer, by the form of the question. */
const CONSEQUENCE: Readonly<Record<QuestionForm, Partial<Record<ContentId, number>>>> = {
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
  approach: { example: 0.9, method: 0.9, measure: 0.7, "trade-off": 0.5, limits: 0.4 },
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

/** AD3.2 (H): what a role is listened to for counts more. */
const LISTENED_FOR: Readonly<Record<Role, readonly ContentId[]>> = {
  "tech-lead": ["decision", "trade-off", "own-part"],
  staff: ["trade-off", "decision", "stakeholders", "size"],
  manager: ["other-view", "words", "lesson", "result"],
  director: ["headline", "ask", "cost", "stakeholders", "size"],
};
const FOR_THE_ROLE = 1.1;

/** AD3.3 (H): of so few words nothing can be missed; that they are few is told by the shape. */
const LEAST_WORDS = 40;
/** AD3.3 (H): what was not heard in so many words was hardly said. */
const MANY_WORDS = 90;
/** AD3.3: an element told thinly weighs so much of one that was not heard. */
const THIN = 0.55;
/** A moment at an answer's edge holds so many words. */
const EDGE_WORDS = 14;

/** AD3: what an answer's content leaves open, for each question. */
export function contentCandidates(question: AdvisedQuestion, role: Role): Candidate[] {
  const words = question.answers.flatMap((answer) => answer.words);
  const { reading } = question;
  const [first] = question.answers;
  // Grief and harm are no stuff for advice, and what was declined is nobody's business.
  const left = reading.sensitive !== null || reading.refusals.length > 0 || reading.aside !== null;
  if (!first || left || words.length < LEAST_WORDS) return [];
  const sure = words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length;
  const certainty = sure * (words.length >= MANY_WORDS ? 1 : 0.7);
  return Object.entries(CONSEQUENCE[question.form]).flatMap(([key, consequence]): Candidate[] => {
    // The keys are those of the record.
    const id = key as ContentId;
    // AD3.6: what the person found was said.
    const open = question.marked?.has(id) === true ? 0 : openness(id, reading);
    if (open === 0) return [];
    const weight = LISTENED_FOR[role].includes(id) ? FOR_THE_ROLE : 1;
    return [
      {
        id: `content-${id}`,
        kind: "content",
        ...contentWords[id],
        moment: momentFor(id, question),
        questionId: question.id,
        turn: first.turn,
        consequence: Math.min(1, consequence * weight * open),
        certainty,
        changeable: 0.9,
        limitS: question.form === "design" || question.form === "vision" ? 120 : 90,
      },
    ];
  });
}

/** AD3.4: 1 where something was not heard, less where it was told thinly, 0 where it was shown. */
function openness(id: ContentId, reading: AnswerReading): number {
  switch (id) {
    case "generic":
      return reading.generic ? 1 : 0;
    case "remedy-first":
      return reading.remedyFirst ? 1 : 0;
    case "own-part":
      return reading.ownActions === 0 && reading.sharedActions >= 2 ? 1 : 0;
    case "size": {
      const told = reading.signals.result.verdict !== "not-heard";
      return told && reading.measurable && !reading.ended && !reading.numberTold ? 1 : 0;
    }
    // With habits instead of a story, its parts are not to be asked for one by one.
    default:
      return reading.generic ? 0 : verdictOpenness(reading, id);
  }
}

function verdictOpenness(reading: AnswerReading, id: SignalId): number {
  const { verdict } = reading.signals[id];
  return verdict === "not-heard" ? 1 : verdict === "thin" ? THIN : 0;
}

/** AD3.5: where one would have listened for it: its own thin words, else the beginning or the end. */
function momentFor(id: ContentId, question: AdvisedQuestion): Moment | null {
  const { signals } = question.reading;
  const own = id in signals ? signals[id as SignalId].evidence : [];
  const near = id === "size" ? signals.result.evidence : own;
  const [quote] = near;
  if (quote)
    return { startSample: quote.startSample, endSample: quote.endSample, text: quote.text };
  const main = question.answers[0]?.words ?? [];
  const last = question.answers.at(-1)?.words ?? [];
  return AT_THE_END.has(id)
    ? momentOf(last.slice(-EDGE_WORDS))
    : momentOf(main.slice(0, EDGE_WORDS));
}

const AT_THE_END: ReadonlySet<ContentId> = new Set<ContentId>([
  "result",
  "lesson",
  "trade-off",
  "risk",
  "operations",
  "measure",
  "limits",
  "cost",
  "date",
  "stakeholders",
  "upkeep",
  "build-or-buy",
  "people",
  "multiplying",
]);
