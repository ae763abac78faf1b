import { onAbort, untilAborted } from "../process/deferred.ts";

/** How long it may take to reach a service, ms. */
export interface ConnectDeadlines {
  /** Until the host takes a connection, its name looked up included. */
  readonly connectMs: number;
  /** A host that took a connection this long ago is not knocked at again first. */
  readonly connectedForMs: number;
}

/** When a service is asked again, ms. */
export interface RetryDeadlines {
  /** Before the second and the third try. */
  readonly retryPausesMs: readonly number[];
  /** A connection that took longer to break takes as long again: it is not tried again. */
  readonly brokeSoonMs: number;
  /** The longest Retry-After that is waited for: an engine on this machine takes less. */
  readonly longestRetryAfterMs: number;
}

/** How long a transcription service may take, ms. A person is waiting for the next question. */
export interface RemoteDeadlines extends ConnectDeadlines, RetryDeadlines {
  /** For the whole of a segment, waiting, sending and retries included … */
  readonly answerMs: number;
  /** … and as much more for each second of its sound. */
  readonly answerMsPerSecond: number;
  /** From the headers to the end of the body. The SDK's own timeout ends with the headers. */
  readonly bodyMs: number;
  /** How long a start waits for the first answer: a local server may have to load its model. */
  readonly startMs: number;
}

export const usualRemoteDeadlines: RemoteDeadlines = {
  connectMs: 3_000,
  connectedForMs: 30_000,
  answerMs: 4_000,
  answerMsPerSecond: 300,
  bodyMs: 3_000,
  retryPausesMs: [250, 750],
  brokeSoonMs: 1_000,
  longestRetryAfterMs: 2_000,
  startMs: 5_000,
};

/** How long a speech service may take, ms. The interviewer is silent meanwhile. */
export interface VoiceDeadlines extends ConnectDeadlines, RetryDeadlines {
  /** Until something is to be heard of a sentence, retries included … */
  readonly firstSoundMs: number;
  /** … and as much more for each of its characters: some make all of it before they send. */
  readonly firstSoundMsPerCharacter: number;
  /** Between two pieces of its sound. */
  readonly chunkMs: number;
  /** How long a start waits for the first answer: a local server may have to load its model. */
  readonly startMs: number;
}

export const usualVoiceDeadlines: VoiceDeadlines = {
  connectMs: 3_000,
  connectedForMs: 30_000,
  firstSoundMs: 3_000,
  firstSoundMsPerCharacter: 20,
  chunkMs: 2_000,
  retryPausesMs: [200, 500],
  brokeSoonMs: 1_000,
  longestRetryAfterMs: 1_000,
  startMs: 5_000,
};

/**
 * Does work that is given up after `ms`, with what `late` makes as the reason, or when `outer` is
 * aborted, with its reason. Settles then, whatever the work does; the signal that the work is given
 * is aborted whenever it did not succeed, so that connections close.
 */
export async function within<T>(
  ms: number,
  late: () => Error,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer.throwIfAborted();
  const own = new AbortController();
  const off = onAbort(outer, () => own.abort(outer.reason));
  const timer = setTimeout(() => own.abort(late()), ms);
  try {
    return await untilAborted(work(own.signal), own.signal);
  } catch (cause) {
    own.abort(cause);
    throw cause;
  } finally {
    clearTimeout(timer);
    off();
  }
}

/** Resolves after `ms`; rejects with the signal's reason when it is aborted first. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await untilAborted(waited, signal);
  } finally {
    clearTimeout(timer);
  }
}
