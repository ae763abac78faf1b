import {
  downmix,
  floatToInt16,
  frameAtSample,
  Framer,
  int16ToFloat,
  measureLevel,
  Resampler,
  type PcmFrame,
  type SessionClock,
} from "@greenroom/audio";
import { FRAME_SAMPLES, SAMPLE_RATE_HZ } from "@greenroom/protocol";
import { CaptureGate } from "./capture-gate.ts";
import type { CaptureMessage, CaptureRequest } from "./worklet-messages.ts";

/**
 * The heart of the capture worklet: blocks of any rate and any number of channels in, frames of
 * 640 samples at 16 kHz out. The microphone is heard all the time, for its level; frames are
 * numbered and handed out between `begin` and `stop`. No input at all is silence, so that the
 * session's clock goes on while a microphone is changed.
 */
export class CaptureStream {
  readonly #contextRateHz: number;
  readonly #resampler: Resampler;
  readonly #framer = new Framer(FRAME_SAMPLES);
  readonly #gate = new CaptureGate();
  readonly #emit: (message: CaptureMessage) => void;
  #mono = new Float32Array(0);
  #resampled = new Float32Array(0);
  #capturing: { readonly epoch: number; readonly clock: SessionClock } | null = null;
  #requests: CaptureRequest[] = [];

  /** @throws RangeError for a rate that cannot be resampled. */
  constructor(contextRateHz: number, emit: (message: CaptureMessage) => void) {
    this.#contextRateHz = contextRateHz;
    this.#resampler = new Resampler(contextRateHz, SAMPLE_RATE_HZ);
    this.#emit = emit;
  }

  /** Takes effect with the next block. */
  request(request: CaptureRequest): void {
    this.#requests.push(request);
  }

  /** One block of `length` frames of each channel; `atFrame` is the context's frame of the first. */
  process(channels: readonly Float32Array[], length: number, atFrame: number): void {
    for (const request of this.#requests.splice(0)) this.#perform(request, atFrame);
    if (this.#mono.length !== length) {
      this.#mono = new Float32Array(length);
      this.#resampled = new Float32Array(this.#resampler.maxOutputSamples(length));
    }
    const made = this.#resampler.process(downmix(channels, this.#mono), this.#resampled);
    const heard = this.#resampled.subarray(0, made);
    this.#gate.apply(heard);
    const pcm = floatToInt16(heard);
    this.#framer.push(pcm, (frame) => this.#hand(frame));
  }

  #perform(request: CaptureRequest, atFrame: number): void {
    if (request.is === "stop") return this.#stop();
    if (request.is === "open") return this.#gate.open();
    if (request.is === "close") return this.#gate.close(request.tailSamples);
    const { epoch, firstSample } = request;
    // What was heard before belongs to no frame of this beginning.
    this.#resampler.reset();
    this.#framer.begin(firstSample);
    const clock: SessionClock = {
      contextRateHz: this.#contextRateHz,
      sessionRateHz: SAMPLE_RATE_HZ,
      startFrame: atFrame,
      baseSample: firstSample,
    };
    this.#capturing = { epoch, clock };
    this.#emit({ is: "begun", epoch, startFrame: atFrame, firstSample });
  }

  #stop(): void {
    if (!this.#capturing) return;
    const { epoch, clock } = this.#capturing;
    // Every frame has the one size: silence completes the last.
    const over = (this.#framer.nextSample - clock.baseSample) % FRAME_SAMPLES;
    const missing = over === 0 ? 0 : FRAME_SAMPLES - over;
    this.#framer.push(new Int16Array(missing), (frame) => this.#hand(frame));
    this.#capturing = null;
    this.#emit({ is: "stopped", epoch, endSample: this.#framer.nextSample });
  }

  #hand({ firstSample, pcm }: PcmFrame): void {
    const levelDbfs = measureLevel(int16ToFloat(pcm)).rmsDbfs;
    if (!this.#capturing) return this.#emit({ is: "level", levelDbfs });
    const { epoch, clock } = this.#capturing;
    const contextFrame = frameAtSample(clock, firstSample);
    this.#emit({ is: "frame", epoch, firstSample, contextFrame, pcm, levelDbfs });
  }
}
