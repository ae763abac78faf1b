import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const assets = fileURLToPath(new URL("../../../web/dist/assets", import.meta.url));

test("the client that was built here, by a test runner, is the one that users get", async () => {
  const scripts = (await readdir(assets)).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(2);
  for (const name of scripts) {
    // React's development runtime names the source of every element.
    expect(await readFile(join(assets, name), "utf8")).not.toContain("jsxDEV");
  }
});
