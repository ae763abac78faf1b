import { access, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createSessionFolder } from "../storage/session-folder.ts";
import { openSessionStore } from "../storage/session-store.ts";
import { journalHeader } from "../testing/journal-header.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { currentSampleId, sampleFolders } from "./sample-folders.ts";
import { openSample, type MakeSample } from "./sample.ts";

/** A session that ended, without a word in it. */
const makeWhole: MakeSample = async (path) => {
  const folder = await createSessionFolder(path, { ...journalHeader(), id: currentSampleId });
  folder.writeCandidate(0, new Int16Array(640));
  folder.journal({ type: "ended", sample: 640, reason: "closed" });
  await folder.close();
};

async function house(cacheFolder: string | null = null) {
  const dataDir = await temporaryFolder();
  const store = await openSessionStore(dataDir);
  const installed: string[] = [];
  const failures: unknown[] = [];
  const open = (make: MakeSample, ready = async () => true) =>
    openSample({
      folders: sampleFolders({ dataDir, store, cacheFolder }),
      make,
      ready,
      onInstalled: async (id) => void installed.push(id),
      onFailed: (cause) => void failures.push(cause),
    });
  return { store, installed, failures, open };
}
const begun = async (sample: ReturnType<typeof openSample>) => {
  sample.begin();
  await sample.settled();
  return sample.state();
};
const ready = { state: "ready", id: currentSampleId };
const never: MakeSample = async () => {
  throw new Error("It was there.");
};

describe("the sample session", () => {
  it("is made where there is none, and lies among the sessions then", async () => {
    const { store, installed, open } = await house();
    expect(await begun(open(makeWhole))).toEqual(ready);
    expect(await store.list()).toEqual([currentSampleId]);
    expect(installed).toEqual([currentSampleId]);
    expect(await begun(open(never))).toEqual(ready);
    expect(installed).toHaveLength(1);
  });

  it("is made once for a machine: another data folder gets what was kept", async () => {
    const cache = join(await temporaryFolder(), "kept", "here");
    expect(await begun((await house(cache)).open(makeWhole))).toEqual(ready);
    const { store, open } = await house(cache);
    expect(await begun(open(never, async () => false))).toEqual(ready);
    expect((await store.read(currentSampleId))?.candidateSamples).toBe(640);
  });

  it("tells how far it is while it is being made", async () => {
    const { open } = await house();
    const told: unknown[] = [];
    const sample = open(async (path, onProgress, signal) => {
      told.push(sample.state());
      onProgress(0.5);
      told.push(sample.state());
      await makeWhole(path, onProgress, signal);
    });
    await begun(sample);
    expect(told).toEqual([
      { state: "preparing", progress: 0 },
      { state: "preparing", progress: 0.5 },
    ]);
  });

  it("leaves nothing half made where it fails, and is made at the next start", async () => {
    const { store, failures, open } = await house();
    const torn: MakeSample = async (path) => {
      await mkdir(path);
      await writeFile(join(path, "journal.jsonl"), "half a l");
      throw new Error("The voice broke.");
    };
    expect(await begun(open(torn))).toEqual({ state: "unavailable" });
    expect(failures).toHaveLength(1);
    expect(await readdir(store.folder)).toEqual([]);
    expect(await begun(open(makeWhole))).toEqual(ready);
  });

  it("is not believed where a killed process left a part of it under its name", async () => {
    const cache = await temporaryFolder();
    await mkdir(join(cache, currentSampleId));
    await writeFile(join(cache, currentSampleId, "journal.jsonl"), "half a l");
    expect(await begun((await house(cache)).open(makeWhole))).toEqual(ready);
  });

  it("stays away once the person deleted it, until they want it back", async () => {
    const { store, open } = await house();
    const sample = open(makeWhole);
    await begun(sample);
    await sample.forget();
    await store.remove(currentSampleId);
    expect(sample.state()).toEqual({ state: "deleted" });
    const restarted = open(makeWhole);
    expect(await begun(restarted)).toEqual({ state: "deleted" });
    await restarted.restore();
    await restarted.settled();
    expect(restarted.state()).toEqual(ready);
    expect(await store.list()).toEqual([currentSampleId]);
  });

  it("of another version makes room, but not where the person wrote into it", async () => {
    const { store, open } = await house();
    const older = "sample-of-an-older-version";
    await (await store.create({ ...journalHeader(), id: older })).close();
    expect(await begun(open(makeWhole))).toEqual(ready);
    expect(await store.list()).toEqual([currentSampleId]);

    const other = await house();
    await (await other.store.create({ ...journalHeader(), id: older })).close();
    await writeFile(join(other.store.path(older), "annotations.json"), "{}");
    expect(await begun(other.open(never))).toEqual({ state: "ready", id: older });
  });

  it("ends being made when the server stops, also while engines are still starting", async () => {
    const { store, open } = await house();
    const waiting = open(makeWhole, () => new Promise<boolean>(() => {}));
    waiting.begin();
    await waiting.close();
    const making = open((_path, _onProgress, signal) => {
      return new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(new Error("stopped")), { once: true });
      });
    });
    making.begin();
    await making.close();
    expect(await readdir(store.folder)).toEqual([]);
    await expect(access(join(store.folder, currentSampleId))).rejects.toThrow("ENOENT");
  });
});
