interface Waiting<T> {
  readonly payload: T;
  /** Sent once everything before this sample was. */
  readonly afterSample: number;
  /** The frame that was sent next; its acknowledgement proves that this arrived as well. */
  followedBySeq: number | null;
}

/**
 * Small messages that may not get lost with a connection, each in its place among the frames. The
 * protocol has no answer to them and needs none: one connection keeps its order, so once a frame
 * sent afterwards is acknowledged, the message arrived too. Until then it is sent again after a
 * rejoin; a command names its turn, a report its sample, so a second copy does nothing.
 */
export class Outbox<T> {
  #waiting: Waiting<T>[] = [];

  /** `replaces` picks earlier messages that this one makes superfluous. */
  add(payload: T, afterSample: number, replaces: (earlier: T) => boolean = () => false): void {
    this.#waiting = this.#waiting.filter((each) => !replaces(each.payload));
    this.#waiting.push({ payload, afterSample, followedBySeq: null });
  }

  /** What may be sent, in order, now that all samples before `sentSample` were; `nextSeq` follows. */
  take(sentSample: number, nextSeq: number): T[] {
    const taken: T[] = [];
    for (const each of this.#waiting) {
      if (each.followedBySeq !== null) continue;
      if (each.afterSample > sentSample) break;
      each.followedBySeq = nextSeq;
      taken.push(each.payload);
    }
    return taken;
  }

  acknowledge(nextSeq: number): void {
    this.#waiting = this.#waiting.filter(
      ({ followedBySeq }) => followedBySeq === null || followedBySeq >= nextSeq,
    );
  }

  /** A new connection: send again whatever is not known to have arrived. */
  rewind(): void {
    for (const each of this.#waiting) each.followedBySeq = null;
  }

  get size(): number {
    return this.#waiting.length;
  }
}
