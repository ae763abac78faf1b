import type { Span } from "@greenroom/protocol";
import { createStore, type StoreApi } from "zustand/vanilla";
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

export function createRecording(source: {
  candidateUrl: string;
  interviewerUrl: string;
  durationS: number;
}): Recording {
  const store = createStore<RecordingState>(() => ({ playing: false, speed: 1, failed: false }));
  const lead = new Audio();
  const follower = new Audio();
  const listeners = new Set<(seconds: number) => void>();
  let stopAtS: number | null = null;
  let frame = 0;

  const tell = () => listeners.forEach((listener) => listener(lead.currentTime));
  const follow = () => {
    if (Math.abs(follower.currentTime - lead.currentTime) > DRIFT_S) {
      follower.currentTime = lead.currentTime;
    }
  };
  const tick = () => {
    if (stopAtS !== null && lead.currentTime >= stopAtS) lead.pause();
    tell();
    frame = requestAnimationFrame(tick);
  };
  const rest = () => {
    cancelAnimationFrame(frame);
    stopAtS = null;
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
    follow();
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
  const seek = (seconds: number) => {
    lead.currentTime = Math.min(source.durationS, Math.max(0, seconds));
  };
  return {
    store,
    lead,
    durationS: source.durationS,
    toggle: () => (lead.paused ? void play() : lead.pause()),
    pause: () => lead.pause(),
    seek: (seconds) => {
      stopAtS = null;
      seek(seconds);
    },
    playFrom: (sample) => {
      stopAtS = null;
      seek(secondsOf(sample));
      void play();
    },
    playSpan: (span) => {
      seek(secondsOf(span.startSample) - LEAD_IN_S);
      stopAtS = secondsOf(span.endSample) + LEAD_IN_S;
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

function load(media: HTMLMediaElement, url: string): void {
  media.preload = "metadata";
  media.src = url;
}

/** Without its source an element gives its connection back. */
function unload(media: HTMLMediaElement): void {
  media.pause();
  media.removeAttribute("src");
  media.load();
}

/** Playing may be refused or overtaken by a pause; the element's own events tell what came of it. */
async function start(media: HTMLMediaElement): Promise<void> {
  try {
    await media.play();
  } catch {
    // See above.
  }
}
