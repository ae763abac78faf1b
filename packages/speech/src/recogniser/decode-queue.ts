/** What the queue needs to know of a waiting decode. */
export interface Waiting {
  readonly kind: "final" | "partial";
  readonly stream: string;
}

/**
 * What waits for a recogniser. Finals come first, in the order asked for; of each stream at most
 * one partial waits, the newest.
 */
export class DecodeQueue<Job extends Waiting> {
  #finals: Job[] = [];
  #partials: Job[] = [];

  get length(): number {
    return this.#finals.length + this.#partials.length;
  }

  /** Returns the partial whose place this one takes. */
  add(job: Job): Job | null {
    if (job.kind === "final") {
      this.#finals.push(job);
      return null;
    }
    const index = this.#partials.findIndex(({ stream }) => stream === job.stream);
    if (index < 0) {
      this.#partials.push(job);
      return null;
    }
    // In its place: a stream that asks often is not put behind the others each time.
    const [replaced = null] = this.#partials.splice(index, 1, job);
    return replaced;
  }

  take(): Job | null {
    return this.#finals.shift() ?? this.#partials.shift() ?? null;
  }

  /** Takes out a job that is not wanted any more. */
  remove(job: Job): void {
    this.#finals = this.#finals.filter((other) => other !== job);
    this.#partials = this.#partials.filter((other) => other !== job);
  }

  /** Empties the queue and returns what was in it. */
  drain(): Job[] {
    const all = [...this.#finals, ...this.#partials];
    this.#finals = [];
    this.#partials = [];
    return all;
  }
}
