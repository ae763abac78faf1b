import { createHash } from "node:crypto";
import { cp, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SessionStore } from "../storage/session-store.ts";
import { syncFolder } from "../storage/session-files.ts";
import { readStoredSession } from "../storage/stored-session.ts";
import { isSample, sampleId } from "./sample-id.ts";
import { SAMPLE_PERSONA, SAMPLE_VOICE, sampleScript } from "./script.ts";

const script = JSON.stringify([sampleScript, SAMPLE_VOICE, SAMPLE_PERSONA]);
/** The sample that this version of the product makes: other words, another sample. */
export const currentSampleId = sampleId(
  createHash("sha256").update(script).digest("hex").slice(0, 12),
);

const UNFINISHED = ".unfinished";
/** Nobody works on a sample for longer than this: what is older was left by a killed process, ms. */
const ABANDONED_MS = 60 * 60_000;

export interface SampleFoldersOptions {
  readonly dataDir: string;
  readonly store: Pick<SessionStore, "folder" | "list" | "path" | "remove">;
  /** Where a sample is kept that was made once, for every data folder; `null`: nowhere. */
  readonly cacheFolder: string | null;
}

/** Where samples lie: made in a folder of another name, which gets its own once it is whole. */
export interface SampleFolders {
  /** The sample that is there: this version's, or an older one that the person wrote into. */
  present(): Promise<string | null>;
  /** The person deleted it, so it is not made again by itself. */
  wasDeleted(): Promise<boolean>;
  noteDeleted(deleted: boolean): Promise<void>;
  /**
   * Puts the sample among the sessions: what was made before, or else what `make` makes. An older
   * version's makes room for it.
   * @returns its id.
   */
  install(make: (path: string) => Promise<void>): Promise<string>;
}

export function sampleFolders({
  dataDir,
  store,
  cacheFolder,
}: SampleFoldersOptions): SampleFolders {
  const deletedMark = join(dataDir, "sample-deleted");
  const current = store.path(currentSampleId);

  const samples = async () => (await store.list()).filter(isSample);
  const present = async (): Promise<string | null> => {
    const ids = await samples();
    if (ids.includes(currentSampleId)) return currentSampleId;
    for (const id of ids) if (await isThere(join(store.path(id), "annotations.json"))) return id;
    return null;
  };

  const kept = async (make: (path: string) => Promise<void>): Promise<string> => {
    const cached = cacheFolder && (await writable(cacheFolder));
    if (!cached) return keepSample(store.folder, make);
    const path = await keepSample(cacheFolder, make);
    await removeOthers(cacheFolder);
    return path;
  };

  return {
    present,
    wasDeleted: () => isThere(deletedMark),
    noteDeleted: async (deleted) => {
      if (deleted) await writeFile(deletedMark, "");
      else await rm(deletedMark, { force: true });
    },
    install: async (make) => {
      const made = await kept(make);
      if (made !== current) {
        await removeAbandoned(store.folder);
        await atOnce(current, (path) => cp(made, path, { recursive: true }));
      }
      for (const id of await samples()) if (id !== currentSampleId) await store.remove(id);
      return currentSampleId;
    },
  };
}

/**
 * Has the sample made in a folder, where it is not there already.
 * @returns its path.
 */
export async function keepSample(
  folder: string,
  make: (path: string) => Promise<void>,
): Promise<string> {
  const path = join(folder, currentSampleId);
  await removeAbandoned(folder);
  if (await isWhole(path)) return path;
  await rm(path, { recursive: true, force: true });
  await atOnce(path, make);
  return path;
}

/** Of other versions: sixteen megabytes each, that nobody asks for again. */
async function removeOthers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!isSample(name) || name === currentSampleId) continue;
    await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Has a folder made under another name, and gives it its own in one step: it is whole or not there. */
async function atOnce(path: string, make: (path: string) => Promise<void>): Promise<void> {
  // No id of a session begins with a dot.
  const unfinished = join(path, "..", `.${currentSampleId}-${process.pid}${UNFINISHED}`);
  await rm(unfinished, { recursive: true, force: true });
  try {
    await make(unfinished);
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true });
    // Another server was faster with the same one.
    if (!(await isWhole(path))) throw cause;
  }
  await syncFolder(join(path, ".."));
}

async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(".sample-") || !name.endsWith(UNFINISHED)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    const old = found !== null && Date.now() - found.mtimeMs > ABANDONED_MS;
    if (old) await rm(path, { recursive: true, force: true });
  }
}

async function isWhole(path: string): Promise<boolean> {
  try {
    const { events, candidateSamples } = await readStoredSession(path);
    return candidateSamples > 0 && events.some(({ type }) => type === "ended");
  } catch {
    return false;
  }
}

async function writable(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    const probe = join(folder, `.probe-${process.pid}`);
    await writeFile(probe, "");
    await rm(probe);
    return true;
  } catch {
    return false;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
