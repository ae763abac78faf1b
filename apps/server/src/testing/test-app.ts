import { rm } from "node:fs/promises";
import { join } from "node:path";
import { createScriptedInterviewer } from "@greenroom/interviewer";
import { createdSchema, PROTOCOL_VERSION, type JoinResult } from "@greenroom/protocol";
import {
  EnergyVoiceActivity,
  ScriptedSpeechToText,
  ToneTextToSpeech,
} from "@greenroom/speech/fakes";
import { pino } from "pino";
import { io, type Socket } from "socket.io-client";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { buildApp, type App, type Parts } from "../app.ts";
import { readConfig, type Config } from "../config.ts";
import { liveSessionOpener } from "../session/open-live-session.ts";
import { usualDisk } from "../storage/session-folder.ts";
import { makeTemporaryFolder, temporaryFolder } from "./temporary-folder.ts";

/** A whole server over scripted engines, in a folder of its own. */
export interface TestApp extends App {
  readonly config: Config;
  readonly ear: ScriptedSpeechToText;
  readonly voice: ToneTextToSpeech;
  readonly voiceActivity: EnergyVoiceActivity;
  /** Begins to listen; the address. */
  listen(): Promise<string>;
}

/** One for this test: it ends with it, and its folder goes. */
export async function testApp(
  over: Partial<Parts> = {},
  environment: Record<string, string> = {},
): Promise<TestApp> {
  const dataDir = environment["DATA_DIR"] ?? join(await temporaryFolder(), "data");
  const app = await openTestApp(dataDir, over, environment);
  onTestFinished(() => app.server.close());
  return app;
}

/**
 * One for all tests of a file, each with sessions of its own: to open a server (most of it is the
 * database safely on disk) takes longer than most of what is asked of it.
 */
export function sharedTestApp(): () => TestApp & { readonly address: string } {
  let shared: (TestApp & { readonly address: string }) | null = null;
  let folder: string | null = null;
  beforeAll(async () => {
    folder = await makeTemporaryFolder();
    const app = await openTestApp(join(folder, "data"));
    shared = { ...app, address: await app.listen() };
  });
  afterAll(async () => {
    await shared?.server.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });
  return () => {
    if (!shared) throw new Error("The server is not open yet.");
    return shared;
  };
}

async function openTestApp(
  dataDir: string,
  over: Partial<Parts> = {},
  environment: Record<string, string> = {},
): Promise<TestApp> {
  const config = readConfig({ DATA_DIR: dataDir, PORT: "0", ...environment });
  const ear = new ScriptedSpeechToText();
  const voice = new ToneTextToSpeech();
  const voiceActivity = new EnergyVoiceActivity();
  const app = await buildApp(config, {
    engines: { speechToText: ear, textToSpeech: voice, voiceActivity },
    interviewer: createScriptedInterviewer(),
    opener: (using) => liveSessionOpener({ ...using, wallMs: () => Date.now() }),
    clientFolder: null,
    // The wait between two groups of writes is the disk's comfort; no promise hangs on it.
    disk: { ...usualDisk, groupIntervalMs: 5 },
    log: pino({ level: "silent" }),
    ...over,
  });
  return {
    ...app,
    config,
    ear,
    voice,
    voiceActivity,
    listen: () => app.server.listen({ host: config.http.host, port: 0 }),
  };
}

/** What a page of our own sends along. */
export const ownHeaders = { host: "127.0.0.1:3000" };

export async function createSession(app: App): Promise<{ id: string; token: string }> {
  const response = await app.server.inject({
    method: "POST",
    url: "/api/sessions",
    headers: ownHeaders,
    payload: {},
  });
  return createdSchema.parse(response.json());
}

export interface Credentials {
  readonly id: string;
  readonly token: string;
}

/** A page's socket, not yet connected. Nothing is typed: tests send what no page would. */
export function pageSocket(address: string, who: Credentials, protocol = PROTOCOL_VERSION): Socket {
  const socket = io(address, {
    auth: { protocol, sessionId: who.id, token: who.token },
    transports: ["websocket"],
    reconnection: false,
    forceNew: true,
    autoConnect: false,
  });
  onTestFinished(() => void socket.disconnect());
  return socket;
}

export async function connected(socket: Socket): Promise<Socket> {
  const connect = next(socket, "connect");
  socket.connect();
  await connect;
  return socket;
}

export function joinRoom(socket: Socket): Promise<JoinResult> {
  return socket.timeout(20_000).emitWithAck("session.join");
}

/** The first argument of the next such event. */
export function next(socket: Socket, event: string): Promise<unknown> {
  return new Promise((resolve) => {
    socket.once(event, resolve);
  });
}
