import type { Review, Segment, Word } from "@greenroom/protocol";
import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Recording } from "../recording/recording.ts";
import { useLitWords } from "../recording/use-lit-words.ts";
import { lastAt } from "../recording/word-at.ts";
import { spokenByDevice } from "../spoken-by-device.ts";
import { playClickedWord, Words } from "../transcript/words.tsx";
import styles from "./now-said.module.css";

interface Passage {
  readonly who: string;
  readonly startSample: number;
  readonly text: string;
  /** Their sound was not recorded: the words are all there is. */
  readonly unrecorded: boolean;
  /** Empty for the interviewer, whose words have no times of their own. */
  readonly words: readonly Word[];
}

/** What is being said at this moment of the recording, large enough to read along. */
export function NowSaid({ review, recording }: { review: Review; recording: Recording }) {
  const passages = useMemo(() => passagesOf(review), [review]);
  const [now, setNow] = useState(0);
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const starts = passages.map(({ startSample }) => startSample);
    return recording.onTime((seconds) =>
      setNow(Math.max(0, lastAt(starts, seconds * SAMPLE_RATE_HZ))),
    );
  }, [passages, recording]);
  const passage = passages[now];
  useLitWords(container, recording, passage);
  if (!passage) return null;
  return (
    <div
      ref={container}
      className={styles.now}
      role="presentation"
      onClick={(event) => playClickedWord(event, recording)}
    >
      <p className={styles.who}>
        {passage.who}
        {passage.unrecorded && ", by the voice of a device: words without sound"}
      </p>
      <p className={styles.words}>
        {passage.words.length > 0 ? <Words words={passage.words} /> : passage.text}
      </p>
    </div>
  );
}

/** A click or a breath is none. */
function isSpeech({ words, understood }: Segment): boolean {
  return words.length > 0 || !understood;
}

function passagesOf(review: Review): Passage[] {
  const { personaName: who } = review;
  const unrecorded = spokenByDevice(review);
  const asked = review.said.flatMap(({ heard, text }) =>
    heard ? [{ who, unrecorded, startSample: heard.startSample, text, words: [] }] : [],
  );
  const answered = review.turns.flatMap(({ segments }) =>
    segments.filter(isSpeech).map(({ startSample, words }) => ({
      who: "You",
      unrecorded: false,
      startSample,
      text: "Not understood here.",
      words,
    })),
  );
  return [...asked, ...answered].sort((a, b) => a.startSample - b.startSample);
}
