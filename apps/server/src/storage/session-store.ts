import { readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Annotations } from "@greenroom/protocol";
import type { JournalHeader } from "../session/journal.ts";
import { reasonOf, StartError, systemCode } from "../start-error.ts";
import { readAnnotations, writeAnnotations, type StoredAnnotations } from "./annotations-file.ts";
import type { SessionFolder, StoredSession } from "./ports.ts";
import { makeWritable } from "./writable.ts";
import { needsMending, readHeader } from "./peek.ts";
import {
  createSessionFolder,
  type Disk,
  mendSessionFolder,
  openSessionFolder,
  usualDisk,
} from "./session-folder.ts";
import { sessionFiles, syncFolder, type SessionFiles } from "./session-files.ts";
import { readStoredSession } from "./stored-session.ts";

/** An id is a folder's name too: nothing else than this ever becomes part of a path. */
const ID = /^[a-z0-9][a-z0-9-]{7,63}$/;

/** All sessions of a data folder, one folder each. */
export interface SessionStore {
  /** The folder in which sessions lie. */
  readonly folder: string;
  create(header: JournalHeader): Promise<SessionFolder>;
  /** Opens a session to go on recording; `null` where there is none. */
  open(id: string): Promise<SessionFolder | null>;
  /** Reads what is stored, live or not; `null` where there is none. */
  read(id: string): Promise<StoredSession | null>;
  /** Reads only what a session began with; `null` where there is none. */
  header(id: string): Promise<JournalHeader | null>;
  /** Reads only what the person added to it. */
  annotations(id: string): Promise<StoredAnnotations>;
  /** Keeps what the person added, in place of what was there. One call at a time for a session. */
  annotate(id: string, annotations: Annotations): Promise<void>;
  /** Ids of all folders. */
  list(): Promise<string[]>;
  path(id: string): string;
  files(id: string): SessionFiles;
  /** Makes the recordings of a session that nobody has open whole. */
  mend(id: string): Promise<void>;
  /** Deletes everything of a session. `false` where there is none. */
  remove(id: string): Promise<boolean>;
}

/**
 * Opens the store in a data folder, and clears away what a deletion left behind that was cut short.
 * @throws StartError where its folders cannot be made or written.
 */
export async function openSessionStore(
  dataDir: string,
  disk: Disk = usualDisk,
): Promise<SessionStore> {
  const folder = join(dataDir, "sessions");
  const trash = join(dataDir, "deleted");
  const path = (id: string) => {
    if (!ID.test(id)) throw new RangeError("Not the id of a session.");
    return join(folder, id);
  };
  const exists = async (id: string) => {
    if (!ID.test(id)) return false;
    try {
      return (await stat(sessionFiles(path(id)).journal)).isFile();
    } catch (cause) {
      if (["ENOENT", "ENOTDIR"].includes(systemCode(cause) ?? "")) return false;
      throw cause;
    }
  };
  await makeWritable(folder);
  try {
    await rm(trash, { recursive: true, force: true });
  } catch (cause) {
    const why = systemCode(cause) ?? reasonOf(cause);
    throw new StartError(
      `DATA_DIR: the folder ${trash} cannot be cleared (${why}). Delete it, or set DATA_DIR to another folder.`,
      { cause },
    );
  }
  await makeWritable(trash);
  return {
    folder,
    path,
    files: (id) => sessionFiles(path(id)),
    create: (header) => createSessionFolder(path(header.id), header, disk),
    open: async (id) => ((await exists(id)) ? openSessionFolder(path(id), disk) : null),
    read: async (id) => ((await exists(id)) ? readStoredSession(path(id)) : null),
    mend: async (id) => {
      if ((await exists(id)) && (await needsMending(sessionFiles(path(id))))) {
        await mendSessionFolder(path(id), disk);
      }
    },
    header: async (id) => ((await exists(id)) ? readHeader(sessionFiles(path(id)).journal) : null),
    annotations: (id) => readAnnotations(path(id)),
    annotate: (id, annotations) => writeAnnotations(path(id), annotations),
    list: async () => {
      const entries = await readdir(folder, { withFileTypes: true });
      return entries.filter((e) => e.isDirectory() && ID.test(e.name)).map((e) => e.name);
    },
    remove: async (id) => {
      if (!(await exists(id))) return false;
      // One step after which the session is gone, however the rest ends.
      const gone = join(trash, id);
      await rename(path(id), gone);
      await syncFolder(folder);
      await rm(gone, { recursive: true, force: true });
      return true;
    },
  };
}
