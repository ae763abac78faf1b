import type { InterviewerLine, Review, ReviewTurn, Segment, Span } from "@greenroom/protocol";
import { useMemo, useRef } from "react";
import { AsHeard } from "../../frame/as-heard.tsx";
import { useLitWords } from "../recording/use-lit-words.ts";
import { useRecording } from "../recording/recording-context.ts";
import { MomentButton, PlayButton } from "./play-button.tsx";
import { spokenByDevice } from "../spoken-by-device.ts";
import { possibleBySegment } from "./possible.ts";
import { scriptOf } from "./script.ts";
import styles from "./transcript.module.css";
import { playClickedWord, UnsureWords, Words } from "./words.tsx";

/** The whole interview to read, set like a script; every word plays from where it was said. */
export function Transcript({ review }: { review: Review }) {
  const recording = useRecording();
  const container = useRef<HTMLDivElement>(null);
  const script = useMemo(() => scriptOf(review), [review]);
  useLitWords(container, recording, script);
  const estimated = review.turns.some(({ words }) =>
    words.some(({ times }) => times === "estimated"),
  );
  const possible = review.turns.some((turn) => possibleBySegment(turn).flat().length > 0);
  return (
    <section aria-labelledby="transcript">
      <h2 id="transcript">Transcript</h2>
      {script.length === 0 && <p className={styles.hint}>Nothing was said in this session.</p>}
      {review.turns.length > 0 && (
        <p className={styles.hint}>
          Click a word to hear it. Dotted words were hardly understood.
          {estimated &&
            " Where a word's time could not be measured it is estimated, and may be off by a moment."}
          {possible && " A dashed um? is where a filled pause may have been left out."}
        </p>
      )}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events: each stretch has its own play button */}
      <div
        ref={container}
        className={styles.script}
        onClick={(event) => playClickedWord(event, recording)}
        role="presentation"
      >
        {script.map((entry) =>
          entry.who === "interviewer" ? (
            <Asked
              key={`reply ${entry.line.reply}`}
              line={entry.line}
              name={review.personaName}
              unrecorded={spokenByDevice(review)}
            />
          ) : (
            <Answered key={`turn ${entry.turn.turn}`} turn={entry.turn} />
          ),
        )}
      </div>
    </section>
  );
}

function Asked(props: { line: InterviewerLine; name: string; unrecorded: boolean }) {
  const { line, name, unrecorded } = props;
  return (
    <div className={styles.entry} data-who="interviewer">
      <p className={styles.who}>{name}</p>
      <div className={styles.what}>
        <p className={styles.asked}>
          <AsHeard {...line} />
        </p>
        {line.heardText !== null && (
          <p className={styles.note}>Interrupted: the last words were not heard.</p>
        )}
        {line.heard && unrecorded && (
          <p className={styles.note}>Spoken by the voice of a device, so not recorded.</p>
        )}
        {line.heard && !unrecorded && <PlayButton span={line.heard} what={`${name}'s words`} />}
        {!line.heard && <p className={styles.note}>Not spoken: the interview went on before.</p>}
      </div>
    </div>
  );
}

function Answered({ turn }: { turn: ReviewTurn }) {
  const possible = useMemo(() => possibleBySegment(turn), [turn]);
  return (
    <div className={styles.entry} data-who="candidate">
      <p className={styles.who}>You</p>
      <div className={styles.what}>
        {turn.segments.length === 0 && <p className={styles.note}>No answer was heard.</p>}
        {turn.segments.map((segment, index) => (
          <SegmentView
            key={segment.startSample}
            segment={segment}
            possible={possible[index] ?? []}
          />
        ))}
        {turn.latency.endedBy === "break-in" && (
          <p className={styles.note}>The interviewer broke in here.</p>
        )}
        {turn.heardBadly && (
          <p className={styles.note}>This answer was heard badly, so it is not judged.</p>
        )}
      </div>
    </div>
  );
}

function SegmentView(props: { segment: Segment; possible: readonly Span[] }) {
  const { segment, possible } = props;
  const heard = segment.words.length > 0 || possible.length > 0;
  // A click or a breath.
  if (!heard && segment.understood) return null;
  return (
    <div className={styles.segment}>
      <PlayButton span={segment} what="your words" />
      <div>
        {heard && (
          <p>
            <Words words={segment.words} possible={possible} />
            <UnsureWords words={segment.words} />
          </p>
        )}
        {!segment.understood && (
          <MomentButton
            span={segment}
            label={segment.words.length > 0 ? "Not all understood here" : "Not understood here"}
          />
        )}
      </div>
    </div>
  );
}
