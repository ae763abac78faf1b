import { SAMPLE_RATE_HZ, type Figure, type Format } from "@greenroom/protocol";
import { momentOf, type AdvisedAnswer, type AdvisedQuestion, type Candidate } from "./candidate.ts";

type PresentFigure = Extract<Figure, { present: true }>;

/** AD4.2 (H): a headline that comes later than this has been waited for. */
const LATE_HEADLINE_S = 30;
/** AD4.3 (H): silence before the first word that makes people wonder, s. */
const SLOW_TO_ANSWER_S = 8;
/** A moment at an answer's edge holds so many words. */
const EDGE_WORDS = 14;

const CERTAINTY = { high: 1, medium: 0.75, low: 0.3 } as const;

/** AD4: how an answer was built: its length, when it came to the point, how it began. */
export function shapeCandidates(question: AdvisedQuestion, format?: Format): Candidate[] {
  const takesTurns = format === "role-play" || format === "design";
  return question.answers.flatMap((answer) => [
    // AD4.4: where two people talk in turns, no turn has a length that it ought to have.
    ...(takesTurns ? [] : lengthOf(question, answer)),
    ...headlineOf(question, answer),
    ...beginningOf(question, answer),
  ]);
}

/** AD4.1: far beyond its budget, or far below it. */
function lengthOf(question: AdvisedQuestion, answer: AdvisedAnswer): Candidate[] {
  const length = figure(answer, "LN1");
  const share = length?.besides.find(({ name }) => name === "share of the budget")?.value;
  const budgetS = length?.besides.find(({ name }) => name === "budget")?.value;
  if (!length || length.range?.verdict !== "outside" || share === undefined) return [];
  const tooLong = share > 1;
  // A short answer to a follow-up is often the right one.
  if (!tooLong && answer.followUp) return [];
  const [whole] = length.moments;
  const pastBudget = answer.words.filter(
    ({ startSample }) =>
      whole && startSample >= whole.startSample + (budgetS ?? 0) * SAMPLE_RATE_HZ,
  );
  const found = { question, answer, certainty: CERTAINTY[length.confidence] };
  return [
    tooLong
      ? candidate(found, {
          id: "shape-too-long",
          title: `It ran ${share.toFixed(1)} times as long as the question asks for`,
          why: "After its time an answer loses the listener, and with them its best part.",
          ask: "If you had half the time, which part would you keep?",
          moment: momentOf(pastBudget.slice(0, EDGE_WORDS)),
          consequence: 0.8,
          limitS: question.budgetS > 100 ? 120 : 90,
        })
      : candidate(found, {
          id: "shape-too-short",
          title: "It was over before it could be weighed",
          why: "A few sentences leave the listener to ask for everything.",
          ask: "What would you be sorry to have left out?",
          moment: momentOf(answer.words.slice(-EDGE_WORDS)),
          consequence: 0.7,
          limitS: 90,
        }),
  ];
}

/** AD4.2: the point came late. */
function headlineOf(question: AdvisedQuestion, answer: AdvisedAnswer): Candidate[] {
  const headline = figure(answer, "ST2");
  const [moment] = headline?.moments ?? [];
  if (!headline || !moment || answer.followUp || headline.value < LATE_HEADLINE_S) return [];
  const { startSample, endSample, label } = moment;
  return [
    candidate(
      { question, answer, certainty: CERTAINTY[headline.confidence] },
      {
        id: "shape-late-headline",
        title: `The point came after ${Math.round(headline.value)} s`,
        why: "Until the first sentence that answers, the listener does not know what to listen for.",
        ask: "Which sentence of yours would work as the first one?",
        moment: { startSample, endSample, text: label },
        consequence: 0.7,
        limitS: 90,
      },
    ),
  ];
}

/** AD4.3: a long silence before the first word, where no time was asked for. */
function beginningOf(question: AdvisedQuestion, answer: AdvisedAnswer): Candidate[] {
  const wait = figure(answer, "PS5");
  if (!wait || wait.range === null || wait.value <= SLOW_TO_ANSWER_S) return [];
  return [
    candidate(
      { question, answer, certainty: CERTAINTY[wait.confidence] },
      {
        id: "shape-slow-start",
        title: `${Math.round(wait.value)} s went by before the first word`,
        why: "Thinking is welcome when it is announced; unannounced it reads as being lost.",
        ask: "Which sentence do you say while you think?",
        moment: momentOf(answer.words.slice(0, EDGE_WORDS)),
        consequence: 0.4,
        limitS: 30,
      },
    ),
  ];
}

function figure(answer: AdvisedAnswer, rule: string): PresentFigure | undefined {
  return answer.figures.find(
    (figure): figure is PresentFigure => figure.rule === rule && figure.present,
  );
}

function candidate(
  found: { question: AdvisedQuestion; answer: AdvisedAnswer; certainty: number },
  words: Pick<Candidate, "id" | "title" | "why" | "ask" | "moment" | "consequence" | "limitS">,
): Candidate {
  return {
    kind: "shape",
    ...words,
    questionId: found.question.id,
    turn: found.answer.turn,
    certainty: found.certainty,
    changeable: 1,
  };
}
