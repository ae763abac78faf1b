import { LlmFailure, type LlmFailureReason } from "./failure.ts";

/** How long the model may take, ms. A person is waiting for a voice. */
export interface LlmDeadlines {
  /** From the request to the first text, connection, headers and a retry included. */
  readonly firstTokenMs: number;
  /** Between two chunks. The SDK's own timeout ends with the headers, so a stalled body would hang. */
  readonly betweenChunksMs: number;
  /** From the request to the first sentence: a model that thinks aloud, or trickles, is too slow. */
  readonly firstSentenceMs: number;
  /** To each further sentence, while somebody waits for it: chunks that trickle are in time for ever. */
  readonly laterSentenceMs: number;
  /** Pause before the one retry after a 5xx. */
  readonly retryPauseMs: number;
  /** The longest Retry-After of a 429 that is waited for; a longer one is no use to a conversation. */
  readonly longestRetryAfterMs: number;
}

export const usualDeadlines: LlmDeadlines = {
  firstTokenMs: 10_000,
  betweenChunksMs: 15_000,
  firstSentenceMs: 20_000,
  laterSentenceMs: 10_000,
  retryPauseMs: 250,
  longestRetryAfterMs: 2_000,
};

/** A signal that follows another one and can be ended by a deadline, which is then its reason. */
export interface Watch {
  readonly signal: AbortSignal;
  /** Starts the deadline anew. */
  arm(deadlineMs: number, late: LlmFailureReason): void;
  disarm(): void;
  /** Ends whatever still listens to the signal. */
  close(): void;
}

export function createWatch(outer: AbortSignal): Watch {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const disarm = () => clearTimeout(timer);
  const follow = () => controller.abort(outer.reason);
  if (outer.aborted) follow();
  else outer.addEventListener("abort", follow, { once: true });
  return {
    signal: controller.signal,
    arm: (deadlineMs, late) => {
      disarm();
      timer = setTimeout(() => controller.abort(new LlmFailure(late)), deadlineMs);
    },
    disarm,
    close: () => {
      disarm();
      outer.removeEventListener("abort", follow);
      controller.abort();
    },
  };
}

/** The promise, or the signal's reason as soon as it is aborted, whatever the promise does then. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    promise
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", abort))
      .catch(() => undefined);
  });
}

/** Resolves after `ms`; rejects with the signal's reason when it is aborted first. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return orAborted(waited, signal).finally(() => clearTimeout(timer));
}
