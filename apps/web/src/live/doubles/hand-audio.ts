import { FRAME_SAMPLES, type PlaybackReport } from "@greenroom/protocol";
import { createStore } from "zustand/vanilla";
import type {
  AudioEngine,
  AudioStartOptions,
  AudioState,
  CapturedFrame,
  Playback,
} from "../../audio/audio-engine.ts";

/** An audio engine without sound: frames are captured by hand, playback is written down. */
export class HandAudio implements AudioEngine {
  readonly store = createStore<AudioState>(() => ({
    microphone: { is: "on", deviceId: "hand", label: "By hand", muted: false },
    devices: [],
    running: true,
  }));
  /** What playback was told, as words: `prepare 2`, `push 2 from 0`. */
  readonly told: string[] = [];
  /** The devices there are; the first is the system's own choice. */
  plugged: readonly string[] = ["hand"];
  stopped = false;
  /** What the microphone was told: `open`, `close after 150`. */
  readonly gate: string[] = [];
  #capturing = false;
  #nextSample = 0;
  #frames = new Set<(frame: CapturedFrame) => void>();
  #levels = new Set<(levelDbfs: number) => void>();
  #reports = new Set<(report: PlaybackReport) => void>();

  /** Captures whole frames; each holds its own number in every sample. */
  capture(frames = 1): void {
    for (let i = 0; i < frames && this.#capturing; i++) {
      const firstSample = this.#nextSample;
      this.#nextSample += FRAME_SAMPLES;
      const pcm = new Int16Array(FRAME_SAMPLES).fill(firstSample / FRAME_SAMPLES);
      for (const listener of this.#frames) listener({ firstSample, pcm });
    }
  }

  report(report: PlaybackReport): void {
    for (const listener of this.#reports) listener(report);
  }

  get capturing(): boolean {
    return this.#capturing;
  }

  beginFrames(firstSample: number): void {
    this.#capturing = true;
    this.#nextSample = firstSample;
  }

  stopFrames(): void {
    this.#capturing = false;
  }

  listen(on: boolean, tailMs = 0): void {
    this.gate.push(on ? "open" : `close after ${tailMs}`);
  }

  /** The microphone's level, as the page draws it. */
  sounds(levelDbfs: number): void {
    for (const listener of this.#levels) listener(levelDbfs);
  }

  onFrame(listener: (frame: CapturedFrame) => void): () => void {
    this.#frames.add(listener);
    return () => this.#frames.delete(listener);
  }

  nowSample(): number {
    return this.#nextSample;
  }

  readonly playback: Playback = {
    prepare: (reply) => void this.told.push(`prepare ${reply}`),
    push: (reply, firstSample) => void this.told.push(`push ${reply} from ${firstSample}`),
    finish: (reply, totalSamples) => void this.told.push(`finish ${reply} at ${totalSamples}`),
    commit: (reply) => void this.told.push(`commit ${reply}`),
    discard: (reply) => void this.told.push(`discard ${reply}`),
    level: (reply, level) => void this.told.push(`${level} ${reply}`),
    onReport: (listener) => {
      this.#reports.add(listener);
      return () => this.#reports.delete(listener);
    },
  };

  start({ deviceId = this.plugged[0] }: Partial<AudioStartOptions> = {}): Promise<void> {
    const there = deviceId !== undefined && this.plugged.includes(deviceId);
    this.store.setState({
      microphone: there
        ? { is: "on", deviceId, label: "By hand", muted: false }
        : { is: "failed", failure: "missing" },
    });
    return Promise.resolve();
  }

  chooseMicrophone(deviceId: string): Promise<void> {
    return this.start({ deviceId });
  }

  onMicrophoneLevel(listener: (levelDbfs: number) => void): () => void {
    this.#levels.add(listener);
    return () => this.#levels.delete(listener);
  }

  onInterviewerLevel(): () => void {
    return () => undefined;
  }

  stop(): Promise<void> {
    this.stopped = true;
    this.#capturing = false;
    return Promise.resolve();
  }
}
