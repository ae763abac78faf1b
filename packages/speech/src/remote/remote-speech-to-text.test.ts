import { afterAll, describe, expect, it } from "vitest";
import { speechToTextContract } from "../contract.ts";
import { EnergyVoiceActivity } from "../fakes/energy-voice-activity.ts";
import { finalOf, joined, never, patient, serviceOf, speech, tone } from "./hearing.testing.ts";
import { RemoteSpeechToText } from "./remote-speech-to-text.ts";
import { answers, refuses, TranscriptionServer } from "./transcription-server.testing.ts";

const servers: TranscriptionServer[] = [];
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
});

for (const model of ["whisper-1", "gpt-4o-transcribe"]) {
  speechToTextContract(`${model} over HTTP`, async () => {
    const server = await TranscriptionServer.start({ model, key: "a key" });
    servers.push(server);
    const engine = new RemoteSpeechToText({
      baseUrl: server.baseUrl,
      apiKey: "a key",
      model,
      voiceActivity: new EnergyVoiceActivity(),
      deadlines: patient,
    });
    return {
      engine,
      speech,
      words: ["we", "shipped", "it"],
      occupy: () => {
        server.gate.hold();
        return () => server.gate.release();
      },
    };
  });
}

describe("a service is asked", () => {
  it("with the key, the model, the language, and a WAV of exactly the segment", async () => {
    const { server, ear } = await serviceOf({ key: "secret" });
    await ear.transcribe(finalOf(), never);
    const [{ authorization, fields, pcm } = {}] = server.seen;
    expect(authorization).toBe("Bearer secret");
    expect(fields).toMatchObject({
      model: "whisper-1",
      language: "en",
      response_format: "verbose_json",
      "timestamp_granularities[]": "word,segment",
    });
    expect(pcm).toEqual(speech);
  });

  it("with the person's own names as a prompt, not more than a model reads", async () => {
    const { server, ear } = await serviceOf();
    const terms = [
      "Kestrel",
      "Project Osprey",
      ...Array.from({ length: 200 }, (_, n) => `Name${n}`),
    ];
    await ear.transcribe({ ...finalOf(), terms }, never);
    const prompt = server.seen[0]?.fields["prompt"] ?? "";
    expect(prompt).toContain("Kestrel, Project Osprey, Name0");
    expect(prompt.length).toBeLessThan(620);
  });

  it("never where nobody speaks, nor for a click, nor for a caption", async () => {
    const { server, ear } = await serviceOf();
    const click = joined(new Int16Array(8_000), tone(0.05), new Int16Array(8_000));
    for (const pcm of [new Int16Array(16_000), click]) {
      expect(await ear.transcribe(finalOf(pcm), never)).toMatchObject({ words: [] });
    }
    expect(await ear.transcribe({ ...finalOf(), kind: "partial" }, never)).toMatchObject({
      words: [],
    });
    const atAPause = ear.transcribe({ ...finalOf(), kind: "speculative" }, never);
    await expect(atAPause).rejects.toMatchObject({ code: "busy" });
    expect(server.seen).toEqual([]);
    expect(ear.capabilities.kinds).toEqual(["final"]);
  });

  it("at its start with silence, nobody's speech", async () => {
    const { server, ear } = await serviceOf();
    await ear.start(never);
    expect(server.seen.map(({ pcm }) => new Set(pcm))).toEqual([new Set([0])]);
  });

  it("by so many requests at once and no more", async () => {
    const { server, ear } = await serviceOf({ parallel: 2 });
    server.gate.hold();
    const all = [1, 2, 3, 4, 5].map(() => ear.transcribe(finalOf(), never));
    while (server.gate.waiting < 2) await new Promise((resolve) => setImmediate(resolve));
    expect(server.seen).toHaveLength(2);
    server.gate.release();
    await Promise.all(all);
    expect(server.seen).toHaveLength(5);
  });
});

describe("what a model can do is found out and said:", () => {
  it("whisper-1 measures times, and says nothing of how sure it is of a word", async () => {
    const { ear } = await serviceOf();
    const { words } = await ear.transcribe(finalOf(), never);
    expect(words.map(({ text }) => text)).toEqual(["We", "shipped", "it."]);
    expect(words.map(({ startS }) => startS)).toEqual([0, 0.5, 1]);
    expect(words.every((word) => word.times === "measured")).toBe(true);
    expect(ear.capabilities).toMatchObject({ wordTimes: true, wordConfidence: false });
  });

  it("gpt-4o-transcribe has no times, so they are estimated; its log probabilities are used", async () => {
    const { server, ear } = await serviceOf({ model: "gpt-4o-transcribe" });
    const { words } = await ear.transcribe(finalOf(), never);
    expect(words.map(({ times }) => times)).toEqual(["estimated", "estimated", "estimated"]);
    expect(words[0]?.confidence).toBeCloseTo(Math.exp(-0.1), 5);
    expect(ear.capabilities).toMatchObject({ wordTimes: false, wordConfidence: true });
    expect(server.seen.map(({ fields }) => fields["response_format"])).toEqual(["json"]);
  });

  it("a model that refuses one format is asked for plainer ones, once", async () => {
    const { server, ear } = await serviceOf({ model: "parrot-small" });
    server.next(refuses(422), refuses(400), refuses(400));
    expect((await ear.transcribe(finalOf(), never)).words).toHaveLength(3);
    await ear.transcribe(finalOf(), never);
    expect(server.seen.map(({ fields }) => fields["response_format"])).toEqual([
      "verbose_json",
      "verbose_json",
      "json",
      "json",
      "json",
    ]);
    expect(ear.capabilities).toMatchObject({ wordTimes: false, wordConfidence: false });
  });

  it("a model that takes no prompt is asked without one", async () => {
    const { server, ear } = await serviceOf({ model: "gpt-4o-transcribe-diarize" });
    expect((await ear.transcribe(finalOf(), never)).understood).toBe(true);
    expect(server.seen.at(-1)?.fields).toEqual({
      model: "gpt-4o-transcribe-diarize",
      response_format: "json",
    });
  });

  it("a refusal of the sound itself changes nothing", async () => {
    const { server, ear } = await serviceOf();
    server.next(...Array.from({ length: 5 }, () => refuses(400)));
    await expect(ear.transcribe(finalOf(), never)).rejects.toMatchObject({ status: 400 });
    await ear.transcribe(finalOf(), never);
    expect(server.seen.at(-1)?.fields["timestamp_granularities[]"]).toBe("word,segment");
  });

  it("a local server's word probabilities are used", async () => {
    const { server, ear } = await serviceOf({ model: "large-v3" });
    const words = [
      { word: " It", start: 0.1, end: 0.4, probability: 0.9 },
      { word: "'s", start: 0.4, end: 0.6, probability: 0.4 },
      { word: " live.", start: 0.7, end: 1.2, probability: 0.8 },
    ];
    const segments = [{ start: 0, end: 1.5, text: " It's live.", words }];
    server.next(answers({ text: " It's live.", segments }));
    const heard = await ear.transcribe(finalOf(), never);
    expect(heard.words.map(({ text, startS, endS }) => [text, startS, endS])).toEqual([
      ["It's", 0.1, 0.6],
      ["live.", 0.7, 1.2],
    ]);
    expect(heard.words[0]?.confidence).toBeCloseTo(0.6, 5);
    expect(ear.capabilities).toMatchObject({ wordTimes: true, wordConfidence: true });
  });
});
