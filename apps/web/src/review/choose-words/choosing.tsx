import { useEffect, useId, useRef, type ReactNode } from "react";
import { clock, secondsOf } from "../../words/time.ts";
import styles from "./choose-words.module.css";
import type { ChoosingWords } from "./use-word-choice.ts";

/**
 * What holds words that are being chosen, however many {@link ChooseWords} draw them: it takes the
 * keys, says how to choose, and tells those who do not see it what is chosen.
 */
export function Choosing(props: {
  readonly choosing: ChoosingWords;
  /** What the words are wanted for: “where you said the result”. */
  readonly label: string;
  /** The word that the keyboard goes to when this appears; not there: it stays where it is. */
  readonly focusAt?: number | undefined;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  const { choosing, label, focusAt, onCancel, children } = props;
  const { chosen } = choosing;
  const keys = useId();
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusAt === undefined) return;
    const word = own.current?.querySelector<HTMLElement>(`button[data-word="${focusAt}"]`);
    word?.focus({ preventScroll: true });
  }, [focusAt]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions: the keys of the buttons in it
    <div
      ref={own}
      className={styles.choosing}
      role="group"
      aria-label={`Choose the words ${label}`}
      aria-describedby={keys}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) {
          event.preventDefault();
          onCancel();
        } else choosing.onKeyDown(event);
      }}
    >
      {children}
      <span id={keys} className={styles.told}>
        Arrow keys go from word to word. Enter on the first and on the last of them chooses, or
        Shift with the arrows. Escape leaves it.
      </span>
      <span role="status" className={styles.told}>
        {chosen &&
          `Chosen: “${chosen.text}”, at ${clock(secondsOf(chosen.startSample))}${
            chosen.from === chosen.to ? ". Choose the last word too, if there are more." : ""
          }`}
      </span>
    </div>
  );
}

/**
 * How to choose, for those who see it.
 * @param comes into sight when it appears, where the player stands before it, say
 */
export function ChoosingHint(props: { children?: ReactNode; comes?: boolean }) {
  const { children, comes = false } = props;
  const own = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (comes) own.current?.scrollIntoView({ block: "nearest" });
  }, [comes]);
  return (
    <p ref={own} className={styles.hint} aria-hidden="true">
      {children} Press the first word and the last
      <span className={styles.drawing}>, or draw over them</span>.
    </p>
  );
}
