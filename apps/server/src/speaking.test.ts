import { join } from "node:path";
import { statusSchema, type Notice } from "@greenroom/protocol";
import {
  EnergyVoiceActivity,
  ScriptedSpeechToText,
  ToneTextToSpeech,
} from "@greenroom/speech/fakes";
import { refuses } from "@greenroom/speech/testing";
import { SpeechServer, type SpeechBehaviour } from "@greenroom/speech/testing/voice";
import { expect, it, onTestFinished } from "vitest";
import { start } from "./start.ts";
import { connected, joinRoom, pageSocket } from "./testing/test-app.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

async function running(...behaviours: SpeechBehaviour[]) {
  const service = await SpeechServer.start({ key: "a key" });
  service.next(...behaviours);
  const standIn = new ToneTextToSpeech();
  const warned: string[] = [];
  const server = await start({
    environment: {
      DATA_DIR: join(await temporaryFolder(), "data"),
      PORT: "0",
      LOG_LEVEL: "silent",
      TTS_PROVIDER: "openai",
      // A model would word the questions as well: this service has none, and the built-in one does.
      OPENAI_API_KEY: "a key",
      OPENAI_BASE_URL: service.baseUrl,
    },
    buildClient: false,
    createEngines: () => ({
      speechToText: new ScriptedSpeechToText(),
      voiceActivity: new EnergyVoiceActivity(),
      textToSpeech: standIn,
    }),
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

/** A page in its room, until the first sound of the first question is there. */
async function roomOf(url: string, options: object = {}) {
  const created = await fetch(`${url}/api/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(options),
  });
  const { id, token } = (await created.json()) as { id: string; token: string };
  const socket = pageSocket(url, { id, token });
  const notices: Notice[] = [];
  socket.on("notice", (notice: Notice) => notices.push(notice));
  const prepared = new Promise<number>((resolve) => {
    socket.on("reply.prepare", ({ sampleRateHz }: { sampleRateHz: number }) =>
      resolve(sampleRateHz),
    );
  });
  const sound = new Promise<void>((resolve) => socket.on("reply.audio", () => resolve()));
  await connected(socket);
  await joinRoom(socket);
  await sound;
  const spoken = notices.filter(({ code }) => code === "voice_fell_back");
  return { notices: spoken, sampleRateHz: await prepared };
}

const voiceStatus = async (url: string) => {
  const status = statusSchema.parse(await (await fetch(`${url}/api/status`)).json());
  return status.engines.find(({ part }) => part === "voice");
};

it("the service that is set speaks, in a voice like the persona's, and the app says that it does", async () => {
  const { service, standIn, url } = await running();
  expect(await voiceStatus(url)).toMatchObject({
    name: "gpt-4o-mini-tts",
    where: service.host,
    state: "ready",
    detail: null,
  });
  const { notices, sampleRateHz } = await roomOf(url);
  expect([notices, standIn.requests]).toEqual([[], []]);
  expect(sampleRateHz).toBe(24_000);
  const asked = service.seen.filter(({ input }) => input !== "Hello.");
  expect(asked[0]).toMatchObject({ voice: "marin", authorization: "Bearer a key" });
});

it("the voice that the person chose speaks", async () => {
  const { service, url } = await running();
  await roomOf(url, { persona: "maya", voice: "onyx" });
  expect(service.seen.find(({ input }) => input !== "Hello.")?.voice).toBe("onyx");
});

it("a service that fails is stood in for by the voice of this machine, and the person is told", async () => {
  const { service, standIn, url, warned } = await running(refuses(401));
  const sentence = `${service.host} refuses the key. Tone, in this test, speaks instead.`;
  expect(warned).toEqual([`voice (gpt-4o-mini-tts): ${sentence}`]);
  // The test line of a voice that was not to be had is not kept for it.
  const test = () => fetch(`${url}/api/voice-test?persona=maya`).then((line) => line.arrayBuffer());
  await test();
  await test();
  expect(standIn.requests.splice(0)).toHaveLength(4);
  const { notices, sampleRateHz } = await roomOf(url);
  expect(notices).toEqual([{ code: "voice_fell_back", sentence }]);
  expect(standIn.requests[0]?.voice).toBe("slt");
  expect(sampleRateHz).toBe(24_000);
  expect(await voiceStatus(url)).toMatchObject({ state: "ready", detail: sentence });
});
