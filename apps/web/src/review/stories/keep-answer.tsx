import { clock, storyThemeNames, type SessionStories, type StoryTheme } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { deleteTelling, keepStory } from "../../api/index.ts";
import { Callout } from "../../frame/callout.tsx";
import { sentenceOf } from "../../frame/use-loaded.ts";
import { secondsOf } from "../../words/time.ts";
import type { AnswerToKeep } from "./answers-to-keep.ts";
import styles from "./stories.module.css";

type Known = SessionStories["answers"][number];

/** One answer with its button; once it is kept, where it went, and the way back. */
export function KeepAnswer(props: {
  sessionId: string;
  answer: AnswerToKeep;
  /** `null`: not known yet. */
  known: Known | null;
  failed: string | null;
  onRetry: () => void;
  onChanged: (known: Known) => void;
}) {
  const { sessionId, known, onChanged } = props;
  const { question, answer } = props.answer;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [themes, setThemes] = useState<readonly StoryTheme[]>([]);
  const outcome = useRef<HTMLDivElement>(null);
  const [acted, setActed] = useState(0);
  // The button that was pressed is gone.
  useEffect(() => {
    if (acted > 0) outcome.current?.querySelector<HTMLElement>("a, button")?.focus();
  }, [acted]);

  const attempt = async (work: () => Promise<Known>) => {
    setBusy(true);
    setFailure(null);
    try {
      onChanged(await work());
      setActed((before) => before + 1);
    } catch (error) {
      setFailure(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  };
  const keep = (before: Known, storyId?: string) =>
    attempt(async () => {
      const wanted = { sessionId, turn: answer.turn, ...(storyId !== undefined && { storyId }) };
      const { story, tellingId } = await keepStory(wanted);
      setThemes(story.themes);
      const kept = { storyId: story.id, tellingId, title: story.title };
      return { ...before, kept };
    });
  const undo = (before: Known, { storyId, tellingId }: NonNullable<Known["kept"]>) =>
    attempt(async () => {
      await deleteTelling(storyId, tellingId);
      return { ...before, kept: null };
    });

  const { span, words } = answer;
  const toSample = words.at(-1)?.endSample ?? span.endSample;
  const lengthS = secondsOf(toSample - (words[0]?.startSample ?? span.startSample));
  const under = themes.map((theme) => storyThemeNames[theme].toLowerCase()).join(" and ");
  return (
    <li className={styles.answer}>
      <p className={styles.question}>{question.text}</p>
      <p className={styles.length}>{clock(lengthS)} long</p>
      <div ref={outcome} className={styles.actions}>
        {known?.kept ? (
          <>
            <p role="status">
              Kept as <Link to={`/stories#story-${known.kept.storyId}`}>“{known.kept.title}”</Link>
              {under && `, under ${under}`}.
            </p>
            <Button
              size="compact-md"
              variant="default"
              loading={busy}
              aria-label={`Undo: do not keep the answer to “${question.text}”`}
              onClick={() => known.kept && void undo(known, known.kept)}
            >
              Undo
            </Button>
          </>
        ) : (
          <KeepButtons known={known} busy={busy} about={question.text} keep={keep} />
        )}
      </div>
      {failure && <Callout kind="problem">{failure}</Callout>}
      {props.failed && !known && (
        <Callout
          kind="problem"
          action={
            <Button size="compact-md" variant="default" onClick={props.onRetry}>
              Try again
            </Button>
          }
        >
          {props.failed}
        </Callout>
      )}
    </li>
  );
}

function KeepButtons(props: {
  known: Known | null;
  busy: boolean;
  about: string;
  keep: (known: Known, storyId?: string) => Promise<void>;
}) {
  const { known, busy, about, keep } = props;
  const alike = known?.alike;
  if (known && known.kind !== "story") {
    return (
      <Button
        variant="default"
        radius="xl"
        loading={busy}
        onClick={() => void keep(known, alike?.storyId)}
      >
        {ofOneself[known.kind]}
      </Button>
    );
  }
  return (
    <>
      {known && alike && (
        <Button
          variant="default"
          radius="xl"
          loading={busy}
          className={styles.telling ?? ""}
          onClick={() => void keep(known, alike.storyId)}
        >
          Keep as another telling of “{alike.title}”
        </Button>
      )}
      <Button
        variant={alike ? "subtle" : "default"}
        {...(alike && { color: "gray" })}
        radius="xl"
        loading={busy}
        disabled={known === null}
        aria-label={`Keep as a ${alike ? "new " : ""}story: the answer to “${about}”`}
        onClick={() => known && void keep(known)}
      >
        {alike ? "As a new story" : "Keep as a story"}
      </Button>
    </>
  );
}

const ofOneself = {
  narrative: "Keep as your way so far",
  philosophy: "Keep as how you lead",
} as const;
