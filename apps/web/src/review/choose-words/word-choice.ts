/** Which of a row of words are chosen, and at which the keyboard is. Indices from 0. */
export interface WordChoice {
  /** The word picked first; `null`: none is chosen. */
  readonly first: number | null;
  /** The word at the other end; the same where one word is chosen. May lie before the first. */
  readonly last: number | null;
  /** The word that the keyboard is at. */
  readonly at: number;
}

export type ChoiceStep =
  /** A word is pressed: the first of the stretch, then the last, then anew. */
  | { readonly type: "pick"; readonly index: number }
  /** The keyboard goes to a word; with `extends`, the choice goes with it. */
  | { readonly type: "go"; readonly index: number; readonly extends: boolean }
  /** The mouse was drawn from a word to another. */
  | { readonly type: "draw"; readonly from: number; readonly to: number }
  | { readonly type: "clear" };

export const noChoice: WordChoice = { first: null, last: null, at: 0 };

/** A choice that is there from the beginning. */
export function chosenFrom(first: number, last: number): WordChoice {
  return { first, last, at: last };
}

export function chooseStep(choice: WordChoice, step: ChoiceStep, count: number): WordChoice {
  if (count === 0) return noChoice;
  const inside = (index: number) => Math.min(count - 1, Math.max(0, index));
  switch (step.type) {
    case "pick": {
      const index = inside(step.index);
      const oneChosen = choice.first !== null && choice.first === choice.last;
      const first = oneChosen ? choice.first : index;
      return { first, last: index, at: index };
    }
    case "go": {
      const index = inside(step.index);
      if (!step.extends) return { ...choice, at: index };
      return { first: choice.first ?? choice.at, last: index, at: index };
    }
    case "draw": {
      const [from, to] = [inside(step.from), inside(step.to)];
      return { first: from, last: to, at: to };
    }
    case "clear":
      return { ...noChoice, at: choice.at };
  }
}

/** The chosen words from the earlier to the later, both included; `null` where there are none. */
export function rangeOf({ first, last }: WordChoice): readonly [from: number, to: number] | null {
  if (first === null || last === null) return null;
  return first <= last ? [first, last] : [last, first];
}
