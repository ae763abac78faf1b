import type { AdviceThing } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useEditing, useSaving } from "../editing/editing-context.ts";
import { SaveFailed } from "../editing/save-failed.tsx";
import { putAsideIn } from "./advice-words.ts";
import styles from "./advice.module.css";

/** Puts one thing aside, in every session, or in the sample only; the next best takes its place. */
export function NotUseful({ thing, onPutAside }: { thing: AdviceThing; onPutAside: () => void }) {
  const { can } = useEditing();
  const { busy, failed, save } = useSaving();
  const putAside = async () => {
    if (await save({ type: "not-useful", adviceId: thing.id })) onPutAside();
  };
  if (!can) return null;
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        className={styles.notUseful ?? ""}
        loading={busy}
        aria-label={`Not useful: ${thing.title}`}
        onClick={() => void putAside()}
      >
        Not useful
      </Button>
      <SaveFailed problem={failed} onRetry={() => void putAside()} />
    </>
  );
}

/**
 * What was put aside in this session, each with the way back.
 * @param focused the keyboard comes to the newest: what it was at is gone
 */
export function PutAside({ focused }: { focused: boolean }) {
  const { notUseful } = useEditing().review.annotations;
  if (notUseful.length === 0) return null;
  return (
    <ul className={styles.aside} aria-label="Put aside as not useful">
      {notUseful.map((entry, index) => (
        <OneAside
          key={entry.id}
          id={entry.id}
          title={entry.title ?? "Advice"}
          focused={focused && index === notUseful.length - 1}
        />
      ))}
    </ul>
  );
}

function OneAside(props: { id: string; title: string; focused: boolean }) {
  const { id, title, focused } = props;
  const { can, review } = useEditing();
  const { busy, failed, save } = useSaving();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus({ preventScroll: true });
  }, [focused]);
  const undo = () => void save({ type: "undo", id });
  return (
    <li>
      <span>
        {putAsideIn(review.session)}: <q>{title}</q>
      </span>
      {can && (
        <Button
          ref={button}
          size="compact-sm"
          variant="default"
          loading={busy}
          aria-label={`Undo: bring back ${title}`}
          onClick={undo}
        >
          Undo
        </Button>
      )}
      <SaveFailed problem={failed} onRetry={undo} />
    </li>
  );
}
