import type { DecodeKind } from "../engines.ts";

/** What the queue needs to know of a waiting decode. */
export interface Waiting {
  readonly kind: DecodeKind;
  readonly stream: string;
}

const RANKS: Readonly<Record<DecodeKind, number>> = { final: 0, speculative: 1, partial: 2 };
/**
 * How long a decode lets others pass, ms; then it is as pressing as a final. A speculative one is
 * the final words by then: its stretch has closed. A partial's turn comes before captions that are
 * to be a second behind at most are late, however many finals there are.
 */
const PATIENCE_MS: Readonly<Record<DecodeKind, number>> = {
  final: 0,
  speculative: 350,
  partial: 400,
};
/** Streams whose turn is remembered; far more than can be live at once. */
const MOST_STREAMS = 256;

interface Entry<Job> {
  readonly job: Job;
  readonly sinceMs: number;
}

/**
 * What waits for a recogniser. Finals come first, then speculative decodes, then partials; among
 * equals the stream that was served longest ago, so that one with much to say holds up no other;
 * within a stream the order asked. Of each stream at most one partial waits, the newest.
 */
export class DecodeQueue<Job extends Waiting> {
  readonly #nowMs: () => number;
  #entries: Entry<Job>[] = [];
  /** Streams in the order in which they were served last. */
  readonly #served = new Map<string, number>();
  #turns = 0;

  constructor(nowMs: () => number = () => performance.now()) {
    this.#nowMs = nowMs;
  }

  get length(): number {
    return this.#entries.length;
  }

  /** Returns the partial whose place this one takes. */
  add(job: Job): Job | null {
    const sinceMs = this.#nowMs();
    const index =
      job.kind === "partial"
        ? this.#entries.findIndex(
            ({ job: { kind, stream } }) => kind === "partial" && stream === job.stream,
          )
        : -1;
    const replaced = this.#entries[index];
    if (!replaced) {
      this.#entries.push({ job, sinceMs });
      return null;
    }
    // In its place: a stream that asks often is not put behind the others each time.
    this.#entries[index] = { job, sinceMs: replaced.sinceMs };
    return replaced.job;
  }

  /** The next to be worked on, of that kind where one is named. */
  take(kind?: DecodeKind): Job | null {
    const nowMs = this.#nowMs();
    let next: Entry<Job> | null = null;
    for (const entry of this.#entries) {
      if (kind && entry.job.kind !== kind) continue;
      if (!next || this.#goesBefore(entry, next, nowMs)) next = entry;
    }
    if (!next) return null;
    this.#entries.splice(this.#entries.indexOf(next), 1);
    this.#remember(next.job.stream);
    return next.job;
  }

  /** Takes out a job that is not wanted any more; `false` where it does not wait here. */
  remove(job: Job): boolean {
    const index = this.#entries.findIndex((entry) => entry.job === job);
    if (index < 0) return false;
    this.#entries.splice(index, 1);
    return true;
  }

  /** Empties the queue and returns what was in it. */
  drain(): Job[] {
    const all = this.#entries.map(({ job }) => job);
    this.#entries = [];
    return all;
  }

  #goesBefore(one: Entry<Job>, other: Entry<Job>, nowMs: number): boolean {
    const byRank = rankOf(one, nowMs) - rankOf(other, nowMs);
    if (byRank !== 0) return byRank < 0;
    return this.#servedAt(one) < this.#servedAt(other);
  }

  #servedAt({ job }: Entry<Job>): number {
    return this.#served.get(job.stream) ?? 0;
  }

  #remember(stream: string): void {
    this.#served.delete(stream);
    this.#served.set(stream, ++this.#turns);
    if (this.#served.size <= MOST_STREAMS) return;
    for (const oldest of this.#served.keys()) {
      this.#served.delete(oldest);
      return;
    }
  }
}

function rankOf({ job, sinceMs }: Entry<Waiting>, nowMs: number): number {
  return nowMs - sinceMs >= PATIENCE_MS[job.kind] ? RANKS.final : RANKS[job.kind];
}
