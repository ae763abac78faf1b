import { createServer } from "node:net";
import { once } from "node:events";
import { describe, expect, it, onTestFinished } from "vitest";
import { EnergyVoiceActivity } from "../fakes/energy-voice-activity.ts";
import type { RemoteDeadlines } from "./deadlines.ts";
import { RemoteFailure } from "./failure.ts";
import { failure, finalOf, never, patient, serviceOf } from "./hearing.testing.ts";
import { RemoteSpeechToText } from "./remote-speech-to-text.ts";
import {
  answers,
  breaksOff,
  refuses,
  stalls,
  stallsInTheMiddle,
  type Behaviour,
} from "./transcription-server.testing.ts";

const soon = { answerMs: 200, answerMsPerSecond: 0 };

describe("a service that fails is given up for this segment", () => {
  type Case = [
    name: string,
    behaviour: Behaviour,
    failure: Partial<RemoteFailure>,
    requests: number,
    deadlines?: Partial<RemoteDeadlines>,
  ];
  const again = { reach: "a-while" } as const;
  const cases: Case[] = [
    ["401, never asked again", refuses(401), { status: 401, reach: "for-good" }, 1],
    ["403", refuses(403), { status: 403, reach: "for-good" }, 1],
    ["404", refuses(404), { status: 404, reach: "for-good" }, 1],
    ["413", refuses(413), { status: 413, reach: "segment" }, 1],
    ["429 that does not say how long", refuses(429), { status: 429, ...again }, 1],
    [
      "429 that says to wait long",
      refuses(429, { "retry-after": "60" }),
      { retryAfterMs: 60_000, ...again },
      1,
    ],
    ["500, asked twice more", refuses(500), { status: 500, ...again }, 3],
    ["503 and 408 alike", refuses(408), { status: 408, ...again }, 3],
    ["no headers", stalls, { reason: "late", ...again }, 1, soon],
    ["a body that stalls", stallsInTheMiddle, { reason: "late", ...again }, 1, { bodyMs: 30 }],
    ["an error whose body stalls", stalledError, { reason: "late", ...again }, 1, soon],
    ["a stream cut short, asked once more", breaksOff, { reason: "unreachable", ...again }, 2],
    ["one cut late, not asked again", breaksOff, { reason: "unreachable" }, 1, { brokeSoonMs: 0 }],
    ["a page of HTML", answers("<!doctype html><h1>Log in</h1>"), { reason: "malformed" }, 1],
    ["JSON of another shape", answers({ result: "We shipped it." }), { reason: "malformed" }, 1],
    ["a text that is none", answers({ text: { a: 1 } }), { reason: "malformed" }, 1],
    ["a body without end", endless, { reason: "malformed" }, 1],
    ["a redirect, which is not followed", redirects, { status: 307, reach: "for-good" }, 1],
  ];

  it.each(cases)("%s", async (_, behaviour, wanted, requests, deadlines = {}) => {
    const { server, ear } = await serviceOf({ deadlines });
    server.next(...Array.from({ length: 4 }, () => behaviour));
    const cause = await failure(ear.transcribe(finalOf(), never));
    expect(cause).toBeInstanceOf(RemoteFailure);
    expect(cause).toMatchObject(wanted);
    // On a busy machine a short deadline may pass before the request is there.
    const least = deadlines === soon ? 0 : requests;
    expect(server.seen.length).toBeGreaterThanOrEqual(least);
    expect(server.seen.length).toBeLessThanOrEqual(requests);
    // Nothing is left hanging on the other side.
    await Promise.all(server.seen.map(({ closed }) => closed));
    // Whatever the service said to it.
    expect(JSON.stringify([String(cause), cause])).not.toContain("shipped");
  });

  it("a host where nobody listens", async () => {
    const gone = createServer().listen(0, "127.0.0.1");
    await once(gone, "listening");
    const address = gone.address();
    const port = typeof address === "object" ? address?.port : 0;
    gone.close();
    await once(gone, "close");
    const cause = await failure(earAt(`http://127.0.0.1:${port}/v1`).transcribe(finalOf(), never));
    expect(cause).toMatchObject({ reason: "unreachable", status: null });
  });

  it("a name that is none", async () => {
    const ear = earAt("http://nowhere.invalid/v1");
    expect(await failure(ear.transcribe(finalOf(), never))).toMatchObject({
      reason: "unreachable",
    });
  });
});

describe("a fault that passes is not seen", () => {
  it.each([
    ["a 500", refuses(500)],
    ["two times 503", refuses(503), refuses(503)],
    ["a 429 that says when to come again", refuses(429, { "retry-after": "0.01" })],
    ["a 429 as OpenAI words it", refuses(429, { "retry-after-ms": "5" })],
    ["a connection that is cut", breaksOff],
    ["one that is closed without an answer", (response) => void response.destroy()],
  ] satisfies [string, ...Behaviour[]][])("%s", async (_, ...behaviours: Behaviour[]) => {
    const { server, ear } = await serviceOf();
    server.next(...behaviours);
    expect((await ear.transcribe(finalOf(), never)).words).toHaveLength(3);
    expect(server.seen).toHaveLength(behaviours.length + 1);
  });
});

describe("an abort", () => {
  it.each([
    ["before the headers", stalls],
    ["in the body", stallsInTheMiddle],
  ])("%s closes the connection", async (_, behaviour) => {
    const { server, ear } = await serviceOf();
    const abort = new AbortController();
    const reason = new Error("Not wanted any more.");
    server.next(async (response, upload) => {
      await behaviour(response, upload);
      abort.abort(reason);
    });
    expect(await failure(ear.transcribe(finalOf(), abort.signal))).toBe(reason);
    await server.seen[0]?.closed;
    expect(server.seen).toHaveLength(1);
  });

  it("is heard while a Retry-After is waited for", async () => {
    const { server, ear } = await serviceOf();
    const abort = new AbortController();
    server.next((response) => {
      refuses(429, { "retry-after": "2" })(response);
      response.on("close", () => abort.abort(new Error("Gone.")));
    });
    await expect(ear.transcribe(finalOf(), abort.signal)).rejects.toThrow("Gone.");
  });
});

describe("a start", () => {
  it("fails where the key is wrong, before anybody speaks", async () => {
    const { server, ear } = await serviceOf();
    server.next(refuses(401));
    await expect(ear.start(never)).rejects.toMatchObject({ status: 401 });
  });

  it("does not wait for a server that is still loading its model", async () => {
    const { server, ear } = await serviceOf({ deadlines: { startMs: 100 } });
    server.next(stalls);
    await ear.start(never);
    server.next();
    expect((await ear.transcribe(finalOf(), never)).words).toHaveLength(3);
  });
});

const stalledError: Behaviour = (response) => {
  response.writeHead(500, { "content-type": "application/json" });
  response.write('{"error":');
};

const redirects: Behaviour = (response, { fields }) => {
  response.writeHead(307, { location: `http://127.0.0.1:1/${fields["model"]}` }).end();
};

const endless: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const more = () => {
    while (!response.destroyed && response.write(" ".repeat(65_536)));
  };
  response.on("drain", more);
  more();
};

function earAt(baseUrl: string): RemoteSpeechToText {
  const ear = new RemoteSpeechToText({
    baseUrl,
    apiKey: null,
    model: "whisper-1",
    voiceActivity: new EnergyVoiceActivity(),
    deadlines: patient,
  });
  onTestFinished(() => ear.close());
  return ear;
}
