import { BothTracks, type TapBlock } from "./both-tracks.ts";
import { FrameClock } from "./frame-clock.ts";

/** The code of tap-worklet.ts; set before this runs. */
declare global {
  interface Window {
    tapCode: string;
  }
}

/** Called on its node; the product's own calls go through the patched one. */
export const connectUntapped: (this: AudioNode, to: AudioNode) => unknown =
  // oxlint-disable-next-line typescript/unbound-method
  AudioNode.prototype.connect;

/** Rooms are never digitally silent: noise at about −75 dBFS, the same in every run. */
const ROOM_NOISE = 0.0006;

/** One AudioContext with a tap: its loudspeaker, and a microphone of our own. */
export class TappedContext {
  readonly context: AudioContext;
  readonly clock: FrameClock;
  readonly tracks = new BothTracks();
  /** What goes to the loudspeaker comes through here. */
  readonly loudspeaker: GainNode;
  /** What is said into the microphone goes in here. */
  readonly microphone: GainNode;
  readonly #stream: MediaStreamAudioDestinationNode;
  #echo: readonly AudioNode[] = [];
  readonly ready: Promise<void>;

  constructor(context: AudioContext) {
    this.context = context;
    this.clock = new FrameClock(context);
    this.loudspeaker = monoGain(context);
    this.microphone = monoGain(context);
    this.#stream = context.createMediaStreamDestination();
    connectUntapped.call(this.microphone, this.#stream);
    this.#roomNoise();
    this.ready = this.#tap();
  }

  /** A stream like a microphone's; each caller may stop its own. */
  openMicrophone(): MediaStream {
    return this.#stream.stream.clone();
  }

  setEcho(echo: { readonly delayMs: number; readonly gainDb: number } | null): void {
    const [before] = this.#echo;
    if (before) this.loudspeaker.disconnect(before);
    for (const node of this.#echo) node.disconnect();
    this.#echo = [];
    if (!echo) return;
    const delay = this.context.createDelay(1);
    delay.delayTime.value = echo.delayMs / 1000;
    const gain = this.context.createGain();
    gain.gain.value = 10 ** (echo.gainDb / 20);
    connectUntapped.call(this.loudspeaker, delay);
    connectUntapped.call(delay, gain);
    connectUntapped.call(gain, this.microphone);
    this.#echo = [delay, gain];
  }

  /** Plays a sound of the context's rate from this frame on, or from now where that is past. */
  play(sound: Float32Array<ArrayBuffer>, into: AudioNode, atFrame: number) {
    const { context } = this;
    const { sampleRate } = context;
    const source = context.createBufferSource();
    source.buffer = context.createBuffer(1, sound.length, sampleRate);
    source.buffer.copyToChannel(sound, 0);
    connectUntapped.call(source, into);
    const startFrame = Math.max(atFrame, Math.ceil(context.currentTime * sampleRate) + 128);
    source.start(startFrame / sampleRate);
    return { source, startFrame };
  }

  async #tap(): Promise<void> {
    const { context } = this;
    const file = new Blob([window.tapCode], { type: "text/javascript" });
    await context.audioWorklet.addModule(URL.createObjectURL(file));
    const node = new AudioWorkletNode(context, "bench-tap", {
      numberOfInputs: 2,
      numberOfOutputs: 1,
      channelCount: 1,
      channelCountMode: "explicit",
    });
    node.port.addEventListener("message", ({ data }: MessageEvent<TapBlock>) => {
      this.clock.read();
      this.tracks.add(data);
    });
    node.port.start();
    this.microphone.connect(node, 0, 1);
    connectUntapped.call(this.loudspeaker, node);
    // Silent; a node that leads nowhere is not rendered.
    connectUntapped.call(node, context.destination);
  }

  #roomNoise(): void {
    const { context } = this;
    const room = context.createBufferSource();
    room.buffer = context.createBuffer(1, context.sampleRate, context.sampleRate);
    let seed = 1;
    room.buffer.getChannelData(0).forEach((_, index, samples) => {
      seed = (seed * 16_807) % 2_147_483_647;
      samples[index] = (seed / 2_147_483_647 - 0.5) * ROOM_NOISE;
    });
    room.loop = true;
    connectUntapped.call(room, this.microphone);
    room.start();
  }
}

function monoGain(context: AudioContext): GainNode {
  return new GainNode(context, { channelCount: 1, channelCountMode: "explicit" });
}
