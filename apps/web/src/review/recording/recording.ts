import type { Span } from "@greenroom/protocol";
import { createStore, type StoreApi } from "zustand/vanilla";
import { load, start, unload } from "./media.ts";
import { secondsOf } from "../../words/time.ts";

export interface RecordingState {
  /** All that there is; it grows while the session is still running. */
  readonly durationS: number;
  /** How much of it the opened files hold. */
  readonly openS: number;
  readonly playing: boolean;
  readonly speed: number;
  /** The candidate's sound cannot be played at all. */
  readonly failed: boolean;
}

/** Both voices of a session on one clock. The candidate's element leads, the interviewer's follows. */
export interface Recording {
  readonly store: StoreApi<RecordingState>;
  /** For the waveform: whatever moves it moves both. */
  readonly lead: HTMLMediaElement;
  /**
   * There is more of it by now, or, where `settled`, all that there will be. What plays is not
   * disturbed: the longer files are opened at rest, where it is worth it, or when they are needed.
   */
  lengthen(durationS: number, settled: boolean): void;
  toggle(): void;
  pause(): void;
  seek(seconds: number): void;
  /** From here on. */
  playFrom(sample: number): void;
  /** Only this stretch, with a little before it so that its beginning is heard. */
  playSpan(span: Span): void;
  setSpeed(speed: number): void;
  /** Called at every picture while it plays, and at every jump. Returns the function that unsubscribes. */
  onTime(listener: (seconds: number) => void): () => void;
  /** Opens the files. Returns the function that lets go of them; both may be called again. */
  attach(): () => void;
}

/** Echoes shorter than this are not heard as two sounds; correcting less would itself be heard. */
const DRIFT_S = 0.06;
const LEAD_IN_S = 0.3;

/** A recording that still grows is opened anew at rest when it is longer by a quarter. */
const WORTH_OPENING = 1.25;

export interface RecordingSource {
  readonly candidateUrl: string;
  readonly interviewerUrl: string;
  /** To begin with; see {@link Recording.lengthen}. */
  readonly durationS: number;
}

/** `media` makes an audio element; the lead is made first. */
export function createRecording(
  source: RecordingSource,
  media: () => HTMLMediaElement = () => new Audio(),
): Recording {
  const store = createStore<RecordingState>(() => ({
    durationS: source.durationS,
    openS: source.durationS,
    playing: false,
    speed: 1,
    failed: false,
  }));
  const lead = media();
  const follower = media();
  const listeners = new Set<(seconds: number) => void>();
  /** A stretch that is played for itself, until something else is asked for. */
  let only: { readonly fromS: number; readonly toS: number } | null = null;
  let frame = 0;

  const tell = () => listeners.forEach((listener) => listener(lead.currentTime));
  const follow = () => {
    // The interviewer's file may end before the candidate's.
    if (lead.currentTime >= follower.duration) return;
    if (Math.abs(follower.currentTime - lead.currentTime) > DRIFT_S) {
      follower.currentTime = lead.currentTime;
    }
  };
  const stopAfterOnly = () => {
    if (only && lead.currentTime >= only.toS) lead.pause();
  };
  const tick = () => {
    stopAfterOnly();
    tell();
    frame = requestAnimationFrame(tick);
  };
  const rest = () => {
    cancelAnimationFrame(frame);
    only = null;
    follower.pause();
    store.setState({ playing: false });
    tell();
  };

  const go = () => {
    follow();
    void start(follower);
    store.setState({ playing: true });
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(tick);
  };
  const jump = () => {
    if (only && Math.abs(lead.currentTime - only.fromS) > DRIFT_S) only = null;
    follow();
    // One that had come to its end rests, and has to be woken.
    if (!lead.paused) void start(follower);
    tell();
  };

  const setSpeed = (speed: number) => {
    lead.playbackRate = speed;
    follower.playbackRate = speed;
    store.setState({ speed });
  };
  const open = () => {
    load(lead, source.candidateUrl);
    load(follower, source.interviewerUrl);
    const { speed, durationS } = store.getState();
    // An element forgets its speed with its source.
    setSpeed(speed);
    store.setState({ openS: durationS });
  };

  const attach = () => {
    const gone = new AbortController();
    const { signal } = gone;
    lead.addEventListener("play", go, { signal });
    lead.addEventListener("pause", rest, { signal });
    lead.addEventListener("seeking", jump, { signal });
    lead.addEventListener("timeupdate", follow, { signal });
    // In a background tab there are no pictures.
    lead.addEventListener("timeupdate", stopAfterOnly, { signal });
    lead.addEventListener("error", () => store.setState({ failed: true }), { signal });
    open();
    return () => {
      gone.abort();
      rest();
      unload(lead);
      unload(follower);
    };
  };

  const inside = (seconds: number) => Math.min(store.getState().durationS, Math.max(0, seconds));
  const goTo = (seconds: number, plays = !lead.paused) => {
    const { durationS, openS } = store.getState();
    if (durationS > openS && (lead.paused || seconds > openS)) open();
    lead.currentTime = seconds;
    if (plays) void start(lead);
  };
  return {
    store,
    lead,
    lengthen: (durationS, settled) => {
      const { openS } = store.getState();
      store.setState({ durationS });
      const worth = durationS > openS * (settled ? 1 : WORTH_OPENING);
      if (!worth || !lead.paused) return;
      const atS = lead.currentTime;
      open();
      lead.currentTime = atS;
    },
    toggle: () => (lead.paused ? void start(lead) : lead.pause()),
    pause: () => lead.pause(),
    seek: (seconds) => {
      only = null;
      goTo(inside(seconds));
    },
    playFrom: (sample) => {
      only = null;
      goTo(inside(secondsOf(sample)), true);
    },
    playSpan: ({ startSample, endSample }) => {
      const fromS = inside(secondsOf(startSample) - LEAD_IN_S);
      only = { fromS, toS: secondsOf(endSample) + LEAD_IN_S };
      goTo(fromS, true);
    },
    setSpeed,
    onTime: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    attach,
  };
}
