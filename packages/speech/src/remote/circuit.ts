import type { RemoteFailure } from "./failure.ts";

/** The first wait before a service that failed is tried again, ms; each failed trial doubles it … */
const FIRST_WAIT_MS = 10_000;
/** … up to this. */
const LONGEST_WAIT_MS = 120_000;
/** So many refused segments in a row are the service's fault, not the segments'. */
const REFUSED_IN_A_ROW = 3;

/**
 * Remembers whether a service is worth asking: no segment waits for one that failed a moment ago.
 * After a temporary fault it may be tried again when some time has passed; a wrong key stays wrong.
 */
export class Circuit {
  readonly #nowMs: () => number;
  #failure: RemoteFailure | null = null;
  #refused = 0;
  #waitMs = FIRST_WAIT_MS;
  #tryAtMs = 0;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  /** Why the service is not asked; `null` while it is. */
  get failure(): RemoteFailure | null {
    return this.#failure;
  }

  /** Whether it is time to see if the service is back. */
  get worthATrial(): boolean {
    if (!this.#failure || this.#failure.reach === "for-good") return false;
    return this.#nowMs() >= this.#tryAtMs;
  }

  succeeded(): void {
    this.#failure = null;
    this.#refused = 0;
    this.#waitMs = FIRST_WAIT_MS;
  }

  failed(failure: RemoteFailure): void {
    if (failure.reach === "segment") {
      this.#refused += 1;
      if (this.#refused < REFUSED_IN_A_ROW) return;
    }
    // Requests that were under way when the first of them failed say nothing new.
    if (this.#failure && !this.worthATrial && failure.reach !== "for-good") return;
    if (this.#failure) this.#waitMs = Math.min(LONGEST_WAIT_MS, this.#waitMs * 2);
    this.#failure = failure;
    this.#tryAtMs = this.#nowMs() + Math.max(this.#waitMs, failure.retryAfterMs ?? 0);
  }
}
