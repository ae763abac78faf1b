import { createAudioEngine } from "../../../../apps/web/src/audio/index.ts";
import { endTap } from "./end-tap.ts";
import { putInPlaceOfMicrophone } from "./microphone.ts";
import { replyTone } from "./reply-tone.ts";

/**
 * What the test drives: the product's audio engine, and what can be measured around it. Address:
 * `?rate=44100` for a context of that rate, `?microphone=tone` or `loop` for another microphone.
 */
const wanted = new URLSearchParams(location.search);
const rateHz = wanted.get("rate");
if (rateHz) {
  window.AudioContext = class extends AudioContext {
    constructor(options?: AudioContextOptions) {
      super({ ...options, sampleRate: Number(rateHz) });
    }
  };
}
const tap = endTap();
const microphone = wanted.get("microphone");
if (microphone) putInPlaceOfMicrophone(microphone, tap);

const engine = createAudioEngine();
const frames: { readonly firstSample: number; readonly pcm: readonly number[] }[] = [];
const reports: Parameters<Parameters<typeof engine.playback.onReport>[0]>[0][] = [];
const microphoneLevels: number[] = [];
const interviewerLevels: number[] = [];
engine.onFrame(({ firstSample, pcm }) => frames.push({ firstSample, pcm: [...pcm] }));
engine.onMicrophoneLevel((levelDbfs) => microphoneLevels.push(levelDbfs));
engine.onInterviewerLevel((levelDbfs) => interviewerLevels.push(levelDbfs));
engine.playback.onReport((report) => reports.push(report));

const audioPage = { engine, tap, frames, reports, microphoneLevels, interviewerLevels, replyTone };

declare global {
  interface Window {
    audioPage: typeof audioPage;
  }
}
window.audioPage = audioPage;

document.querySelector("button")?.addEventListener("click", () => {
  void engine.start({ noiseSuppression: false, autoGainControl: false });
});
