import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createEmbeddedEngines } from "./embedded.ts";
import { weightFiles, type WeightName, type WeightSource } from "./weights.ts";

const never = new AbortController().signal;
const names = Object.keys(weightFiles) as WeightName[];
let dir = "";

const pathOf = (name: WeightName) => join(dir, weightFiles[name].package, weightFiles[name].path);

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "greenroom-weights-"));
  for (const name of names) {
    const folders = createRequire(import.meta.url).resolve.paths(weightFiles[name].package) ?? [];
    await mkdir(dirname(pathOf(name)), { recursive: true });
    for (const folder of folders) {
      const path = join(folder, weightFiles[name].package, weightFiles[name].path);
      await cp(path, pathOf(name)).catch(() => {});
    }
  }
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** What starting everything comes to: `null`, or the first error. */
async function startWith(weights: WeightSource): Promise<unknown> {
  const engines = createEmbeddedEngines({ recognisers: 1, weights });
  const starts = [engines.voiceActivity.start(never), engines.speechToText.start(never)];
  const results = await Promise.allSettled(starts);
  await Promise.all([engines.voiceActivity.close(), engines.speechToText.close()]);
  return results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []))[0];
}

test("the installed weights are the pinned ones, also in another folder", async () => {
  expect(await startWith({})).toBeUndefined();
  expect(await startWith({ dir })).toBeUndefined();
});

describe.each(names)("%s", (name) => {
  test("that is missing stops the start with its name and the remedy", async () => {
    await rm(pathOf(name));
    const error = await startWith({ dir });
    expect(error).toMatchObject({ name: "EngineError", code: "weights_missing", retry: false });
    expect(String(error)).toContain(weightFiles[name].path);
    expect(String(error)).toContain("npm ci");
  });

  test("that is damaged stops the start with its name and the remedy", async () => {
    await writeFile(pathOf(name), "half a download");
    const error = await startWith({ dir });
    expect(error).toMatchObject({ name: "EngineError", code: "weights_mismatch", retry: false });
    expect(String(error)).toContain(weightFiles[name].path);
    expect(String(error)).toContain("npm ci");
  });

  test("that is as pinned but no model is a model that failed", async () => {
    await writeFile(pathOf(name), "no model");
    const sha256 = { [name]: createHash("sha256").update("no model").digest("hex") };
    const error = await startWith({ dir, sha256 });
    expect(error).toMatchObject({ name: "EngineError", code: "model_failed", retry: false });
    expect(String(error)).toContain("npm ci");
  });
});
