/** Counts how far something reaches from the start without a hole, whatever order it comes in. */
export class Contiguous {
  #end: number;
  #ahead: { readonly start: number; readonly end: number }[] = [];

  constructor(end: number) {
    this.#end = end;
  }

  get end(): number {
    return this.#end;
  }

  add(start: number, end: number): void {
    this.#ahead.push({ start, end });
    this.#ahead.sort((a, b) => a.start - b.start);
    for (let next = this.#ahead[0]; next && next.start <= this.#end; next = this.#ahead[0]) {
      this.#end = Math.max(this.#end, next.end);
      this.#ahead.shift();
    }
  }
}
