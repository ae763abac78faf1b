import { EngineError } from "@greenroom/speech";
import { ToneTextToSpeech } from "@greenroom/speech/fakes";
import { mkdir, writeFile } from "node:fs/promises";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createSession, ownHeaders, testApp } from "./testing/test-app.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

describe("the page", () => {
  const builtClient = async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "assets"));
    await writeFile(join(folder, "index.html"), "<title>Greenroom</title>");
    await writeFile(join(folder, "assets", "main-abc123.js"), "export {};");
    return folder;
  };

  it.each(["/", "/sessions/some-session", "/interview/abc"])(
    "is served at %s, an address that it knows itself",
    async (url) => {
      const { server } = await testApp({ clientFolder: await builtClient() });
      const response = await server.inject({ url, headers: ownHeaders });
      expect(response.statusCode).toBe(200);
      expect(response.body).toContain("Greenroom");
      expect(response.headers["cache-control"]).toBe("no-cache");
    },
  );

  it("has files that are kept for ever, since their names change with them", async () => {
    const { server } = await testApp({ clientFolder: await builtClient() });
    const found = await server.inject({ url: "/assets/main-abc123.js", headers: ownHeaders });
    expect(found.headers["cache-control"]).toContain("immutable");
    const missing = await server.inject({ url: "/assets/main-old.js", headers: ownHeaders });
    expect(missing.statusCode).toBe(404);
    expect(missing.json()).toMatchObject({ code: "not_found" });
  });

  it("may run its own scripts only, use the microphone, and connect to where it came from", async () => {
    const { server } = await testApp({ clientFolder: await builtClient() });
    const { headers } = await server.inject({ url: "/", headers: ownHeaders });
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("worker-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain("upgrade-insecure-requests");
    expect(headers["permissions-policy"]).toContain("microphone=(self)");
    expect(headers["strict-transport-security"]).toBeUndefined();
  });
});

describe("who asks", () => {
  it("is refused under a foreign name, also where nothing is written", async () => {
    const { server } = await testApp();
    const response = await server.inject({
      url: "/api/sessions",
      headers: { host: "evil.example" },
    });
    expect(response.statusCode).toBe(403);
    expect(response.json()).toMatchObject({ code: "origin_refused", retry: false });
  });

  it("is refused when a foreign page sends it", async () => {
    const { server } = await testApp();
    const response = await server.inject({
      method: "POST",
      url: "/api/sessions",
      headers: { ...ownHeaders, origin: "https://evil.example" },
      payload: {},
    });
    expect(response.json()).toMatchObject({ code: "origin_refused" });
  });

  it("may ask only so often in a minute", async () => {
    const { server } = await testApp({ apiRequestsPerMinute: 2 });
    const ask = () => server.inject({ url: "/api/status", headers: ownHeaders });
    await ask();
    await ask();
    const third = await ask();
    expect(third.statusCode).toBe(429);
    expect(third.json()).toMatchObject({ code: "too_many_requests", retry: true });
    const page = await server.inject({ url: "/livez", headers: ownHeaders });
    expect(page.statusCode).toBe(200);
  });
});

describe("a bad request", () => {
  it.each([
    ["no JSON", "{", { "content-type": "application/json" }, 400],
    ["another type", "a=1", { "content-type": "text/plain" }, 415],
    ["an unknown focus", '{"focus":"cooking"}', { "content-type": "application/json" }, 400],
    ["too much", JSON.stringify("x".repeat(40_000)), { "content-type": "application/json" }, 413],
  ])("is answered with a sentence: %s", async (_name, payload, headers, status) => {
    const { server } = await testApp();
    const url = "/api/sessions";
    const response = await server.inject({
      method: "POST",
      url,
      headers: { ...ownHeaders, ...headers },
      payload,
    });
    expect(response.statusCode).toBe(status);
    expect(response.json()).toMatchObject({ code: "request_malformed", retry: false });
  });

  it("to an address of the API that does not exist is answered in JSON", async () => {
    const { server } = await testApp();
    const response = await server.inject({ url: "/api/nothing", headers: ownHeaders });
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ code: "not_found" });
  });
});

describe("the engines", () => {
  it("make the server ready once they are warm", async () => {
    const { server, engines } = await testApp();
    await engines.settled;
    const ready = await server.inject({ url: "/readyz", headers: { host: "probe" } });
    expect([ready.statusCode, ready.json()]).toEqual([200, { ready: true, reasons: [] }]);
    const status = await server.inject({ url: "/api/status", headers: ownHeaders });
    expect(status.json().ready).toBe(true);
    expect(status.json().personas.length).toBeGreaterThan(1);
  });

  it("that fail are named, with the reason, and no interview begins", async () => {
    const voice = new ToneTextToSpeech();
    const why = "The voice's weights are missing. Run npm ci again.";
    voice.failStart(new EngineError("weights_missing", why));
    const base = await testApp();
    const { server, engines } = await testApp({
      engines: { speechToText: base.ear, voiceActivity: base.voiceActivity, textToSpeech: voice },
    });
    await engines.settled;
    const ready = await server.inject({ url: "/readyz", headers: ownHeaders });
    expect(ready.statusCode).toBe(503);
    expect(ready.json().reasons).toEqual([
      expect.objectContaining({ part: "voice", state: "failed", detail: why }),
    ]);
    expect((await server.inject({ url: "/livez", headers: ownHeaders })).statusCode).toBe(200);
    const create = await server.inject({
      method: "POST",
      url: "/api/sessions",
      headers: ownHeaders,
      payload: {},
    });
    expect(create.statusCode).toBe(503);
    expect(create.json()).toEqual({ code: "engines_unready", sentence: why, retry: true });
  });

  it("that are given up after the start are named until they are back", async () => {
    const { server, engines, voiceActivity } = await testApp();
    await engines.settled;
    const ready = () => server.inject({ url: "/readyz", headers: ownHeaders });
    const status = async () =>
      (await server.inject({ url: "/api/status", headers: ownHeaders })).json();
    const why = "The voice process keeps ending. Try again in a moment.";
    voiceActivity.giveUp(why);
    const given = await ready();
    expect(given.statusCode).toBe(503);
    expect(given.json().reasons).toEqual([
      expect.objectContaining({ part: "voice activity", state: "failed", detail: why }),
    ]);
    expect((await status()).ready).toBe(false);
    voiceActivity.giveUp(null);
    expect((await ready()).statusCode).toBe(200);
    expect((await status()).ready).toBe(true);
  });

  it("speak a test line for each persona", async () => {
    const { server } = await testApp();
    const ask = (persona: string) =>
      server.inject({ url: `/api/voice-test?persona=${persona}`, headers: ownHeaders });
    const maya = await ask("maya");
    expect(maya.headers["content-type"]).toBe("audio/wav");
    expect(maya.rawPayload.toString("latin1", 0, 4)).toBe("RIFF");
    expect(maya.rawPayload.readUInt32LE(40)).toBe(maya.rawPayload.length - 44);
    expect((await ask("nobody")).json()).toMatchObject({ code: "not_found" });
  });

  it("say the test line in each of their voices, once for all who ask", async () => {
    const { server, voice } = await testApp();
    const ask = (query: string) =>
      server.inject({ url: `/api/voice-test?persona=maya${query}`, headers: ownHeaders });
    const status = (await server.inject({ url: "/api/status", headers: ownHeaders })).json();
    expect(status.voices).toEqual([
      { id: "slt", name: "High tone" },
      { id: "rms", name: "Low tone" },
    ]);
    await ask("&voice=rms");
    await ask("&voice=rms");
    await ask("");
    // A voice of another engine, chosen on another day.
    await ask("&voice=cedar");
    expect(voice.requests.map(({ voice }) => voice)).toEqual(["rms", "slt"]);
  });
});

describe("metrics", () => {
  it("are there for Prometheus", async () => {
    const { server } = await testApp();
    await server.inject({ url: "/api/status", headers: ownHeaders });
    const { body } = await server.inject({ url: "/metrics", headers: { host: "prometheus" } });
    expect(body).toContain('route="/api/status",status="200"');
    expect(body).toContain("greenroom_live_sessions 0");
    expect(body).toContain('greenroom_event_loop_lag_seconds{quantile="0.99"}');
    expect(body).toContain("greenroom_decodes_waiting 0");
  });
});

describe("a session", () => {
  it("is created, listed, reviewed and deleted", async () => {
    const app = await testApp();
    const { id } = await createSession(app);
    const list = await app.server.inject({ url: "/api/sessions", headers: ownHeaders });
    expect(list.json()).toMatchObject({
      sessions: [{ id, state: "unfinished", turns: 0, durationS: 0 }],
      folder: join(app.config.storage.dataDir, "sessions"),
    });
    const url = `/api/sessions/${id}`;
    const review = await app.server.inject({ url, headers: ownHeaders });
    expect(review.json()).toMatchObject({ session: { id }, turns: [], durationSamples: 0 });
    const gone = await app.server.inject({ method: "DELETE", url, headers: ownHeaders });
    expect(gone.statusCode).toBe(204);
    for (const path of [url, `${url}/audio/candidate.wav`]) {
      const after = await app.server.inject({ url: path, headers: ownHeaders });
      expect(after.json()).toMatchObject({ code: "session_unknown" });
    }
    const listAfter = await app.server.inject({ url: "/api/sessions", headers: ownHeaders });
    expect(listAfter.json().sessions).toEqual([]);
  });

  it("keeps the names that a person announced, and leaves none behind", async () => {
    const app = await testApp();
    const names = { terms: ["Quillbase"] };
    const request = { method: "POST", url: "/api/sessions", headers: ownHeaders } as const;
    const created = await app.server.inject({ ...request, payload: names });
    const url = `/api/sessions/${created.json().id}`;
    const review = await app.server.inject({ url, headers: ownHeaders });
    expect(review.json()).toMatchObject({ session: { options: names } });
    await app.server.inject({ method: "DELETE", url, headers: ownHeaders });
    await app.server.close();
    const { dataDir } = app.config.storage;
    const files = await readdir(dataDir, { recursive: true, withFileTypes: true });
    expect(files.some((file) => file.isFile())).toBe(true);
    for (const file of files.filter((entry) => entry.isFile())) {
      // The database takes its own help files away in the meantime.
      const held = await readFile(join(file.parentPath, file.name), "latin1").catch(() => "");
      expect(held).not.toContain("Quillbase");
    }
  });

  it("never tells its token again", async () => {
    const app = await testApp();
    const { id, token } = await createSession(app);
    for (const url of ["/api/sessions", `/api/sessions/${id}`]) {
      expect((await app.server.inject({ url, headers: ownHeaders })).body).not.toContain(token);
    }
  });

  it("gives its recording in parts", async () => {
    const app = await testApp();
    const { id } = await createSession(app);
    const url = `/api/sessions/${id}/audio/candidate.wav`;
    const part = await app.server.inject({ url, headers: { ...ownHeaders, range: "bytes=0-3" } });
    expect([part.statusCode, part.body, part.headers["content-type"]]).toEqual([
      206,
      "RIFF",
      "audio/wav",
    ]);
    expect(part.headers["content-range"]).toBe("bytes 0-3/44");
    const journal = `/api/sessions/${id}/audio/journal.jsonl`;
    const refused = await app.server.inject({ url: journal, headers: ownHeaders });
    expect(refused.statusCode).toBe(400);
  });

  it.each(["unknown-session", "..%2f..%2fetc", "%00"])(
    "that is unknown is said to be: %s",
    async (id) => {
      const { server } = await testApp();
      const url = `/api/sessions/${id}`;
      for (const request of [{ url }, { url, method: "DELETE" as const }]) {
        const response = await server.inject({ ...request, headers: ownHeaders });
        expect(response.json()).toMatchObject({ code: "session_unknown" });
      }
    },
  );
});
