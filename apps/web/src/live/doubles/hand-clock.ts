import type { RoomClock } from "../room-parts.ts";

/** A clock that is moved by hand. */
export class HandClock implements RoomClock {
  #nowMs = 0;
  #tasks = new Set<{ periodMs: number; nextMs: number; task: () => void }>();

  nowMs(): number {
    return this.#nowMs;
  }

  wallMs(): number {
    return 1_700_000_000_000 + this.#nowMs;
  }

  every(periodMs: number, task: () => void): () => void {
    const entry = { periodMs, nextMs: this.#nowMs + periodMs, task };
    this.#tasks.add(entry);
    return () => this.#tasks.delete(entry);
  }

  /** Lets time pass, with `meanwhile` after every step of 10 ms. */
  pass(ms: number, meanwhile: () => void = () => undefined): void {
    for (const untilMs = this.#nowMs + ms; this.#nowMs < untilMs;) {
      this.#nowMs += 10;
      for (const entry of this.#tasks) {
        if (entry.nextMs > this.#nowMs) continue;
        entry.nextMs += entry.periodMs;
        entry.task();
      }
      meanwhile();
    }
  }
}
