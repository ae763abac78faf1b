import { afterAll, beforeAll, expect, test } from "vitest";
import { createEmbeddedEngines } from "../embedded.ts";
import { concat } from "../pcm.ts";
import { createRemoteSpeechToText } from "./create-remote.ts";
import { stallsInTheMiddle, TranscriptionServer } from "./transcription-server.testing.ts";

// Real voice, real ears, and a service that is real but for its ear.
const never = new AbortController().signal;
const here = createEmbeddedEngines({ recognisers: 1 });
const text = "We cut the latency by half.";
let server: TranscriptionServer;
let ear: ReturnType<typeof createRemoteSpeechToText>;
let speech: Int16Array;

beforeAll(async () => {
  server = await TranscriptionServer.start({ hears: text });
  ear = createRemoteSpeechToText({
    baseUrl: server.baseUrl,
    apiKey: null,
    model: server.model,
    voiceActivity: here.voiceActivity,
    standIn: here.speechToText,
    // Short for a body that never ends, and long for one that a busy machine sends.
    deadlines: { bodyMs: 2_000 },
  });
  await Promise.all([ear.start(never), here.textToSpeech.start(never)]);
  const parts: Int16Array[] = [];
  for await (const part of here.textToSpeech.speak({ text, voice: "slt" }, never)) parts.push(part);
  speech = concat(parts);
});
afterAll(async () => {
  await Promise.all([ear.close(), here.textToSpeech.close(), server.close()]);
});

const hear = async (kind: "final" | "partial" = "final") => {
  const { words, notice } = await ear.transcribe({ pcm: speech, kind, stream: "a" }, never);
  return { notice, plain: words.map((word) => word.text.toLowerCase()).join(" "), words };
};

test("a service hears the words, and the ear of this machine the captions", async () => {
  const uploads = server.seen.length;
  expect((await hear("partial")).plain).toContain("latency");
  expect(server.seen).toHaveLength(uploads);
  const { words, notice } = await hear();
  expect(notice).toBeUndefined();
  expect(words.every(({ times }) => times === "measured")).toBe(true);
  expect(server.seen).toHaveLength(uploads + 1);
});

test("voice activity keeps from the service what is no speech", async () => {
  const uploads = server.seen.length;
  const noise = Int16Array.from({ length: 32_000 }, (_, n) => 300 * Math.sin(n * n));
  const heard = await ear.transcribe({ pcm: noise, kind: "final", stream: "a" }, never);
  expect(heard.words).toEqual([]);
  expect(server.seen).toHaveLength(uploads);
});

test("in the middle of an interview the ear of this machine takes over, and says so", async () => {
  server.next(stallsInTheMiddle);
  const { plain, notice } = await hear();
  expect(plain).toContain("latency");
  expect(notice).toContain("does not answer in time. Moonshine tiny, on this machine, listens");
  await server.close();
  expect((await hear()).plain).toContain("latency");
});
