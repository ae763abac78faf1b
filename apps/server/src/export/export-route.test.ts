import { join } from "node:path";
import { parseWavHeader } from "@greenroom/audio";
import { problemSchema } from "@greenroom/protocol";
import { expect, it } from "vitest";
import { storeAnswer } from "../testing/recorded-answer.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import {
  connected,
  createSession,
  joinRoom,
  ownHeaders,
  pageSocket,
  testApp,
  type TestApp,
} from "../testing/test-app.ts";

const id = "session-with-an-answer";
const answer = "I decided to move the work into a queue".split(" ");

async function open(): Promise<TestApp> {
  const dataDir = join(await temporaryFolder(), "data");
  await storeAnswer(dataDir, id, [answer]);
  return testApp({}, { DATA_DIR: dataDir });
}

const get = (app: TestApp, file: string, session = id) =>
  app.server.inject({ url: `/api/sessions/${session}/export/${file}`, headers: ownHeaders });

it("gives a session in every form as a download with a name of its own", async () => {
  const app = await open();
  for (const [file, type, name] of [
    ["review.html", "text/html; charset=utf-8", /^greenroom-[-\d]{15}\.html$/],
    [
      "review-with-sound.html",
      "text/html; charset=utf-8",
      /^greenroom-[-\d]{15}-with-sound\.html$/,
    ],
    ["review.md", "text/markdown; charset=utf-8", /^greenroom-[-\d]{15}\.md$/],
    ["captions.vtt", "text/vtt; charset=utf-8", /^greenroom-[-\d]{15}\.vtt$/],
    ["both-voices.wav", "audio/wav", /^greenroom-[-\d]{15}\.wav$/],
    ["candidate.wav", "audio/wav", /^greenroom-[-\d]{15}-candidate\.wav$/],
  ] as const) {
    const { statusCode, headers, rawPayload } = await get(app, file);
    expect([file, statusCode, headers["content-type"]]).toEqual([file, 200, type]);
    const given = /^attachment; filename="([^"]+)"$/.exec(String(headers["content-disposition"]));
    expect(given?.[1]).toMatch(name);
    expect(rawPayload.length).toBe(Number(headers["content-length"]));
  }
});

it("gives sound whose header says how long it is", async () => {
  const { rawPayload } = await get(await open(), "both-voices.wav");
  const header = parseWavHeader(rawPayload);
  expect(header.ok && header.format.dataBytes).toBe(rawPayload.length - 44);
  expect(rawPayload.length).toBeGreaterThan(44);
});

it("carries the sound inside the page, line by line", async () => {
  const { body } = await get(await open(), "review-with-sound.html");
  const lines = /id="sound">([^<]*)<\/script>/.exec(body)?.[1]?.trim().split("\n") ?? [];
  const wav = Buffer.concat(lines.map((line) => Buffer.from(line, "base64")));
  expect(wav.subarray(0, 4).toString()).toBe("RIFF");
  expect(wav.readUInt32LE(40)).toBe(wav.length - 44);
});

it("says what is wrong in a sentence", async () => {
  const app = await open();
  const gone = await get(app, "review.md", "no-such-session");
  expect([gone.statusCode, problemSchema.parse(gone.json()).code]).toEqual([
    404,
    "session_unknown",
  ]);
  expect((await get(app, "journal.jsonl")).statusCode).toBe(400);

  const address = await app.listen();
  const created = await createSession(app);
  await joinRoom(await connected(pageSocket(address, created)));
  const live = await get(app, "both-voices.wav", created.id);
  expect(live.statusCode).toBe(409);
  expect(problemSchema.parse(live.json()).sentence).toBe(
    "This interview is not finished yet. Export it when it has ended.",
  );
});
