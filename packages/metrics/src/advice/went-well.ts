import type { AdviceWell, Pillar, QuestionForm, Span } from "@greenroom/protocol";
import type { SignalId } from "../structure/reading.ts";
import type { AdvisedQuestion } from "./candidate.ts";
import { fromItsBeginning } from "./whole-moment.ts";

/** AD6.1 (H): what is hardest to have comes first; only what was shown in words is ever praised. */
const WORTH: Readonly<Record<QuestionForm, readonly SignalId[]>> = {
  past: ["result", "decision", "lesson", "action"],
  situational: ["diagnosis", "words", "other-view", "decision"],
  approach: ["example", "measure", "limits", "method"],
  vision: ["headline", "ask", "cost", "stakeholders", "trade-off"],
  design: ["trade-off", "requirements", "operations", "decision"],
};

const WORDS: Partial<Record<SignalId, string>> = {
  result: "You said what came of it",
  decision: "You told a choice as yours",
  lesson: "You said what you took from it",
  action: "You told what you did, not what happened",
  diagnosis: "You would find out before you change anything",
  words: "You said the words themselves",
  "other-view": "You saw it from the other side",
  example: "You gave a case that happened",
  measure: "You said how you know that it works",
  limits: "You said where it does not work",
  method: "You told the steps you take",
  headline: "You began with what will be different, and for whom",
  ask: "You said what you want of the listener",
  cost: "You named the price",
  stakeholders: "You named who is touched by it",
  "trade-off": "You said what your choice costs",
  requirements: "You framed the problem before solving it",
  operations: "You said how it is run",
  evidence: "You gave what you saw and heard, not a liking",
  criteria: "You said what you looked for, before whom you found",
  growth: "You said what became of people",
  urgency: "You understood why it mattered to them",
  options: "You offered them more than one way",
  "partner-words": "You said the limit in their words",
};

/** AD6.1 (H): what a pillar adds comes behind the two that its form is best known by. */
const WORTH_BY_PILLAR: Partial<Record<Pillar, readonly SignalId[]>> = {
  hiring: ["evidence", "criteria", "growth"],
  "cross-functional": ["options", "urgency", "partner-words"],
};

function worthOf({ form, pillar }: AdvisedQuestion): readonly SignalId[] {
  const added = pillar && form !== "vision" && form !== "design" ? WORTH_BY_PILLAR[pillar] : [];
  return [...WORTH[form].slice(0, 2), ...(added ?? []), ...WORTH[form].slice(2)];
}

/** AD6: one thing that went well, in the person's own words; `null` where nothing was surely shown. */
export function wentWell(questions: readonly AdvisedQuestion[]): AdviceWell | null {
  const shown = questions.flatMap((question) =>
    worthOf(question).flatMap((id, rank) => {
      const { verdict, evidence } = question.reading.signals[id];
      const title = WORDS[id];
      const [quote] = evidence
        .filter((each) => id !== "headline" || standsEarly(each, question))
        .toSorted((a, b) => b.confidence - a.confidence);
      if (verdict !== "shown" || !quote || title === undefined) return [];
      // AD6.2: a result with its size outweighs all else.
      const sized = id === "result" && question.reading.numberTold ? -1 : rank;
      return [{ id, title, quote, order: sized }];
    }),
  );
  const [best] = shown.toSorted(
    (a, b) => a.order - b.order || b.quote.confidence - a.quote.confidence,
  );
  if (!best) return null;
  const { startSample, endSample, text } = best.quote;
  const moment = fromItsBeginning({ startSample, endSample, text }, questions);
  return { id: `well-${best.id}`, title: best.title, moment };
}

/** AD6.3: "You began with …" is only said of what stands in the first part of the first answer. */
const BEGINNING_SHARE = 0.25;

function standsEarly({ startSample }: Span, { answers }: AdvisedQuestion): boolean {
  const words = answers[0]?.words ?? [];
  const first = words[0]?.startSample ?? 0;
  const end = words.at(-1)?.endSample ?? 0;
  return startSample >= first && startSample <= first + BEGINNING_SHARE * (end - first);
}
