import type { PlaybackReport } from "@greenroom/protocol";
import type { AudioEngine, Playback } from "../audio/audio-engine.ts";
import { Listeners } from "../audio/listeners.ts";
import { DeviceSpeaker } from "../device-voice/device-speaker.ts";
import type { DeviceVoiceParts, RoomClock } from "./room-parts.ts";

/** Playback of replies that come as sound, and of those that come as text for the device's own voice. */
export interface SpeakingPlayback extends Playback {
  /** A sentence, or the rest of it, which begins at `fromChar` of the reply. */
  text(reply: number, index: number, text: string, fromChar: number): void;
  dispose(): void;
}

export interface SpeakingPlaybackParts extends DeviceVoiceParts {
  readonly audio: Pick<AudioEngine, "playback" | "nowSample">;
  readonly clock: Pick<RoomClock, "nowMs" | "every">;
  /** Nobody on this device speaks: what is said has to be read. */
  readonly failed: () => void;
}

const TICK_MS = 250;

/** Each reply goes one way or the other; what ends a reply ends it on both. */
export function speakingPlayback(parts: SpeakingPlaybackParts): SpeakingPlayback {
  const { audio, clock, speech, voiceId, failed } = parts;
  const sound = audio.playback;
  const reports = new Listeners<PlaybackReport>();
  const speaker = new DeviceSpeaker({
    speech,
    voiceId,
    failed,
    nowMs: () => clock.nowMs(),
    nowSample: () => audio.nowSample(),
    report: (report) => reports.tell(report),
  });
  const owned = [
    sound.onReport((report) => reports.tell(report)),
    clock.every(TICK_MS, () => speaker.tick()),
  ];
  return {
    prepare: (reply, sampleRateHz, fromSample) => sound.prepare(reply, sampleRateHz, fromSample),
    push: (reply, firstSample, pcm) => sound.push(reply, firstSample, pcm),
    text: (reply, index, text, fromChar) => speaker.text(reply, index, text, fromChar),
    finish: (reply, totalSamples) => {
      if (speaker.owns(reply)) speaker.finish(reply);
      else sound.finish(reply, totalSamples);
    },
    commit: (reply) => {
      sound.commit(reply);
      speaker.commit(reply);
    },
    discard: (reply) => {
      sound.discard(reply);
      speaker.discard(reply);
    },
    level: (reply, level) => {
      sound.level(reply, level);
      speaker.level(reply, level);
    },
    onReport: (listener) => reports.add(listener),
    dispose: () => {
      for (const stop of owned.splice(0)) stop();
      speaker.dispose();
    },
  };
}
