import type { Span } from "@greenroom/protocol";
import { createStore, type StoreApi } from "zustand/vanilla";
import { load, start, unload } from "./media.ts";
import { skipSilence, type Skip } from "./skip-silence.ts";
import { secondsOf } from "../../words/time.ts";

export interface RecordingState {
  /** All that there is; it grows while the session is still running. */
  readonly durationS: number;
  /** How much of it the opened files hold. */
  readonly openS: number;
  readonly playing: boolean;
  readonly speed: number;
  /** Stretches in which nobody is heard are jumped over. */
  readonly skipping: boolean;
  /** The stretch that is played for itself just now, as it was asked for. */
  readonly only: Span | null;
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
  /**
   * Only this stretch, with a little before and after it: enough that its beginning is heard, or as
   * much as it takes to hear what it stands between.
   */
  playSpan(span: Span, aroundS?: number): void;
  /** Slower or faster, at the pitch at which it was said. */
  setSpeed(speed: number): void;
  /** Where nobody is heard, in order; they are left out while `skipping`, but never of a single moment. */
  setSilences(silences: readonly Span[]): void;
  setSkipping(skipping: boolean): void;
  /** Called while it plays, thirty times a second or as often as pictures are drawn, and at every jump. Returns the function that unsubscribes. */
  onTime(listener: (seconds: number) => void): () => void;
  /** Opens the files. Returns the function that lets go of them; both may be called again. */
  attach(): () => void;
}

/** Echoes shorter than this are not heard as two sounds; correcting less would itself be heard. */
const DRIFT_S = 0.06;
const AROUND_S = 0.3;
/** Thirty times a second is often enough for a word or a line to move. */
const LEAST_TOLD_S = 0.03;

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
    skipping: false,
    only: null,
    failed: false,
  }));
  const lead = media();
  const follower = media();
  const listeners = new Set<(seconds: number) => void>();
  /** A stretch that is played for itself, until something else is asked for. */
  let only: { readonly fromS: number; readonly toS: number } | null = null;
  let skip: Skip = () => null;
  let frame = 0;

  const playOnly = (span: Span | null, around: { fromS: number; toS: number } | null) => {
    only = around;
    if (store.getState().only !== span) store.setState({ only: span });
  };

  let toldS = -1;
  const tell = () => {
    toldS = lead.currentTime;
    listeners.forEach((listener) => listener(toldS));
  };
  const follow = () => {
    // The interviewer's file may end before the candidate's.
    if (lead.currentTime >= follower.duration) return;
    if (Math.abs(follower.currentTime - lead.currentTime) > DRIFT_S) {
      follower.currentTime = lead.currentTime;
    }
  };
  const stopOrSkip = () => {
    if (only) {
      if (lead.currentTime >= only.toS) lead.pause();
      return;
    }
    const { skipping, openS } = store.getState();
    if (!skipping || lead.paused || lead.seeking) return;
    const to = skip(lead.currentTime);
    // Moving the lead moves both.
    if (to !== null && to < openS) lead.currentTime = to;
  };
  const tick = () => {
    stopOrSkip();
    if (Math.abs(lead.currentTime - toldS) >= LEAST_TOLD_S) tell();
    frame = requestAnimationFrame(tick);
  };
  const rest = () => {
    cancelAnimationFrame(frame);
    playOnly(null, null);
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
    if (only && Math.abs(lead.currentTime - only.fromS) > DRIFT_S) playOnly(null, null);
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
    lead.addEventListener("timeupdate", stopOrSkip, { signal });
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
      playOnly(null, null);
      goTo(inside(seconds));
    },
    playFrom: (sample) => {
      playOnly(null, null);
      goTo(inside(secondsOf(sample)), true);
    },
    playSpan: (span, aroundS = AROUND_S) => {
      const fromS = inside(secondsOf(span.startSample) - aroundS);
      playOnly(span, { fromS, toS: secondsOf(span.endSample) + aroundS });
      goTo(fromS, true);
    },
    setSpeed,
    setSilences: (silences) => {
      skip = skipSilence(silences);
    },
    setSkipping: (skipping) => store.setState({ skipping }),
    onTime: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    attach,
  };
}
