import { describe, expect, it, onTestFinished } from "vitest";
import { textToSpeechContract } from "../contract.ts";
import { EngineError } from "../engines.ts";
import { ToneTextToSpeech } from "../fakes/tone-text-to-speech.ts";
import { concat } from "../pcm.ts";
import { SpokenText } from "../voice/spoken-text.ts";
import { failure } from "./hearing.testing.ts";
import { RemoteTextToSpeech } from "./remote-text-to-speech.ts";
import { never, patientVoice, sentence } from "./speaking.testing.ts";
import { SpeechServer, speaks, type SpeechBehaviour } from "./speech-server.testing.ts";
import { refuses, stalls } from "./transcription-server.testing.ts";
import { TextToSpeechWithStandIn } from "./voice-with-stand-in.ts";

async function given({ chunkMs }: { chunkMs?: number } = {}) {
  const server = await SpeechServer.start();
  const standIn = new ToneTextToSpeech();
  const clock = { nowMs: 0 };
  const logged: string[] = [];
  const { baseUrl, model } = server;
  const deadlines = { ...patientVoice, ...(chunkMs === undefined ? {} : { chunkMs }) };
  const service = new RemoteTextToSpeech({ baseUrl, apiKey: null, model, deadlines });
  const voice = new TextToSpeechWithStandIn({
    service,
    standIn,
    trialMs: 60_000,
    nowMs: () => clock.nowMs,
    log: (_, message, fields) => logged.push(`${message} ${JSON.stringify(fields)}`),
  });
  const say = async (text = sentence, id = "marin", signal = never) => {
    const notices: string[] = [];
    const pieces: Int16Array[] = [];
    const request = { text, voice: id, onNotice: (notice: string) => notices.push(notice) };
    for await (const piece of voice.speak(request, signal)) pieces.push(piece);
    return { seconds: concat(pieces).length / voice.sampleRateHz, notices };
  };
  const standInSaid = () => standIn.requests.map(({ text }) => text);
  onTestFinished(async () => {
    await voice.close();
    await server.close();
  });
  return { server, standIn, standInSaid, voice, say, clock, logged };
}

textToSpeechContract("A service with a stand-in", async () => {
  const server = await SpeechServer.start();
  const { baseUrl, model } = server;
  const options = { baseUrl, apiKey: null, model, deadlines: patientVoice };
  const service = new RemoteTextToSpeech(options);
  return { engine: new TextToSpeechWithStandIn({ service, standIn: new ToneTextToSpeech() }) };
});

textToSpeechContract("A stand-in for a service that is gone", async () => {
  const server = await SpeechServer.start();
  const { baseUrl, model } = server;
  await server.close();
  const options = { baseUrl, apiKey: null, model, deadlines: patientVoice };
  const service = new RemoteTextToSpeech(options);
  return { engine: new TextToSpeechWithStandIn({ service, standIn: new ToneTextToSpeech() }) };
});

describe("while the service speaks", () => {
  it("the stand-in is silent, and nothing is to be told", async () => {
    const { voice, say, standInSaid } = await given();
    const { seconds, notices } = await say();
    expect(seconds).toBeGreaterThan(3);
    expect([notices, standInSaid(), voice.limited()]).toEqual([[], [], null]);
  });
});

describe("where the service fails", () => {
  it("the stand-in says the whole sentence, and all that follow, and the person is told", async () => {
    const { server, say, standInSaid, voice, logged } = await given();
    server.next(refuses(401));
    const { notices, seconds } = await say("You said it failed. What did you change?", "cedar");
    const notice = `${server.host} refuses the key. Tone, in this test, speaks instead.`;
    expect(notices).toEqual([notice, notice]);
    expect(voice.limited()).toBe(notice);
    expect(standInSaid()).toEqual(["You said it failed.", "What did you change?"]);
    // Eight words of 0.3 s, at the service's rate.
    expect(seconds).toBeCloseTo(2.4, 2);
    expect(server.seen).toHaveLength(1);
    expect(logged.join()).toContain("401");
    expect(logged.join()).not.toContain("change");
  });

  it("a man's voice stands in for a man's, a woman's for a woman's", async () => {
    const { server, say, standIn } = await given();
    server.next(refuses(401));
    await say(sentence, "cedar");
    await say(sentence, "marin");
    expect(standIn.requests.map(({ voice }) => voice)).toEqual(["rms", "slt"]);
  });

  it.each<[string, SpeechBehaviour, number?]>([
    ["stalls", speaks({ share: 0.5, ending: "stall" }), 500],
    ["is cut", speaks({ share: 0.5, ending: "cut" })],
  ])(
    "a sentence that %s in the middle is gone on with, its first half not said twice",
    async (_, behaviour, chunkMs) => {
      const { server, say, standInSaid } = await given(chunkMs === undefined ? {} : { chunkMs });
      // It learns how fast the service speaks.
      await say();
      server.next(behaviour);
      const { notices } = await say();
      const [rest = ""] = standInSaid();
      expect(sentence.endsWith(rest)).toBe(true);
      expect(rest.length / sentence.length).toBeGreaterThan(0.3);
      expect(rest.length / sentence.length).toBeLessThan(0.75);
      expect(notices).toHaveLength(1);
      expect(server.seen).toHaveLength(2);
    },
  );

  it("where the words lie is known across the break, and to the end", async () => {
    const { server, voice, say } = await given();
    await say();
    server.next(speaks({ share: 0.5, ending: "cut" }));
    const text = `${sentence} And why?`;
    const spoken = new SpokenText(voice.sampleRateHz);
    const onPlaced = spoken.add(text, 0);
    let samples = 0;
    for await (const pcm of voice.speak({ text, voice: "marin", onPlaced }, never)) {
      samples += pcm.length;
    }
    expect(spoken.heardText(samples)).toBe(text);
    const words = spoken.words().map(({ startChar, endChar }) => text.slice(startChar, endChar));
    expect(words).toEqual(text.split(" "));
    const starts = spoken.words().map(({ startSample }) => startSample);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it("a sentence that is refused says nothing of the next one", async () => {
    const { server, say, standInSaid, voice } = await given();
    server.next(refuses(413));
    const { notices } = await say("You said it failed. What did you change?");
    expect(notices).toEqual([
      `${server.host} takes no sentence of this length. Tone, in this test, says that part instead.`,
    ]);
    expect(standInSaid()).toEqual(["You said it failed."]);
    expect(voice.limited()).toBeNull();
  });

  it("the service is tried again after a while, beside the stand-in, and speaks when it is back", async () => {
    const { server, say, standInSaid, clock, voice } = await given();
    server.next(refuses(429));
    await say("One.");
    await say("Two.");
    expect(server.seen).toHaveLength(1);
    clock.nowMs = 10_001;
    await say("Three.");
    await server.seen[1]?.closed;
    while (voice.limited() !== null) await new Promise((resolve) => setImmediate(resolve));
    expect((await say("Four.")).notices).toEqual([]);
    expect(standInSaid()).toEqual(["One.", "Two.", "Three."]);
    expect(server.seen.map(({ input }) => input)).toEqual(["One.", "Hello.", "Four."]);
  });

  it("an abort is no failure of the service", async () => {
    const { server, say, standInSaid, voice } = await given();
    const abort = new AbortController();
    server.next((response) => {
      stalls(response);
      abort.abort(new Error("Gone."));
    });
    await expect(say(sentence, "marin", abort.signal)).rejects.toThrow("Gone.");
    expect([standInSaid(), voice.limited()]).toEqual([[], null]);
  });

  it("a stand-in that fails too fails", async () => {
    const { server, say, standIn } = await given();
    const error = new EngineError("crashed", "Gone.");
    server.next(refuses(401));
    standIn.failNext(error);
    expect(await failure(say())).toBe(error);
  });
});

describe("a start", () => {
  it("with a wrong key leaves the stand-in, and says so before an interview", async () => {
    const { server, voice } = await given();
    server.next(refuses(401));
    await voice.start(never);
    expect(voice.limited()).toContain("refuses the key");
    expect(voice.unavailable()).toBeNull();
  });

  it("without the stand-in is limited, without both it fails", async () => {
    const error = new EngineError("weights_missing", "Run npm ci.");
    const one = await given();
    one.standIn.failStart(error);
    await one.voice.start(never);
    expect(one.voice.limited()).toBe("Nothing speaks in place of gpt-4o-mini-tts: Run npm ci.");
    const none = await given();
    none.server.next(refuses(401));
    none.standIn.failStart(error);
    await expect(none.voice.start(never)).rejects.toBe(error);
  });
});
