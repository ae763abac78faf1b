import { int16ToFloat } from "./pcm.ts";
import { LevelRamp, type ReplyLevel } from "./reply-level.ts";
import { Resampler } from "./resampler.ts";
import { RingBuffer } from "./ring-buffer.ts";

/** Long enough that a fade is not heard as a click, short enough that it is not heard as a fade. */
const FADE_MS = 5;
/** The most that one reply may have waiting; what comes beyond is refused. */
const MAX_WAITING_S = 120;
/** A longer hole in a reply is no lost chunk: what comes after it is refused. */
const MAX_HOLE_S = 10;
/** Input samples that go through the resampler at once. */
const FEED_SAMPLES = 128;

/**
 * The sound of one reply on its way out: chunks in at the reply's rate, faded output at the
 * context's. It starts from silence and goes to silence whenever it runs dry, so that neither a
 * late chunk nor a stop can click.
 */
export class ReplySound {
  readonly reply: number;
  readonly sampleRateHz: number;
  readonly #contextRateHz: number;
  readonly #fromSample: number;
  /** A fade's length at the context's rate, and at the reply's own. */
  readonly #fadeSamples: number;
  readonly #edgeSamples: number;
  readonly #waiting: RingBuffer;
  readonly #resampler: Resampler;
  /** Resampled and not yet rendered. Holds a fade's length more than a block, to see the end come. */
  readonly #ready: RingBuffer;
  readonly #feed: Float32Array;
  readonly #fed: Float32Array;
  #endSample: number;
  #totalSamples: number | null = null;
  #flushed = false;
  #renderedFrames = 0;
  #waitingSinceMs = 0;
  /** Of the edges: from silence at every start, to silence at every end. */
  #gain = 0;
  readonly #level: LevelRamp;
  /** Frames to a hole that is too near to be faded out in the waiting sound; 0 for none. */
  #holeInFrames = 0;
  /** Samples since a hole, as long as they are faded in. */
  #sinceHole = Infinity;
  #stopping = false;

  /** @throws RangeError for a rate that cannot be resampled to the context's. */
  constructor(reply: number, sampleRateHz: number, fromSample: number, contextRateHz: number) {
    this.reply = reply;
    this.sampleRateHz = sampleRateHz;
    this.#contextRateHz = contextRateHz;
    this.#fromSample = fromSample;
    this.#endSample = fromSample;
    this.#fadeSamples = Math.max(1, Math.round((FADE_MS * contextRateHz) / 1000));
    this.#level = new LevelRamp(contextRateHz);
    this.#waiting = new RingBuffer({
      capacity: sampleRateHz,
      maxCapacity: sampleRateHz * MAX_WAITING_S,
    });
    this.#edgeSamples = Math.round((FADE_MS * sampleRateHz) / 1000);
    this.#resampler = new Resampler(sampleRateHz, contextRateHz);
    this.#ready = new RingBuffer({ capacity: 4_096, maxCapacity: contextRateHz * MAX_WAITING_S });
    this.#feed = new Float32Array(FEED_SAMPLES);
    const most = Math.max(FEED_SAMPLES, this.#resampler.latencyInputSamples);
    this.#fed = new Float32Array(this.#resampler.maxOutputSamples(most));
  }

  /** No more sound comes. */
  get finished(): boolean {
    return this.#totalSamples !== null;
  }

  /** Position in the reply, at its own rate, of the next sample to be rendered. */
  get heardSamples(): number {
    const samples = Math.floor((this.#renderedFrames * this.sampleRateHz) / this.#contextRateHz);
    return Math.min(this.#endSample, this.#fromSample + samples);
  }

  /** Sound that waits to be rendered, ms. */
  get bufferedMs(): number {
    const waitingMs = (this.#waiting.length * 1000) / this.sampleRateHz;
    return waitingMs + (this.#ready.length * 1000) / this.#contextRateHz;
  }

  /** When the first of it came. */
  get waitingSinceMs(): number {
    return this.#waitingSinceMs;
  }

  /** All of it was rendered. */
  get drained(): boolean {
    if (!this.finished) return false;
    return this.#waiting.length === 0 && this.#ready.length === 0 && this.#tailIsOut;
  }

  get #tailIsOut(): boolean {
    return this.#flushed || this.#endSample === this.#fromSample;
  }

  /**
   * Takes the samples of a chunk that are new; a hole before them becomes silence.
   *
   * @param atMs now, on any clock that goes on evenly.
   * @returns how many were taken.
   */
  push(firstSample: number, pcm: Int16Array, atMs: number): number {
    const known = Math.max(0, this.#endSample - firstSample);
    if (known >= pcm.length) return 0;
    if (this.bufferedMs === 0) this.#waitingSinceMs = atMs;
    const samples = int16ToFloat(pcm.subarray(known));
    const hole = Math.max(0, firstSample - this.#endSample);
    if (hole > 0 && !this.#bridge(hole)) return 0;
    this.#fadeIn(samples);
    const taken = this.#waiting.write(samples);
    this.#endSample += taken;
    return taken;
  }

  #bridge(hole: number): boolean {
    if (hole > MAX_HOLE_S * this.sampleRateHz) return false;
    if (this.#waiting.length >= this.#edgeSamples) {
      this.#waiting.fadeNewest(this.#edgeSamples);
    } else {
      const samples = this.#waiting.length + this.#resampler.latencyInputSamples;
      const frames = (samples * this.#contextRateHz) / this.sampleRateHz;
      this.#holeInFrames = this.#ready.length + Math.ceil(frames);
    }
    const silence = this.#waiting.write(new Float32Array(hole));
    this.#endSample += silence;
    this.#sinceHole = 0;
    return silence === hole;
  }

  #fadeIn(samples: Float32Array): void {
    for (let i = 0; i < samples.length && this.#sinceHole < this.#edgeSamples; i++) {
      samples[i] = ((samples[i] ?? 0) * this.#sinceHole) / this.#edgeSamples;
      this.#sinceHole += 1;
    }
  }

  finish(totalSamples: number): void {
    this.#totalSamples = totalSamples;
  }

  /** It is being sent again: where samples were lost before the end, waits for them. */
  reopen(): void {
    if (this.#totalSamples !== null && this.#endSample < this.#totalSamples) {
      this.#totalSamples = null;
    }
  }

  /** From the next frame on. A reply that was paused goes on with the sample it was paused at. */
  setLevel(level: ReplyLevel): void {
    this.#level.set(level, this.#gain > 0);
  }

  /** It is to be silent, and is. */
  get paused(): boolean {
    return this.#level.framesToSilence === 0;
  }

  /** Fades out from here on; what is left after the fade is never rendered. */
  stop(): void {
    this.#stopping = true;
  }

  /**
   * Renders to `output` from `from` on, until that is full or the sound is dry, paused or faded out.
   * @returns how many frames were rendered.
   */
  render(output: Float32Array, from: number): number {
    const room = output.length - from;
    this.#makeReady(room + this.#fadeSamples);
    const step = 1 / this.#fadeSamples;
    const fade = this.#stopping ? Math.round(this.#gain * this.#fadeSamples) : room;
    const most = Math.min(room, fade, this.#level.framesToSilence);
    let left = this.#ready.length;
    const frames = this.#ready.read(output, from, most);
    for (let i = from; i < from + frames; i++) {
      const wanted = this.#stopping ? this.#gain - step : Math.min(1, this.#gain + step);
      const toSilence = this.#holeInFrames > 0 ? Math.min(left, this.#holeInFrames--) : left;
      this.#gain = Math.max(0, Math.min(wanted, toSilence * step));
      output[i] = (output[i] ?? 0) * this.#gain * this.#level.next();
      left--;
    }
    this.#renderedFrames += frames;
    if (left === 0 || this.paused) this.#gain = 0;
    return frames;
  }

  #makeReady(frames: number): void {
    while (this.#ready.length < frames) {
      const count = this.#waiting.read(this.#feed);
      if (count > 0) {
        const made = this.#resampler.process(this.#feed.subarray(0, count), this.#fed);
        this.#ready.write(this.#fed, 0, made);
        this.#flushed = false;
      } else if (this.finished && !this.#tailIsOut) {
        this.#ready.write(this.#fed, 0, this.#resampler.flush(this.#fed));
        this.#flushed = true;
      } else {
        return;
      }
    }
  }
}
