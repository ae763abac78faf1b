import { deferred, type Deferred, untilAborted } from "../process/deferred.ts";

/** Lets work through, or holds it until a test lets it go, piece by piece. */
export class Gate {
  #held = false;
  #waiting: Deferred<void>[] = [];

  /** How many wait now. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** From now on everything waits. */
  hold(): void {
    this.#held = true;
  }

  /** Lets go of the first `count` that wait and keeps holding; without a count, of everything. */
  release(count?: number): void {
    if (count === undefined) this.#held = false;
    for (const waiting of this.#waiting.splice(0, count ?? Infinity)) waiting.resolve();
  }

  /** Passes, or rejects with the signal's reason. */
  async pass(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (!this.#held) return;
    const turn = deferred<void>();
    this.#waiting.push(turn);
    try {
      await untilAborted(turn.promise, signal);
    } finally {
      this.#waiting = this.#waiting.filter((other) => other !== turn);
    }
  }
}
