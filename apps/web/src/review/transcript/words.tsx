import type { Span, Word } from "@greenroom/protocol";
import type { MouseEvent } from "react";
import type { Recording } from "../recording/recording.ts";
import styles from "./words.module.css";

/** Below this the recogniser itself hardly believed the word: it is marked, and never quoted. */
const UNSURE_BELOW = 0.5;

interface WordsProps {
  readonly words: readonly Word[];
  /** Filled pauses that were perhaps said between them. */
  readonly possible?: readonly Span[];
}

/** Words that light up while they are said; a click on one plays from there. */
export function Words({ words, possible = [] }: WordsProps) {
  return inOrder(words, possible).map((word, index) => (
    <span key={`${word.startSample} ${index}`}>
      <span
        className={styles.word}
        data-start={word.startSample}
        data-end={word.endSample}
        data-unsure={isUnsure(word) || undefined}
        data-possible={!("text" in word) || undefined}
        title={titleOf(word)}
      >
        {"text" in word ? word.text : "um?"}
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

/** Words and what stands between them, by when they began. */
export function inOrder(words: readonly Word[], possible: readonly Span[]): (Word | Span)[] {
  return [...words, ...possible].sort((a, b) => a.startSample - b.startSample);
}

function titleOf(word: Word | Span): string | undefined {
  if (!("text" in word)) return "Possibly a filled pause";
  if (word.confidence < UNSURE_BELOW) return "Not sure that this was the word";
  return word.times === "estimated" ? "Said about here: its time is estimated" : undefined;
}

function isUnsure(word: Word | Span): word is Word {
  return "text" in word && word.confidence < UNSURE_BELOW;
}

/** One listener for all words below it. Keyboards use the play button that stands beside them. */
export function playClickedWord(event: MouseEvent, recording: Recording): void {
  const word = event.target instanceof HTMLElement ? event.target.closest("[data-start]") : null;
  if (word instanceof HTMLElement) recording.playFrom(Number(word.dataset.start));
}
