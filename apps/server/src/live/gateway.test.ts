import { once } from "node:events";
import { connect } from "node:net";
import {
  encodeMicrophoneFrame,
  FRAME_SAMPLES,
  MAX_FRAME_SAMPLES,
  problem,
  PROTOCOL_VERSION,
  sessionListSchema,
} from "@greenroom/protocol";
import type { Socket } from "socket.io-client";
import { describe, expect, it } from "vitest";
import {
  connected,
  createSession,
  joinRoom,
  next,
  ownHeaders,
  pageSocket,
  sharedTestApp,
  testApp,
} from "../testing/test-app.ts";

const frame = (seq: number) =>
  encodeMicrophoneFrame({
    seq,
    firstSample: seq * FRAME_SAMPLES,
    replayed: false,
    pcm: new Int16Array(FRAME_SAMPLES),
  });

const shared = sharedTestApp();
/** The server, and a session that nobody sits in yet. */
const running = async () => {
  const app = shared();
  return { app, address: app.address, who: await createSession(app) };
};
const joined = async () => {
  const { app, address, who } = await running();
  const socket = await connected(pageSocket(address, who));
  const answer = await joinRoom(socket);
  return { app, address, who, socket, answer };
};
/** Resolves when frames up to `seq` are acknowledged. */
const acknowledged = (socket: Socket, seq: number) =>
  new Promise<void>((resolve) => {
    socket.on("audio.ack", ({ nextSeq }: { nextSeq: number }) => {
      if (nextSeq >= seq) resolve();
    });
  });
/** The room's state once it is in this phase. */
const phase = (socket: Socket, wanted: string) =>
  new Promise<{ readonly turn: number }>((resolve) => {
    socket.on("session.state", (state: { phase: string; turn: number }) => {
      if (state.phase === wanted) resolve(state);
    });
  });
const refusal = async (socket: Socket) => {
  const refused = next(socket, "connect_error");
  socket.connect();
  return refused;
};

describe("who connects", () => {
  it("with another version of the protocol is told to reload", async () => {
    const { address, who } = await running();
    expect(await refusal(pageSocket(address, who, PROTOCOL_VERSION + 1))).toMatchObject({
      data: problem("protocol_unknown"),
    });
  });

  it("without a version, or with nothing at all, is told the same", async () => {
    const { address, who } = await running();
    const socket = pageSocket(address, who);
    socket.auth = {};
    expect(await refusal(socket)).toMatchObject({ data: problem("protocol_unknown") });
  });

  it("for a session that does not exist is told so", async () => {
    const { address } = await running();
    for (const id of ["no-such-session", "../../etc/passwd", ""]) {
      expect(await refusal(pageSocket(address, { id, token: "t" }))).toMatchObject({
        data: problem("session_unknown"),
      });
    }
  });

  it("with the token of another session is refused", async () => {
    const { app, address, who } = await running();
    const other = await createSession(app);
    const foreign = pageSocket(address, { id: who.id, token: other.token });
    expect(await refusal(foreign)).toMatchObject({ data: problem("session_foreign") });
  });

  it("with credentials of another shape is refused", async () => {
    const { address, who } = await running();
    const socket = pageSocket(address, who);
    socket.auth = { protocol: PROTOCOL_VERSION, sessionId: 7 };
    expect(await refusal(socket)).toMatchObject({ data: problem("event_malformed") });
  });

  it("from a foreign page is refused before anything else", async () => {
    const { address, who } = await running();
    const socket = pageSocket(address, who);
    socket.io.opts.extraHeaders = { origin: "https://evil.example" };
    const error = await refusal(socket);
    expect(error).toBeInstanceOf(Error);
    expect(socket.connected).toBe(false);
  });
});

describe("a page that joins", () => {
  it("is told where to go on, and hears its frames acknowledged once they are on disk", async () => {
    const { app, who, socket, answer } = await joined();
    expect(answer).toMatchObject({ ok: true, joined: { nextSeq: 0, nextSample: 0 } });
    for (const seq of [0, 1, 2]) socket.emit("audio.frame", frame(seq));
    await acknowledged(socket, 3);
    const url = `/api/sessions/${who.id}/audio/candidate.wav`;
    const wav = await app.server.inject({ url, headers: ownHeaders });
    expect(wav.rawPayload.length).toBe(44 + 3 * FRAME_SAMPLES * 2);
  });

  it("again after its connection was lost goes on where it was", async () => {
    const { address, who, socket } = await joined();
    for (const seq of [0, 1]) socket.emit("audio.frame", frame(seq));
    await acknowledged(socket, 2);
    socket.disconnect();
    const again = await connected(pageSocket(address, who));
    expect(await joinRoom(again)).toMatchObject({ ok: true, joined: { nextSeq: 2 } });
  });

  it("in a second window takes over; the first is told and disconnected", async () => {
    const { address, who, socket } = await joined();
    const said = next(socket, "problem");
    const gone = next(socket, "disconnect");
    const second = await connected(pageSocket(address, who));
    expect((await joinRoom(second)).ok).toBe(true);
    expect(await said).toEqual(problem("session_taken"));
    expect(await gone).toBe("io server disconnect");
    second.emit("audio.frame", frame(0));
    await acknowledged(second, 1);
  });

  it("a session that has ended is told so; its recording is whole at once, and it can be deleted", async () => {
    const { app, address, who } = await running();
    const socket = await connected(pageSocket(address, who));
    const asking = phase(socket, "asking");
    await joinRoom(socket);
    const { turn } = await asking;
    socket.emit("audio.frame", frame(0));
    await acknowledged(socket, 1);
    const ended = phase(socket, "ended");
    socket.emit("room.command", { name: "end", turn, atSample: 0 });
    await ended;
    const again = await connected(pageSocket(address, who));
    expect(await joinRoom(again)).toEqual({ ok: false, problem: problem("session_ended") });

    const url = `/api/sessions/${who.id}`;
    const recording = { url: `${url}/audio/candidate.wav`, headers: ownHeaders };
    const wav = (await app.server.inject(recording)).rawPayload;
    expect(wav.readUInt32LE(40)).toBe(FRAME_SAMPLES * 2);
    const deleted = await app.server.inject({ method: "DELETE", url, headers: ownHeaders });
    expect(deleted.statusCode).toBe(204);
  });

  it("keeps its session live and from being deleted while it is there, and no longer", async () => {
    const { app, who, socket } = await joined();
    const ask = async (url: string, method: "GET" | "DELETE" = "GET") =>
      app.server.inject({ method, url, headers: ownHeaders });
    const url = `/api/sessions/${who.id}`;
    const listed = async () => {
      const list = sessionListSchema.parse((await ask("/api/sessions")).json());
      return list.sessions.find(({ id }) => id === who.id);
    };
    const states = async () => [(await listed())?.state, (await ask(url)).json().session.state];
    const refused = await ask(url, "DELETE");
    expect([refused.statusCode, refused.json()]).toEqual([409, problem("session_live")]);
    expect(await states()).toEqual(["live", "live"]);
    socket.disconnect();
    await expect.poll(states, { timeout: 20_000 }).toEqual(["unfinished", "unfinished"]);
    expect((await ask(url, "DELETE")).statusCode).toBe(204);
    expect(await listed()).toBeUndefined();
  });
});

describe("what a page sends", () => {
  const short = encodeMicrophoneFrame({
    seq: 0,
    firstSample: 0,
    replayed: false,
    pcm: new Int16Array(10),
  });
  it.each<[string, unknown, Parameters<typeof problem>[0]]>([
    ["a frame that is no frame", new Uint8Array([9, 9, 9]), "frame_malformed"],
    ["text for a frame", "hello", "frame_malformed"],
    ["a frame that is too short", short, "frame_malformed"],
    [
      "a frame that is too large",
      new Uint8Array(16 + MAX_FRAME_SAMPLES * 2 + 2),
      "frame_oversized",
    ],
    ["a frame that comes too early", frame(5), "frame_out_of_order"],
  ])("is named when it is %s", async (_name, sent, code) => {
    const { socket } = await joined();
    const said = next(socket, "problem");
    socket.emit("audio.frame", sent);
    expect(await said).toEqual(problem(code));
    socket.emit("audio.frame", frame(0));
    await acknowledged(socket, 1);
  });

  it.each([
    ["room.command", { name: "dance", turn: 1, atSample: 0 }],
    ["room.command", null],
    ["playback.report", { reply: -1 }],
    ["session.join", "no callback"],
    ["some.other.event", {}],
  ])("is named when it is no %s that exists: %j", async (event, payload) => {
    const { socket } = await joined();
    const said = next(socket, "problem");
    socket.emit(event, payload);
    expect(await said).toEqual(problem("event_malformed"));
  });

  it("before it has joined is not taken", async () => {
    const { address, who } = await running();
    const socket = await connected(pageSocket(address, who));
    const said = next(socket, "problem");
    socket.emit("audio.frame", frame(0));
    expect(await said).toEqual(problem("event_malformed"));
  });

  it("is told once which frame is due, not for each that comes too early", async () => {
    const { socket } = await joined();
    const problems: unknown[] = [];
    socket.on("problem", (said) => problems.push(said));
    for (const seq of [0, 2, 3, 4, 5]) socket.emit("audio.frame", frame(seq));
    for (const seq of [1, 2, 3, 4, 5]) socket.emit("audio.frame", frame(seq));
    await acknowledged(socket, 6);
    expect(problems).toEqual([problem("frame_out_of_order")]);
  });

  it("twice changes nothing", async () => {
    const { app, who, socket } = await joined();
    for (const seq of [0, 1, 0, 1, 2]) socket.emit("audio.frame", frame(seq));
    await acknowledged(socket, 3);
    const url = `/api/sessions/${who.id}/audio/candidate.wav`;
    const wav = await app.server.inject({ url, headers: ownHeaders });
    expect(wav.rawPayload.length).toBe(44 + 3 * FRAME_SAMPLES * 2);
  });

  it("that cannot be read ends the connection when there is much of it", async () => {
    const { socket } = await joined();
    const gone = next(socket, "disconnect");
    for (let i = 0; i < 30; i++) socket.emit("audio.frame", "garbage");
    expect(await gone).toBe("io server disconnect");
  });

  it("in a message beyond all bounds ends the connection", async () => {
    const { socket } = await joined();
    const gone = next(socket, "disconnect");
    socket.emit("audio.frame", new Uint8Array(100_000));
    expect(await gone).toBe("transport close");
  });

  it("far faster than anybody speaks ends the connection", async () => {
    const { socket } = await joined();
    const gone = next(socket, "disconnect");
    for (let seq = 0; seq < 2_000; seq++) socket.emit("audio.frame", frame(seq));
    expect(await gone).toBe("io server disconnect");
  });
});

describe("the server's end", () => {
  it("comes at once with sockets open, and keeps what was sent", async () => {
    const app = await testApp();
    const url = new URL(await app.listen());
    const who = await createSession(app);
    const socket = await connected(pageSocket(url.href, who));
    await joinRoom(socket);
    // A connection that says nothing, as a browser keeps them.
    const idle = connect(Number(url.port), url.hostname);
    await once(idle, "connect");
    const gone = next(socket, "disconnect");
    socket.emit("audio.frame", frame(0));
    await acknowledged(socket, 1);
    await app.server.close();
    await gone;
    idle.destroy();

    const after = await testApp({}, { DATA_DIR: app.config.storage.dataDir });
    const wav = await after.server.inject({
      url: `/api/sessions/${who.id}/audio/candidate.wav`,
      headers: ownHeaders,
    });
    expect(wav.rawPayload.readUInt32LE(40)).toBe(FRAME_SAMPLES * 2);
    const socketAfter = await connected(pageSocket(await after.listen(), who));
    expect(await joinRoom(socketAfter)).toMatchObject({ ok: true, joined: { nextSeq: 1 } });
  });
});
