import type { Span } from "@greenroom/protocol";
import { createStore, type StoreApi } from "zustand/vanilla";
import { load, start, unload } from "./media.ts";
import { secondsOf } from "../../words/time.ts";

export interface RecordingState {
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
  readonly durationS: number;
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

export interface RecordingSource {
  readonly candidateUrl: string;
  readonly interviewerUrl: string;
  readonly durationS: number;
}

/** `media` makes an audio element; the lead is made first. */
export function createRecording(
  source: RecordingSource,
  media: () => HTMLMediaElement = () => new Audio(),
): Recording {
  const store = createStore<RecordingState>(() => ({ playing: false, speed: 1, failed: false }));
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
  const tick = () => {
    if (only && lead.currentTime >= only.toS) lead.pause();
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

  const attach = () => {
    const gone = new AbortController();
    const { signal } = gone;
    lead.addEventListener("play", go, { signal });
    lead.addEventListener("pause", rest, { signal });
    lead.addEventListener("seeking", jump, { signal });
    lead.addEventListener("timeupdate", follow, { signal });
    lead.addEventListener("error", () => store.setState({ failed: true }), { signal });
    load(lead, source.candidateUrl);
    load(follower, source.interviewerUrl);
    return () => {
      gone.abort();
      rest();
      unload(lead);
      unload(follower);
    };
  };

  const play = () => start(lead);
  const inside = (seconds: number) => Math.min(source.durationS, Math.max(0, seconds));
  return {
    store,
    lead,
    durationS: source.durationS,
    toggle: () => (lead.paused ? void play() : lead.pause()),
    pause: () => lead.pause(),
    seek: (seconds) => {
      only = null;
      lead.currentTime = inside(seconds);
    },
    playFrom: (sample) => {
      only = null;
      lead.currentTime = inside(secondsOf(sample));
      void play();
    },
    playSpan: ({ startSample, endSample }) => {
      const fromS = inside(secondsOf(startSample) - LEAD_IN_S);
      only = { fromS, toS: secondsOf(endSample) + LEAD_IN_S };
      lead.currentTime = fromS;
      void play();
    },
    setSpeed: (speed) => {
      lead.playbackRate = speed;
      follower.playbackRate = speed;
      store.setState({ speed });
    },
    onTime: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    attach,
  };
}
