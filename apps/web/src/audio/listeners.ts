/** Who wants to be told; around any store, for values that change too fast for one. */
export class Listeners<T> {
  #listeners = new Set<(value: T) => void>();

  /** Returns the way to be told no more. */
  add(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(value: T): void {
    for (const listener of this.#listeners) listener(value);
  }
}
