import { once } from "node:events";
import { createServer } from "node:net";
import { wavHeader } from "@greenroom/audio";
import { afterAll, describe, expect, it } from "vitest";
import { textToSpeechContract } from "../contract.ts";
import type { VoiceDeadlines } from "./deadlines.ts";
import { RemoteFailure } from "./failure.ts";
import { failure } from "./hearing.testing.ts";
import { RemoteTextToSpeech } from "./remote-text-to-speech.ts";
import { never, patientVoice, said, sentence, voiceOf } from "./speaking.testing.ts";
import {
  sends,
  SpeechServer,
  speaks,
  toneOfText,
  type SpeechBehaviour,
} from "./speech-server.testing.ts";
import { refuses, stalls } from "./transcription-server.testing.ts";

const servers: SpeechServer[] = [];
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
});

for (const formats of [["pcm", "wav"], ["wav"]]) {
  textToSpeechContract(`A service with ${formats.join(" and ")}`, async () => {
    const server = await SpeechServer.start({ model: "tts-1", key: "a key", formats });
    servers.push(server);
    const { baseUrl, model } = server;
    const options = { baseUrl, apiKey: "a key", model, deadlines: patientVoice };
    return { engine: new RemoteTextToSpeech(options) };
  });
}

/** What is heard of the whole tone: all but its silence, of which 20 ms stay. */
const whole = toneOfText(sentence).subarray(0.16 * 24_000);

describe("a service is asked", () => {
  it("with the key, the model, the voice and one sentence at a time, for plain samples", async () => {
    const { server, service } = await voiceOf({ key: "secret" });
    await said(service, "You said it failed. What did you change?", never, "cedar");
    expect(server.seen).toMatchObject([
      { authorization: "Bearer secret", model: "gpt-4o-mini-tts", voice: "cedar" },
      { input: "What did you change?", response_format: "pcm" },
    ]);
    expect(server.seen[0]?.input).toBe("You said it failed.");
  });

  it("for a WAV where it has no plain samples, which is found out once", async () => {
    const { server, service } = await voiceOf({ formats: ["wav"] });
    expect((await said(service)).pcm).toEqual(whole);
    await said(service);
    expect(server.seen.map((each) => each.response_format)).toEqual(["pcm", "wav", "wav"]);
  });

  it("at its start for a word that nobody said", async () => {
    const { server, service } = await voiceOf();
    await service.start(never);
    expect(server.seen.map(({ input }) => input)).toEqual(["Hello."]);
  });

  it("with a voice of its own, where one was set", async () => {
    const { server, service } = await voiceOf({ model: "kokoro", voice: "af_heart" });
    await said(service);
    expect(service.voices.map(({ id }) => id)).toEqual(["af_heart"]);
    expect(server.seen[0]?.voice).toBe("af_heart");
  });
});

describe("sound is taken as it comes:", () => {
  it("the first of it is given out while the rest is still being made", async () => {
    const { server, service } = await voiceOf();
    server.next(speaks({ share: 0.3, ending: "stall" }));
    const sound = service.speak({ text: sentence, voice: "marin" }, never)[Symbol.asyncIterator]();
    const first = await sound.next();
    expect((first.value as Int16Array).length).toBeGreaterThan(0);
    await sound.return?.();
    await server.seen[0]?.closed;
  });

  it.each([1, 3, 481, 4_799, 1_000_000])("chunks of %d bytes, wherever they cut", async (bytes) => {
    const { server, service } = await voiceOf();
    const text = "Why?";
    server.next(speaks({ chunkBytes: bytes }));
    const { pcm } = await said(service, text);
    expect(pcm).toEqual(toneOfText(text).subarray(0.16 * 24_000));
  });

  it.each([
    ["a WAV though plain samples were asked for", { header: wavHeader(24_000, null) }, 1],
    ["a WAV at 16 kHz", { rateHz: 16_000, header: wavHeader(16_000, null) }, 1],
    ["a WAV at 22.05 kHz", { rateHz: 22_050, header: wavHeader(22_050, null) }, 1],
    ["a WAV whose size is 0", { header: wavHeader(24_000, 0) }, 1],
    [
      "plain samples at the rate of their type",
      { rateHz: 16_000, contentType: "audio/pcm; rate=16000" },
      1,
    ],
    ["the wrong type of a proxy", { contentType: "audio/mpeg" }, 1],
    ["a header that names half the rate: it is believed", { header: wavHeader(12_000, null) }, 2],
  ] as const)("%s", async (_, spoken, stretch) => {
    const { server, service } = await voiceOf();
    server.next(speaks(spoken));
    const { pcm } = await said(service);
    expect(Math.abs(pcm.length - stretch * whole.length) / whole.length).toBeLessThan(0.02);
  });
});

describe("a service that fails is given up for this sentence:", () => {
  type Case = [
    name: string,
    behaviour: SpeechBehaviour,
    failure: Partial<RemoteFailure>,
    requests: number,
    deadlines?: Partial<VoiceDeadlines>,
  ];
  const again = { reach: "a-while" } as const;
  const soon = { firstSoundMs: 200, firstSoundMsPerCharacter: 0 };
  const cases: Case[] = [
    ["401, never asked again", refuses(401), { status: 401, reach: "for-good" }, 1],
    ["404", refuses(404), { status: 404, reach: "for-good" }, 1],
    ["400, asked for the other format", refuses(400), { status: 400, reach: "segment" }, 2],
    ["429 that does not say how long", refuses(429), { status: 429, ...again }, 1],
    [
      "429 that says to wait long",
      refuses(429, { "retry-after": "60" }),
      { retryAfterMs: 60_000, ...again },
      1,
    ],
    ["500, asked twice more", refuses(500), { status: 500, ...again }, 3],
    ["no headers", stalls, { reason: "late", ...again }, 1, soon],
    ["headers and no sound", speaks({ share: 0, ending: "stall" }), { reason: "late" }, 1, soon],
    [
      "cut before any sound, asked once more",
      speaks({ share: 0.01, ending: "cut" }),
      { reason: "unreachable" },
      2,
    ],
    ["a page of HTML", sends("text/html", "<h1>Log in</h1>"), { reason: "malformed" }, 2],
    ["JSON", sends("application/json", '{"audio":"What did you"}'), { reason: "malformed" }, 2],
    ["an MP3", sends("audio/mpeg", "ID3 What did you"), { reason: "malformed" }, 2],
    ["nothing", sends("audio/pcm", ""), { reason: "malformed" }, 2],
    ["half a sample", sends("audio/pcm", "a"), { reason: "malformed" }, 2],
    ["silence", sends("audio/pcm", new Uint8Array(48_000)), { reason: "malformed" }, 2],
    ["a WAV at no rate", speaks({ header: wavHeader(0, null) }), { reason: "malformed" }, 2],
    ["a WAV at 3 MHz", speaks({ header: wavHeader(3_000_000, null) }), { reason: "malformed" }, 2],
    [
      "plain samples at 1 Hz",
      speaks({ contentType: "audio/pcm;rate=1" }),
      { reason: "malformed" },
      2,
    ],
    ["a redirect, which is not followed", redirects, { status: 307, reach: "for-good" }, 1],
  ];

  it.each(cases)("%s", async (_, behaviour, wanted, requests, deadlines = {}) => {
    const { server, service } = await voiceOf({ deadlines });
    server.next(...Array.from({ length: 4 }, () => behaviour));
    const cause = await failure(said(service));
    expect(cause).toBeInstanceOf(RemoteFailure);
    expect(cause).toMatchObject(wanted);
    // On a busy machine a short deadline may pass before the request is there.
    const least = deadlines === soon ? 0 : requests;
    expect(server.seen.length).toBeGreaterThanOrEqual(least);
    expect(server.seen.length).toBeLessThanOrEqual(requests);
    // Nothing is left hanging on the other side, and nothing is told of what was to be said.
    await Promise.all(server.seen.map(({ closed }) => closed));
    expect(JSON.stringify([String(cause), cause])).not.toContain("did you");
  });

  it.each<[string, SpeechBehaviour, string]>([
    ["a stall in the middle", speaks({ share: 0.5, ending: "stall" }), "late"],
    ["a cut in the middle", speaks({ share: 0.5, ending: "cut" }), "unreachable"],
    ["an end too soon", speaks({ share: 0.1 }), "unreachable"],
    [
      "a WAV with less than it says",
      speaks({ share: 0.5, header: wavHeader(24_000, 2 * toneOfText(sentence).length) }),
      "unreachable",
    ],
  ])(
    "%s, of which the sound so far was given out and nothing is asked again",
    async (_, behaviour, reason) => {
      const { server, service } = await voiceOf(
        reason === "late" ? { deadlines: { chunkMs: 200 } } : {},
      );
      server.next(behaviour, behaviour);
      let samples = 0;
      const cause = await failure(
        (async () => {
          const sound = service.speak({ text: sentence, voice: "marin" }, never);
          for await (const piece of sound) samples += piece.length;
        })(),
      );
      expect(cause).toMatchObject({ reason, reach: "a-while" });
      expect(samples).toBeGreaterThan(0);
      expect(server.seen).toHaveLength(1);
      await server.seen[0]?.closed;
    },
  );

  it("sound without end is ended", async () => {
    const { server, service } = await voiceOf();
    server.next(endless);
    expect(await failure(said(service, "Why?"))).toMatchObject({ reason: "malformed" });
    await server.seen[0]?.closed;
  });

  it("a host where nobody listens", async () => {
    const gone = createServer().listen(0, "127.0.0.1");
    await once(gone, "listening");
    const address = gone.address();
    const port = typeof address === "object" ? address?.port : 0;
    gone.close();
    await once(gone, "close");
    const baseUrl = `http://127.0.0.1:${port}/v1`;
    const options = { baseUrl, apiKey: null, model: "tts-1", deadlines: patientVoice };
    const cause = await failure(said(new RemoteTextToSpeech(options)));
    expect(cause).toMatchObject({ reason: "unreachable", status: null });
  });
});

describe("a fault that passes is not heard:", () => {
  it.each<[string, ...SpeechBehaviour[]]>([
    ["a 500", refuses(500)],
    ["two times 503", refuses(503), refuses(503)],
    ["a 429 that says when to come again", refuses(429, { "retry-after": "0.01" })],
    ["a connection that is cut before its first sound", speaks({ share: 0.01, ending: "cut" })],
  ])("%s", async (_, ...behaviours) => {
    const { server, service } = await voiceOf();
    server.next(...behaviours);
    expect((await said(service)).pcm).toEqual(whole);
    expect(server.seen).toHaveLength(behaviours.length + 1);
  });
});

describe("an abort", () => {
  it.each([
    ["before the headers", stalls],
    ["before the first sound", speaks({ share: 0, ending: "stall" })],
    ["in the middle", speaks({ share: 0.5, ending: "stall" })],
  ] as const)("%s closes the connection", async (_, behaviour) => {
    const { server, service } = await voiceOf();
    const abort = new AbortController();
    const reason = new Error("Not wanted any more.");
    server.next(async (response, text) => {
      await behaviour(response, text);
      abort.abort(reason);
    });
    expect(await failure(said(service, sentence, abort.signal))).toBe(reason);
    await server.seen[0]?.closed;
    expect(server.seen).toHaveLength(1);
  });

  it("is heard while a Retry-After is waited for", async () => {
    const { server, service } = await voiceOf();
    const abort = new AbortController();
    server.next((response) => {
      refuses(429, { "retry-after": "1" })(response);
      response.on("close", () => abort.abort(new Error("Gone.")));
    });
    await expect(said(service, sentence, abort.signal)).rejects.toThrow("Gone.");
  });
});

it("a start does not wait for a server that is still loading its model", async () => {
  const { server, service } = await voiceOf({ deadlines: { startMs: 100 } });
  server.next(stalls);
  await service.start(never);
  server.next();
  expect((await said(service)).pcm).toEqual(whole);
});

function redirects(...[response]: Parameters<SpeechBehaviour>): void {
  response.writeHead(307, { location: "http://127.0.0.1:1/" }).end();
}

function endless(...[response]: Parameters<SpeechBehaviour>): void {
  response.writeHead(200, { "content-type": "audio/pcm" });
  const piece = new Uint8Array(toneOfText(sentence).buffer);
  const more = () => {
    while (!response.destroyed && response.write(piece));
  };
  response.on("drain", more);
  more();
}
