import { concatInt16, floatToInt16, int16ToFloat, resample } from "@greenroom/audio";
import type { Interviewer } from "@greenroom/interviewer";
import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import { createEmbeddedEngines } from "@greenroom/speech";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { LivingRoom, type Echo } from "./living-room.testing.ts";

const engines = createEmbeddedEngines({ recognisers: 1 });
const never = new AbortController().signal;
beforeAll(async () => {
  const { voiceActivity, speechToText, textToSpeech } = engines;
  await Promise.all([voiceActivity, speechToText, textToSpeech].map((each) => each.start(never)));
});
afterAll(async () => {
  const { voiceActivity, speechToText, textToSpeech } = engines;
  await Promise.all([voiceActivity, speechToText, textToSpeech].map((each) => each.close()));
});

const interviewer: Interviewer = {
  info: { name: "Asks", where: "in this test" },
  metered: false,
  next: async () => ({
    head: { kind: "ask", questionId: "q", move: "m" },
    sentences: (async function* () {
      yield "Good to meet you, thank you for taking the time today.";
      yield "Tell me about a decision of yours that your team did not agree with at first.";
      yield "What did you do, who did you talk to, and how did it turn out in the end?";
    })(),
    notice: null,
  }),
};

async function say(text: string): Promise<Int16Array> {
  const parts: Int16Array[] = [];
  const { textToSpeech } = engines;
  for await (const pcm of textToSpeech.speak({ text, voice: "rms" }, never)) {
    const sound = resample(int16ToFloat(pcm), textToSpeech.sampleRateHz, SAMPLE_RATE_HZ);
    parts.push(floatToInt16(sound));
  }
  return concatInt16(parts);
}

const echoes: readonly Echo[] = [30, 100, 170, 250].map((delayMs) => ({ gainDb: -20, delayMs }));

let room: LivingRoom;
afterEach(() => room.close());

describe.each(echoes)("the interviewer's own voice at $gainDb dB, $delayMs ms late", (echo) => {
  it("interrupts nothing and is no answer", async () => {
    room = await LivingRoom.open(engines, interviewer, echo);
    await room.until("asking");
    await room.until("listening");
    await room.hears(2);
    expect(room.levels).toEqual([]);
    expect([...room.lines.keys()]).toEqual(["reply 1"]);
    expect(room.lines.get("reply 1")).toMatchObject({ heardText: null });
  });

  it("does not keep a person from interrupting", async () => {
    room = await LivingRoom.open(engines, interviewer, echo);
    await room.until("asking");
    await room.hears(5);
    const words = await say("Wait, stop. I have a question.");
    await room.hears(words.length / SAMPLE_RATE_HZ, words);
    // The words may still be decoded when their sound is over.
    await room.until("listening");
    await room.hears(2);
    expect(await room.line("turn 1")).toMatchObject({ text: expect.stringMatching(/question/i) });
    expect(room.lines.get("reply 1")).toMatchObject({ heardText: expect.any(String) });
  });
});
