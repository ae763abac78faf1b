import { deferred, type Deferred, untilAborted } from "../process/deferred.ts";

/** So many at once; whoever comes later waits, in order. */
export class Seats {
  #free: number;
  #waiting: Deferred<void>[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /** Rejects with the signal's reason when it is aborted while waiting. */
  async with<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    await this.#sit(signal);
    try {
      signal.throwIfAborted();
      return await work();
    } finally {
      this.#free += 1;
      this.#call();
    }
  }

  async #sit(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const turn = deferred<void>();
    this.#waiting.push(turn);
    this.#call();
    try {
      await untilAborted(turn.promise, signal);
    } catch (cause) {
      // Called in the same moment: the seat goes to the next.
      if (!this.#waiting.includes(turn)) this.#free += 1;
      this.#waiting = this.#waiting.filter((other) => other !== turn);
      this.#call();
      throw cause;
    }
  }

  #call(): void {
    while (this.#free > 0) {
      const next = this.#waiting.shift();
      if (!next) return;
      this.#free -= 1;
      next.resolve();
    }
  }
}
