import type { QuestionStructure, StructureElement } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { PlayIcon } from "@radix-ui/react-icons";
import { useMemo, useState } from "react";
import { AnswersToChoose } from "../choose-words/answers-to-choose.tsx";
import { Choosing, ChoosingHint } from "../choose-words/choosing.tsx";
import { useWordChoice } from "../choose-words/use-word-choice.ts";
import { useEditing, useSaving } from "../editing/editing-context.ts";
import { SaveFailed } from "../editing/save-failed.tsx";
import { useRecording } from "../recording/recording-context.ts";
import { useArriving, useChairs } from "./chairs-context.ts";
import { answersTo } from "./compare.ts";
import { ElementToFind } from "./element-to-find.tsx";
import styles from "./mark-yourself.module.css";

/** One's own answer, read in the interviewer's chair: what was found in it is not shown yet. */
export function MarkYourself({ read }: { read: QuestionStructure }) {
  const { review } = useEditing();
  const { leave } = useChairs();
  const { busy, failed, save } = useSaving();
  const recording = useRecording();
  const [told, setTold] = useState("");
  const questionId = read.question.id;
  const turns = useMemo(() => answersTo(read, review.turns), [read, review.turns]);
  const words = useMemo(() => turns.flatMap((turn) => turn.words), [turns]);
  const choosing = useWordChoice(words);
  const { chosen, step } = choosing;
  const start = useArriving<HTMLParagraphElement>(questionId);

  const mark = async (element: StructureElement) => {
    if (!chosen) return;
    const { startSample, endSample, text } = chosen;
    const entry = { questionId, elementId: element.id, startSample, endSample };
    if (!(await save({ type: "mark-own", ...entry }))) return;
    step({ type: "clear" });
    setTold(`Marked as ${element.name}: “${text}”.`);
  };
  const takeBack = async (id: string) => {
    if (await save({ type: "undo", id })) setTold("Taken back.");
  };
  const compare = async () => {
    if (await save({ type: "compare", questionId })) leave([questionId]);
  };
  const own = review.annotations.ownMarks.filter((each) => each.questionId === questionId);
  return (
    <div className={styles.panel}>
      <p ref={start} tabIndex={-1} className={styles.intro}>
        You are in the interviewer’s chair. Choose words of the answer, then say what they are. What
        Greenroom found stays put away until you compare.
      </p>
      <div className={styles.columns}>
        <div className={styles.answers}>
          <Choosing
            choosing={choosing}
            label="that show something of what is listed below"
            onCancel={() => step({ type: "clear" })}
          >
            <AnswersToChoose turns={turns} choosing={choosing} />
            <div className={styles.chosen}>
              {chosen ? (
                <Button
                  size="compact-md"
                  variant="default"
                  leftSection={<PlayIcon aria-hidden="true" />}
                  onClick={() => recording.playSpan(chosen)}
                >
                  Hear the chosen words
                </Button>
              ) : (
                <ChoosingHint />
              )}
            </div>
          </Choosing>
        </div>
        <ul className={styles.elements} aria-label="What to listen for">
          {read.elements.map((element) => (
            <ElementToFind
              key={element.id}
              element={element}
              marks={own.filter(({ elementId }) => elementId === element.id)}
              words={words}
              chosen={chosen}
              busy={busy}
              onMark={() => void mark(element)}
              onTakeBack={(id) => void takeBack(id)}
            />
          ))}
        </ul>
      </div>
      <SaveFailed problem={failed} />
      <div className={styles.end}>
        <Button loading={busy} onClick={() => void compare()}>
          Compare
        </Button>
        <Button variant="subtle" color="gray" onClick={() => leave([questionId])}>
          Show what Greenroom found, without comparing
        </Button>
        <span role="status" className={styles.told}>
          {told}
        </span>
      </div>
    </div>
  );
}
