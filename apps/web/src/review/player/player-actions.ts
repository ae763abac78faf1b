import type { Review } from "@greenroom/protocol";
import { recall, remember } from "../../frame/remember.ts";
import { stopsOf } from "../replay/lanes/lanes.ts";
import type { Lane } from "../replay/lanes/mark.ts";
import type { ReplayView } from "../replay/replay-view.ts";
import type { Recording } from "../recording/recording.ts";
import { answerStops, stepTo } from "./steps.ts";

const STEP_S = 5;
/** A mark is heard with a little of what stands before it. */
const BEFORE_MARK_S = 0.7;
const SKIP_KEY = "greenroom.review.skip-silence";

export const speeds = [0.75, 1, 1.25, 1.5, 2] as const;

/** All that the player can be told to do, by a button or by a key. */
export type PlayerAction =
  | "toggle"
  | "back"
  | "forward"
  | "previousAnswer"
  | "nextAnswer"
  | "previousMark"
  | "nextMark"
  | "slower"
  | "faster"
  | "toggleSkipping"
  | "zoomIn"
  | "zoomOut";
export type PlayerActions = Readonly<Record<PlayerAction, () => void>>;

export function playerActions(parts: {
  readonly recording: Recording;
  readonly view: ReplayView;
  readonly review: Pick<Review, "turns">;
  readonly lanes: readonly Lane[];
}): PlayerActions {
  const { recording, view, review, lanes } = parts;
  const answers = answerStops(review.turns);
  const now = () => recording.lead.currentTime;
  const seekTo = (seconds: number | null) => {
    if (seconds !== null) recording.seek(seconds);
  };
  const mark = (forward: boolean) => {
    const { hidden } = view.store.getState();
    const stops = stopsOf(lanes.filter(({ id }) => !hidden.includes(id)));
    const to = stepTo(stops, now() + BEFORE_MARK_S, forward);
    if (to !== null) recording.seek(to - BEFORE_MARK_S);
  };
  const speedBy = (steps: number) => {
    const at = speeds.findIndex((speed) => speed === recording.store.getState().speed);
    const speed = speeds[at + steps];
    if (speed !== undefined) recording.setSpeed(speed);
  };
  return {
    toggle: () => recording.toggle(),
    back: () => recording.seek(now() - STEP_S),
    forward: () => recording.seek(now() + STEP_S),
    previousAnswer: () => seekTo(stepTo(answers, now(), false) ?? 0),
    nextAnswer: () => seekTo(stepTo(answers, now(), true)),
    previousMark: () => mark(false),
    nextMark: () => mark(true),
    slower: () => speedBy(-1),
    faster: () => speedBy(1),
    toggleSkipping: () => {
      const skipping = !recording.store.getState().skipping;
      recording.setSkipping(skipping);
      remember(SKIP_KEY, skipping ? "on" : "off");
    },
    zoomIn: () => view.zoomBy(1),
    zoomOut: () => view.zoomBy(-1),
  };
}

/** Whether silence was skipped the last time. */
export function skippedBefore(): boolean {
  return recall(SKIP_KEY) === "on";
}
