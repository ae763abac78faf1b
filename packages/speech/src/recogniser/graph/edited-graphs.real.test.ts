import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { packagesFolder, weightFiles } from "../../weights.ts";
import { MoonshineModel } from "../moonshine-model.ts";
import { buildGraphs, editedGraphs, graphPins } from "./edited-graphs.ts";
import { signedProductsAreExact } from "./exact-products.ts";

const pins = graphPins.unsigned;
let dir = "";
const kept = () => join(dir, ".cache", "greenroom");
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** A folder of packages that holds Moonshine's weights and nothing else. */
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "greenroom-graphs-"));
  for (const name of ["moonshineEncoder", "moonshineDecoder"] as const) {
    const path = join(weightFiles[name].package, weightFiles[name].path);
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await cp(join(packagesFolder(name) ?? "", path), join(dir, path));
  }
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** The graphs' files as they are kept; each test starts with none. */
async function paths() {
  const { encoder, step } = await editedGraphs({ dir }, "unsigned");
  if (typeof encoder !== "string" || typeof step !== "string") throw new Error("Not kept.");
  return { encoder, step };
}

test.each(["signed", "unsigned"] as const)(
  "the pinned weights become the pinned graphs, byte for byte: %s",
  async (signedness) => {
    const graphs = await buildGraphs({ dir }, signedness);
    expect(sha256(graphs.encoder)).toBe(graphPins[signedness].encoder);
    expect(sha256(graphs.step)).toBe(graphPins[signedness].step);
  },
);

test("which of them are used is found out by trying this processor", async () => {
  const best = (await signedProductsAreExact()) ? "signed" : "unsigned";
  const { encoder } = await editedGraphs({ dir });
  if (typeof encoder !== "string") throw new Error("Not kept.");
  expect(sha256(await readFile(encoder))).toBe(graphPins[best].encoder);
});

test("graphs are made once and kept beside the packages", async () => {
  const { encoder, step } = await paths();
  expect(dirname(encoder)).toBe(kept());
  expect(sha256(await readFile(encoder))).toBe(pins.encoder);
  expect(sha256(await readFile(step))).toBe(pins.step);
  expect(await readdir(kept())).toHaveLength(2);
  // Without the weights, nothing could be made again.
  await writeFile(
    join(dir, weightFiles.moonshineDecoder.package, weightFiles.moonshineDecoder.path),
    "",
  );
  expect(await paths()).toEqual({ encoder, step });
});

describe("a kept graph", () => {
  test("that is damaged is made again", async () => {
    const { encoder, step } = await paths();
    await truncate(step, 1_000);
    await writeFile(encoder, "no graph");
    expect(await paths()).toEqual({ encoder, step });
    expect(sha256(await readFile(encoder))).toBe(pins.encoder);
    expect(sha256(await readFile(step))).toBe(pins.step);
  });

  test("that is missing is made again", async () => {
    const { step } = await paths();
    await rm(step);
    expect((await paths()).step).toBe(step);
    expect(sha256(await readFile(step))).toBe(pins.step);
  });
});

test("where nothing can be kept, the graphs are used from memory", async () => {
  await writeFile(join(dir, ".cache"), "a file where the folder should be");
  const graphs = await editedGraphs({ dir });
  expect(graphs.encoder).toBeInstanceOf(Uint8Array);
  const model = await MoonshineModel.load(graphs);
  expect((await model.encode(new Float32Array(16_000))).frames).toBeGreaterThan(30);
});

test("two processes that make them at once do not disturb each other", async () => {
  const module = fileURLToPath(new URL("edited-graphs.fixture.ts", import.meta.url));
  const children = [1, 2].map(() =>
    fork(module, [dir], { execArgv: ["--import", "tsx"], stdio: "inherit" }),
  );
  const answers = await Promise.all(
    children.map(async (child) => {
      const [answer] = await once(child, "message");
      return answer as unknown;
    }),
  );
  expect(answers).toEqual([pins, pins]);
  expect(await readdir(kept())).toHaveLength(2);
});

describe("weights", () => {
  const decoder = () =>
    join(dir, weightFiles.moonshineDecoder.package, weightFiles.moonshineDecoder.path);

  test("that are missing are said to be", async () => {
    await rm(decoder());
    await expect(editedGraphs({ dir })).rejects.toMatchObject({ code: "weights_missing" });
  });

  test("that are damaged are said to be", async () => {
    await truncate(decoder(), 1_000);
    await expect(editedGraphs({ dir })).rejects.toMatchObject({ code: "weights_mismatch" });
  });
});
