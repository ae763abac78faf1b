/** Allows so much at once, and so much a second after that. Takes the time as an argument. */
export class Budget {
  readonly #capacity: number;
  readonly #perSecond: number;
  #left: number;
  #atMs: number;

  constructor(capacity: number, perSecond: number, nowMs: number) {
    this.#capacity = capacity;
    this.#perSecond = perSecond;
    this.#left = capacity;
    this.#atMs = nowMs;
  }

  /** Takes `amount` where that much is left; else takes nothing and says `false`. */
  take(amount: number, nowMs: number): boolean {
    const gained = ((nowMs - this.#atMs) / 1000) * this.#perSecond;
    this.#left = Math.min(this.#capacity, this.#left + gained);
    this.#atMs = nowMs;
    if (amount > this.#left) return false;
    this.#left -= amount;
    return true;
  }
}
