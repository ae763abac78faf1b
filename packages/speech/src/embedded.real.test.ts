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

const asked = "Tell me about a time when you disagreed with your manager.";

/** Words of `asked` that are heard in it, 0 to 1; what is heard besides is not counted. */
async function recalled(change: (sample: number, at: number) => number): Promise<number> {
  const pcm = (await say(asked, "rms")).map((sample, at) =>
    Math.max(-32_768, Math.min(32_767, Math.round(change(sample, at)))),
  );
  const heard = await engines.speechToText.transcribe({ pcm, kind: "final", stream: "b" }, never);
  const words = new Set(
    heard.words.map(({ text }) => text.toLowerCase().replaceAll(/[^a-z]/g, "")),
  );
  const wanted = asked
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, "")
    .split(" ");
  return wanted.filter((word) => words.has(word)).length / wanted.length;
}

test("speech that is clipped hard is still understood", async () => {
  expect(await recalled((sample) => sample * 6)).toBeGreaterThan(0.7);
});

test("speech 24 dB under the usual level is still understood", async () => {
  expect(await recalled((sample) => sample / 16)).toBeGreaterThan(0.7);
});

test.each([
  ["nothing at all", () => new Int16Array(0)],
  ["one sample", () => Int16Array.of(12_000)],
  ["the least noise there is", () => Int16Array.from({ length: 32_000 }, (_, i) => (i % 3) - 1)],
  ["a stuck converter", () => new Int16Array(32_000).fill(32_767)],
  [
    "a full-scale tone",
    () => Int16Array.from({ length: 32_000 }, (_, i) => 32_767 * Math.sign(Math.sin(i / 9))),
  ],
])("no words are made up of %s", async (_, pcm) => {
  for (const kind of ["final", "partial"] as const) {
    const request = { pcm: pcm(), kind, stream: "c" };
    expect((await engines.speechToText.transcribe(request, never)).words).toEqual([]);
  }
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
