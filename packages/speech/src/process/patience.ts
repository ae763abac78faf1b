/** Runs out when something was waited for too long without a sign of life. */
export class Patience {
  readonly #limitMs: number;
  readonly #onEnd: () => void;
  #timer: NodeJS.Timeout | null = null;

  constructor(limitMs: number, onEnd: () => void) {
    this.#limitMs = limitMs;
    this.#onEnd = onEnd;
  }

  /** Begins to wait, or goes on waiting. */
  wait(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#onEnd();
    }, this.#limitMs);
  }

  /** A sign of life: from now on, if there is still something to wait for, it counts anew. */
  renew(stillWaiting: boolean): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (stillWaiting) this.wait();
  }
}
