import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StartError, systemCode } from "../start-error.ts";

/**
 * Makes the folder where there is none, and tries whether it can be listed and written.
 * @throws StartError that says which folder, why not, and what to do.
 */
export async function makeWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await readdir(folder);
    const probe = join(folder, `.write-test-${process.pid}`);
    await writeFile(probe, "");
    await rm(probe);
  } catch (cause) {
    const code = systemCode(cause);
    const why = code === "EEXIST" ? "a file is in its place" : (code ?? String(cause));
    throw new StartError(
      `DATA_DIR: the folder ${folder} cannot be written (${why}). Set DATA_DIR to one that can.`,
      { cause },
    );
  }
}
