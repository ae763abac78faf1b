import { writeFile } from "node:fs/promises";
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

  it("can be released twice", async () => {
    const lock = await lockDataFolder(await temporaryFolder());
    lock.release();
    expect(() => lock.release()).not.toThrow();
  });
});
