import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packagesFolderOf, sha256Of } from "@greenroom/onnx/weights";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { encoderPin } from "./encoder-file.ts";
import { loadSentenceEncoder, type SentenceEncoder } from "./sentence-encoder.ts";
import { weightFiles } from "./weights.ts";

const product = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

describe("the installed encoder", () => {
  let encoder: SentenceEncoder;
  beforeAll(async () => {
    encoder = await loadSentenceEncoder();
  });
  afterAll(() => encoder.close());

  // The first numbers that TensorFlow.js computes from the original graph.
  test.each([
    ["I led a team of twelve engineers.", [-0.0530706, -0.0457101, -0.0483917, -0.065955]],
    [
      "Tell me about a time you had a conflict with a peer.",
      [-0.0627136, -0.0677976, -0.014435, 0.036015],
    ],
    ["Café naïve résumé ﬁne ½", [-0.0272129, 0.0099879, -0.0494666, -0.0134612]],
  ])("gives the vector of the original: %s", async (sentence, first) => {
    const [meaning = new Float32Array()] = await encoder.embed([sentence]);
    expect(meaning).toHaveLength(512);
    first.forEach((value, at) => expect(meaning[at]).toBeCloseTo(value, 5));
    expect(product(meaning, meaning)).toBeCloseTo(1, 5);
  });

  test("tells the same in other words from something else", async () => {
    const [said, again, other] = (await encoder.embed([
      "The outage lasted for forty minutes.",
      "We were down for most of an hour.",
      "She likes to paint flowers.",
    ])) as [Float32Array, Float32Array, Float32Array];
    expect(product(said, again)).toBeGreaterThan(product(said, other) + 0.2);
  });

  test("reads a sentence by itself, whatever stands beside it", async () => {
    const sentence = "I hired three people and let one go.";
    const [alone] = await encoder.embed([sentence]);
    const [, beside] = await encoder.embed(["No.", sentence, "Retrospectives every two weeks."]);
    expect(beside).toEqual(alone);
  });

  test("reads the first 128 pieces of a long text", async () => {
    const [long, longer] = await encoder.embed(["no ".repeat(128), "no ".repeat(128) + "yes"]);
    expect(longer).toEqual(long);
  });

  test("gives zeros for a text without words", async () => {
    expect(await encoder.embed(["", " \n"])).toEqual([
      new Float32Array(512),
      new Float32Array(512),
    ]);
  });

  test("stops between two sentences when it is aborted", async () => {
    const aborted = new AbortController();
    const meanings = encoder.embed(["One.", "Two."], aborted.signal);
    aborted.abort(new Error("No longer wanted."));
    await expect(meanings).rejects.toThrow("No longer wanted.");
    await expect(loadSentenceEncoder({ signal: aborted.signal })).rejects.toThrow("No longer");
  });

  test("is closed once, and says so", async () => {
    const another = await loadSentenceEncoder();
    await another.close();
    await another.close();
    await expect(another.embed(["One."])).rejects.toThrow("closed");
  });
});

describe("its graph", () => {
  let dir = "";
  const kept = () => join(dir, ".cache", "greenroom");
  const all = [weightFiles.model, weightFiles.vocabulary, ...weightFiles.shards];
  const pathOf = (file: { package: string; path: string }) => join(dir, file.package, file.path);

  /** A folder of packages that holds these weights and nothing else. */
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), "greenroom-encoder-"));
    for (const file of all) {
      const from = packagesFolderOf(file, { neededBy: import.meta.url }) ?? "";
      await mkdir(dirname(pathOf(file)), { recursive: true });
      await cp(join(from, file.package, file.path), pathOf(file));
    }
    return () => rm(dir, { recursive: true, force: true });
  });

  const load = async () => (await loadSentenceEncoder({ dir })).close();
  const keptPin = async () => {
    const [name = ""] = await readdir(kept());
    return sha256Of(await readFile(join(kept(), name)));
  };

  test("is made once of the pinned weights, byte for byte, and kept beside them", async () => {
    await load();
    expect(await keptPin()).toBe(encoderPin);
    // Without the weights, nothing could be made again.
    for (const file of weightFiles.shards) await writeFile(pathOf(file), "");
    await load();
    expect(await readdir(kept())).toHaveLength(1);
  });

  test("is made again where it is damaged", async () => {
    await load();
    const [name = ""] = await readdir(kept());
    await truncate(join(kept(), name), 1_000);
    await load();
    expect(await keptPin()).toBe(encoderPin);
  });

  test("is used from memory where nothing can be kept", async () => {
    await writeFile(join(dir, ".cache"), "a file where the folder should be");
    await expect(load()).resolves.toBeUndefined();
  });

  test.each(all)("needs $path as it was installed", async (file) => {
    await truncate(pathOf(file), 10);
    await expect(load()).rejects.toMatchObject({ code: "weights_mismatch" });
    await rm(pathOf(file));
    const error = await load().catch((error: unknown) => error);
    expect(error).toMatchObject({ code: "weights_missing" });
    expect(String(error)).toContain(file.path);
    expect(String(error)).toContain("npm ci");
  });
});
