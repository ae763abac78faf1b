import type { Span } from "@greenroom/protocol";
import { ChatBubbleIcon, Pencil1Icon } from "@radix-ui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";
import { clock, secondsOf } from "../../words/time.ts";
import { ChooseWords } from "../choose-words/choose-words.tsx";
import type { ChoosingWords } from "../choose-words/use-word-choice.ts";
import { useEditing } from "../editing/editing-context.ts";
import { MomentButton, PlayButton } from "./play-button.tsx";
import styles from "./transcript.module.css";
import type { StretchWords } from "./turn-words.ts";
import { MarkedWords, Words } from "./words.tsx";

interface StretchProps {
  readonly stretch: StretchWords;
  readonly possible: readonly Span[];
  /** Its words are chosen from; else they are read, and heard by a click. */
  readonly choosing?: ChoosingWords;
  /** The keyboard comes back to its button. */
  readonly focused?: boolean;
  readonly onCorrect?: () => void;
  readonly onComment?: () => void;
  readonly children?: ReactNode;
}

/** A stretch of speech with its time, which plays it, and a way to correct it. */
export function Stretch(props: StretchProps) {
  const { stretch, possible, choosing, focused = false, onCorrect, onComment, children } = props;
  const { segment, from, takenOut } = stretch;
  const heard = segment.words.length > 0 || possible.length > 0 || takenOut.length > 0;
  // A click or a breath.
  if (!heard && segment.understood) return null;
  return (
    <div className={styles.segment}>
      <PlayButton span={segment} what="your words" />
      <div>
        {heard && (
          <p>
            {choosing ? (
              <ChooseWords choosing={choosing} from={from} count={segment.words.length} />
            ) : (
              <>
                <Words words={segment.words} possible={possible} takenOut={takenOut} from={from} />
                <MarkedWords words={segment.words} />
              </>
            )}
          </p>
        )}
        {!segment.understood && (
          <MomentButton
            span={segment}
            label={segment.words.length > 0 ? "Not all understood here" : "Not understood here"}
          />
        )}
        {children}
      </div>
      <div className={styles.actions}>
        {onCorrect && <CorrectButton span={segment} focused={focused} onClick={onCorrect} />}
        {onComment && <CommentButton span={segment} onClick={onComment} />}
      </div>
    </div>
  );
}

function CorrectButton(props: { span: Span; focused: boolean; onClick: () => void }) {
  const { span, focused, onClick } = props;
  const { can } = useEditing();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus({ preventScroll: true });
  }, [focused]);
  if (!can) return null;
  return (
    <button
      ref={button}
      type="button"
      className={styles.correct}
      aria-label={`Correct words from ${clock(secondsOf(span.startSample))}`}
      title="Correct a misheard word"
      onClick={onClick}
    >
      <Pencil1Icon width={15} height={15} aria-hidden="true" />
    </button>
  );
}

function CommentButton({ span, onClick }: { span: Span; onClick: () => void }) {
  const { can } = useEditing();
  if (!can) return null;
  return (
    <button
      type="button"
      className={styles.correct}
      aria-label={`Comment on words from ${clock(secondsOf(span.startSample))}`}
      title="Write a comment here"
      onClick={onClick}
    >
      <ChatBubbleIcon width={15} height={15} aria-hidden="true" />
    </button>
  );
}
