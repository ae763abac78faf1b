import { FRAME_SAMPLES, PROTOCOL_VERSION } from "@greenroom/protocol";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startGreenroom, type Greenroom } from "../support/greenroom.ts";
import { createSession, frame, handshake, PageSocket } from "./support/page-socket.ts";

let greenroom: Greenroom;
beforeAll(async () => {
  greenroom = await startGreenroom();
});
afterAll(() => greenroom.stop());

const newPage = async () => PageSocket.joined(greenroom.url, await createSession(greenroom.url));

/** Sends a second of sound; resolves to how many frames are safe on disk when it is. */
async function recordsOn(page: PageSocket, fromSeq: number): Promise<number> {
  page.sendFrames(fromSeq, 25);
  return page.acknowledged(fromSeq + 25);
}

describe("who may not speak for a session is told why", () => {
  test.each([
    ["another version of the page", { protocol: PROTOCOL_VERSION + 1 }, "protocol_unknown"],
    ["no version at all", { protocol: undefined }, "protocol_unknown"],
    ["a session that never was", { sessionId: "0".repeat(20) }, "session_unknown"],
    ["a path for a session", { sessionId: "../../etc" }, "session_unknown"],
    ["somebody else's session", { token: "A".repeat(43) }, "session_foreign"],
    ["a handshake of the wrong shape", { token: 7 }, "event_malformed"],
  ])("%s", async (_, wrong, code) => {
    const right = handshake(await createSession(greenroom.url));
    const page = new PageSocket(greenroom.url, { ...right, ...wrong });
    await expect(page.connect()).rejects.toThrow(code);
    page.close();
  });
});

describe("a page that sends nonsense loses the nonsense, not the interview", () => {
  test.each([
    ["text", "frame_malformed", "hello"],
    ["nothing", "frame_malformed", undefined],
    ["too few bytes", "frame_malformed", new Uint8Array(3)],
    ["an unknown format", "frame_malformed", frame(0).fill(9, 0, 1)],
    ["half a sample", "frame_malformed", frame(0).slice(0, -1)],
    ["a frame in the wrong place", "frame_malformed", frame(0).fill(1, 8, 14)],
    [
      "a frame that is too long",
      "frame_oversized",
      new Uint8Array([...frame(0), ...new Uint8Array(9_000)]),
    ],
  ])("%s instead of a frame", async (_, code, sent) => {
    const { page } = await newPage();
    page.socket.emit("audio.frame", sent);
    await page.problem(code);
    expect(await recordsOn(page, 0)).toBe(25);
    page.close();
  });

  test("a frame that is too early is asked for again, one that came before changes nothing", async () => {
    const { page } = await newPage();
    page.sendFrames(0, 10);
    page.sendFrames(20, 1);
    await page.problem("frame_out_of_order");
    page.sendFrames(0, 10);
    expect(await recordsOn(page, 10)).toBe(35);
    page.close();
  });

  test("a message larger than any ends the connection, and the page can come back", async () => {
    const created = await createSession(greenroom.url);
    const { page } = await PageSocket.joined(greenroom.url, created);
    expect(await recordsOn(page, 0)).toBe(25);
    page.socket.emit("audio.frame", new Uint8Array(200_000));
    await page.disconnected();
    const { page: again, joined } = await PageSocket.joined(greenroom.url, created);
    expect(joined).toMatchObject({ nextSeq: 25, nextSample: 25 * FRAME_SAMPLES });
    expect(await recordsOn(again, 25)).toBe(50);
    again.close();
  });

  test("whoever sends no end of nonsense is disconnected; others notice nothing", async () => {
    const { page: other } = await newPage();
    const { page } = await newPage();
    const nonsense = ["", null, -1, { turn: 1e99 }, [[]], "x".repeat(1_000), { name: "end" }];
    for (const event of [
      "audio.frame",
      "room.command",
      "playback.report",
      "session.join",
      "made.up",
    ]) {
      for (const payload of nonsense) page.socket.emit(event, payload);
    }
    await page.disconnected();
    expect(page.problems.at(-1)?.code).toBe("too_many_requests");
    expect(await recordsOn(other, 0)).toBe(25);
    expect((await fetch(`${greenroom.url}/livez`)).status).toBe(200);
    other.close();
  });
});

test("a second window takes the interview over, and the first is told", async () => {
  const created = await createSession(greenroom.url);
  const { page: first } = await PageSocket.joined(greenroom.url, created);
  expect(await recordsOn(first, 0)).toBe(25);
  const { page: second, joined } = await PageSocket.joined(greenroom.url, created);
  await first.disconnected();
  expect(first.problems.at(-1)?.code).toBe("session_taken");
  expect(joined.nextSeq).toBe(25);
  expect(await recordsOn(second, 25)).toBe(50);
  second.close();
});
