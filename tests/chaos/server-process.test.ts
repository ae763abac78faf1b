import { open, stat, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { parseWavHeader, WAV_HEADER_BYTES } from "@greenroom/audio";
import { FRAME_SAMPLES } from "@greenroom/protocol";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusedStart, startGreenroom, temporaryFolder } from "../support/greenroom.ts";
import { createSession, PageSocket } from "./support/page-socket.ts";

const FRAMES = 100;

let folder = "";
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("what is recorded survives the server", () => {
  test("a signal to stop, with pages connected, ends it in good order and mends the recording", async () => {
    const dataDir = join(folder, "stopped");
    const greenroom = await startGreenroom({ dataDir });
    const { id, page } = await recorded(greenroom.url);
    expect(await greenroom.kill("SIGTERM")).toEqual({ code: 0, signal: null });
    await page.disconnected();
    expect(await samplesNamed(dataDir, id)).toBe(FRAMES * FRAME_SAMPLES);
  });

  test("after a kill every acknowledged sample is there, the recording is mended, and the interview goes on", async () => {
    const dataDir = join(folder, "killed");
    const greenroom = await startGreenroom({ dataDir });
    const { id, page, created } = await recorded(greenroom.url);
    await greenroom.kill("SIGKILL");
    await page.disconnected();

    const again = await startGreenroom({ dataDir });
    expect(await samplesNamed(dataDir, id)).toBeGreaterThanOrEqual(FRAMES * FRAME_SAMPLES);
    const { page: back, joined } = await PageSocket.joined(again.url, created);
    expect(joined.nextSeq).toBeGreaterThanOrEqual(FRAMES);
    back.sendFrames(joined.nextSeq, 10);
    await back.acknowledged(joined.nextSeq + 10);
    back.close();
    await again.stop();
  });
});

describe("a start that cannot work ends at once, with one line that says what to do", () => {
  test("the port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const refused = await refusedStart({ dataDir: join(folder, "port"), port });
    other.close();
    expect(refused.code).toBe(1);
    expect(lines(refused.output)).toEqual([
      expect.stringMatching(new RegExp(`^PORT: ${port} .*in use.* set PORT`)),
    ]);
  });

  test("another server uses the data folder", async () => {
    const dataDir = join(folder, "shared");
    const first = await startGreenroom({ dataDir });
    const refused = await refusedStart({ dataDir });
    expect(refused.code).toBe(1);
    expect(lines(refused.output)).toEqual([
      expect.stringMatching(/^DATA_DIR: another Greenroom uses the folder/),
    ]);
    expect((await fetch(`${first.url}/livez`)).status).toBe(200);
    await first.stop();
  });

  test("the data folder cannot be written", async () => {
    const file = join(folder, "a-file");
    await writeFile(file, "");
    const refused = await refusedStart({ dataDir: join(file, "data") });
    expect(refused.code).toBe(1);
    expect(lines(refused.output)).toEqual([
      expect.stringMatching(/^DATA_DIR: the folder .+ cannot be written \(.+\)\. Set DATA_DIR/),
    ]);
  });

  test("a setting has a value that is not taken", async () => {
    const dataDir = join(folder, "setting");
    const refused = await refusedStart({ dataDir, env: { LOG_LEVEL: "loud" } });
    expect(refused.code).toBe(1);
    expect(lines(refused.output)).toEqual([expect.stringMatching(/^LOG_LEVEL: "loud" /)]);
  });
});

/** A session with a few seconds that are acknowledged, its page still connected. */
async function recorded(url: string) {
  const created = await createSession(url);
  const { page } = await PageSocket.joined(url, created);
  page.sendFrames(0, FRAMES);
  await page.acknowledged(FRAMES);
  return { id: created.id, page, created };
}

/** Samples that the recording's header names, which are those that the file holds. */
async function samplesNamed(dataDir: string, id: string): Promise<number> {
  const path = join(dataDir, "sessions", id, "candidate.wav");
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(WAV_HEADER_BYTES), 0, WAV_HEADER_BYTES, 0);
  await file.close();
  const header = parseWavHeader(buffer);
  if (!header.ok) throw new Error(header.reason);
  expect(header.format.dataBytes).toBe((await stat(path)).size - WAV_HEADER_BYTES);
  return (header.format.dataBytes ?? 0) / 2;
}

/** The building of the client may be told of first. */
function lines(output: string): string[] {
  return output
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("Building the client"));
}
