import type { AudioState, MicrophoneState } from "./audio-engine.ts";
import { microphoneFailure, type PermissionAnswer } from "./microphone-failures.ts";

export interface MicrophoneChoice {
  /** Left out: the system's own choice. */
  readonly deviceId?: string | undefined;
  readonly noiseSuppression: boolean;
  readonly autoGainControl: boolean;
}

type Devices = AudioState["devices"];

export interface MicrophoneWatcher {
  state(state: MicrophoneState): void;
  devices(devices: Devices): void;
}

/** One microphone at a time, from the browser's question to the unplugged cable. */
export class Microphone {
  readonly #watcher: MicrophoneWatcher;
  #stream: MediaStream | null = null;
  #listed: Devices = [];
  #watching = new AbortController();
  #devices = new AbortController();
  /** Counts what was asked, so that a late answer to an earlier question is recognised. */
  #asked = 0;

  constructor(watcher: MicrophoneWatcher) {
    this.#watcher = watcher;
  }

  /** The stream to connect; `null` where there is none (the watcher was told why), or no longer wanted. */
  async open(choice: MicrophoneChoice): Promise<MediaStream | null> {
    const asked = ++this.#asked;
    this.#release();
    this.#watcher.state({ is: "asking" });
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: constraints(choice) });
      if (asked !== this.#asked) {
        endTracks(stream);
        return null;
      }
      this.#watch(stream);
      await this.#listDevices();
      return asked === this.#asked ? stream : null;
    } catch (error) {
      const failure = microphoneFailure(error, await permission());
      if (asked === this.#asked) this.#watcher.state({ is: "failed", failure });
      return null;
    }
  }

  close(): void {
    this.#asked += 1;
    this.#release();
    this.#devices.abort();
    this.#watcher.state({ is: "off" });
  }

  #release(): void {
    this.#watching.abort();
    if (this.#stream) endTracks(this.#stream);
    this.#stream = null;
  }

  #watch(stream: MediaStream): void {
    const [track] = stream.getAudioTracks();
    if (!track) return;
    this.#stream = stream;
    this.#watching = new AbortController();
    this.#devices.abort();
    this.#devices = new AbortController();
    const { signal } = this.#watching;
    const show = () => {
      const deviceId = track.getSettings().deviceId ?? "";
      this.#watcher.state({ is: "on", deviceId, label: track.label, muted: track.muted });
    };
    track.addEventListener("ended", () => this.#end(), { signal });
    track.addEventListener("mute", show, { signal });
    track.addEventListener("unmute", show, { signal });
    // Kept after the microphone went away: the next one may be plugged in.
    navigator.mediaDevices.addEventListener("devicechange", () => void this.#listDevices(), {
      signal: this.#devices.signal,
    });
    if (track.readyState === "ended") this.#end();
    else show();
  }

  #end(): void {
    this.#release();
    this.#watcher.state({ is: "failed", failure: "ended" });
  }

  async #listDevices(): Promise<void> {
    const [before, found] = [this.#listed, await inputs()];
    this.#listed = found;
    this.#watcher.devices(found);
    const chosen = this.#stream?.getAudioTracks()[0]?.getSettings().deviceId;
    // Some systems never end the track of a device that is gone. A stream that was never on the list
    // (another program's, a virtual cable's) ends by itself or not at all.
    const listed = (devices: Devices) => devices.some(({ id }) => id === chosen);
    if (chosen && listed(before) && !listed(found)) this.#end();
  }
}

function constraints(choice: MicrophoneChoice): MediaTrackConstraints {
  const { deviceId, noiseSuppression, autoGainControl } = choice;
  return {
    echoCancellation: true,
    noiseSuppression,
    autoGainControl,
    ...(deviceId ? { deviceId: { exact: deviceId } } : {}),
  };
}

/** Firefox and Safari may not know the name, or the question. */
async function permission(): Promise<PermissionAnswer> {
  try {
    return (await navigator.permissions.query({ name: "microphone" })).state;
  } catch {
    return "unknown";
  }
}

/** Without permission browsers list nameless devices: those cannot be chosen between. */
async function inputs(): Promise<Devices> {
  try {
    const all = await navigator.mediaDevices.enumerateDevices();
    return all
      .filter(({ kind, deviceId }) => kind === "audioinput" && deviceId !== "")
      .map(({ deviceId, label }, index) => ({
        id: deviceId,
        label: label || `Microphone ${index + 1}`,
      }));
  } catch {
    return [];
  }
}

function endTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
