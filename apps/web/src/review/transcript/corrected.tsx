import type { ReviewTurn, Span } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { useState } from "react";
import { Choosing, ChoosingHint } from "../choose-words/choosing.tsx";
import { useWordChoice } from "../choose-words/use-word-choice.ts";
import { CorrectionForm, type Kept } from "./correction-form.tsx";
import { Stretch } from "./stretch.tsx";
import styles from "./transcript.module.css";
import { stretchOf, type StretchWords } from "./turn-words.ts";
import type { WordRange } from "./use-selected-words.tsx";

/** Where the person corrects: a stretch of an answer, and the words of it that are chosen already. */
export interface Correcting {
  /** Index of the stretch. */
  readonly stretch: number;
  /** `null`: none is chosen yet. */
  readonly chosen: WordRange | null;
}

/** An answer in which something is put right: its words to choose from, and what was said instead. */
export function Corrected(props: {
  readonly turn: ReviewTurn;
  readonly stretches: readonly StretchWords[];
  readonly possible: readonly (readonly Span[])[];
  readonly correcting: Correcting;
  readonly onEnd: (stretch: number, kept: Kept | null) => void;
}) {
  const { turn, stretches, possible, correcting, onEnd } = props;
  const choosing = useWordChoice(turn.words, correcting.chosen);
  const { chosen } = choosing;
  // The form may come to stand elsewhere; what is typed stays.
  const [typed, setTyped] = useState<string | null>(null);
  const begun = stretches[correcting.stretch];
  // The form stands below the last of the chosen words.
  const at = chosen ? stretchOf(stretches, chosen.to) : correcting.stretch;
  const empty = begun !== undefined && begun.segment.words.length === 0;
  const end = (kept: Kept | null) => onEnd(at, kept);
  return (
    <Choosing
      choosing={choosing}
      label="that were heard wrongly"
      focusAt={correcting.chosen || empty ? undefined : begun?.from}
      onCancel={() => end(null)}
    >
      {stretches.map((stretch, index) => (
        <Stretch
          key={stretch.segment.startSample}
          stretch={stretch}
          possible={possible[index] ?? []}
          choosing={choosing}
        >
          {index === at && (chosen || empty) && (
            <CorrectionForm
              turn={turn.turn}
              span={chosen ?? stretch.segment}
              heard={chosen?.text ?? ""}
              typed={typed}
              onType={setTyped}
              focused={correcting.chosen !== null || empty}
              onKept={end}
              onCancel={() => end(null)}
            />
          )}
          {index === at && !chosen && !empty && (
            <div className={styles.kept}>
              <ChoosingHint comes>What was heard wrongly?</ChoosingHint>
              <Button size="compact-sm" variant="default" onClick={() => end(null)}>
                Cancel
              </Button>
            </div>
          )}
        </Stretch>
      ))}
    </Choosing>
  );
}
