import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";
import { StartError, systemCode } from "../start-error.ts";

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
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const probe = join(dataDir, `.write-test-${process.pid}`);
    await writeFile(probe, "");
    await rm(probe);
  } catch (cause) {
    const why = systemCode(cause) ?? String(cause);
    throw new StartError(
      `DATA_DIR: the folder ${dataDir} cannot be written (${why}). Set DATA_DIR to one that can.`,
      { cause },
    );
  }
  const database = new Database(join(dataDir, "lock.sqlite"));
  try {
    database.exec("begin exclusive");
  } catch (cause) {
    database.close();
    const busy = systemCode(cause)?.startsWith("SQLITE_BUSY") === true;
    throw new StartError(
      busy
        ? `DATA_DIR: another Greenroom uses the folder ${dataDir}. Stop that one, or set DATA_DIR to another folder.`
        : `DATA_DIR: the folder ${dataDir} cannot be locked (${String(cause)}). Remove lock.sqlite in it, or set DATA_DIR to another folder.`,
      { cause },
    );
  }
  return {
    release: () => {
      if (!database.open) return;
      // Closing alone would leave the transaction to the garbage collector.
      database.exec("rollback");
      database.close();
    },
  };
}
