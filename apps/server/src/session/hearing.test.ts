import { VOICE_STEP_SAMPLES } from "@greenroom/protocol";
import type { VoiceActivityEngine } from "@greenroom/speech";
import { ScriptedSpeechToText } from "@greenroom/speech/fakes";
import { expect, it } from "vitest";
import { defaultEndpointing } from "./endpointing.ts";
import { Hearing, type HearingListener } from "./hearing.ts";

/** Somebody is silent, as the network hears it. */
const silence: Pick<VoiceActivityEngine, "open"> = {
  open: () => ({
    push: (pcm: Int16Array) =>
      Promise.resolve(new Float32Array(pcm.length / VOICE_STEP_SAMPLES).fill(0.01)),
    close: () => {},
  }),
};

it("a fault in telling voices apart is told once, and every step is heard at its time", async () => {
  const clock: number[] = [];
  const failures: unknown[] = [];
  const fault = new Error("A fault.");
  const listener: HearingListener = {
    voiceActivity: () => {},
    endpointing: () => {},
    clock: (sample) => clock.push(sample),
    speaking: () => {
      throw fault;
    },
    turnOf: () => null,
    segment: () => {},
    caption: () => {},
    failed: (cause) => failures.push(cause),
  };
  const hearing = new Hearing({
    stream: "a",
    voiceActivity: silence as VoiceActivityEngine,
    speechToText: new ScriptedSpeechToText(),
    fromSample: 0,
    before: null,
    endpointing: () => defaultEndpointing,
    listener,
    terms: [],
    recorded: () => Promise.resolve(new Int16Array(0)),
  });
  for (let step = 0; step < 3; step++) {
    hearing.push(step * VOICE_STEP_SAMPLES, new Int16Array(VOICE_STEP_SAMPLES), true);
  }
  await hearing.settle();
  hearing.close();
  expect(failures).toEqual([fault]);
  expect(clock).toEqual([1, 2, 3].map((step) => step * VOICE_STEP_SAMPLES));
});
