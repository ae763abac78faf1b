import type { Correction, Span, Word } from "@greenroom/protocol";
import type { MouseEvent } from "react";
import type { Recording } from "../recording/recording.ts";
import { TakenOut } from "./taken-out.tsx";
import { toldWords, withoutStops } from "./told-words.ts";
import styles from "./words.module.css";

/** Below this the recogniser itself hardly believed the word: it is marked, and never quoted. */
const UNSURE_BELOW = 0.5;

interface WordsProps {
  readonly words: readonly Word[];
  /** Filled pauses that were perhaps said between them. */
  readonly possible?: readonly Span[];
  /** Words that the person took out between them. */
  readonly takenOut?: readonly Correction[];
  /** Index of the first of the words in its turn. */
  readonly from?: number;
}

/** Words that light up while they are said; a click on one plays from there. */
export function Words({ words, possible = [], takenOut = [], from = 0 }: WordsProps) {
  const index = new Map(words.map((word, at) => [word, from + at]));
  // In one list with the blanks between them, for there are thousands.
  return inOrder<Word | Span | Correction>(words, possible, takenOut).flatMap((piece, at) => {
    const key = `${piece.startSample} ${at}`;
    if ("turn" in piece) return [<TakenOut key={key} correction={piece} />, " "];
    const isWord = "text" in piece;
    return [
      <span
        key={key}
        className={styles.word}
        data-start={piece.startSample}
        data-end={piece.endSample}
        data-word={isWord ? index.get(piece) : undefined}
        data-unsure={isUnsure(piece) || undefined}
        data-corrected={isCorrected(piece) || undefined}
        data-possible={!isWord || undefined}
        title={titleOf(piece)}
      >
        {isWord ? piece.text : "um?"}
      </span>,
      " ",
    ];
  });
}

/** For readers that see no marks: which words are uncertain, and which were corrected. */
export function MarkedWords({ words }: { words: readonly Word[] }) {
  const unsure = words.filter(isUnsure).map(({ text }) => text);
  const corrected = words
    .filter(isCorrected)
    .map((word) => `${withoutStops(word.text)}, ${heardAs(word)}`);
  if (unsure.length === 0 && corrected.length === 0) return null;
  return (
    <span className={styles.told}>
      {unsure.length > 0 && `Not sure about: ${toldWords(unsure)}. `}
      {corrected.length > 0 && `Corrected by you: ${corrected.join("; ")}.`}
    </span>
  );
}

/** Words and what stands between them, by when they began. */
export function inOrder<T extends Span>(...kinds: readonly (readonly T[])[]): T[] {
  return kinds.flat().sort((a, b) => a.startSample - b.startSample);
}

function titleOf(word: Word | Span): string | undefined {
  if (!("text" in word)) return "Possibly a filled pause";
  if (word.heardAs !== undefined) return `Corrected by you; ${heardAs(word)}`;
  if (word.confidence < UNSURE_BELOW) return "Not sure that this was the word";
  return word.times === "estimated" ? "Said about here: its time is estimated" : undefined;
}

function heardAs({ heardAs }: Word): string {
  return heardAs ? `heard as “${heardAs}”` : "not understood before";
}

function isUnsure(word: Word | Span): word is Word {
  return "text" in word && word.confidence < UNSURE_BELOW;
}

function isCorrected(word: Word | Span): word is Word {
  return "text" in word && word.heardAs !== undefined;
}

/** One listener for all words below it. Keyboards use the play button that stands beside them. */
export function playClickedWord(event: MouseEvent, recording: Recording): void {
  const word =
    event.target instanceof HTMLElement ? event.target.closest("span[data-start]") : null;
  if (word instanceof HTMLElement) recording.playFrom(Number(word.dataset.start));
}
