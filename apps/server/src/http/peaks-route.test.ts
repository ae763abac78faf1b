import { appendFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { wavHeader } from "@greenroom/audio";
import { peaksSchema } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { sessionFiles } from "../storage/session-files.ts";
import { createSession, ownHeaders, sharedTestApp } from "../testing/test-app.ts";

const STEP = 1_600;
const loud = (value: number) => new Uint8Array(new Int16Array(STEP).fill(value).buffer);

describe("GET /api/sessions/:id/peaks", () => {
  const app = sharedTestApp();
  const ask = (id: string, tag?: unknown) =>
    app().server.inject({
      url: `/api/sessions/${id}/peaks`,
      headers: { ...ownHeaders, ...(typeof tag === "string" && { "if-none-match": tag }) },
    });
  const folderOf = (id: string) => join(app().config.storage.dataDir, "sessions", id);

  it("tells how loud both voices were, also of a recording made before there were peaks", async () => {
    const { id } = await createSession(app());
    const { candidate } = sessionFiles(folderOf(id));
    await writeFile(candidate, Buffer.concat([wavHeader(16_000, 2 * STEP), loud(16_384)]));
    const response = await ask(id);
    expect(response.statusCode).toBe(200);
    const { stepSamples, ...voices } = peaksSchema.parse(response.json());
    expect(stepSamples).toBe(STEP);
    expect(voices).toEqual({ candidate: [128], interviewer: [0] });
  });

  it("is sent once, and anew as soon as the recording has grown", async () => {
    const { id } = await createSession(app());
    const { candidate } = sessionFiles(folderOf(id));
    await writeFile(candidate, Buffer.concat([wavHeader(16_000, null), loud(16_384)]));
    const first = await ask(id);
    expect(first.headers["cache-control"]).toBe("no-cache");
    expect((await ask(id, first.headers.etag)).statusCode).toBe(304);
    await appendFile(candidate, loud(32_767));
    const grown = await ask(id, first.headers.etag);
    expect(grown.statusCode).toBe(200);
    expect(peaksSchema.parse(grown.json()).candidate).toEqual([128, 255]);
  });

  it("is not there for a session that is not there", async () => {
    expect((await ask("no-such-session")).statusCode).toBe(404);
    expect((await ask("../secrets")).statusCode).toBe(404);
  });
});
