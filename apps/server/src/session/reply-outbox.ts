import { encodeReplyChunk, SEND_AHEAD_MS } from "@greenroom/protocol";
import type { RoomClient } from "../live/live-session.ts";

/** Samples in one chunk on the wire: 100 ms at 16 kHz. */
const CHUNK_SAMPLES = 1_600;

/**
 * The sound of one reply on its way to the client: never more than two seconds ahead of what was
 * heard, so that little has to be thrown away when it is interrupted; sent again from where it was
 * cut when a connection comes back.
 */
export class ReplyOutbox {
  readonly as = "sound";
  readonly reply: number;
  readonly sampleRateHz: number;
  #made: Int16Array[] = [];
  #madeSamples = 0;
  #sentSamples = 0;
  #heardSamples = 0;
  #finished = false;
  #told = false;
  #client: RoomClient | null = null;

  constructor(reply: number, sampleRateHz: number) {
    this.reply = reply;
    this.sampleRateHz = sampleRateHz;
  }

  get madeSamples(): number {
    return this.#madeSamples;
  }

  /** Sends to this client from now on, beginning with what was not heard yet. */
  attach(client: RoomClient | null, heardSamples = this.#heardSamples): void {
    this.#client = client;
    this.#sentSamples = heardSamples;
    this.#heardSamples = heardSamples;
    this.#told = false;
    const { reply, sampleRateHz } = this;
    client?.emit("reply.prepare", { reply, sampleRateHz, fromSample: heardSamples });
    this.#send();
  }

  /** Adds sound as it is made. */
  push(pcm: Int16Array): void {
    if (pcm.length === 0) return;
    this.#made.push(pcm);
    this.#madeSamples += pcm.length;
    this.#send();
  }

  /** No more sound comes. */
  finish(): void {
    this.#finished = true;
    this.#send();
  }

  /** Nobody is there: what was not heard waits. */
  detach(): void {
    this.#client = null;
  }

  /** What was heard releases what comes next. */
  heard(heardSamples: number): void {
    this.#heardSamples = Math.max(this.#heardSamples, heardSamples);
    this.#send();
  }

  /** Copies samples of the reply, at its own rate. */
  slice(fromSample: number, toSample: number): Int16Array {
    const out = new Int16Array(Math.max(0, Math.min(toSample, this.#madeSamples) - fromSample));
    let start = 0;
    for (const pcm of this.#made) {
      const from = Math.max(fromSample, start);
      const to = Math.min(fromSample + out.length, start + pcm.length);
      if (from < to) out.set(pcm.subarray(from - start, to - start), from - fromSample);
      start += pcm.length;
    }
    return out;
  }

  #send(): void {
    const client = this.#client;
    if (!client) return;
    const aheadSamples = (SEND_AHEAD_MS * this.sampleRateHz) / 1000;
    const upTo = Math.min(this.#madeSamples, this.#heardSamples + aheadSamples);
    while (this.#sentSamples < upTo) {
      const firstSample = this.#sentSamples;
      const pcm = this.slice(firstSample, Math.min(upTo, firstSample + CHUNK_SAMPLES));
      const { reply, sampleRateHz } = this;
      client.audio(encodeReplyChunk({ reply, firstSample, sampleRateHz, pcm }));
      this.#sentSamples += pcm.length;
    }
    if (this.#finished && !this.#told && this.#sentSamples === this.#madeSamples) {
      this.#told = true;
      client.emit("reply.finished", { reply: this.reply, totalSamples: this.#madeSamples });
    }
  }
}
