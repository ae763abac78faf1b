import type { Word } from "@greenroom/protocol";
import type { MouseEvent } from "react";
import type { Recording } from "../recording/recording.ts";
import styles from "./words.module.css";

/** Below this the recogniser itself hardly believed the word: it is marked, and never quoted. */
const UNSURE_BELOW = 0.5;

/** Words that light up while they are said; a click on one plays from there. */
export function Words({ words }: { words: readonly Word[] }) {
  return words.map((word, index) => (
    <span key={`${word.startSample} ${index}`}>
      <span
        className={styles.word}
        data-start={word.startSample}
        data-end={word.endSample}
        data-unsure={isUnsure(word) || undefined}
        title={isUnsure(word) ? "Not sure that this was the word" : undefined}
      >
        {word.text}
      </span>{" "}
    </span>
  ));
}

/** For readers that see no dots: which words are uncertain. */
export function UnsureWords({ words }: { words: readonly Word[] }) {
  const unsure = words.filter(isUnsure).map(({ text }) => text);
  if (unsure.length === 0) return null;
  return <span className={styles.unsure}>Not sure about: {unsure.join(", ")}.</span>;
}

function isUnsure(word: Word): boolean {
  return word.confidence < UNSURE_BELOW;
}

/** One listener for all words below it. Keyboards use the play button that stands beside them. */
export function playClickedWord(event: MouseEvent, recording: Recording): void {
  const word = event.target instanceof HTMLElement ? event.target.closest("[data-start]") : null;
  if (word instanceof HTMLElement) recording.playFrom(Number(word.dataset.start));
}
