/** Hands things on one after another, also where taking one brings the next. */
export class OneByOne<T> {
  readonly #take: (next: T) => void;
  readonly #queue: T[] = [];
  #taking = false;

  constructor(take: (next: T) => void) {
    this.#take = take;
  }

  /** @throws what `take` throws; what waits behind it is handed on with the next call. */
  push(next: T): void {
    this.#queue.push(next);
    if (this.#taking) return;
    this.#taking = true;
    try {
      for (let first = this.#queue.shift(); first !== undefined; first = this.#queue.shift()) {
        this.#take(first);
      }
    } finally {
      this.#taking = false;
    }
  }
}
