import { join } from "node:path";
import Database from "libsql";
import { reasonOf, StartError, systemCode } from "../start-error.ts";
import { makeWritable } from "./writable.ts";

export interface DataFolderLock {
  release(): void;
}

/**
 * Makes the data folder where there is none, and keeps every other server off it. The lock is an
 * open exclusive transaction on a file of its own: the system gives it up with the process, however
 * that ends, so no stale lock is ever left.
 * @throws StartError that says which folder, and what to do.
 */
export async function lockDataFolder(dataDir: string): Promise<DataFolderLock> {
  await makeWritable(dataDir);
  const path = join(dataDir, "lock.sqlite");
  let database: Database.Database | null = null;
  try {
    database = new Database(path);
    database.exec("begin exclusive");
  } catch (cause) {
    database?.close();
    const busy = systemCode(cause)?.startsWith("SQLITE_BUSY") === true;
    throw new StartError(
      busy
        ? `DATA_DIR: another Greenroom uses the folder ${dataDir}. Stop that one, or set DATA_DIR to another folder.`
        : `DATA_DIR: the file ${path} cannot be locked (${reasonOf(cause)}). Remove it, or set DATA_DIR to another folder.`,
      { cause },
    );
  }
  const held = database;
  return {
    release: () => {
      if (!held.open) return;
      // Closing alone would leave the transaction to the garbage collector.
      held.exec("rollback");
      held.close();
    },
  };
}
