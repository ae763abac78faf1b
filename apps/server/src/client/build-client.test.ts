import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { buildClient } from "./build-client.ts";

const repository = async () => {
  const root = await temporaryFolder();
  const write = async (path: string, content: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  };
  await write("apps/web/src/main.tsx", "one");
  await write("packages/audio/src/index.ts", "one");
  let builds = 0;
  const start = () =>
    buildClient(
      root,
      () => {},
      async (_root, outDir) => {
        builds += 1;
        await writeFile(join(outDir, "index.html"), `build ${builds}`);
      },
    );
  return {
    root,
    write,
    start,
    page: () => readFile(join(root, "apps/web/dist/index.html"), "utf8"),
  };
};

describe("buildClient", () => {
  it("builds once, and not again while nothing changes", async () => {
    const { start, page } = await repository();
    expect((await start()).built).toBe(true);
    expect((await start()).built).toBe(false);
    expect(await page()).toBe("build 1");
  });

  it.each(["apps/web/src/main.tsx", "packages/audio/src/index.ts", "apps/web/public/new.svg"])(
    "builds again when %s changes",
    async (path) => {
      const { start, write, page } = await repository();
      await start();
      await write(path, "two");
      expect((await start()).built).toBe(true);
      expect(await page()).toBe("build 2");
    },
  );

  it("keeps the old client when the new one cannot be built, and says why in one line", async () => {
    const { root, start, write, page } = await repository();
    await start();
    await write("apps/web/src/main.tsx", "broken");
    const failing = buildClient(
      root,
      () => {},
      () => Promise.reject(new Error("main.tsx: unexpected token\n  at line 1")),
    );
    await expect(failing).rejects.toThrow(
      /^The client cannot be built: main\.tsx: unexpected token$/,
    );
    expect(await page()).toBe("build 1");
  });
});
