import type { ErrorCode } from "@greenroom/protocol";

/** Between attempts, ms; the last one repeats. A restarted server is back within seconds. */
const DELAYS_MS = [250, 500, 1_000, 2_000] as const;

/** Attempts are spread by a fifth, so that many pages do not return in step. */
const SPREAD = 0.2;

/** Trying again cannot help against these: another page, or this one after a reload, has to. */
export const lasting = new Set<ErrorCode>([
  "protocol_unknown",
  "session_unknown",
  "session_foreign",
  "session_ended",
  "session_taken",
  "origin_refused",
]);

/**
 * When to try again. It holds no timer: whoever has a clock asks `due`, so that a background tab,
 * whose timers may run once a minute, can ask at every microphone frame instead.
 */
export class Reconnection {
  readonly #random: () => number;
  #attempt = 0;
  #dueAtMs: number | null = null;

  constructor(random: () => number = Math.random) {
    this.#random = random;
  }

  /** The connection was lost, or an attempt failed. */
  failed(nowMs: number): void {
    const delayMs = DELAYS_MS[Math.min(this.#attempt, DELAYS_MS.length - 1)] ?? 0;
    this.#attempt += 1;
    this.#dueAtMs = nowMs + Math.round(delayMs * (1 - SPREAD + 2 * SPREAD * this.#random()));
  }

  /** The network is back, or the page is looked at again: do not wait any longer. */
  hasten(nowMs: number): void {
    if (this.#dueAtMs === null) return;
    this.#attempt = 0;
    this.#dueAtMs = nowMs;
  }

  /** `true` once for each attempt that has to be made. */
  due(nowMs: number): boolean {
    if (this.#dueAtMs === null || nowMs < this.#dueAtMs) return false;
    this.#dueAtMs = null;
    return true;
  }

  succeeded(): void {
    this.#attempt = 0;
    this.#dueAtMs = null;
  }

  /** No more attempts. */
  stop(): void {
    this.#dueAtMs = null;
  }
}
