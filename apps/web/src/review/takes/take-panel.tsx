import type { Take } from "@greenroom/protocol";
import { Button } from "@mantine/core";
import { PauseIcon, PlayIcon } from "@radix-ui/react-icons";
import { useRef, type MouseEvent } from "react";
import { Link } from "react-router";
import { useStore } from "zustand";
import { counted, when } from "../../words/time.ts";
import type { Recording } from "../recording/recording.ts";
import { useLitWords } from "../recording/use-lit-words.ts";
import { MarkedWords, Words } from "../transcript/words.tsx";
import styles from "./takes.module.css";

/** More would push the comparison out of sight: a minute and a half of speech. */
const AT_A_GLANCE_WORDS = 220;

/** One take to hear and to read; its words light up while they are said, and play from where one clicks. */
export function TakePanel(props: { take: Take; name: "Earlier" | "Later"; recording: Recording }) {
  const { take, name, recording } = props;
  const { playing, failed } = useStore(recording.store);
  const container = useRef<HTMLDivElement>(null);
  useLitWords(container, recording, take);
  const playFrom = (startSample: number) =>
    recording.playSpan({ startSample, endSample: take.words.at(-1)?.endSample ?? startSample });
  const first = take.words[0]?.startSample ?? take.span.startSample;
  const playWord = (event: MouseEvent) => {
    const word = event.target instanceof HTMLElement ? event.target.closest("[data-start]") : null;
    if (word instanceof HTMLElement) playFrom(Number(word.dataset.start));
  };
  return (
    <article className={styles.panel} data-this={take.when === "this" || undefined}>
      <header className={styles.head}>
        <div>
          <h4>{take.when === "this" ? `${name}: this session` : name}</h4>
          <p className={styles.when}>
            {take.when === "this" ? (
              when(take.startedAt)
            ) : (
              <Link to={`/sessions/${take.sessionId}`}>{when(take.startedAt)}</Link>
            )}
          </p>
        </div>
        <Button
          variant="default"
          radius="xl"
          disabled={failed}
          aria-label={`${playing ? "Pause" : "Play"} the ${name.toLowerCase()} take`}
          leftSection={playing ? <PauseIcon aria-hidden="true" /> : <PlayIcon aria-hidden="true" />}
          onClick={() => (playing ? recording.pause() : playFrom(first))}
        >
          {playing ? "Pause" : "Play"}
        </Button>
      </header>
      {failed && <p className={styles.same}>This recording does not play: it may be gone.</p>}
      <details className={styles.words} open={take.words.length <= AT_A_GLANCE_WORDS}>
        <summary>{counted(take.words.length, "word")}</summary>
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events: the take has its own play button */}
        <div ref={container} onClick={playWord} role="presentation">
          <Words words={take.words} />
          <MarkedWords words={take.words} />
        </div>
      </details>
    </article>
  );
}
