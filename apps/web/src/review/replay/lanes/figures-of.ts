import type { Figure, Review } from "@greenroom/protocol";

type Figures = Pick<Review, "figures">;
type PresentFigure = Extract<Figure, { present: true }>;

/** A figure over all answers, where there is one. */
export function presentOf({ figures }: Figures, rule: string): PresentFigure | null {
  const figure = figures.find((figure) => figure.rule === rule);
  return figure?.present ? figure : null;
}

/** The moments that a figure counts, in the order of time. */
export function momentsOf(review: Figures, rule: string): PresentFigure["moments"] {
  const moments = presentOf(review, rule)?.moments ?? [];
  return moments.toSorted((a, b) => a.startSample - b.startSample);
}

/** Why there is no such figure; `null` where there is one. */
export function reasonOf({ figures }: Figures, rule: string): string | null {
  const figure = figures.find((figure) => figure.rule === rule);
  if (!figure) return "no answer was heard";
  return figure.present ? null : figure.reason;
}
