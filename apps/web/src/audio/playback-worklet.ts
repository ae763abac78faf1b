import { measureLevel, PlaybackQueue, SILENCE_DBFS } from "@greenroom/audio";
import {
  PLAYBACK_PROCESSOR,
  type PlaybackMessage,
  type PlaybackRequest,
} from "./worklet-messages.ts";

/** Blocks for one level: about 40 ms at 48 kHz with blocks of 128 frames. */
const BLOCKS_PER_LEVEL = 15;

class PlaybackProcessor extends AudioWorkletProcessor {
  readonly #queue = new PlaybackQueue(sampleRate);
  #blocks = 0;
  #loudestDbfs = SILENCE_DBFS;
  #silent = true;

  constructor() {
    super();
    this.port.addEventListener("message", (event: MessageEvent<PlaybackRequest>) => {
      this.#perform(event.data);
    });
    this.port.start();
  }

  process(
    _: readonly (readonly Float32Array[])[],
    [output]: readonly (readonly Float32Array[])[],
  ): boolean {
    const [first, ...others] = output ?? [];
    if (!first) return true;
    const reports = this.#queue.render(first, currentFrame);
    for (const channel of others) channel.set(first);
    if (reports.length > 0) this.#post({ is: "reports", reports });
    this.#measure(first);
    return true;
  }

  #perform(request: PlaybackRequest): void {
    const queue = this.#queue;
    switch (request.is) {
      case "prepare":
        return queue.prepare(request.reply, request.sampleRateHz, request.fromSample);
      case "push":
        return void queue.push(request.reply, request.firstSample, request.pcm);
      case "finish":
        return queue.finish(request.reply, request.totalSamples);
      case "commit":
        return queue.commit(request.reply);
      case "discard":
        return queue.discard(request.reply);
      case "level":
        return queue.level(request.reply, request.level);
    }
  }

  #measure(block: Float32Array): void {
    this.#loudestDbfs = Math.max(this.#loudestDbfs, measureLevel(block).rmsDbfs);
    this.#blocks += 1;
    if (this.#blocks < BLOCKS_PER_LEVEL) return;
    const silent = this.#loudestDbfs === SILENCE_DBFS;
    // Silence is told once, not 25 times a second.
    if (!silent || !this.#silent) this.#post({ is: "level", levelDbfs: this.#loudestDbfs });
    this.#silent = silent;
    this.#blocks = 0;
    this.#loudestDbfs = SILENCE_DBFS;
  }

  #post(message: PlaybackMessage): void {
    this.port.postMessage(message);
  }
}

registerProcessor(PLAYBACK_PROCESSOR, PlaybackProcessor);
