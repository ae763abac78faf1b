import type { Span } from "@greenroom/protocol";
import { Button, Textarea, TextInput } from "@mantine/core";
import { PlayIcon } from "@radix-ui/react-icons";
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import { recall, remember } from "../../frame/remember.ts";
import { clock, secondsOf } from "../../words/time.ts";
import { ChooseWords } from "../choose-words/choose-words.tsx";
import { Choosing, ChoosingHint } from "../choose-words/choosing.tsx";
import { useWordChoice } from "../choose-words/use-word-choice.ts";
import { useSaving } from "../editing/editing-context.ts";
import { SaveFailed } from "../editing/save-failed.tsx";
import { useRecording } from "../recording/recording-context.ts";
import styles from "./comment-form.module.css";
import { useComments, type Writing } from "./comments-context.ts";

const AUTHOR_KEY = "greenroom.comment-author";
/** As long as the server takes them. */
const MOST_LETTERS = 2_000;
const MOST_LETTERS_OF_A_NAME = 60;

/** Where a comment is being written, if it is here. */
export function CommentHere({ place }: { place: Writing["place"] }) {
  const { writing } = useComments();
  if (writing?.place !== place) return null;
  const { about } = writing;
  return about.kind === "moment" ? (
    <CommentOnMoment span={about.span} />
  ) : (
    <CommentOnWords words={about.words} initial={about.chosen} />
  );
}

function CommentOnMoment({ span }: { span: Span }) {
  const recording = useRecording();
  const [unplayed] = useState(() => recording.lead.currentTime === 0);
  return (
    <CommentForm span={span}>
      {unplayed && (
        <p className={styles.hint}>
          Nothing has been played yet, so it stands at the beginning, at 0:00.
        </p>
      )}
    </CommentForm>
  );
}

function CommentOnWords(props: {
  words: Parameters<typeof useWordChoice>[0];
  initial: readonly [from: number, to: number];
}) {
  const { end } = useComments();
  const choosing = useWordChoice(props.words, props.initial);
  return (
    <CommentForm span={choosing.chosen}>
      <Choosing choosing={choosing} label="that your comment is about" onCancel={() => end(null)}>
        <p className={styles.words}>
          <ChooseWords choosing={choosing} />
        </p>
      </Choosing>
      <ChoosingHint>About which words?</ChoosingHint>
    </CommentForm>
  );
}

/** @param props.span what it is about; `null` while no words are chosen */
function CommentForm({ span, children }: { span: Span | null; children?: ReactNode }) {
  const { end } = useComments();
  const recording = useRecording();
  const { busy, failed, save } = useSaving();
  const [text, setText] = useState("");
  const [author, setAuthor] = useState(() => recall(AUTHOR_KEY) ?? "");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const ready = span !== null && text.trim() !== "";
  const keep = async () => {
    if (!span) return;
    const { startSample, endSample } = span;
    const next = await save({ type: "comment", startSample, endSample, author, text });
    if (!next) return;
    remember(AUTHOR_KEY, author);
    end(next.annotations.comments.at(-1)?.id ?? null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !busy) void keep();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions: Escape and Ctrl+Enter in any of its fields
    <form
      className={styles.form}
      aria-label="Write a comment"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) end(null);
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }
      }}
    >
      {children}
      <Textarea
        ref={field}
        label={span ? `Comment on ${placeOf(span)}` : "Comment"}
        value={text}
        maxLength={MOST_LETTERS}
        rows={3}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <TextInput
        label="Your name"
        description="For when others read it; may stay empty"
        className={styles.author ?? ""}
        value={author}
        maxLength={MOST_LETTERS_OF_A_NAME}
        autoComplete="name"
        onChange={(event) => setAuthor(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="compact-md"
          loading={busy}
          disabled={!ready}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          title="Ctrl+Enter"
        >
          Keep the comment
        </Button>
        <Button
          size="compact-md"
          variant="default"
          disabled={!span}
          leftSection={<PlayIcon aria-hidden="true" />}
          onClick={() => span && recording.playSpan(span)}
        >
          Hear it
        </Button>
        <Button size="compact-md" variant="subtle" color="gray" onClick={() => end(null)}>
          Cancel
        </Button>
      </div>
      <SaveFailed problem={failed} onRetry={() => void keep()} />
    </form>
  );
}

function placeOf({ startSample, endSample }: Span): string {
  const [from, to] = [clock(secondsOf(startSample)), clock(secondsOf(endSample))];
  return from === to ? from : `${from} to ${to}`;
}
