import type { PlanShape } from "@greenroom/protocol";
import type { Question } from "../question.ts";
import { hashText } from "../seeded.ts";
import { askedIn } from "./topic-words.ts";

/** How much likelier a question becomes by what it is about: most by what the job stresses most. */
const TOPIC_GAIN = 4;
/** More of a job's topics in one question than this count for no more. */
const MOST_TOPICS = 2;
/** How much a company's stage counts, where the question supposes one. */
const STAGE_FITS = 1.6;
const STAGE_DIFFERS = 0.2;

/** How well a question fits what was read from a job description; 1 where it says nothing of it. */
export function fitOf(question: Question, { topics, stage }: PlanShape): number {
  const text = `${question.theme}. ${question.spoken}`;
  const about = topics
    .flatMap((topic, at) => (askedIn[topic].test(text) ? [1 - at / (2 * topics.length)] : []))
    .slice(0, MOST_TOPICS)
    .reduce((sum, share) => sum + share, 0);
  const supposes = question.stages;
  const byStage = !stage || !supposes ? 1 : supposes.includes(stage) ? STAGE_FITS : STAGE_DIFFERS;
  return (1 + TOPIC_GAIN * about) * byStage;
}

/**
 * The questions in an order drawn by how well they fit: what fits better tends to come earlier, and
 * another seed gives another order (Efraimidis and Spirakis: the largest u^(1/w) first).
 */
export function drawnByFit(
  questions: readonly Question[],
  shape: PlanShape,
  seed: string,
): Question[] {
  const drawn = questions.map((question) => {
    const u = (hashText(`${seed} fit ${question.id}`) + 1) / 2 ** 32;
    return { question, key: u ** (1 / fitOf(question, shape)) };
  });
  return drawn.toSorted((a, b) => b.key - a.key).map(({ question }) => question);
}
