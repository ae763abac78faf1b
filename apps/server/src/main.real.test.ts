import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createdSchema, encodeMicrophoneFrame, FRAME_SAMPLES } from "@greenroom/protocol";
import type { Socket } from "socket.io-client";
import { describe, expect, it, onTestFinished } from "vitest";
import { connected, joinRoom, pageSocket } from "./testing/test-app.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

const main = fileURLToPath(new URL("./main.ts", import.meta.url));

/** The server as it is started by a person, but for the client's build. */
const launch = (dataDir: string, env: Record<string, string> = {}): ChildProcess => {
  const child = spawn(process.execPath, ["--import", "tsx", main], {
    env: { PATH: process.env["PATH"], PORT: "0", DATA_DIR: dataDir, LOG_LEVEL: "warn", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
};

const linesOf = async (child: ChildProcess, stream: "stdout" | "stderr"): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of createInterface({ input: child[stream]! })) lines.push(line);
  return lines;
};

/** The address that it says it is ready on. */
const ready = async (child: ChildProcess): Promise<string> => {
  for await (const line of createInterface({ input: child.stdout! })) {
    const found = /^Greenroom is ready on (http:\/\/127\.0\.0\.1:\d+)$/.exec(line);
    if (found?.[1]) return found[1];
  }
  throw new Error("It ended without being ready.");
};

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> => {
  const exit = once(child, "exit");
  child.kill(signal);
  const [code] = await exit;
  return code;
};

const create = async (address: string) => {
  const response = await fetch(`${address}/api/sessions`, { method: "POST" });
  return createdSchema.parse(await response.json());
};

/** Samples that tell which they are. */
const frame = (seq: number) =>
  encodeMicrophoneFrame({
    seq,
    firstSample: seq * FRAME_SAMPLES,
    replayed: false,
    pcm: Int16Array.from({ length: FRAME_SAMPLES }, (_, i) => (seq * 31 + i) % 200),
  });

const acknowledged = (socket: Socket, least: number) =>
  new Promise<number>((resolve) => {
    socket.on("audio.ack", ({ nextSeq }: { nextSeq: number }) => {
      if (nextSeq >= least) resolve(nextSeq);
    });
  });

describe("the server's process", () => {
  it("loses nothing that it acknowledged when it is killed, and goes on where it was", async () => {
    const dataDir = await temporaryFolder();
    const first = launch(dataDir);
    const address = await ready(first);
    const who = await create(address);
    const socket = await connected(pageSocket(address, who));
    await joinRoom(socket);
    const half = acknowledged(socket, 40);
    for (let seq = 0; seq < 100; seq++) socket.emit("audio.frame", frame(seq));
    const safe = await half;
    await end(first, "SIGKILL");

    const file = join(dataDir, "sessions", who.id, "candidate.wav");
    const wav = await readFile(file);
    for (let seq = 0; seq < safe; seq++) {
      const start = 44 + seq * FRAME_SAMPLES * 2;
      const stored = wav.subarray(start, start + FRAME_SAMPLES * 2);
      expect(stored.equals(Buffer.from(frame(seq).subarray(16)))).toBe(true);
    }

    const second = launch(dataDir);
    const addressNow = await ready(second);
    const again = await connected(pageSocket(addressNow, who));
    const joined = await joinRoom(again);
    const nextSeq = joined.ok ? joined.joined.nextSeq : -1;
    expect(nextSeq).toBeGreaterThanOrEqual(safe);
    const all = acknowledged(again, nextSeq + 10);
    for (let i = 0; i < 10; i++) again.emit("audio.frame", frame(nextSeq + i));
    await all;
    expect(await end(second, "SIGTERM")).toBe(0);
    const whole = await readFile(file);
    expect(whole.readUInt32LE(40)).toBe((nextSeq + 10) * FRAME_SAMPLES * 2);
  });

  it("refuses a bad setting in one line, and ends", async () => {
    const child = launch(await temporaryFolder(), { PORT: "http" });
    const [lines, [code]] = await Promise.all([linesOf(child, "stderr"), once(child, "exit")]);
    expect(lines).toEqual(['PORT: "http" is no port, a number from 0 to 65535.']);
    expect(code).toBe(1);
  });
});
