import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { StartError } from "../start-error.ts";
import { journalHeader } from "../testing/journal-header.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { openSessionStore } from "./session-store.ts";

const header = journalHeader();

describe("the session store", () => {
  it("keeps one folder a session, and deletes all of it", async () => {
    const store = await openSessionStore(await temporaryFolder());
    await (await store.create(header)).close();
    expect(await store.list()).toEqual([header.id]);
    expect((await store.read(header.id))?.header).toEqual(header);
    expect(await store.remove(header.id)).toBe(true);
    expect(await store.list()).toEqual([]);
    expect(await store.read(header.id)).toBeNull();
    expect(await store.remove(header.id)).toBe(false);
  });

  it("finishes a deletion that was cut short", async () => {
    const dataDir = await temporaryFolder();
    const left = join(dataDir, "deleted", header.id, "candidate.wav");
    await mkdir(join(dataDir, "deleted", header.id), { recursive: true });
    await writeFile(left, "sound");
    await openSessionStore(dataDir);
    await expect(readFile(left)).rejects.toThrow("ENOENT");
  });

  it.each(["../../etc", "..", "", "a/b-c-d-e-f", "UPPERCASE-ID", ".hidden-session"])(
    "takes no path for an id: %j",
    async (id) => {
      const store = await openSessionStore(await temporaryFolder());
      expect(await store.read(id)).toBeNull();
      expect(await store.open(id)).toBeNull();
      expect(await store.remove(id)).toBe(false);
      expect(() => store.path(id)).toThrow(RangeError);
    },
  );

  it("says in one line that its folder cannot be made", async () => {
    const file = join(await temporaryFolder(), "file");
    await writeFile(file, "");
    const opening = openSessionStore(file);
    await expect(opening).rejects.toThrow(StartError);
    await expect(opening).rejects.toThrow(
      /^DATA_DIR: .+ cannot be written \(ENOTDIR\)\. Set DATA_DIR to one that can\.$/,
    );
  });
});
