import { SAMPLE_RATE_HZ, type PlaybackReport } from "@greenroom/protocol";
import { createStore, type StoreApi } from "zustand/vanilla";
import type {
  AudioEngine,
  AudioStartOptions,
  AudioState,
  CapturedFrame,
  Playback,
} from "./audio-engine.ts";
import { Listeners } from "./listeners.ts";
import { obstacle, type Surroundings } from "./microphone-failures.ts";
import { Microphone } from "./microphone.ts";
import { SoundGraph } from "./sound-graph.ts";
import { Timeline } from "./timeline.ts";
import type { CaptureMessage, PlaybackMessage, PlaybackRequest } from "./worklet-messages.ts";

/** The page's ears and voice over the browser's own. Nothing happens before `start`. */
export function createAudioEngine(): AudioEngine {
  return new BrowserAudioEngine();
}

class BrowserAudioEngine implements AudioEngine {
  readonly store: StoreApi<AudioState> = createStore<AudioState>(() => ({
    microphone: { is: "off" },
    devices: [],
    running: false,
  }));
  readonly playback: Playback;
  readonly #frames = new Listeners<CapturedFrame>();
  readonly #reports = new Listeners<PlaybackReport>();
  readonly #microphoneLevel = new Listeners<number>();
  readonly #interviewerLevel = new Listeners<number>();
  readonly #timeline = new Timeline();
  readonly #microphone = new Microphone({
    state: (microphone) => {
      this.store.setState({ microphone });
      if (microphone.is !== "on") this.#graph?.connect(null);
    },
    devices: (devices) => this.store.setState({ devices }),
  });
  #options: AudioStartOptions = { noiseSuppression: false, autoGainControl: false };
  #context: AudioContext | null = null;
  #graph: SoundGraph | null = null;
  #loading: Promise<void> | null = null;
  #begun: { readonly epoch: number; readonly firstSample: number } | null = null;
  #nextFrameSample = 0;
  #listens = true;
  #sounding: { readonly reply: number; readonly outputLatencyS: number } | null = null;
  /** What playback was told before there was a worklet to tell it to. */
  #untold: PlaybackRequest[] = [];
  #listening = new AbortController();

  constructor() {
    const tell = (request: PlaybackRequest) => this.#tell(request);
    this.playback = {
      prepare: (reply, sampleRateHz, fromSample) =>
        tell({ is: "prepare", reply, sampleRateHz, fromSample }),
      push: (reply, firstSample, pcm) => tell({ is: "push", reply, firstSample, pcm }),
      finish: (reply, totalSamples) => tell({ is: "finish", reply, totalSamples }),
      commit: (reply) => tell({ is: "commit", reply }),
      discard: (reply) => tell({ is: "discard", reply }),
      level: (reply, level) => tell({ is: "level", reply, level }),
      onReport: (listener) => this.#reports.add(listener),
    };
  }

  async start(options: AudioStartOptions): Promise<void> {
    this.#options = options;
    const failure = obstacle(surroundings());
    if (failure) return this.store.setState({ microphone: { is: "failed", failure } });
    // First of all, while the click still counts; the promise may stay open until a later one.
    this.#loading ??= this.#load();
    this.#resume();
    const [stream] = await Promise.all([this.#microphone.open(options), this.#loading]);
    if (stream) this.#graph?.connect(stream);
  }

  chooseMicrophone(deviceId: string): Promise<void> {
    return this.start({ ...this.#options, deviceId });
  }

  beginFrames(firstSample: number): void {
    this.#begun = { epoch: this.#timeline.begin(firstSample), firstSample };
    this.#nextFrameSample = firstSample;
    this.#graph?.capture({ is: "begin", ...this.#begun });
  }

  stopFrames(): void {
    this.#begun = null;
    this.#graph?.capture({ is: "stop" });
  }

  listen(on: boolean, tailMs = 0): void {
    this.#listens = on;
    const tailSamples = Math.round((tailMs * SAMPLE_RATE_HZ) / 1_000);
    this.#graph?.capture(on ? { is: "open" } : { is: "close", tailSamples });
  }

  onFrame(listener: (frame: CapturedFrame) => void): () => void {
    return this.#frames.add(listener);
  }

  nowSample(): number {
    return this.#timeline.sampleAt(this.#context?.currentTime ?? 0);
  }

  onMicrophoneLevel(listener: (levelDbfs: number) => void): () => void {
    return this.#microphoneLevel.add(listener);
  }

  onInterviewerLevel(listener: (levelDbfs: number) => void): () => void {
    return this.#interviewerLevel.add(listener);
  }

  async stop(): Promise<void> {
    this.#listening.abort();
    this.#microphone.close();
    this.#timeline.stand(this.#context?.currentTime ?? 0);
    this.#begun = null;
    this.#untold = [];
    this.#loading = null;
    const [graph, context] = [this.#graph, this.#context];
    this.#graph = null;
    this.#context = null;
    this.store.setState({ running: false });
    if (graph) await graph.close();
    else if (context && context.state !== "closed") await context.close();
  }

  /** Never rejects: what cannot be loaded is a failure in the store. */
  async #load(): Promise<void> {
    let context: AudioContext | null = null;
    try {
      context = new AudioContext({ latencyHint: "interactive" });
      this.#context = context;
      this.#listening = new AbortController();
      this.#resumeWithAnyClick();
      const graph = await SoundGraph.load(context, {
        captured: (message) => this.#onCaptured(message),
        played: (message) => this.#onPlayed(message),
        stateChanged: () => {
          if (this.#context?.state !== "running") this.store.setState({ running: false });
        },
        failed: () => void this.#fail(),
      });
      if (this.#context !== context) return await graph.close();
      this.#graph = graph;
      if (!this.#listens) graph.capture({ is: "close", tailSamples: 0 });
      if (this.#begun) graph.capture({ is: "begin", ...this.#begun });
      for (const request of this.#untold.splice(0)) graph.play(request);
    } catch {
      // Where it is another one, or none, this was stopped meanwhile.
      if (this.#context === context) await this.#fail();
    }
  }

  /** The sound is gone; another `start` may bring it back, and frames then go on without a gap. */
  async #fail(): Promise<void> {
    const begun = this.#begun !== null;
    await this.stop().catch(() => undefined);
    if (begun) this.beginFrames(this.#nextFrameSample);
    this.store.setState({ microphone: { is: "failed", failure: "unsupported" } });
  }

  /** Where the browser holds the context back, whatever is clicked or typed next lets it go. */
  #resumeWithAnyClick(): void {
    const { signal } = this.#listening;
    for (const gesture of ["pointerdown", "keydown"]) {
      window.addEventListener(gesture, () => this.#resume(), { signal });
    }
  }

  #resume(): void {
    const context = this.#context;
    if (!context || context.state === "running" || context.state === "closed") return;
    // Rejects when the context is closed meanwhile.
    context.resume().catch(() => undefined);
  }

  #onCaptured(message: CaptureMessage): void {
    // A message from the worklet is the proof that the context's clock moves.
    if (!this.store.getState().running) this.store.setState({ running: true });
    const rateHz = this.#context?.sampleRate;
    if (rateHz === undefined || !this.#timeline.accept(message, rateHz)) return;
    if (message.is === "frame" || message.is === "level") {
      this.#microphoneLevel.tell(message.levelDbfs);
    }
    if (message.is === "frame") {
      const { firstSample, pcm } = message;
      this.#nextFrameSample = firstSample + pcm.length;
      this.#frames.tell({ firstSample, pcm });
    }
  }

  #onPlayed(message: PlaybackMessage): void {
    if (message.is === "level") return this.#interviewerLevel.tell(message.levelDbfs);
    for (const { reply, state, heardSamples, atOutputFrame } of message.reports) {
      // The browser's estimate wanders by tens of milliseconds; a reply does not stretch with it.
      if (this.#sounding?.reply !== reply) {
        this.#sounding = { reply, outputLatencyS: this.#graph?.outputLatencyS ?? 0 };
      }
      const { outputLatencyS } = this.#sounding;
      const atSample = this.#timeline.sampleHeardAt(atOutputFrame, outputLatencyS);
      this.#reports.tell({ reply, state, heardSamples, atSample });
    }
  }

  #tell(request: PlaybackRequest): void {
    if (this.#graph) this.#graph.play(request);
    else this.#untold.push(request);
  }
}

function surroundings(): Surroundings {
  // Absent on insecure pages and in old browsers, whatever the types say.
  const media: Partial<MediaDevices> | undefined = navigator.mediaDevices;
  return {
    secure: isSecureContext,
    supported: typeof media?.getUserMedia === "function" && typeof AudioWorkletNode === "function",
  };
}
