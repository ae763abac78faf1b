import type { QuestionStructure, StructureElement } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { VerdictMark } from "../delivery/verdict-mark.tsx";
import { useEditing } from "../editing/editing-context.ts";
import { MomentButton } from "../transcript/play-button.tsx";
import styles from "./element-card.module.css";
import { elementVerdicts } from "./element-words.ts";
import { MarkElement } from "./mark-element.tsx";
import { MarkedByYou } from "./marked-by-you.tsx";

interface ElementCardProps {
  readonly read: QuestionStructure;
  readonly element: StructureElement;
}

/** One element, its verdict, and the words that show it, to hear; or a way to show where it is. */
export function ElementCard({ read, element }: ElementCardProps) {
  const { words, mark } = elementVerdicts[element.verdict];
  const { can } = useEditing();
  const [marking, setMarking] = useState(false);
  const card = useRef<HTMLHeadingElement>(null);
  const wasMarking = useRef(false);
  useEffect(() => {
    // The button that the keyboard came from may be gone.
    if (wasMarking.current && !marking) card.current?.focus({ preventScroll: true });
    wasMarking.current = marking;
  }, [marking]);
  return (
    <li className={styles.element} data-verdict={element.verdict}>
      <div className={styles.head}>
        <h4 ref={card} tabIndex={-1}>
          {element.name}
        </h4>
        <p className={styles.verdict}>
          <VerdictMark level={mark} />
          {words}
        </p>
      </div>
      <div className={styles.evidence}>
        <p className={styles.meaning}>{element.meaning}</p>
        {element.quotes.map((quote) => (
          <div key={`${quote.startSample} ${quote.markId ?? ""}`} className={styles.quote}>
            <MomentButton span={quote} label={`“${quote.text}”`} />
            {quote.markId !== undefined && (
              <MarkedByYou markId={quote.markId} name={element.name} />
            )}
          </div>
        ))}
        {marking && <MarkElement read={read} element={element} onEnd={() => setMarking(false)} />}
        {can && !marking && element.verdict !== "shown" && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`It is here: show where you said “${element.name}”`}
            onClick={() => setMarking(true)}
          >
            It is here
          </Button>
        )}
      </div>
    </li>
  );
}
