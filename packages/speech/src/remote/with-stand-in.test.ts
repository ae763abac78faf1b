import { describe, expect, it, onTestFinished } from "vitest";
import { speechToTextContract } from "../contract.ts";
import { EngineError } from "../engines.ts";
import { EnergyVoiceActivity } from "../fakes/energy-voice-activity.ts";
import { ScriptedSpeechToText } from "../fakes/scripted-speech-to-text.ts";
import { failure, finalOf, joined, never, patient, speech, tone } from "./hearing.testing.ts";
import type { RemoteDeadlines } from "./deadlines.ts";
import { RemoteSpeechToText } from "./remote-speech-to-text.ts";
import { answers, refuses, stalls, TranscriptionServer } from "./transcription-server.testing.ts";
import { SpeechToTextWithStandIn } from "./with-stand-in.ts";

async function given(deadlines: Partial<RemoteDeadlines> = {}) {
  const server = await TranscriptionServer.start();
  const standIn = new ScriptedSpeechToText();
  const clock = { nowMs: 0 };
  const logged: string[] = [];
  const service = new RemoteSpeechToText({
    baseUrl: server.baseUrl,
    apiKey: null,
    model: server.model,
    voiceActivity: new EnergyVoiceActivity(),
    deadlines: { ...patient, ...deadlines },
  });
  const ear = new SpeechToTextWithStandIn({
    service,
    standIn,
    trialMs: 60_000,
    nowMs: () => clock.nowMs,
    log: (_, message, fields) => logged.push(`${message} ${JSON.stringify(fields)}`),
  });
  const hear = async (pcm = speech, signal = never) => {
    const { words, notice, understood } = await ear.transcribe(finalOf(pcm), signal);
    return { text: words.map(({ text }) => text).join(" "), notice, understood };
  };
  onTestFinished(async () => {
    await ear.close();
    await server.close();
  });
  return { server, standIn, ear, hear, clock, logged };
}

speechToTextContract("A service with a stand-in", async () => {
  const server = await TranscriptionServer.start();
  const standIn = new ScriptedSpeechToText();
  const service = new RemoteSpeechToText({
    baseUrl: server.baseUrl,
    apiKey: null,
    model: server.model,
    voiceActivity: new EnergyVoiceActivity(),
    deadlines: patient,
  });
  return {
    engine: new SpeechToTextWithStandIn({ service, standIn }),
    speech,
    words: ["we", "shipped", "it"],
    prepare: () => standIn.scriptFor("a", "We shipped it."),
    occupy: () => {
      server.gate.hold();
      standIn.gate.hold();
      return () => {
        server.gate.release();
        standIn.gate.release();
      };
    },
  };
});

describe("while the service answers", () => {
  it("its words are taken, and the stand-in gives the captions", async () => {
    const { standIn, ear, hear, server } = await given();
    standIn.script("Captions.");
    const caption = await ear.transcribe({ ...finalOf(), kind: "partial" }, never);
    expect(caption.words.map(({ text }) => text)).toEqual(["Captions."]);
    expect(server.seen).toEqual([]);
    expect(await hear()).toEqual({ text: "We shipped it.", notice: undefined, understood: true });
    expect(ear.limited()).toBeNull();
    expect(ear.capabilities).toMatchObject({ wordTimes: true, kinds: ["final", "partial"] });
  });

  it("is not asked twice for words that a pause may make final", async () => {
    const { standIn, ear, server } = await given();
    const speculative = { ...finalOf(), kind: "speculative" as const };
    await expect(ear.transcribe(speculative, never)).rejects.toMatchObject({ code: "busy" });
    expect([server.seen, standIn.requests]).toEqual([[], []]);
    expect(ear.limited()).toBeNull();
  });

  it("voice in which it finds no words is heard again, without a notice", async () => {
    const { standIn, hear, server } = await given();
    server.hears = "";
    standIn.script("Um.", { text: "", understood: false });
    expect(await hear()).toEqual({ text: "Um.", notice: undefined, understood: true });
    expect(await hear()).toEqual({ text: "", notice: undefined, understood: false });
  });

  it("a click is not sent, and taken for one where the stand-in hears nothing in it", async () => {
    const { standIn, hear, server } = await given();
    standIn.script({ text: "", understood: true });
    const click = joined(new Int16Array(8_000), tone(0.08), new Int16Array(8_000));
    expect(await hear(click)).toEqual({ text: "", notice: undefined, understood: true });
    expect([server.seen.length, standIn.requests.length]).toEqual([0, 1]);
  });

  it("a second hearing that fails leaves what was heard first", async () => {
    const { standIn, hear, server } = await given();
    server.hears = "";
    standIn.failNext(new EngineError("crashed", "Gone."));
    expect(await hear()).toMatchObject({ understood: false });
  });
});

describe("where the service fails", () => {
  it("the stand-in hears the same segment, and the person is told", async () => {
    const { server, standIn, hear, ear } = await given();
    standIn.script("We shipped it here.");
    server.next(refuses(500), refuses(500), refuses(500));
    const pcm = speech.slice();
    const hearing = hear(pcm);
    pcm.fill(0);
    const notice = `${server.host} has a fault (500). Scripted ear, in this test, listens for now.`;
    expect(await hearing).toEqual({ text: "We shipped it here.", notice, understood: true });
    expect(standIn.requests[0]?.pcm).toEqual(speech);
    expect(ear.limited()).toBe(notice);
    expect(ear.unavailable()).toBeNull();
    expect(ear.capabilities).toMatchObject({ wordTimes: false });
  });

  it.each([
    ["stalls", stalls, "does not answer in time", "listens for now"],
    [
      "sends nonsense",
      answers("<html>"),
      "sends answers that are not understood",
      "listens for now",
    ],
    ["refuses the key", refuses(401), "refuses the key", "listens instead"],
    [
      "does not know the model",
      refuses(404),
      "does not know this model or address",
      "listens instead",
    ],
    ["is overrun", refuses(429), "takes no more requests for now", "listens for now"],
    [
      "refuses the length",
      refuses(413),
      "takes no recording of this length",
      "heard that part instead",
    ],
  ])("the sentence says why: it %s", async (_, behaviour, complaint, instead) => {
    const { server, hear } = await given(behaviour === stalls ? { answerMs: 100 } : {});
    server.next(behaviour);
    const { notice } = await hear();
    expect(notice).toBe(`${server.host} ${complaint}. Scripted ear, in this test, ${instead}.`);
  });

  it("nobody's words wait for it again until a trial with silence has succeeded", async () => {
    const { server, standIn, hear, clock, logged } = await given();
    standIn.script("one", "two", "three", "four");
    server.next(
      refuses(401 + 99),
      refuses(500),
      refuses(500),
      refuses(500),
      refuses(500),
      refuses(500),
    );
    expect((await hear()).text).toBe("one");
    const uploads = server.seen.length;
    expect((await hear()).text).toBe("two");
    expect(server.seen).toHaveLength(uploads);

    clock.nowMs += 10_000;
    expect(await hear()).toMatchObject({ text: "three", notice: expect.any(String) });
    await until(() => logged.length === 2);
    clock.nowMs += 20_000;
    expect((await hear()).text).toBe("four");
    await until(() => logged.length === 3);
    expect(logged[2]).toContain("answers again");
    expect(await hear()).toMatchObject({ text: "We shipped it.", notice: undefined });
    // What it was tried with was nobody's speech.
    const silent = server.seen.map(({ pcm }) => pcm.every((sample) => sample === 0));
    expect(silent).toEqual([false, false, false, true, true, true, true, false]);
  });

  it("a caption is enough to see whether it is back", async () => {
    const { server, standIn, ear, hear, clock, logged } = await given();
    standIn.script("one");
    server.next(refuses(429));
    await hear();
    clock.nowMs += 10_000;
    await ear.transcribe({ ...finalOf(), kind: "partial" }, never);
    await until(() => logged.length === 2);
    expect((await hear()).text).toBe("We shipped it.");
  });

  it("a wrong key is not tried again", async () => {
    const { server, hear, clock } = await given();
    server.next(refuses(401));
    await hear();
    clock.nowMs += 1e9;
    await hear();
    await hear();
    expect(server.seen).toHaveLength(1);
  });

  it("an abort is an abort, not a failure", async () => {
    const { server, hear, ear } = await given();
    const abort = new AbortController();
    const reason = new Error("Not wanted any more.");
    server.next(() => abort.abort(reason));
    expect(await failure(hear(speech, abort.signal))).toBe(reason);
    expect(ear.limited()).toBeNull();
  });

  it("another's failure is not put down to it", async () => {
    const server = await TranscriptionServer.start();
    const voiceActivity = new EnergyVoiceActivity();
    voiceActivity.failNext(new EngineError("crashed", "Gone."));
    const where = { baseUrl: server.baseUrl, apiKey: null, model: server.model };
    const options = { ...where, voiceActivity, deadlines: patient };
    const standIn = new ScriptedSpeechToText();
    standIn.script("here");
    const ear = new SpeechToTextWithStandIn({ service: new RemoteSpeechToText(options), standIn });
    onTestFinished(async () => {
      await ear.close();
      await server.close();
    });
    expect(await ear.transcribe(finalOf(), never)).not.toHaveProperty("notice");
    expect(ear.limited()).toBeNull();
  });

  it("where the stand-in fails as well, that is what the caller gets", async () => {
    const { server, standIn, hear } = await given();
    const error = new EngineError("crashed", "Gone.");
    server.next(refuses(401));
    standIn.failNext(error);
    expect(await failure(hear())).toBe(error);
  });
});

describe("a start", () => {
  it("with a wrong key goes on with the stand-in, and says so before anybody speaks", async () => {
    const { server, ear, hear, standIn } = await given();
    server.next(refuses(401));
    await ear.start(never);
    expect(ear.limited()).toContain("refuses the key");
    standIn.script("Heard here.");
    expect((await hear()).text).toBe("Heard here.");
    expect(server.seen).toHaveLength(1);
  });

  it("without the stand-in goes on with the service, and says what is lacking", async () => {
    const { server, ear, hear, standIn } = await given();
    standIn.failStart(new EngineError("weights_missing", "Run npm ci."));
    await ear.start(never);
    expect((await hear()).text).toBe("We shipped it.");
    expect([ear.unavailable(), ear.limited()]).toEqual([
      null,
      "Nothing listens in place of whisper-1: Run npm ci.",
    ]);
    server.next(refuses(401));
    await failure(hear());
    expect(ear.unavailable()).toBe("Run npm ci.");
  });

  it("without either fails with what can be mended here", async () => {
    const { server, ear, standIn } = await given();
    const error = new EngineError("weights_missing", "Run npm ci.");
    standIn.failStart(error);
    server.next(refuses(401));
    await expect(ear.start(never)).rejects.toBe(error);
  });
});

it("silence around a word is no reason to hear it twice", async () => {
  const { standIn, hear } = await given();
  const pcm = joined(new Int16Array(8_000), tone(1), new Int16Array(8_000));
  expect((await hear(pcm)).text).toBe("We shipped it.");
  expect(standIn.requests).toEqual([]);
});

async function until(met: () => boolean): Promise<void> {
  while (!met()) await new Promise((resolve) => setImmediate(resolve));
}
