/**
 * Tells the person that another ear listens: once, and again when they come back or when it happens
 * again. Each segment of such a time carries the notice.
 */
export class ListeningNotice {
  readonly #tell: (sentence: string) => void;
  #current: string | null = null;

  constructor(tell: (sentence: string) => void) {
    this.#tell = tell;
  }

  /** A segment was heard; with its notice, or `null` where the chosen ear heard it. */
  heard(notice: string | null): void {
    if (notice === this.#current) return;
    this.#current = notice;
    this.joined();
  }

  /** Somebody came, to whom it was not told yet. */
  joined(): void {
    if (this.#current !== null) this.#tell(this.#current);
  }
}
