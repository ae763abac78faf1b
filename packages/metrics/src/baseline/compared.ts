import type { Figure } from "@greenroom/protocol";

type Present = Extract<Figure, { present: true }>;

/** What of one answer can be held against other answers of the same person: a number for each rule. */
export type Compared = Readonly<Record<string, number>>;

/**
 * BL1: what of each rule is compared: its value, or the number of this name beside it where the value
 * is a count, which grows with the answer. Not there: what hangs on the question (LN1, ST1, ST3), on
 * the microphone (SR1 to SR3), or is too rough (FI2).
 */
const COMPARED: Readonly<Record<string, "value" | { readonly beside: string }>> = {
  PA1: "value",
  PA2: "value",
  PA3: "value",
  PA4: "value",
  PS1: { beside: "rate" },
  PS2: { beside: "rate" },
  PS3: "value",
  PS4: "value",
  PS5: "value",
  FI1: { beside: "rate" },
  FI3: { beside: "rate" },
  FI4: { beside: "in 100 words" },
  HE1: "value",
  VO1: "value",
  VO2: "value",
  LX1: "value",
  LX2: "value",
  ST2: "value",
};

/** BL1: the number of a figure that is compared, with its unit; `null` where comparing says nothing. */
export function comparedNumber(figure: Present): { value: number; unit: string } | null {
  const what = COMPARED[figure.rule];
  if (what === undefined) return null;
  if (what === "value") return { value: figure.value, unit: figure.unit };
  const beside = figure.besides.find(({ name }) => name === what.beside);
  return beside ? { value: beside.value, unit: beside.unit } : null;
}

/** BL2: what an answer adds to a baseline. */
export function comparedOf(figures: readonly Figure[]): Compared {
  const sure = new Set(figures.filter(isSure).map(({ rule }) => rule));
  return Object.fromEntries(
    figures.flatMap((figure) => {
      if (!figure.present || !sure.has(vouchesFor(figure.rule))) return [];
      const number = comparedNumber(figure);
      return number ? [[figure.rule, number.value]] : [];
    }),
  );
}

function isSure(figure: Figure): figure is Present {
  return figure.present && figure.confidence !== "low";
}

/**
 * BL2.1: low confidence of FI1 may only say that few were heard; without the answers with few, every
 * baseline would be worse than the person. FI3 is read from the same words, so it vouches for them.
 */
function vouchesFor(rule: string): string {
  return rule === "FI1" ? "FI3" : rule;
}
