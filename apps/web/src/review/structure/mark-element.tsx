import type { QuestionStructure, StructureElement } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { PlayIcon } from "@radix-ui/react-icons";
import { useEffect, useMemo, useRef } from "react";
import { AnswersToChoose } from "../choose-words/answers-to-choose.tsx";
import { Choosing, ChoosingHint } from "../choose-words/choosing.tsx";
import { useWordChoice } from "../choose-words/use-word-choice.ts";
import { useEditing, useSaving } from "../editing/editing-context.ts";
import { SaveFailed } from "../editing/save-failed.tsx";
import { useRecording } from "../recording/recording-context.ts";
import styles from "./mark-element.module.css";

interface MarkElementProps {
  readonly read: QuestionStructure;
  readonly element: StructureElement;
  readonly onEnd: () => void;
}

/** The answers to one question, in which the person shows where an element is. */
export function MarkElement({ read, element, onEnd }: MarkElementProps) {
  const { review } = useEditing();
  const { busy, failed, save } = useSaving();
  const recording = useRecording();
  const turns = useMemo(
    () => review.turns.filter(({ turn }) => read.turns.includes(turn)),
    [review.turns, read.turns],
  );
  const words = useMemo(() => turns.flatMap((turn) => turn.words), [turns]);
  const choosing = useWordChoice(words);
  const { chosen } = choosing;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const name = `“${element.name}”`;
  const keep = async () => {
    if (!chosen) return;
    const { startSample, endSample } = chosen;
    const mark = { questionId: read.question.id, elementId: element.id, startSample, endSample };
    if (await save({ type: "mark-element", ...mark })) onEnd();
  };
  return (
    <div ref={panel} className={styles.panel}>
      <ChoosingHint>Where did you say it?</ChoosingHint>
      <Choosing
        choosing={choosing}
        label={`in which you said ${name}`}
        focusAt={0}
        onCancel={onEnd}
      >
        <div className={styles.answers}>
          <AnswersToChoose turns={turns} choosing={choosing} />
        </div>
        <div className={styles.buttons}>
          <Button size="compact-md" disabled={!chosen} loading={busy} onClick={() => void keep()}>
            Mark as {name}
          </Button>
          <Button
            size="compact-md"
            variant="default"
            disabled={!chosen}
            leftSection={<PlayIcon aria-hidden="true" />}
            onClick={() => chosen && recording.playSpan(chosen)}
          >
            Hear it
          </Button>
          <Button size="compact-md" variant="subtle" color="gray" onClick={onEnd}>
            Cancel
          </Button>
        </div>
      </Choosing>
      <SaveFailed problem={failed} onRetry={() => void keep()} />
    </div>
  );
}
