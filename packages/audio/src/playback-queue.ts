import { ArrivalJitter } from "./arrival-jitter.ts";
import type { ReplyLevel } from "./reply-level.ts";
import { ReplySound } from "./reply-sound.ts";

/** What was heard of a reply; the states of the wire's PlaybackReport, on the context's clock. */
export interface RenderReport {
  readonly reply: number;
  /** `stopped`: interrupted or superseded. After it, or `ended`, nothing of the reply is heard. */
  readonly state: "started" | "playing" | "ended" | "stopped";
  /** Samples of the reply rendered so far, at its own rate, counted from its beginning. */
  readonly heardSamples: number;
  /** The context's frame at which sample number `heardSamples` is rendered. */
  readonly atOutputFrame: number;
}

export interface PlaybackQueueOptions {
  /** Time between `playing` reports, besides those where sound pauses or runs out and goes on. 200 ms. */
  readonly reportEveryMs?: number;
}

/** The reply that was released last, until it has ended. */
interface Current {
  readonly sound: ReplySound;
  is: "buffering" | "sounding" | "stopping";
  started: boolean;
  reportedAtFrame: number;
}

const NOTHING: readonly RenderReport[] = [];

/**
 * What the interviewer says, from numbered chunks to the sound card: the heart of the playback
 * worklet. Replies are prepared ahead in silence; a commit releases one and ends every older one.
 * Of a reply that was discarded or superseded nothing is heard after a 5 ms fade, whatever still
 * arrives. Reports come from counting rendered samples, never from what was asked for.
 */
export class PlaybackQueue {
  readonly contextRateHz: number;
  readonly #reportEveryFrames: number;
  readonly #sounds = new Map<number, ReplySound>();
  readonly #discarded = new Set<number>();
  /** As told; also of replies whose sound is still to come. */
  readonly #levels = new Map<number, ReplyLevel>();
  readonly #arrivals = new ArrivalJitter();
  /** The newest reply released; older numbers are stale. */
  #committed = -1;
  #current: Current | null = null;
  /** The last report of the reply that ended or stopped last. */
  #final: RenderReport | null = null;
  #reports: RenderReport[] = [];
  #nextFrame = 0;

  constructor(contextRateHz: number, options: PlaybackQueueOptions = {}) {
    this.contextRateHz = contextRateHz;
    this.#reportEveryFrames = ((options.reportEveryMs ?? 200) * contextRateHz) / 1000;
  }

  /**
   * Makes room for a reply whose sound begins at `fromSample`. For one that is already here (it is
   * being sent again after a lost connection) nothing is forgotten; chunks that overlap are cut.
   *
   * @throws RangeError for a rate that cannot be resampled to the context's.
   */
  prepare(reply: number, sampleRateHz: number, fromSample: number): void {
    if (this.#isStale(reply)) return;
    const known = this.#sounds.get(reply);
    if (known?.sampleRateHz === sampleRateHz) return known.reopen();
    // A sound that is being heard cannot change its rate.
    if (known && known === this.#current?.sound) return;
    const sound = new ReplySound(reply, sampleRateHz, fromSample, this.contextRateHz);
    sound.setLevel(this.#levels.get(reply) ?? "full");
    this.#sounds.set(reply, sound);
  }

  /** @returns how many samples were new; 0 for a duplicate, a stale or an unknown reply. */
  push(reply: number, firstSample: number, pcm: Int16Array): number {
    const sound = this.#sounds.get(reply);
    if (!sound) return 0;
    const waitingMs = sound.bufferedMs;
    const atMs = this.#nowMs;
    const taken = sound.push(firstSample, pcm, atMs);
    const lengthMs = (taken * 1000) / sound.sampleRateHz;
    if (taken > 0) this.#arrivals.arrived({ reply, lengthMs, atMs, waitingMs });
    return taken;
  }

  /** No more sound comes for this reply. One without any sound needs no `prepare`. */
  finish(reply: number, totalSamples: number): void {
    if (this.#isStale(reply)) return;
    if (totalSamples === 0 && !this.#sounds.has(reply)) this.prepare(reply, this.contextRateHz, 0);
    this.#sounds.get(reply)?.finish(totalSamples);
  }

  /**
   * Releases a reply: it starts as soon as enough of it is here, and every older one is over. A
   * reply that has already ended reports so again, for a server that missed it.
   */
  commit(reply: number): void {
    if (this.#final?.reply === reply) this.#reports.push(this.#final);
    if (this.#isStale(reply)) return;
    this.#committed = reply;
    for (const known of this.#sounds.keys()) if (known < reply) this.#drop(known);
    for (const known of this.#discarded) if (known < reply) this.#discarded.delete(known);
    for (const known of this.#levels.keys()) if (known < reply) this.#levels.delete(known);
  }

  /**
   * Ducks a reply (14 dB down, within 25 ms), pauses it (silent within 8 ms) or lets it be heard as
   * it is; before it sounds, this is how it will. What was paused goes on with the very sample it
   * was paused at. A state, not a step: told twice, it is the same.
   */
  level(reply: number, level: ReplyLevel): void {
    if (this.#isStale(reply)) return;
    this.#levels.set(reply, level);
    this.#sounds.get(reply)?.setLevel(level);
  }

  /** Forgets a reply, with a fade where it is being heard. It cannot be prepared again. */
  discard(reply: number): void {
    if (this.#isStale(reply)) return;
    this.#discarded.add(reply);
    this.#levels.delete(reply);
    this.#drop(reply);
  }

  /**
   * Fills `output` with what is to be heard now, or silence.
   *
   * @param atFrame the context's frame of `output[0]`; counted by itself where left out.
   * @returns what happened since the last call, oldest first.
   */
  render(output: Float32Array, atFrame: number = this.#nextFrame): readonly RenderReport[] {
    output.fill(0);
    this.#nextFrame = atFrame + output.length;
    let at = 0;
    for (;;) {
      this.#current ??= this.#next();
      const current = this.#current;
      if (!current) break;
      const { sound } = current;
      if (current.is === "buffering") {
        if (sound.drained) {
          this.#end(current, "ended", atFrame + at);
          continue;
        }
        if (!this.#mayStart(sound)) break;
        this.#start(current, atFrame + at);
      }
      at += sound.render(output, at);
      if (at === output.length && !sound.paused) break;
      if (current.is === "stopping") this.#end(current, "stopped", atFrame + at);
      else if (sound.drained) this.#end(current, "ended", atFrame + at);
      else this.#fallSilent(current, atFrame + at);
    }
    this.#reportProgress();
    if (this.#reports.length === 0) return NOTHING;
    const reports = this.#reports;
    this.#reports = [];
    return reports;
  }

  get #nowMs(): number {
    return (this.#nextFrame * 1000) / this.contextRateHz;
  }

  #isStale(reply: number): boolean {
    return reply < this.#committed || this.#discarded.has(reply) || this.#final?.reply === reply;
  }

  #mayStart(sound: ReplySound): boolean {
    if (sound.paused) return false;
    const waitedMs = this.#nowMs - sound.waitingSinceMs;
    return sound.finished || this.#arrivals.isEnough(sound.bufferedMs, waitedMs);
  }

  #next(): Current | null {
    const sound = this.#sounds.get(this.#committed);
    return sound ? { sound, is: "buffering", started: false, reportedAtFrame: 0 } : null;
  }

  #start(current: Current, frame: number): void {
    current.is = "sounding";
    current.reportedAtFrame = frame;
    this.#report(current.sound, current.started ? "playing" : "started", frame);
    current.started = true;
  }

  #reportProgress(): void {
    const current = this.#current;
    if (current?.is !== "sounding") return;
    if (this.#nextFrame - current.reportedAtFrame < this.#reportEveryFrames) return;
    current.reportedAtFrame = this.#nextFrame;
    this.#report(current.sound, "playing", this.#nextFrame);
  }

  /** It ran dry or is paused. Told at once, as is where it goes on: what lies behind is heard later. */
  #fallSilent(current: Current, frame: number): void {
    current.is = "buffering";
    current.reportedAtFrame = frame;
    this.#report(current.sound, "playing", frame);
  }

  /** No more samples are taken for it; where it is heard it fades, else it is over at once. */
  #drop(reply: number): void {
    this.#sounds.delete(reply);
    const current = this.#current;
    if (current?.sound.reply !== reply || current.is === "stopping") return;
    if (current.is === "sounding") {
      current.is = "stopping";
      current.sound.stop();
    } else {
      // It fell silent before, and then was the last of it heard.
      const frame = current.started ? current.reportedAtFrame : this.#nextFrame;
      this.#end(current, "stopped", frame);
    }
  }

  #end(current: Current, state: "ended" | "stopped", frame: number): void {
    this.#current = null;
    this.#sounds.delete(current.sound.reply);
    this.#levels.delete(current.sound.reply);
    this.#final = this.#report(current.sound, state, frame);
  }

  #report(sound: ReplySound, state: RenderReport["state"], frame: number): RenderReport {
    const report = {
      reply: sound.reply,
      state,
      heardSamples: sound.heardSamples,
      atOutputFrame: frame,
    };
    this.#reports.push(report);
    return report;
  }
}
