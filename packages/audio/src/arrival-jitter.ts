/** Bounds of how long a reply waits after its first chunk came, ms. */
const LEAST_MS = 40;
const MOST_MS = 200;
/** Until chunks have shown how late they come. */
const FIRST_LATE_MS = 60;
/** Beyond the latest chunk seen. */
const SPARE_MS = 20;
/** With so much waiting, the sender holds chunks back by itself: their times say nothing of the link. */
const CALM_MS = 1_000;
/** What comes later than this was not on its way: it was still being made. */
const NOT_MADE_MS = 2 * MOST_MS;
/** What is left of the latest lateness with each chunk: half after 138, some fourteen seconds of sound. */
const RELEASE = 0.995;

/** A chunk of a reply's sound, as it came. */
export interface Arrival {
  readonly reply: number;
  readonly lengthMs: number;
  /** On any clock that goes on evenly. */
  readonly atMs: number;
  /** Sound of this reply that still waited to be rendered. */
  readonly waitingMs: number;
}

/**
 * How long the sound of a reply waits before it starts, from how unevenly chunks came so far. A
 * chunk is late by what a player that started with the first chunk would have had to wait for it.
 */
export class ArrivalJitter {
  #last: Arrival | null = null;
  /** Of the last chunk; less than 0 where it came ahead. */
  #lateMs = 0;
  #latestMs = FIRST_LATE_MS;

  get neededMs(): number {
    return Math.min(MOST_MS, Math.max(LEAST_MS, this.#latestMs + SPARE_MS));
  }

  /**
   * Whether a reply may start: its first chunk has waited long enough, or so much is there that the
   * next chunk may come as late as any did.
   *
   * @param bufferedMs sound that is there
   * @param waitedMs since the first of it came
   */
  isEnough(bufferedMs: number, waitedMs: number): boolean {
    const lengthMs = this.#last?.lengthMs ?? 0;
    const { neededMs } = this;
    return bufferedMs > 0 && (waitedMs >= neededMs || bufferedMs >= neededMs + lengthMs);
  }

  arrived(arrival: Arrival): void {
    const last = this.#last;
    this.#last = arrival;
    const lateMs = last ? this.#lateMs + arrival.atMs - last.atMs - last.lengthMs : 0;
    if (last?.reply !== arrival.reply || lateMs > NOT_MADE_MS) {
      this.#lateMs = 0;
    } else if (arrival.waitingMs >= CALM_MS) {
      this.#lateMs = -arrival.waitingMs;
    } else {
      this.#lateMs = lateMs;
      this.#latestMs = Math.max(lateMs, this.#latestMs * RELEASE);
    }
  }
}
