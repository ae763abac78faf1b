import type { Span } from "@greenroom/protocol";
import { Button, TextInput } from "@mantine/core";
import { PlayIcon } from "@radix-ui/react-icons";
import { useEffect, useId, useRef, type FormEvent } from "react";
import { useEditing, useSaving } from "../editing/editing-context.ts";
import { SaveFailed } from "../editing/save-failed.tsx";
import { useRecording } from "../recording/recording-context.ts";
import styles from "./correction-form.module.css";
import { correctedWords, MOST_LETTERS, saveWords } from "./correction-words.ts";
import { correctionOver } from "./turn-words.ts";

/** A change that was kept, and how it is taken back. */
export interface Kept {
  readonly told: string;
  /** `null`: it was itself a taking back. */
  readonly undo: string | null;
}

interface CorrectionFormProps {
  readonly turn: number;
  /** The words that are corrected, or a stretch in which none were understood. */
  readonly span: Span;
  /** What stands there now. */
  readonly heard: string;
  /** `null` until something is typed: the field follows the words that are chosen. */
  readonly typed: string | null;
  readonly onType: (text: string) => void;
  /** The field takes the keyboard at once. */
  readonly focused: boolean;
  readonly onKept: (kept: Kept) => void;
  readonly onCancel: () => void;
}

/** What was said in the place of what was heard. What is typed stays until it is kept or cancelled. */
export function CorrectionForm(props: CorrectionFormProps) {
  const { turn, span, heard, typed, onType, focused, onKept, onCancel } = props;
  const recording = useRecording();
  const { review } = useEditing();
  const { busy, failed, save } = useSaving();
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  useEffect(() => {
    if (focused) field.current?.select();
    // The player may stand before it.
    field.current?.form?.scrollIntoView({ block: "nearest" });
  }, [focused]);

  const text = typed ?? heard;
  const tooMany = text.length > MOST_LETTERS;
  const nothing = heard === "" && text.trim() === "";
  const before = correctionOver(review.annotations.corrections, { turn, ...span });

  const keep = async () => {
    const next = await save({ type: "correct", turn, ...span, text });
    if (!next) return;
    const made = next.annotations.corrections.at(-1);
    onKept({
      told: correctedWords(made?.heardAs ?? heard, made?.text ?? text),
      undo: made?.id ?? null,
    });
  };
  const takeBack = async () => {
    if (!before || !(await save({ type: "undo", id: before.id }))) return;
    onKept({ told: `As it was heard again: “${before.heardAs}”.`, undo: null });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!tooMany && !nothing && !busy) void keep();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        ref={field}
        className={styles.field ?? ""}
        label={
          heard === "" ? "What did you say here?" : `What did you say instead of “${short(heard)}”?`
        }
        aria-describedby={hint}
        value={text}
        autoComplete="off"
        spellCheck
        enterKeyHint="done"
        error={tooMany ? `Choose fewer words: ${MOST_LETTERS} letters at most.` : undefined}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="compact-md" loading={busy} disabled={tooMany || nothing}>
          {saveWords(text, heard !== "")}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<PlayIcon aria-hidden="true" />}
          onClick={() => recording.playSpan(span)}
        >
          Hear it
        </Button>
        {before && (
          <Button
            size="compact-md"
            variant="default"
            disabled={busy}
            onClick={() => void takeBack()}
          >
            Back to what was heard
          </Button>
        )}
        <Button size="compact-md" variant="subtle" color="gray" onClick={onCancel}>
          Cancel
        </Button>
      </div>
      <p id={hint} className={styles.hint}>
        {heard !== "" && "Press more words above to take them in. "}
        Enter keeps it, Escape leaves it{heard !== "" && ", an empty field takes the words out"}.
        The figures follow.
      </p>
      <SaveFailed problem={failed} onRetry={() => void keep()} />
    </form>
  );
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
}
