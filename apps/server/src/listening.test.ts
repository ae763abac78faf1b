import { join } from "node:path";
import {
  encodeMicrophoneFrame,
  FRAME_SAMPLES,
  statusSchema,
  type Notice,
} from "@greenroom/protocol";
import {
  EnergyVoiceActivity,
  ScriptedSpeechToText,
  ToneTextToSpeech,
} from "@greenroom/speech/fakes";
import { refuses, TranscriptionServer, type Behaviour } from "@greenroom/speech/testing";
import { expect, it, onTestFinished } from "vitest";
import { start } from "./start.ts";
import { connected, joinRoom, pageSocket } from "./testing/test-app.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

const LOUD = Int16Array.from({ length: FRAME_SAMPLES }, (_, n) => (n % 2 ? 8_000 : -8_000));
const SILENT = new Int16Array(FRAME_SAMPLES);

async function running(...behaviours: Behaviour[]) {
  const service = await TranscriptionServer.start({ key: "a key", hears: "Heard by the service." });
  service.next(...behaviours);
  const standIn = new ScriptedSpeechToText();
  const warned: string[] = [];
  const server = await start({
    environment: {
      DATA_DIR: join(await temporaryFolder(), "data"),
      PORT: "0",
      LOG_LEVEL: "silent",
      STT_PROVIDER: "openai",
      OPENAI_API_KEY: "a key",
      OPENAI_BASE_URL: service.baseUrl,
    },
    buildClient: false,
    createEngines: ({ recognisers }) => {
      expect(recognisers).toBe(1);
      const voiceActivity = new EnergyVoiceActivity();
      return { speechToText: standIn, voiceActivity, textToSpeech: new ToneTextToSpeech() };
    },
    say: () => {},
    warn: (line) => warned.push(line),
  });
  onTestFinished(async () => {
    await server.close();
    await service.close();
  });
  await server.announced;
  return { service, standIn, warned, url: server.url };
}

/** A page in its room, which takes the word at once and says one thing. */
async function roomOf(url: string) {
  const created = await fetch(`${url}/api/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  const { id, token } = (await created.json()) as { id: string; token: string };
  const socket = pageSocket(url, { id, token });
  const notices: Notice[] = [];
  socket.on("notice", (notice: Notice) => notices.push(notice));
  const listening = new Promise<void>((resolve) => {
    socket.on("session.state", ({ phase, turn }: { phase: string; turn: number }) => {
      if (phase === "asking") socket.emit("room.command", { name: "interrupt", turn, atSample: 0 });
      if (phase === "listening") resolve();
    });
  });
  const answer = new Promise<string>((resolve) => {
    socket.on("transcript.line", (line: { who: string; text: string }) => {
      if (line.who === "candidate") resolve(line.text);
    });
  });
  await connected(socket);
  await joinRoom(socket);
  await listening;
  let seq = 0;
  for (const [pcm, frames] of [
    [LOUD, 40],
    [SILENT, 40],
  ] as const) {
    for (let i = 0; i < frames; i++, seq++) {
      const frame = { seq, firstSample: seq * FRAME_SAMPLES, replayed: false, pcm };
      socket.emit("audio.frame", encodeMicrophoneFrame(frame));
    }
  }
  return { notices, answer: await answer };
}

const hearingOf = async (url: string) => {
  const status = statusSchema.parse(await (await fetch(`${url}/api/status`)).json());
  return status.engines.find(({ part }) => part === "hearing");
};

it("the service that is set hears, and the app says that it does", async () => {
  const { service, url } = await running();
  expect(await hearingOf(url)).toMatchObject({
    name: "whisper-1",
    where: service.host,
    state: "ready",
    detail: null,
  });
  const { answer, notices } = await roomOf(url);
  expect(answer).toBe("Heard by the service.");
  expect(notices.filter(({ code }) => code === "listening_fell_back")).toEqual([]);
  expect(service.seen.every(({ authorization }) => authorization === "Bearer a key")).toBe(true);
});

it("a service that fails is stood in for by the ear of this machine, and the person is told", async () => {
  // The first is the start's own second of silence.
  const works: Behaviour = (response) => void response.end(JSON.stringify({ text: "" }));
  const { service, standIn, url } = await running(works, refuses(401));
  standIn.script("Heard on this machine.");
  const { answer, notices } = await roomOf(url);
  expect(answer).toBe("Heard on this machine.");
  const sentence = `${service.host} refuses the key. Scripted ear, in this test, listens instead.`;
  expect(notices.filter(({ code }) => code === "listening_fell_back")).toEqual([
    { code: "listening_fell_back", sentence },
  ]);
  expect(await hearingOf(url)).toMatchObject({ state: "ready", detail: sentence });
});

it("a key that is refused at the start is told before anybody speaks", async () => {
  const { service, url, warned } = await running(refuses(401));
  expect(warned).toEqual([expect.stringMatching(/^hearing \(whisper-1\): .+ refuses the key\./)]);
  expect(await hearingOf(url)).toMatchObject({
    state: "ready",
    detail: expect.stringContaining("refuses the key"),
  });
  expect(service.seen).toHaveLength(1);
});
