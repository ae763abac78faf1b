import { findQuestion } from "@greenroom/interviewer";
import { baselinesOf, withBaselines, type Baselines } from "@greenroom/metrics";
import type { Review } from "@greenroom/protocol";
import type { EarlierAnswer } from "./person-table.ts";

/** BL5: the figures of a review beside what the person's first answers were like. */
export function besideFirstAnswers(review: Review, earlier: readonly EarlierAnswer[]): Review {
  if (earlier.length === 0) return review;
  const { designs, spoken, all } = baselinesByForm(earlier);
  const isDesign = review.turns.map(({ question }) => question.form === "design");
  const ofSession = isDesign.every(Boolean) ? designs : isDesign.some(Boolean) ? all : spoken;
  return {
    ...review,
    figures: withBaselines(review.figures, ofSession, "session"),
    turns: review.turns.map((turn) => {
      const baselines = turn.question.form === "design" ? designs : spoken;
      return { ...turn, figures: withBaselines(turn.figures, baselines, "answer") };
    }),
  };
}

/** BL3.1: who designs a system aloud draws and computes meanwhile, which is no pause of other answers. */
function baselinesByForm(
  earlier: readonly EarlierAnswer[],
): Readonly<Record<"designs" | "spoken" | "all", Baselines>> {
  const of = (wanted: (answer: EarlierAnswer) => boolean) =>
    baselinesOf(earlier.filter(wanted).map(({ compared }) => compared));
  const isDesign = ({ questionId }: EarlierAnswer) => findQuestion(questionId)?.form === "design";
  return { designs: of(isDesign), spoken: of((answer) => !isDesign(answer)), all: of(() => true) };
}
