import { memo, useRef, type PointerEvent } from "react";
import styles from "./choose-words.module.css";
import type { ChoosingWords } from "./use-word-choice.ts";
import { rangeOf, type ChoiceStep } from "./word-choice.ts";

interface ChooseWordsProps {
  readonly choosing: ChoosingWords;
  /** Which of the words are drawn here; all where it is not given. */
  readonly from?: number;
  readonly count?: number;
}

/**
 * Words as buttons, of which a stretch is chosen: press the first and the last, draw over them, or
 * go over them with Shift and the arrows. One of them is in the tab order; arrows lead to the others.
 */
export function ChooseWords({ choosing, from = 0, count }: ChooseWordsProps) {
  const { words, choice, step } = choosing;
  const drawn = useRef<{ readonly from: number; moved: boolean } | null>(null);
  const range = rangeOf(choice);
  const shown = words.slice(from, count === undefined ? undefined : from + count);

  const indexOf = (target: EventTarget) => {
    const word = target instanceof Element ? target.closest<HTMLElement>("[data-word]") : null;
    return word ? Number(word.dataset.word) : null;
  };
  const begin = (event: PointerEvent) => {
    // Fingers scroll; they press the first word and the last.
    const index =
      event.pointerType === "mouse" && event.button === 0 ? indexOf(event.target) : null;
    drawn.current = index === null ? null : { from: index, moved: false };
  };
  const over = (event: PointerEvent) => {
    const to = indexOf(event.target);
    const now = drawn.current;
    if (now === null || to === null || (event.buttons & 1) === 0) return;
    if (to === now.from && !now.moved) return;
    now.moved = true;
    step({ type: "draw", from: now.from, to });
  };
  const press = (index: number) => {
    const moved = drawn.current?.moved === true;
    drawn.current = null;
    if (!moved) step({ type: "pick", index });
  };
  return (
    <span onPointerDown={begin} onPointerOver={over} className={styles.words}>
      {shown.map((word, index) => {
        const own = from + index;
        const chosen = range !== null && own >= range[0] && own <= range[1];
        return (
          <WordButton
            key={own}
            index={own}
            text={word.text}
            startSample={word.startSample}
            endSample={word.endSample}
            chosen={chosen}
            edge={!chosen ? "" : edgeOf(own, range)}
            tabbable={own === choice.at}
            press={press}
            step={step}
          />
        );
      })}
    </span>
  );
}

function edgeOf(index: number, [first, last]: readonly [number, number]): string {
  if (first === last) return "both";
  return index === first ? "first" : index === last ? "last" : "";
}

interface WordButtonProps {
  readonly index: number;
  readonly text: string;
  readonly startSample: number;
  readonly endSample: number;
  readonly chosen: boolean;
  readonly edge: string;
  readonly tabbable: boolean;
  readonly press: (index: number) => void;
  readonly step: (step: ChoiceStep) => void;
}

const WordButton = memo(
  function WordButton(props: WordButtonProps) {
    const { index, text, chosen, edge, tabbable, press, step } = props;
    return (
      <>
        <button
          type="button"
          className={styles.word}
          data-word={index}
          data-start={props.startSample}
          data-end={props.endSample}
          data-edge={edge || undefined}
          aria-pressed={chosen}
          tabIndex={tabbable ? 0 : -1}
          onFocus={() => step({ type: "go", index, extends: false })}
          onClick={() => press(index)}
        >
          {text}
        </button>{" "}
      </>
    );
  },
  // `press` is another function each time and does the same.
  (a, b) =>
    a.index === b.index &&
    a.text === b.text &&
    a.chosen === b.chosen &&
    a.edge === b.edge &&
    a.tabbable === b.tabbable &&
    a.startSample === b.startSample &&
    a.step === b.step,
);
