import { floatToInt16 } from "./pcm.ts";
import { PlaybackQueue, type RenderReport } from "./playback-queue.ts";
import { tone } from "./test-signals.ts";

export const CONTEXT_HZ = 48_000;
export const REPLY_HZ = 16_000;
/** Of the worklet, frames. */
export const BLOCK = 128;
export const FADE_FRAMES = 240;
/** A worklet by hand: time passes when it is told to. */
export class Stage {
  readonly queue: PlaybackQueue;
  readonly reports: RenderReport[] = [];
  readonly heard: number[] = [];

  constructor(contextHz = CONTEXT_HZ) {
    this.queue = new PlaybackQueue(contextHz);
  }

  /** Prepares a reply and gives it this much of a tone, in chunks of 100 ms. */
  send(reply: number, durationMs: number, options: { fromSample?: number; hz?: number } = {}) {
    const { fromSample = 0, hz = 200 } = options;
    this.queue.prepare(reply, REPLY_HZ, fromSample);
    return this.more(reply, fromSample, durationMs, hz);
  }

  more(reply: number, fromSample: number, durationMs: number, hz = 200) {
    const samples = (durationMs * REPLY_HZ) / 1000;
    const whole = floatToInt16(tone(hz, REPLY_HZ, fromSample + samples, 0.5));
    for (let at = fromSample; at < fromSample + samples; at += 1_600) {
      this.queue.push(reply, at, whole.subarray(at, Math.min(at + 1_600, whole.length)));
    }
    return fromSample + samples;
  }

  /** Lets time pass, in blocks. */
  pass(ms: number) {
    for (let done = 0; done < (ms * this.queue.contextRateHz) / 1000; done += BLOCK) {
      const block = new Float32Array(BLOCK);
      this.reports.push(...this.queue.render(block));
      this.heard.push(...block);
    }
    return this;
  }

  get sound() {
    return Float32Array.from(this.heard);
  }

  story() {
    return this.reports
      .filter((report) => report.state !== "playing")
      .map((report) => `${report.reply} ${report.state} ${report.heardSamples}`);
  }

  /** @throws where nothing was reported. */
  last(): RenderReport {
    const last = this.reports.at(-1);
    if (!last) throw new Error("Nothing was reported");
    return last;
  }
}
