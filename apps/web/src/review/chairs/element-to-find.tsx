import type { ElementMark, Span, StructureElement, Word } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { CheckIcon } from "@radix-ui/react-icons";
import { useState } from "react";
import { MomentButton } from "../transcript/play-button.tsx";
import { textIn } from "./compare.ts";
import styles from "./element-to-find.module.css";

interface ElementToFindProps {
  readonly element: Pick<StructureElement, "name" | "meaning">;
  /** What was marked as this so far. */
  readonly marks: readonly ElementMark[];
  readonly words: readonly Word[];
  /** Words that are chosen now. */
  readonly chosen: Span | null;
  readonly busy: boolean;
  readonly onMark: () => void;
  readonly onTakeBack: (id: string) => void;
}

/** One part of a strong answer, with what the person marked as it, or that it is not in there. */
export function ElementToFind(props: ElementToFindProps) {
  const { element, marks, words, chosen, busy, onMark, onTakeBack } = props;
  const { name, meaning } = element;
  // For one's own overview: what has no mark counts as not heard by oneself in any case.
  const [notThere, setNotThere] = useState(false);
  const settled = marks.length > 0 || notThere;
  return (
    <li className={styles.element} data-settled={settled || undefined}>
      <h4>
        {name}
        {settled && <CheckIcon aria-hidden="true" />}
      </h4>
      <p className={styles.meaning}>{meaning}</p>
      {marks.map((mark) => (
        <div key={mark.id} className={styles.mark}>
          <MomentButton span={mark} label={`“${textIn(words, mark)}”`} />
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            disabled={busy}
            aria-label={`Take back this mark of ${name}`}
            onClick={() => onTakeBack(mark.id)}
          >
            Take back
          </Button>
        </div>
      ))}
      <div className={styles.buttons}>
        <Button
          size="compact-sm"
          variant={chosen ? "filled" : "default"}
          disabled={!chosen || busy}
          aria-label={`Mark the chosen words as ${name}`}
          onClick={onMark}
        >
          Mark the chosen words
        </Button>
        {marks.length === 0 && (
          <Button
            size="compact-sm"
            variant={notThere ? "light" : "subtle"}
            color="gray"
            aria-pressed={notThere}
            aria-label={`Not in there: ${name}`}
            onClick={() => setNotThere(!notThere)}
          >
            Not in there
          </Button>
        )}
      </div>
    </li>
  );
}
