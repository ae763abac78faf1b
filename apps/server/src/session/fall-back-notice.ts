/**
 * Tells the person that another ear listens, or another voice speaks: once, and again when they come
 * back or when it happens again. Each segment or sentence of such a time carries the notice.
 */
export class FallBackNotice {
  readonly #tell: (sentence: string) => void;
  #current: string | null = null;

  constructor(tell: (sentence: string) => void) {
    this.#tell = tell;
  }

  /** One was heard or said; with its notice, or `null` where the chosen engine did it. */
  served(notice: string | null): void {
    if (notice === this.#current) return;
    this.#current = notice;
    this.joined();
  }

  /** Somebody came, to whom it was not told yet. */
  joined(): void {
    if (this.#current !== null) this.#tell(this.#current);
  }
}
