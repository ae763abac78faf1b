import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { noAnnotations } from "@greenroom/protocol";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { readAnnotations, writeAnnotations } from "./annotations-file.ts";

const corrected = {
  ...noAnnotations,
  corrections: [{ id: "one", turn: 1, startSample: 0, endSample: 10, text: "Kafka" }],
};

describe("what was added by hand", () => {
  it("is nothing before something was added", async () => {
    const folder = await temporaryFolder();
    expect(await readAnnotations(folder)).toEqual({ annotations: noAnnotations, damaged: null });
  });

  it("is read as it was written, and nothing else lies beside it", async () => {
    const folder = await temporaryFolder();
    await writeAnnotations(folder, corrected);
    expect(await readAnnotations(folder)).toEqual({ annotations: corrected, damaged: null });
    expect(await readdir(folder)).toEqual(["annotations.json"]);
  });

  it("is read from a file that an older version wrote, which knew less", async () => {
    const folder = await temporaryFolder();
    const { corrections } = corrected;
    await writeFile(join(folder, "annotations.json"), JSON.stringify({ corrections }));
    expect((await readAnnotations(folder)).annotations).toEqual(corrected);
  });

  it.each(["", '{"corrections":[', "[]", "null", '{"corrections":[{"id":7}]}', "\0".repeat(20)])(
    "is named where it is damaged, and set aside before something new is written: %j",
    async (damage) => {
      const folder = await temporaryFolder();
      const path = join(folder, "annotations.json");
      for (const n of [1, 2]) {
        await writeFile(path, damage);
        expect(await readAnnotations(folder)).toEqual({
          annotations: noAnnotations,
          damaged: path,
        });
        await writeAnnotations(folder, corrected);
        const aside = join(folder, `annotations.damaged-${n}.json`);
        expect(await readFile(aside, "utf8")).toBe(damage);
        expect(await readAnnotations(folder)).toEqual({ annotations: corrected, damaged: aside });
      }
    },
  );

  it("gives way to nothing that is no file", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "annotations.json"));
    await writeAnnotations(folder, corrected);
    expect((await readAnnotations(folder)).annotations).toEqual(corrected);
  });

  it("cannot be written where the session is gone", async () => {
    const folder = join(await temporaryFolder(), "gone");
    await expect(writeAnnotations(folder, corrected)).rejects.toMatchObject({ code: "ENOENT" });
  });
});
