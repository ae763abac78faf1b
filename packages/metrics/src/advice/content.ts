import type { Role } from "@greenroom/protocol";
import { mistakesIn } from "../structure/mistakes.ts";
import type { AnswerReading, SignalId } from "../structure/reading.ts";
import { choosesSomething } from "../structure/chooses.ts";
import { momentOf, type AdvisedQuestion, type Candidate, type Moment } from "./candidate.ts";
import { consequences } from "./consequence.ts";
import { contentWords, type ContentId } from "./content-words.ts";
import { insteadOfAStory } from "./instead-of-a-story.ts";
import { thinTitles } from "./thin-titles.ts";

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
  const made = mistakesOf(question);
  const instead = insteadOfAStory(reading);
  const weights = consequences(question, made.size > 0);
  return Object.entries(weights).flatMap(([key, consequence]): Candidate[] => {
    // The keys are those of the record.
    const id = key as ContentId;
    // AD3.6: what the person found was said.
    const open = question.marked?.has(id) === true ? 0 : openness(id, reading, made);
    if (open === 0) return [];
    const weight = LISTENED_FOR[role].includes(id) ? FOR_THE_ROLE : 1;
    return [
      {
        id: `content-${id}`,
        kind: "content",
        ...(id === "generic" ? instead.wording : contentWords[id]),
        ...(isThin(id, reading) && { title: thinTitles[id] }),
        moment: (id === "generic" ? instead.moment : made.get(id)) ?? momentFor(id, question),
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

/** AD3.7: the mistakes of the whole answer, each with the first words that it was read from. */
function mistakesOf({
  text,
  pillar,
  reading,
}: AdvisedQuestion): ReadonlyMap<ContentId, Moment | null> {
  const mistakes = pillar === undefined ? [] : mistakesIn(reading, { text, pillar });
  return new Map(mistakes.map(({ id, quotes }) => [id, quotes[0] ?? null]));
}

/** AD3.4: 1 where something was not heard, less where it was told thinly, 0 where it was shown. */
function openness(
  id: ContentId,
  reading: AnswerReading,
  made: ReadonlyMap<ContentId, Moment | null>,
): number {
  switch (id) {
    case "technical-only":
    case "no-human-element":
    case "no-questions-asked":
    case "nothing-to-change":
      return made.has(id) ? 1 : 0;
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
    case "trade-off":
      // AD3.8: questions that were asked are no choice, and have no price.
      return reading.generic || !choosesSomething(reading) ? 0 : verdictOpenness(reading, id);
    default:
      return reading.generic ? 0 : verdictOpenness(reading, id);
  }
}

function verdictOpenness(reading: AnswerReading, id: SignalId): number {
  const { verdict } = reading.signals[id];
  return verdict === "not-heard" ? 1 : verdict === "thin" ? THIN : 0;
}

/** AD3.4: an element that was touched is not said to be missing. */
function isThin(id: ContentId, { signals }: AnswerReading): id is SignalId {
  return id in signals && signals[id as SignalId].verdict === "thin";
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
