import type { Review } from "@greenroom/protocol";
import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import { Page } from "../frame/page.tsx";
import { secondsOf } from "../words/time.ts";
import { Advice } from "./advice/advice.tsx";
import { ChairsContext, useOpenChairs, type Chairs } from "./chairs/chairs-context.ts";
import { waitingLanes, withoutMarks } from "./chairs/hide-marks.ts";
import { SwitchChairs } from "./chairs/switch-chairs.tsx";
import { Comments } from "./comments/comments.tsx";
import {
  CommentsContext,
  useOpenComments,
  type Comments as CommentsOfSession,
} from "./comments/comments-context.ts";
import { Delivery } from "./delivery/delivery.tsx";
import { RecordingContext, useOpenRecording } from "./recording/recording-context.ts";
import type { Recording } from "./recording/recording.ts";
import { WrittenAbout } from "./packet/written-about.tsx";
import { Player } from "./player/player.tsx";
import { lanesOf } from "./replay/lanes/lanes.ts";
import { createReplayView } from "./replay/replay-view.ts";
import { Replay } from "./replay/replay.tsx";
import { ReviewHead } from "./review-head.tsx";
import styles from "./review-screen.module.css";
import { Rounds } from "./rounds/rounds.tsx";
import { StillGrowing, WholeNow } from "./still-growing.tsx";
import { Stories } from "./stories/stories.tsx";
import { Structure } from "./structure/structure.tsx";
import { Takes } from "./takes/takes.tsx";
import { Timing } from "./timing/timing.tsx";
import { Transcript } from "./transcript/transcript.tsx";
import { useOpenAt } from "./use-open-at.ts";

/** How one came across, with every remark tied to its moment in the recording. */
export function ReviewScreen({ review }: { review: Review }) {
  const { session, durationSamples } = review;
  const live = session.state === "live";
  const recording = useOpenRecording({
    id: session.id,
    durationS: secondsOf(durationSamples),
    settled: !live,
  });
  useOpenAt(recording);
  const chairs = useOpenChairs(review);
  const { hidden } = chairs;
  const shown = useMemo(() => withoutMarks(review, hidden), [review, hidden]);
  const lanes = useMemo(() => waitingLanes(lanesOf(shown), hidden), [shown, hidden]);
  // All that there is to work on would give away what was found.
  const waits = hidden.size > 0 && shown.advice.things.length === 0;
  const comments = useOpenComments();
  const [view] = useState(createReplayView);
  // What is seen first is there first; thousands of words below it follow without holding anything up.
  const whole = useDeferredValue(true, false);
  return (
    <Page title="Review">
      <Contexts recording={recording} chairs={chairs} comments={comments}>
        <div className={styles.review}>
          <ReviewHead review={review} />
          {live ? <StillGrowing sessionId={session.id} /> : <SwitchChairs />}
          <WholeNow whole={!live} />
          {!waits && (
            <Advice advice={shown.advice} answered={review.turns.length > 0} session={session} />
          )}
          <Stories review={shown} />
          <Takes review={shown} />
          <Replay review={review} lanes={lanes} view={view} />
          <Comments review={review} />
          {whole && (
            <>
              <Rounds review={review} />
              <Delivery review={review} />
              {/* A talk with somebody who is played is no answer: its round tells what it held. */}
              {review.session.options.format !== "role-play" && (
                <Structure questions={review.structure} />
              )}
              <WrittenAbout review={review} />
              <Transcript review={review} />
              <Timing turns={review.turns} />
            </>
          )}
          <p className={styles.source}>
            Heard by {review.engines.hearing}; asked by {review.engines.interviewer}; spoken by{" "}
            {review.engines.voice}.
          </p>
          {durationSamples > 0 && <Player review={review} lanes={lanes} view={view} />}
        </div>
      </Contexts>
    </Page>
  );
}

function Contexts(props: {
  recording: Recording;
  chairs: Chairs;
  comments: CommentsOfSession;
  children: ReactNode;
}) {
  return (
    <RecordingContext value={props.recording}>
      <ChairsContext value={props.chairs}>
        <CommentsContext value={props.comments}>{props.children}</CommentsContext>
      </ChairsContext>
    </RecordingContext>
  );
}
