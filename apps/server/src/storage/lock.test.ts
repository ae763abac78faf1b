import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { StartError } from "../start-error.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { lockDataFolder } from "./lock.ts";

describe("lockDataFolder", () => {
  it("keeps a second server off, in one line that says which folder and what to do", async () => {
    const folder = await temporaryFolder();
    const lock = await lockDataFolder(folder);
    const second = lockDataFolder(folder);
    await expect(second).rejects.toThrow(StartError);
    await expect(second).rejects.toThrow(
      `DATA_DIR: another Greenroom uses the folder ${folder}. Stop that one, or set DATA_DIR to another folder.`,
    );
    lock.release();
    (await lockDataFolder(folder)).release();
  });

  it("says in one line that the folder cannot be written", async () => {
    const file = join(await temporaryFolder(), "file");
    await writeFile(file, "");
    await expect(lockDataFolder(join(file, "data"))).rejects.toThrow(
      /^DATA_DIR: the folder .+ cannot be written \(ENOTDIR\)\. Set DATA_DIR to one that can\.$/,
    );
  });

  it.each([
    ["a folder", (path: string) => mkdir(path)],
    ["no lock", (path: string) => writeFile(path, "something else ".repeat(500))],
  ])("names the lock's file where that is %s", async (_what, make) => {
    const folder = await temporaryFolder();
    await make(join(folder, "lock.sqlite"));
    const refused = lockDataFolder(folder);
    await expect(refused).rejects.toThrow(StartError);
    await expect(refused).rejects.toThrow(
      /^DATA_DIR: the file .+lock\.sqlite cannot be locked \([^\n]+\)\. Remove it, or set [^\n]+$/,
    );
  });

  it("can be released twice", async () => {
    const lock = await lockDataFolder(await temporaryFolder());
    lock.release();
    expect(() => lock.release()).not.toThrow();
  });
});
