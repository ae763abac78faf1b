import type { EndTap } from "./end-tap.ts";

/** The amplitude and pitch of the `tone` microphone. */
const TONE_AMPLITUDE = 0.5;
const TONE_HZ = 1_000;

/** `tone`: a sine in stereo. `loop`: what the page itself plays. A name of a DOMException: that. */
export function putInPlaceOfMicrophone(kind: string, tap: EndTap): void {
  const contexts: AudioContext[] = [];
  window.AudioContext = class extends AudioContext {
    constructor(options?: AudioContextOptions) {
      super(options);
      contexts.push(this);
    }
  };
  navigator.mediaDevices.getUserMedia = async () => {
    const [context] = contexts;
    if (!context) throw new Error("The microphone was asked for before the context was made.");
    if (kind !== "tone" && kind !== "loop") throw new DOMException("By the test", kind);
    const microphone = context.createMediaStreamDestination();
    if (kind === "loop") {
      tap.alsoTo(microphone);
    } else {
      const tone = new OscillatorNode(context, { frequency: TONE_HZ });
      tone.connect(new GainNode(context, { gain: TONE_AMPLITUDE })).connect(microphone);
      tone.start();
    }
    return microphone.stream;
  };
}
