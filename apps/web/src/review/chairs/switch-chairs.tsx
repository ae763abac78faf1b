import type { QuestionStructure } from "@greenroom/protocol";
import { Button, Switch } from "@mantine/core";
import { useEditing } from "../editing/editing-context.ts";
import { markable, useArriving, useChairs } from "./chairs-context.ts";
import { Comparison } from "./comparison.tsx";
import styles from "./switch-chairs.module.css";

/** Before the first thing that the rules found: the way to look for it oneself. */
export function SwitchChairs() {
  const { review } = useEditing();
  const { hidden, always, begin, leave, setAlways } = useChairs();
  const open = markable(review);
  if (open.length === 0) return null;
  const away = open.filter((id) => hidden.has(id));
  return (
    <aside className={styles.offer} aria-label="Switch chairs">
      {away.length === 0 ? (
        <>
          <p>
            Look at your answer from the interviewer’s chair: mark what you hear in it, before you
            see what Greenroom heard.
          </p>
          <Button variant="default" radius="xl" onClick={() => begin(open)}>
            Switch chairs: mark it yourself first
          </Button>
        </>
      ) : (
        <>
          <p>
            You have switched chairs. What Greenroom found in{" "}
            {away.length === 1 ? "this answer" : `these ${away.length} answers`} is put away until
            you compare.
          </p>
          <div className={styles.buttons}>
            <Button variant="default" radius="xl" onClick={() => begin(away)}>
              Go to marking
            </Button>
            <Button variant="subtle" color="gray" radius="xl" onClick={() => leave(away)}>
              Show it now
            </Button>
            <Switch
              label="Always let me mark first, on this device"
              checked={always}
              onChange={(event) => setAlways(event.currentTarget.checked)}
            />
          </div>
        </>
      )}
    </aside>
  );
}

/** Above what the rules found in one answer: the way to the other chair, or what was compared. */
export function ChairsOf({ read }: { read: QuestionStructure }) {
  const { review, can } = useEditing();
  const { begin } = useChairs();
  const button = useArriving<HTMLButtonElement>(read.question.id);
  const { id, text } = read.question;
  const { compared, ownMarks } = review.annotations;
  if (compared.some(({ questionId }) => questionId === id)) return <Comparison read={read} />;
  if (!can || read.elements.length === 0) return null;
  const begun = ownMarks.some(({ questionId }) => questionId === id);
  const words = begun ? "Switch chairs: go on marking" : "Switch chairs: mark it yourself first";
  return (
    <Button
      ref={button}
      size="compact-md"
      variant="subtle"
      className={styles.one ?? ""}
      aria-label={`${words}. ${text}`}
      onClick={() => begin([id])}
    >
      {words}
    </Button>
  );
}
