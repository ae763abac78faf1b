import { afterAll, beforeAll, expect, test } from "vitest";
import { speechToTextContract, textToSpeechContract, voiceActivityContract } from "./contract.ts";
import { createEmbeddedEngines } from "./embedded.ts";
import type { EngineError } from "./engines.ts";
import { concat } from "./pcm.ts";
import { noLog } from "./process/log.ts";
import { sileroVoiceActivity } from "./voice/voice-activity.ts";
import { forkVoiceChild, type VoiceChild } from "./voice/voice-child.ts";

const engines = createEmbeddedEngines({ recognisers: 1 });
const never = new AbortController().signal;

beforeAll(async () => {
  await Promise.all([engines.textToSpeech.start(never), engines.speechToText.start(never)]);
});
afterAll(async () => {
  await Promise.all([engines.textToSpeech.close(), engines.speechToText.close()]);
});

async function say(text: string, voice: string): Promise<Int16Array> {
  const parts: Int16Array[] = [];
  for await (const part of engines.textToSpeech.speak({ text, voice }, never)) parts.push(part);
  return concat(parts);
}

test.each(["slt", "rms"])("what %s says is understood word for word", async (voice) => {
  const text =
    "Tell me about a time when you disagreed with your manager, and what you did about it.";
  const pcm = await say(text, voice);
  const heard = await engines.speechToText.transcribe({ pcm, kind: "final", stream: "a" }, never);
  const plain = (words: string) => words.toLowerCase().replaceAll(/[^a-z ]/g, "");
  expect(plain(heard.words.map((word) => word.text).join(" "))).toBe(plain(text));
  expect(heard.understood).toBe(true);
});

test.each(["slt", "rms"])(
  "voice activity finds the speech of %s, and none in silence",
  async (voice) => {
    const stream = engines.voiceActivity.open();
    const speech = await stream.push(await say("We cut the latency by half.", voice), never);
    expect(speech.filter((probability) => probability >= 0.5).length).toBeGreaterThan(
      speech.length / 2,
    );
    const silence = await stream.push(new Int16Array(32_000), never);
    expect(Math.max(...silence.slice(20))).toBeLessThan(0.35);
    stream.close();
  },
);

voiceActivityContract("Silero", async () => {
  const child = forkVoiceChild({}, noLog);
  let failure: EngineError | null = null;
  const hear: VoiceChild["hear"] = async (...request) => {
    const error = failure;
    failure = null;
    if (error) throw error;
    return child.hear(...request);
  };
  return {
    engine: sileroVoiceActivity({ ...child, hear }),
    speech: await say("We cut the latency by half.", "slt"),
    failNext: (error) => {
      failure = error;
    },
  };
});

speechToTextContract("Moonshine", async () => ({
  engine: createEmbeddedEngines({ recognisers: 1 }).speechToText,
  speech: await say("Tell me about a time when you disagreed with your manager.", "rms"),
  words: "tell me about a time when you disagreed with your manager".split(" "),
}));

textToSpeechContract("Flite", async () => ({ engine: createEmbeddedEngines().textToSpeech }));
