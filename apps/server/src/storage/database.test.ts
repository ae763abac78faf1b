import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { StartError } from "../start-error.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { openDatabase } from "./database.ts";

const row = (id: string) => ({
  id,
  started_at: "2026-01-01T00:00:00.000Z",
  state: "ended",
  options: "{}",
  duration_s: 1,
  turns: 0,
  first_question: "x".repeat(200),
  sample: 0,
  whole: 1,
  things: "[]",
});

const opened = async (path: string) => {
  const moved: string[] = [];
  const db = await openDatabase(path, (to) => moved.push(to));
  onTestFinished(() => db.destroy());
  const ids = async () => (await db.selectFrom("sessions").select("id").execute()).map((r) => r.id);
  return { db, moved, ids };
};

const filled = async (path: string) => {
  const db = await openDatabase(path);
  const rows = Array.from({ length: 200 }, (_, index) => row(`session-${index}`));
  await db.insertInto("sessions").values(rows).execute();
  await db.destroy();
};

describe("the database", () => {
  it("that is none is moved aside, and a new one made in its place", async () => {
    const path = join(await temporaryFolder(), "greenroom.sqlite");
    for (const n of [1, 2]) {
      await writeFile(path, "no database ".repeat(500));
      const { db, moved, ids } = await opened(path);
      expect(moved).toEqual([`${path}.damaged-${n}`]);
      expect(await ids()).toEqual([]);
      await db.destroy();
      expect(await readFile(`${path}.damaged-${n}`, "utf8")).toContain("no database");
    }
  });

  it.each([
    ["in the middle", (bytes: Buffer) => bytes.fill(0x55, 8_192, 20_000)],
    ["after the first page", (bytes: Buffer) => bytes.fill(0x55, 4_096)],
    ["at its end, which is missing", (bytes: Buffer) => bytes.subarray(0, 9_000)],
  ])("that is damaged %s is moved aside", async (_where, damage) => {
    const path = join(await temporaryFolder(), "greenroom.sqlite");
    await filled(path);
    await writeFile(path, damage(await readFile(path)));
    const { moved, ids } = await opened(path);
    expect(moved).toEqual([`${path}.damaged-1`]);
    expect(await ids()).toEqual([]);
  });

  it("that is whole stays where it is", async () => {
    const path = join(await temporaryFolder(), "greenroom.sqlite");
    await filled(path);
    const { moved, ids } = await opened(path);
    expect(moved).toEqual([]);
    expect(await ids()).toHaveLength(200);
  });

  it("that cannot be opened is named in one line", async () => {
    const path = join(await temporaryFolder(), "greenroom.sqlite");
    await mkdir(path);
    const refused = openDatabase(path);
    await expect(refused).rejects.toThrow(StartError);
    await expect(refused).rejects.toThrow(
      /^DATA_DIR: the file .+greenroom\.sqlite cannot be opened \(.+\)\. Move it away: [^\n]+$/,
    );
  });
});
