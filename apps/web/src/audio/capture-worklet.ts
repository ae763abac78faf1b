import { CaptureStream } from "./capture-stream.ts";
import { CAPTURE_PROCESSOR, type CaptureRequest } from "./worklet-messages.ts";

/** Without any input there is nothing to read the block's length from; this is the usual one. */
const USUAL_BLOCK_FRAMES = 128;

class CaptureProcessor extends AudioWorkletProcessor {
  readonly #stream = new CaptureStream(sampleRate, (message) => {
    this.port.postMessage(message, message.is === "frame" ? [message.pcm.buffer] : []);
  });

  constructor() {
    super();
    this.port.addEventListener("message", (event: MessageEvent<CaptureRequest>) => {
      this.#stream.request(event.data);
    });
    this.port.start();
  }

  process(
    [input]: readonly (readonly Float32Array[])[],
    [output]: readonly (readonly Float32Array[])[],
  ): boolean {
    const length = output?.[0]?.length ?? USUAL_BLOCK_FRAMES;
    // The output stays silent: it is only there so that the context pulls this node.
    this.#stream.process(input ?? [], length, currentFrame);
    return true;
  }
}

registerProcessor(CAPTURE_PROCESSOR, CaptureProcessor);
