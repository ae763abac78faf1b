import type { Span, Word } from "@greenroom/protocol";
import { useCallback, useMemo, useState, type KeyboardEvent } from "react";
import { wordBeside } from "./word-beside.ts";
import {
  chooseStep,
  chosenFrom,
  noChoice,
  rangeOf,
  type ChoiceStep,
  type WordChoice,
} from "./word-choice.ts";

export interface Chosen extends Span {
  /** Indices into the words, both included. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A stretch of words that is being chosen; drawn by any number of {@link ChooseWords}. */
export interface ChoosingWords {
  readonly words: readonly Word[];
  readonly choice: WordChoice;
  readonly chosen: Chosen | null;
  readonly step: (step: ChoiceStep) => void;
  /** For whatever holds all of the words: arrows, Shift with arrows, Home, End. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Choosing a stretch out of these words, by mouse, touch or keyboard. Keep `words` stable; what is
 * chosen is told by their indices, so key the component with what the words belong to.
 * @param initial indices that are chosen from the beginning
 */
export function useWordChoice(
  words: readonly Word[],
  initial?: readonly [from: number, to: number] | null,
): ChoosingWords {
  const [choice, setChoice] = useState<WordChoice>(() =>
    initial ? chosenFrom(...initial) : noChoice,
  );
  const count = words.length;
  const step = useCallback(
    (next: ChoiceStep) => setChoice((now) => chooseStep(now, next, count)),
    [count],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const to = wordBeside(event.key, event.target, event.currentTarget);
      if (to === null) return;
      event.preventDefault();
      setChoice((now) =>
        chooseStep(now, { type: "go", index: to.index, extends: event.shiftKey }, count),
      );
      to.element.focus();
    },
    [count],
  );
  const chosen = useMemo(() => chosenOf(words, choice), [words, choice]);
  return useMemo(
    () => ({ words, choice, chosen, step, onKeyDown }),
    [words, choice, chosen, step, onKeyDown],
  );
}

function chosenOf(words: readonly Word[], choice: WordChoice): Chosen | null {
  const range = rangeOf(choice);
  if (!range) return null;
  const [from, to] = range;
  const [first, last] = [words[from], words[to]];
  if (!first || !last) return null;
  const text = words
    .slice(from, to + 1)
    .map((word) => word.text)
    .join(" ");
  return { from, to, startSample: first.startSample, endSample: last.endSample, text };
}
