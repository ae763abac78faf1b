// The addresses of two files that Vite builds from these modules; they export nothing themselves.
// oxlint-disable-next-line import/default
import captureWorkletUrl from "./capture-worklet.ts?worker&url";
// oxlint-disable-next-line import/default
import playbackWorkletUrl from "./playback-worklet.ts?worker&url";
import {
  CAPTURE_PROCESSOR,
  PLAYBACK_PROCESSOR,
  type CaptureMessage,
  type CaptureRequest,
  type PlaybackMessage,
  type PlaybackRequest,
} from "./worklet-messages.ts";

export interface SoundGraphEvents {
  captured(message: CaptureMessage): void;
  played(message: PlaybackMessage): void;
  /** The context's clock stopped or may move again. */
  stateChanged(): void;
  /** A worklet died; nothing is captured or heard any more. */
  failed(): void;
}

/**
 * The page's one AudioContext, at the device's own rate (Firefox refuses to connect a microphone to
 * any other), and the nodes of both directions. All that is heard goes through its destination.
 */
export class SoundGraph {
  readonly context: AudioContext;
  readonly #capture: AudioWorkletNode;
  readonly #playback: AudioWorkletNode;
  /** Kept here: Firefox forgets a source to which nothing else points. */
  #source: MediaStreamAudioSourceNode | null = null;
  readonly #listening = new AbortController();

  private constructor(context: AudioContext, events: SoundGraphEvents) {
    this.context = context;
    this.#capture = new AudioWorkletNode(context, CAPTURE_PROCESSOR, {
      numberOfInputs: 1,
      numberOfOutputs: 1,
      outputChannelCount: [1],
    });
    this.#playback = new AudioWorkletNode(context, PLAYBACK_PROCESSOR, {
      numberOfInputs: 0,
      numberOfOutputs: 1,
      outputChannelCount: [1],
    });
    // Silent; a node that leads nowhere is not rendered in every browser.
    this.#capture.connect(context.destination);
    this.#playback.connect(context.destination);
    const { signal } = this.#listening;
    const captured = (event: MessageEvent<CaptureMessage>) => events.captured(event.data);
    const played = (event: MessageEvent<PlaybackMessage>) => events.played(event.data);
    this.#capture.port.addEventListener("message", captured, { signal });
    this.#playback.port.addEventListener("message", played, { signal });
    this.#capture.port.start();
    this.#playback.port.start();
    context.addEventListener("statechange", () => events.stateChanged(), { signal });
    this.#capture.addEventListener("processorerror", () => events.failed(), { signal });
    this.#playback.addEventListener("processorerror", () => events.failed(), { signal });
  }

  /**
   * Loads the worklets. Rejects where the browser cannot (an AbortError where a content security
   * policy forbids them); the context is the caller's to close then.
   */
  static async load(context: AudioContext, events: SoundGraphEvents): Promise<SoundGraph> {
    await Promise.all([
      context.audioWorklet.addModule(captureWorkletUrl),
      context.audioWorklet.addModule(playbackWorkletUrl),
    ]);
    return new SoundGraph(context, events);
  }

  /** Listens to this microphone and to no other; `null` is silence. */
  connect(stream: MediaStream | null): void {
    this.#source?.disconnect();
    this.#source = stream ? this.context.createMediaStreamSource(stream) : null;
    this.#source?.connect(this.#capture);
  }

  capture(request: CaptureRequest): void {
    this.#capture.port.postMessage(request);
  }

  play(request: PlaybackRequest): void {
    this.#playback.port.postMessage(request);
  }

  /** From the destination to the ear, as far as the browser knows, s. */
  get outputLatencyS(): number {
    // Safari has no outputLatency; NaN counts as nothing.
    return this.context.baseLatency + (this.context.outputLatency || 0);
  }

  async close(): Promise<void> {
    this.#listening.abort();
    this.connect(null);
    this.#capture.disconnect();
    this.#playback.disconnect();
    if (this.context.state !== "closed") await this.context.close();
  }
}
